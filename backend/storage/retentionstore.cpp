// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retentionstore.h"

#include "searchwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto selectYears = "SELECT customer, years FROM retention"_L1;
constexpr auto saveYears = "INSERT OR REPLACE INTO retention VALUES (?, ?)"_L1;
constexpr auto deleteYears = "DELETE FROM retention WHERE customer = ?"_L1;
constexpr auto selectDue = "SELECT l.session FROM listing l JOIN session s ON s.id = l.session"
                           " WHERE l.outcome <> '' AND s.header ->> 'erased' IS NULL AND l.last_time <"
                           " CASE coalesce((SELECT years FROM retention WHERE customer = l.customer),"
                           " (SELECT years FROM retention WHERE customer = ''), 0)"
                           " WHEN 1 THEN ? WHEN 3 THEN ? WHEN 5 THEN ? WHEN 10 THEN ? ELSE 0 END ORDER BY l.last_time"_L1;
constexpr auto selectCandidate =
    "SELECT s.header, l.outcome <> '', l.archived FROM listing l JOIN session s ON s.id = l.session WHERE l.session = ?"_L1;
constexpr auto updateArchived = "UPDATE listing SET archived = ? WHERE session = ? AND outcome <> ''"_L1;
} // namespace

RetentionStore::RetentionStore(Database &database)
    : m_database(database)
{}

QString RetentionStore::keyOf(const QString &customer)
{
    return SearchWords::folded(customer);
}

QFuture<StorageResult<QHash<QString, int>>> RetentionStore::years()
{
    return m_database.run([](Connection &connection) -> StorageResult<QHash<QString, int>> {
        QHash<QString, int> all;
        const auto read =
            connection.forEach(selectYears, {}, [&all](const Row &row) { all.insert(row.text(0), static_cast<int>(row.integer(1))); });
        if (!read) {
            return std::unexpected(read.error());
        }
        return all;
    });
}

QFuture<StorageResult<void>> RetentionStore::setYears(const QString &customer, std::optional<int> years)
{
    return m_database.commit([key = keyOf(customer), years](Connection &connection) {
        return connection.transaction(
            [&] { return years ? connection.execute(saveYears, {key, *years}) : connection.execute(deleteYears, {key}); });
    });
}

QFuture<StorageResult<QList<QUuid>>> RetentionStore::due(const QDateTime &now)
{
    return m_database.run([now](Connection &connection) -> StorageResult<QList<QUuid>> {
        const auto before = [&now](size_t period) { return now.addYears(-periods.at(period)).toMSecsSinceEpoch(); };
        QList<QUuid> sessions;
        const auto read = connection.forEach(selectDue, {before(0), before(1), before(2), before(3)},
                                             [&sessions](const Row &row) { sessions.append(QUuid::fromRfc4122(row.blob(0))); });
        if (!read) {
            return std::unexpected(read.error());
        }
        return sessions;
    });
}

QFuture<StorageResult<QList<RetentionStore::Candidate>>> RetentionStore::candidates(const QList<QUuid> &sessions)
{
    return m_database.run([sessions](Connection &connection) -> StorageResult<QList<Candidate>> {
        QList<Candidate> found;
        for (const QUuid &session : sessions) {
            const auto read = connection.forEach(selectCandidate, {session.toRfc4122()}, [&](const Row &row) {
                found.append({.session = session,
                              .header = QJsonDocument::fromJson(row.utf8(0).toByteArray()).object(),
                              .isOver = row.integer(1) != 0,
                              .isArchived = row.integer(2) != 0});
            });
            if (!read) {
                return std::unexpected(read.error());
            }
        }
        return found;
    });
}

QFuture<StorageResult<void>> RetentionStore::setArchived(const QList<QUuid> &sessions, bool archived)
{
    return m_database.commit([sessions, archived](Connection &connection) {
        return connection.transaction([&]() -> StorageResult<void> {
            for (const QUuid &session : sessions) {
                if (const auto done = connection.execute(updateArchived, {archived ? 1 : 0, session.toRfc4122()}); !done) {
                    return done;
                }
            }
            return {};
        });
    });
}
