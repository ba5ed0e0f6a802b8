// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionsearch.h"

#include "listquery.h"
#include "logging.h"
#include "wordsearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostTechnicians = 30;

constexpr auto countOutcomes = "SELECT outcome, count(*) FROM listing GROUP BY outcome"_L1;
constexpr auto countArchived = "SELECT outcome, count(*) FROM listing WHERE archived <> 0 GROUP BY outcome"_L1;
constexpr auto countProducts = "SELECT product, count(*) FROM listing GROUP BY product ORDER BY 2 DESC, 1"_L1;
constexpr auto countTechnicians =
    "SELECT technician, count(*) FROM listing WHERE technician <> '' GROUP BY technician ORDER BY 2 DESC, 1 LIMIT ?"_L1;
constexpr auto selectEnds = "SELECT (SELECT min(created) FROM listing), (SELECT max(created) FROM listing)"_L1;
constexpr auto countStarted = "SELECT count(*) FROM listing WHERE created >= ? AND created < ?"_L1;
constexpr auto selectLast = "SELECT c.console, e.sequence, e.wall_time, e.kind, e.subject, p.content, e.hash FROM chain c"
                            " JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
                            " WHERE c.session = ? AND e.kind IN (SELECT value FROM json_each(?)) AND e.sequence > c.last_sequence - ?"
                            " ORDER BY e.wall_time DESC, e.sequence DESC LIMIT ?"_L1;
constexpr qint64 newestOfAChain = 2'000; // entries that are looked through for what happened last

using GoesOn = std::function<bool()>;

StorageResult<SessionPage> read(Connection &connection, const SessionQuery &query, const GoesOn &goesOn)
{
    SessionPage page;
    std::optional<WordMatches> matches;
    if (!query.words.isEmpty()) {
        auto found = WordSearch(connection, query.isThorough, goesOn).sessionsWith(query.words);
        if (!found) {
            return std::unexpected(found.error());
        }
        page.isComplete = found->floor == 0;
        matches = std::move(*found);
    }
    if (!goesOn()) {
        return SessionPage{.isSuperseded = true};
    }
    return ListQuery(query, matches).page(connection, page);
}

QJsonObject toObject(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

StorageResult<void> countYears(Connection &connection, const QTimeZone &zone, QList<std::pair<int, int>> &years)
{
    std::optional<std::pair<QDateTime, QDateTime>> ends;
    const auto found = connection.forEach(selectEnds, {}, [&](const Row &row) {
        if (!row.isNull(0)) {
            ends = {QDateTime::fromMSecsSinceEpoch(row.integer(0), zone), QDateTime::fromMSecsSinceEpoch(row.integer(1), zone)};
        }
    });
    if (!found || !ends) {
        return found;
    }
    // A clock that stood wrong may have left a session of another age: only the years that anybody could mean.
    const int last = ends->second.date().year();
    const int first = std::max(ends->first.date().year(), last - 40);
    for (int year = last; year >= first; --year) {
        const auto begin = [&zone](int of) { return QDate(of, 1, 1).startOfDay(zone).toMSecsSinceEpoch(); };
        const auto counted = connection.forEach(countStarted, {begin(year), begin(year + 1)}, [&](const Row &row) {
            if (row.integer(0) > 0) {
                years.append({year, static_cast<int>(row.integer(0))});
            }
        });
        if (!counted) {
            return counted;
        }
    }
    return {};
}
} // namespace

SessionSearch::SessionSearch(Database &database)
    : m_database(database)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{}

QFuture<StorageResult<SessionPage>> SessionSearch::page(const SessionQuery &query)
{
    return m_database.run([query](Connection &connection) { return read(connection, query, [] { return true; }); });
}

QFuture<StorageResult<SessionPage>> SessionSearch::newest(const SessionQuery &query)
{
    const quint64 mine = ++*m_newest;
    return m_database.run([query, mine, newest = m_newest](Connection &connection) {
        const auto isNewest = [&] { return newest->load() == mine; };
        return isNewest() ? read(connection, query, isNewest) : StorageResult<SessionPage>(SessionPage{.isSuperseded = true});
    });
}

QFuture<StorageResult<qint64>> SessionSearch::count(const SessionQuery &query)
{
    return m_database.run([query, mine = m_newest->load(), newest = m_newest](Connection &connection) -> StorageResult<qint64> {
        const auto isNewest = [&] { return newest->load() == mine; };
        std::optional<WordMatches> matches;
        if (!query.words.isEmpty() && isNewest()) {
            auto found = WordSearch(connection, query.isThorough, isNewest).sessionsWith(query.words);
            if (!found) {
                return std::unexpected(found.error());
            }
            matches = std::move(*found);
        }
        return isNewest() ? ListQuery(query, matches).count(connection) : StorageResult<qint64>(0);
    });
}

QFuture<StorageResult<SessionCounts>> SessionSearch::counts(const QTimeZone &zone)
{
    return m_database.run([zone](Connection &connection) -> StorageResult<SessionCounts> {
        SessionCounts counts;
        const auto of = [&counts](const QString &outcome) -> int & {
            const auto kind = SessionOutcome::kindFrom(outcome);
            return kind == SessionOutcome::Kind::Finished ? counts.finished
                : kind == SessionOutcome::Kind::Abandoned ? counts.abandoned
                                                          : counts.open;
        };
        auto done = connection.forEach(countOutcomes, {}, [&of](const Row &row) { of(row.text(0)) += static_cast<int>(row.integer(1)); });
        if (done && ListQuery::knowsArchive(connection)) {
            done = connection.forEach(countArchived, {}, [&](const Row &row) {
                of(row.text(0)) -= static_cast<int>(row.integer(1));
                counts.archived += static_cast<int>(row.integer(1));
            });
        }
        const auto take = [](QList<SessionCounts::Product> &list) {
            return [&list](const Row &row) { list.append({row.text(0), static_cast<int>(row.integer(1))}); };
        };
        if (done) {
            done = connection.forEach(countProducts, {}, take(counts.products));
        }
        if (done) {
            done = connection.forEach(countTechnicians, {mostTechnicians}, take(counts.technicians));
        }
        if (done) {
            done = countYears(connection, zone, counts.years);
        }
        return done ? StorageResult<SessionCounts>(counts) : std::unexpected(done.error());
    });
}

QFuture<StorageResult<QList<JournalEntry>>> SessionSearch::lastEntries(const QUuid &session, const QStringList &kinds, int limit)
{
    return m_database.run([session, kinds, limit](Connection &connection) -> StorageResult<QList<JournalEntry>> {
        const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(kinds)).toJson(QJsonDocument::Compact));
        QList<JournalEntry> entries;
        const auto read = connection.forEach(selectLast, {session.toRfc4122(), list, newestOfAChain, limit}, [&](const Row &row) {
            JournalEntry entry{.session = session,
                               .console = QUuid::fromRfc4122(row.blob(0)),
                               .sequence = row.integer(1),
                               .wallTime = QDateTime::fromMSecsSinceEpoch(row.integer(2), QTimeZone::UTC),
                               .kind = row.text(3),
                               .subject = row.text(4),
                               .hash = row.blob(6)};
            if (!row.isNull(5)) {
                entry.payload = toObject(row.utf8(5));
            }
            entries.append(entry);
        });
        return read ? StorageResult<QList<JournalEntry>>(entries) : std::unexpected(read.error());
    });
}
