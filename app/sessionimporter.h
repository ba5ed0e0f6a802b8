// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "sessionimport.h"

#include <QObject>

#include <atomic>
#include <memory>

class GuideShelf;
class JournalStore;

/**
 * Imports sessions: first looks, over a connection of its own, then writes through the database that everybody uses, one session
 * after the other, so that nobody finds it locked.
 */
class SessionImporter : public QObject
{
    Q_OBJECT
public:
    SessionImporter(Database &database, JournalStore &store, GuideShelf &guides, QObject *parent = nullptr);
    ~SessionImporter() override; ///< cancels, and waits for that

    void look(const QString &path, const QString &database); ///< ends with looked()
    void write(); ///< what looked() told; ends with written()
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] double progress() const; ///< 0 to 1

Q_SIGNALS:
    void looked(const ExchangeResult<QList<SessionMerge>> &result);
    /** `merges` has what was written before an error, too. */
    void written(const QList<SessionMerge> &merges, const std::optional<ExchangeError> &error);

private:
    struct Course {
        std::atomic<bool> stopped = false;
        std::atomic<double> progress = 0;
    };
    void writeNext(const QList<SessionMerge> &merges);
    void renewOverview(const SessionMerge &merge);
    [[nodiscard]] GoesOn goesOn() const;

    Database &m_database;
    JournalStore &m_store;
    GuideShelf &m_guides;
    std::shared_ptr<Course> m_course;
    std::shared_ptr<SessionImport> m_import;
    std::unique_ptr<Database> m_looker;
    bool m_isRunning = false;
};
