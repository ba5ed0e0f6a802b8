// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "sessionexport.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class GuideShelf;
class JournalStore;

/** Exports sessions over a connection of its own, so that nobody waits for a long file to be written. */
class SessionExporter : public QObject
{
    Q_OBJECT
public:
    SessionExporter(JournalStore &store, GuideShelf &guides, QObject *parent = nullptr);
    ~SessionExporter() override; ///< cancels, and waits for that

    void start(const QList<QUuid> &sessions, const QString &path, const QString &database); ///< ends with finished()
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_copier != nullptr; }
    [[nodiscard]] double progress() const; ///< 0 to 1

Q_SIGNALS:
    void finished(const ExchangeResult<ExportReport> &result);

private:
    struct Course {
        std::atomic<bool> stopped = false;
        std::atomic<double> progress = 0;
    };
    void findProducts(ExportRequest request, QStringList products, qsizetype next);
    void write(const ExportRequest &request);
    void end(const ExchangeResult<ExportReport> &result);

    JournalStore &m_store;
    GuideShelf &m_guides;
    QString m_path; ///< of the database
    std::shared_ptr<Course> m_course;
    std::unique_ptr<Database> m_copier;
};
