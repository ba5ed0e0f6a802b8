// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioneraser.h"

#include "journalhash.h"
#include "journalwriter.h"
#include "searchindex.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto selectSession =
    "SELECT coalesce(header ->> 'product', ''), coalesce(overview ->> 'outcome', '') FROM session WHERE id = ?"_L1;
// What was erased before is named for ever.
constexpr auto deletePayloads = "DELETE FROM payload WHERE chain = ?1 AND sequence NOT IN"
                                " (SELECT sequence FROM entry WHERE chain = ?1 AND kind = 'content-erased')"_L1;
constexpr auto selectChains = "SELECT id FROM chain WHERE session = ?"_L1;
constexpr auto selectEvidence = "SELECT DISTINCT evidence FROM evidence_use WHERE session = ?"_L1;
constexpr auto deleteContent = "DELETE FROM evidence WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM evidence_use WHERE evidence = ?1)"_L1;
constexpr auto updateSession = "UPDATE session SET header = ?, overview = ? WHERE id = ?"_L1;
constexpr auto countChanges = "SELECT changes()"_L1;
constexpr auto noteRest = "INSERT OR REPLACE INTO meta VALUES ('erasing', '1')"_L1;
constexpr auto selectRest = "SELECT 1 FROM meta WHERE key = 'erasing'"_L1;
constexpr auto forgetRest = "DELETE FROM meta WHERE key = 'erasing'"_L1;

/** One erasure, inside a transaction. */
class Erasing
{
public:
    Erasing(Connection &connection, const ErasureOrder &order, const Clock &clock)
        : m_connection(connection)
        , m_order(order)
        , m_clock(clock)
        , m_id(order.session.toRfc4122())
    {}

    StorageResult<Erasure> run()
    {
        for (const auto part : {&Erasing::look, &Erasing::erasePayloads, &Erasing::eraseEvidence, &Erasing::eraseBeside, &Erasing::write}) {
            if (const auto done = (this->*part)(); !done) {
                return std::unexpected(done.error());
            }
        }
        return m_erasure;
    }

private:
    StorageResult<void> look();
    StorageResult<void> erasePayloads();
    StorageResult<void> eraseEvidence();
    StorageResult<void> eraseBeside();
    StorageResult<void> write();
    StorageResult<QList<qint64>> numbers(QLatin1StringView sql, Values values);
    StorageResult<qint64> remove(QLatin1StringView sql, Values values); ///< how many rows went

    Connection &m_connection;
    const ErasureOrder &m_order;
    const Clock &m_clock;
    QByteArray m_id;
    QString m_product;
    QString m_outcome;
    Erasure m_erasure;
};

StorageResult<QList<qint64>> Erasing::numbers(QLatin1StringView sql, Values values)
{
    QList<qint64> found;
    const auto read = m_connection.forEach(sql, values, [&found](const Row &row) { found.append(row.integer(0)); });
    return read ? StorageResult<QList<qint64>>(found) : std::unexpected(read.error());
}

StorageResult<qint64> Erasing::remove(QLatin1StringView sql, Values values)
{
    if (const auto done = m_connection.execute(sql, values); !done) {
        return std::unexpected(done.error());
    }
    const auto count = numbers(countChanges, {});
    return count ? StorageResult<qint64>(count->value(0)) : std::unexpected(count.error());
}

StorageResult<void> Erasing::look()
{
    bool isThere = false;
    const auto read = m_connection.forEach(selectSession, {m_id}, [&](const Row &row) {
        isThere = true;
        m_product = row.text(0);
        m_outcome = row.text(1);
    });
    if (!read) {
        return read;
    }
    if (!isThere) {
        return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound, .detail = m_order.session.toString()});
    }
    if (m_outcome.isEmpty()) {
        return std::unexpected(StorageError{.kind = StorageError::Kind::Conflict, .detail = u"the session is open"_s});
    }
    return {};
}

StorageResult<void> Erasing::erasePayloads()
{
    const auto chains = numbers(selectChains, {m_id});
    if (!chains) {
        return std::unexpected(chains.error());
    }
    for (const qint64 chain : *chains) {
        const auto removed = remove(deletePayloads, {chain});
        if (!removed) {
            return std::unexpected(removed.error());
        }
        m_erasure.entries += *removed;
    }
    return {};
}

