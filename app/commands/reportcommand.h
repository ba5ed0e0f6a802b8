// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "commandline.h"
#include "database.h"
#include "guidelibrary.h"
#include "guideshelf.h"
#include "journalstore.h"
#include "report.h"
#include "sessionstate.h"

#include <QObject>
#include <QQmlEngine>

class Language;
struct StorageError;

/**
 * `migration-console report`: reads a session, writes its report, prints where it is.
 *
 * It speaks each of the report's languages in turn, which a window must never do: so the window runs this command too.
 */
class ReportCommand : public QObject
{
    Q_OBJECT
public:
    ReportCommand(const ReportRequest &request, Language &language, QObject *parent = nullptr);

    void start(); ///< returns at once; finished() follows from the event loop

Q_SIGNALS:
    void finished(int exitCode);

private:
    void findSession(const QList<SessionSummary> &sessions);
    void read(const QUuid &session);
    void make();
    void write(const Report &report);
    void tell(double progress) const;
    void fail(int code, const QString &text);
    void fail(const StorageError &error);

    ReportRequest m_request;
    Language &m_language;
    SystemClock m_clock;
    QQmlEngine m_qml;
    GuideLibrary m_library;
    GuideShelf m_guides;
    Database m_database;
    JournalStore m_store;
    SessionState m_state;
    QList<JournalEntry> m_journal;
    QList<ChainEnd> m_ends;
};
