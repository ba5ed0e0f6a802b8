// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "sessionquery.h"

#include <QTimeZone>

#include <atomic>
#include <memory>

/**
 * Finds sessions: the list in every order, page by page, and what holds the words that are looked for. Reads only.
 *
 * Answers come from the database's thread. The first page of 100,000 sessions takes as long as that of a hundred.
 */
class SessionSearch
{
public:
    explicit SessionSearch(Database &database);

    [[nodiscard]] QFuture<StorageResult<SessionPage>> page(const SessionQuery &query);
    /** The same for what is typed: of several only the newest counts, the others end as soon as they notice (isSuperseded). */
    [[nodiscard]] QFuture<StorageResult<SessionPage>> newest(const SessionQuery &query);
    /** How many sessions a page after the other would give; at most those that are looked through. Superseded like newest(): 0. */
    [[nodiscard]] QFuture<StorageResult<qint64>> count(const SessionQuery &query);
    [[nodiscard]] QFuture<StorageResult<SessionCounts>> counts(const QTimeZone &zone = QTimeZone(QTimeZone::LocalTime));
    /** What happened last: the newest entries of the kinds, newest first. */
    [[nodiscard]] QFuture<StorageResult<QList<JournalEntry>>> lastEntries(const QUuid &session, const QStringList &kinds, int limit);

private:
    Database &m_database;
    std::shared_ptr<std::atomic<quint64>> m_newest;
};
