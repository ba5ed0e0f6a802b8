// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "commandline.h"
#include "database.h"
#include "guidelibrary.h"
#include "guideshelf.h"
#include "journalstore.h"
#include "language.h"
#include "sessionexporter.h"
#include "sessionimporter.h"

#include <QObject>
#include <QQmlEngine>

/** `migration-console export` and `migration-console import`. */
class ExchangeCommand : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeCommand(const ExchangeRequest &request, QObject *parent = nullptr);

    void start(); ///< returns at once; finished() follows from the event loop

Q_SIGNALS:
    void finished(int exitCode);

private:
    void opened();
    void exportSessions(const QList<QUuid> &sessions);
    void exported(const ExchangeResult<ExportReport> &result);
    void looked(const ExchangeResult<QList<SessionMerge>> &result);
    void imported(const QList<SessionMerge> &merges, const std::optional<ExchangeError> &error);
    void end(int code, const QString &text);

    ExchangeRequest m_request;
    SystemClock m_clock;
    Language m_language;
    QQmlEngine m_qml;
    GuideLibrary m_library;
    GuideShelf m_guides;
    QString m_path; ///< of the database
    Database m_database;
    JournalStore m_store;
    SessionExporter m_exporter;
    SessionImporter m_importer;
};