StorageResult<void> Erasing::eraseEvidence()
{
    const auto pieces = numbers(selectEvidence, {m_id});
    if (!pieces) {
        return std::unexpected(pieces.error());
    }
    if (const auto done = m_connection.execute("DELETE FROM evidence_use WHERE session = ?"_L1, {m_id}); !done) {
        return done;
    }
    for (const qint64 piece : *pieces) {
        const auto removed = remove(deleteContent, {piece});
        if (!removed) {
            return std::unexpected(removed.error());
        }
        m_erasure.pieces += *removed;
        m_erasure.kept += 1 - *removed;
    }
    return {};
}

/** What can be made anew from the journal must not be: it holds the same. */
StorageResult<void> Erasing::eraseBeside()
{
    static constexpr std::array statements{"DELETE FROM trend WHERE session = ?"_L1, "DELETE FROM draft WHERE session = ?"_L1,
                                           "DELETE FROM snapshot WHERE session = ?"_L1};
    for (const auto statement : statements) {
        if (const auto done = m_connection.execute(statement, {m_id}); !done) {
            return done;
        }
    }
    return SearchIndex::forget(m_connection, m_id);
}

StorageResult<void> Erasing::write()
{
    const QJsonObject payload{
        {u"erased"_s, QJsonObject{{u"entries"_s, m_erasure.entries}, {u"pieces"_s, m_erasure.pieces}, {u"kept"_s, m_erasure.kept}}},
        {u"product"_s, m_product},
        {u"outcome"_s, m_outcome},
        {u"author"_s, m_order.author},
        {u"reason"_s, m_order.reason}};
    const JournalEntry stamp{.session = m_order.session,
                             .wallTime = m_clock.now().toUTC(),
                             .monotonicMs = m_clock.monotonic().count(),
                             .programVersion = QStringLiteral(CONSOLE_VERSION)};
    std::vector<PreparedEntry> entry;
    entry.emplace_back(stamp, EntryDraft{.kind = u"content-erased"_s, .payload = payload});
    const QString overview = JournalHash::canonical({{u"outcome"_s, m_outcome}});
    auto done = m_connection.execute(updateSession, {JournalHash::canonical(payload), overview, m_id});
    if (done) {
        done = SearchIndex::headerChanged(m_connection, m_id, payload);
    }
    if (done) {
        done = m_connection.execute(noteRest);
    }
    if (!done) {
        return done;
    }
    const auto written = JournalWriter(m_connection, m_order.session).append(entry);
    return written ? StorageResult<void>() : std::unexpected(written.error());
}
} // namespace

SessionEraser::SessionEraser(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

QFuture<StorageResult<Erasure>> SessionEraser::erase(const ErasureOrder &order)
{
    return m_database.commit([this, order](Connection &connection) { return eraseNow(connection, order, m_clock); });
}

QFuture<StorageResult<void>> SessionEraser::finish()
{
    return m_database.run([](Connection &connection) { return finishNow(connection); });
}

StorageResult<Erasure> SessionEraser::eraseNow(Connection &connection, const ErasureOrder &order, const Clock &clock)
{
    return connection.transaction([&] { return Erasing(connection, order, clock).run(); });
}

StorageResult<void> SessionEraser::finishNow(Connection &connection)
{
    if (connection.state().limitation) {
        return std::unexpected(*connection.state().limitation);
    }
    bool isDue = false;
    if (const auto read = connection.forEach(selectRest, {}, [&isDue](const Row &) { isDue = true; }); !read || !isDue) {
        return read;
    }
    // Zeros over what was deleted are not enough: pages that were ever divided keep copies of rows that moved away.
    if (const auto rewritten = connection.once(u"VACUUM"_s); !rewritten) {
        return std::unexpected(rewritten.error());
    }
    // Also the log beside the file, which held all of it.
    const auto isBusy = connection.once(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy) {
        return std::unexpected(isBusy.error());
    }
    if (isBusy->toInt() != 0) {
        return std::unexpected(StorageError{.kind = StorageError::Kind::Locked, .detail = u"the log is still read"_s});
    }
    return connection.execute(forgetRest);
}
