// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rescuewriter.h"

#include "evidencecontent.h"
#include "headerrenewal.h"
#include "journalhash.h"
#include "searchindex.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Type = PageValue::Type;

namespace
{
constexpr auto console = "console"_L1;

constexpr auto insertMeta = "INSERT OR IGNORE INTO meta VALUES (?, ?)"_L1;
constexpr auto setConsole = "INSERT OR REPLACE INTO meta VALUES ('console', ?)"_L1;
constexpr auto insertSession = "INSERT OR IGNORE INTO session (id, created, header, overview) VALUES (?, ?, ?, ?)"_L1;
constexpr auto insertChain =
    "INSERT OR IGNORE INTO chain (id, session, console, last_sequence, last_time, last_hash) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto insertEntry = "INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto selectPayloadHash = "SELECT payload_hash FROM entry WHERE chain = ? AND sequence = ?"_L1;
constexpr auto insertPayload = "INSERT OR IGNORE INTO payload VALUES (?, ?, ?, ?)"_L1;
constexpr auto insertEvidence = "INSERT OR IGNORE INTO evidence (sha256, size, content) VALUES (?, ?, ?)"_L1;
constexpr auto insertTrend = "INSERT OR IGNORE INTO trend VALUES (?, ?, ?, ?)"_L1;
constexpr auto insertDraft = "INSERT OR IGNORE INTO draft VALUES (?, ?, ?)"_L1;
// Without its row a chain ends for us where the last entry that was found stands: more is not known of it.
constexpr auto endOfFound =
    "UPDATE chain SET (last_sequence, last_time, last_hash) = (SELECT sequence, wall_time, hash FROM entry"
    " WHERE chain = chain.id ORDER BY sequence DESC LIMIT 1) WHERE id = ? AND EXISTS (SELECT 1 FROM entry WHERE chain = ?)"_L1;
constexpr auto dropChain = "DELETE FROM chain WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE chain = ?)"_L1;
constexpr auto useEvidence =
    "INSERT OR IGNORE INTO evidence_use SELECT c.session, e.subject, v.id FROM entry e JOIN chain c ON c.id = e.chain"
    " JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence JOIN evidence v ON v.sha256 = unhex(p.content ->> 'sha256')"
    " WHERE e.kind = 'evidence-added'"_L1;
constexpr auto lastTime = "SELECT coalesce(max(last_time), 0) FROM chain WHERE session = ?"_L1;
constexpr auto lossOfConsole = "SELECT count(*) FROM chain c WHERE console = ? AND last_sequence <>"
                               " (SELECT count(*) FROM entry WHERE chain = c.id)"_L1;

struct Wanted {
    RescuedTable table = RescuedTable::None;
    bool isTable = false;
    QList<Type> types = {};
};

bool fits(const PageShape &shape, const Wanted &wanted)
{
    const bool mayHaveMore = wanted.table == RescuedTable::Chain; // a column that came later
    if (shape.isTable != wanted.isTable || shape.columns.size() < wanted.types.size()
        || shape.columns.size() > wanted.types.size() + (mayHaveMore ? 1 : 0))
        return false;
    for (qsizetype i = 0; i < wanted.types.size(); ++i) {
        const Type found = shape.columns.at(i).type;
        const bool isRounded = wanted.types.at(i) == Type::Real && found == Type::Integer; // as the file keeps 2.0
        if (found != wanted.types.at(i) && !isRounded)
            return false;
    }
    return true;
}

bool isJson(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).isObject();
}
} // namespace

RescuedTable rescuedTable(const PageShape &shape)
{
    static const std::array wanted{
        Wanted{RescuedTable::Meta, false, {Type::Text, Type::Text}},
        Wanted{RescuedTable::Session, false, {Type::Blob, Type::Integer, Type::Text, Type::Text}},
        Wanted{RescuedTable::Chain, true, {Type::Null, Type::Blob, Type::Blob, Type::Integer, Type::Integer, Type::Blob}},
        Wanted{RescuedTable::ChainIndex, false, {Type::Blob, Type::Blob, Type::Integer}},
        Wanted{RescuedTable::Entry,
               false,
               {Type::Integer, Type::Integer, Type::Integer, Type::Integer, Type::Text, Type::Text, Type::Text, Type::Text, Type::Text,
                Type::Blob, Type::Blob, Type::Blob}},
        Wanted{RescuedTable::Payload, false, {Type::Integer, Type::Integer, Type::Blob, Type::Text}},
        Wanted{RescuedTable::Evidence, true, {Type::Null, Type::Blob, Type::Integer, Type::Blob}},
        Wanted{RescuedTable::Trend, false, {Type::Blob, Type::Text, Type::Integer, Type::Real}},
        Wanted{RescuedTable::Draft, false, {Type::Blob, Type::Text, Type::Text}},
    };
    const auto found = std::ranges::find_if(wanted, [&shape](const Wanted &each) { return fits(shape, each); });
    return found == wanted.end() ? RescuedTable::None : found->table;
}

RescueWriter::RescueWriter(Connection &connection)
    : m_connection(connection)
{}

StorageResult<void> RescueWriter::begin()
{
    // Half a new file is thrown away, so nothing of it has to be safe before all of it is.
    for (const auto &pragma : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
                               u"PRAGMA foreign_keys = OFF"_s}) {
        if (const auto set = m_connection.once(pragma); !set)
            return std::unexpected(set.error());
    }
    return m_connection.execute("BEGIN IMMEDIATE"_L1);
}

StorageResult<void> RescueWriter::take(RescuedTable table, const PageShape &shape, const QList<PageValue> &values)
{
    switch (table) {
    case RescuedTable::None:
        return {};
    case RescuedTable::Meta:
        return takeMeta(values);
    case RescuedTable::Session:
        return takeSession(values);
    case RescuedTable::Chain:
        return takeChain(shape.number, values);
    case RescuedTable::ChainIndex: {
        const Chain chain{.session = QUuid::fromRfc4122(values.at(0).bytes), .console = QUuid::fromRfc4122(values.at(1).bytes)};
        if (!chain.session.isNull() && !chain.console.isNull() && values.at(2).integer > 0 && !m_chains.contains(values.at(2).integer))
            m_chains.insert(values.at(2).integer, chain);
        return {};
    }
    case RescuedTable::Entry:
        return takeEntry(values);
    case RescuedTable::Payload:
        return takePayload(values);
    case RescuedTable::Evidence:
        return takeEvidence(values);
    case RescuedTable::Trend:
        return takeTrend(values);
    case RescuedTable::Draft:
        return takeDraft(values);
    }
    return {};
}

StorageResult<void> RescueWriter::takeMeta(const QList<PageValue> &values)
{
    if (values.at(0).text() != console)
        return m_connection.execute(insertMeta, {values.at(0).text(), values.at(1).text()});
    m_console = QUuid::fromString(values.at(1).text());
    return {};
}

StorageResult<void> RescueWriter::takeSession(const QList<PageValue> &values)
{
    const QUuid id = QUuid::fromRfc4122(values.at(0).bytes);
    if (id.isNull() || !isJson(values.at(2).bytes) || !isJson(values.at(3).bytes))
        return {};
    m_sessions.insert(id);
    m_sessionsWithRow.insert(id);
    return m_connection.execute(insertSession, {values.at(0).bytes, values.at(1).integer, values.at(2).text(), values.at(3).text()});
}

StorageResult<void> RescueWriter::takeChain(qint64 id, const QList<PageValue> &values)
{
    const Chain chain{.session = QUuid::fromRfc4122(values.at(1).bytes), .console = QUuid::fromRfc4122(values.at(2).bytes)};
    const qint64 last = values.at(3).integer;
    if (chain.session.isNull() || chain.console.isNull() || id <= 0 || last < 0 || values.at(5).bytes.size() != JournalHash::hashLength)
        return {};
    m_chains.insert(id, chain);
    m_chainsWithRow.insert(id);
    return m_connection.execute(insertChain, {id, values.at(1).bytes, values.at(2).bytes, last, values.at(4).integer, values.at(5).bytes});
}

/** Chains that only their index still knows, and sessions that only chains still know. */
StorageResult<void> RescueWriter::completeChains()
{
    for (auto it = m_chains.cbegin(); it != m_chains.cend(); ++it) {
        m_sessions.insert(it->session);
        m_consoles.insert(it->console);
        if (m_chainsWithRow.contains(it.key()))
            continue;
        const QByteArray before = JournalHash::beforeFirst();
        const auto made = m_connection.execute(insertChain, {it.key(), it->session.toRfc4122(), it->console.toRfc4122(), 0, 0, before});
        if (!made)
            return made;
    }
    if (!m_console.isNull())
        m_consoles.insert(m_console);
    return makeSessions();
}

StorageResult<void> RescueWriter::makeSessions()
{
    for (const QUuid &session : std::as_const(m_sessions)) {
        if (m_sessionsWithRow.contains(session))
            continue;
        if (const auto made = m_connection.execute(insertSession, {session.toRfc4122(), 0, u"{}"_s, u"{}"_s}); !made)
            return made;
    }
    return {};
}

bool RescueWriter::isOfChain(const QList<PageValue> &values, const Chain &chain) const
{
    return JournalHash::ofEntry({
               .session = chain.session,
               .wallTimeMs = values.at(2).integer,
               .monotonicMs = values.at(3).integer,
               .programVersion = values.at(4).text(),
               .guideVersion = values.at(5).text(),
               .kind = values.at(6).text(),
               .subject = values.at(7).text(),
               .limits = values.at(8).text(),
               .payloadHash = values.at(9).bytes,
               .console = chain.console,
               .sequence = values.at(1).integer,
               .previousHash = values.at(10).bytes,
           })
        == values.at(11).bytes;
}

/** The chain of an entry whose chain is in no page that can be read: its hash tells which of those that are possible it is. */
StorageResult<bool> RescueWriter::findChain(const QList<PageValue> &values)
{
    QSet<QUuid> taken;
    for (const Chain &chain : std::as_const(m_chains))
        taken.insert(chain.session);
    for (const QUuid &session : std::as_const(m_sessions)) {
        for (const QUuid &writer : std::as_const(m_consoles)) {
            const Chain chain{.session = session, .console = writer};
            if (taken.contains(session) || !isOfChain(values, chain))
                continue;
            m_chains.insert(values.at(0).integer, chain);
            const auto made = m_connection.execute(
                insertChain, {values.at(0).integer, session.toRfc4122(), writer.toRfc4122(), 0, 0, JournalHash::beforeFirst()});
            if (!made)
                return std::unexpected(made.error());
            return true;
        }
    }
    return false;
}

StorageResult<void> RescueWriter::takeEntry(const QList<PageValue> &values)
{
    const auto chain = m_chains.constFind(values.at(0).integer);
    if (chain == m_chains.cend()) {
        const auto found = findChain(values);
        if (!found)
            return std::unexpected(found.error());
        if (!*found) {
            ++m_refused;
            return {};
        }
    } else if (!isOfChain(values, *chain)) {
        ++m_refused;
        return {};
    }
    return m_connection.execute(insertEntry,
                                {values.at(0).integer, values.at(1).integer, values.at(2).integer, values.at(3).integer,
                                 values.at(4).text(), values.at(5).text(), values.at(6).text(), values.at(7).text(), values.at(8).text(),
                                 values.at(9).bytes, values.at(10).bytes, values.at(11).bytes});
}

StorageResult<void> RescueWriter::takePayload(const QList<PageValue> &values)
{
    QByteArray expected;
    const auto found = m_connection.forEach(selectPayloadHash, {values.at(0).integer, values.at(1).integer},
                                            [&expected](const Row &row) { expected = row.blob(0); });
    if (!found)
        return found;
    if (expected.isEmpty() || JournalHash::ofPayload(values.at(2).bytes, values.at(3).text()) != expected) {
        ++m_refused;
        return {};
    }
    return m_connection.execute(insertPayload, {values.at(0).integer, values.at(1).integer, values.at(2).bytes, values.at(3).text()});
}

StorageResult<void> RescueWriter::takeEvidence(const QList<PageValue> &values)
{
    const QByteArray &content = values.at(3).bytes;
    if (content.isEmpty() || QCryptographicHash::hash(content, QCryptographicHash::Sha256) != values.at(1).bytes) {
        ++m_refused;
        return {};
    }
    return m_connection.execute(insertEvidence, {values.at(1).bytes, content.size(), content});
}

StorageResult<void> RescueWriter::takeTrend(const QList<PageValue> &values)
{
    if (!m_sessions.contains(QUuid::fromRfc4122(values.at(0).bytes)))
        return {};
    const PageValue &value = values.at(3);
    return m_connection.execute(insertTrend,
                                {values.at(0).bytes, values.at(1).text(), values.at(2).integer,
                                 value.type == Type::Integer ? static_cast<double>(value.integer) : value.real});
}

StorageResult<void> RescueWriter::takeDraft(const QList<PageValue> &values)
{
    if (!m_sessions.contains(QUuid::fromRfc4122(values.at(0).bytes)))
        return {};
    return m_connection.execute(insertDraft, {values.at(0).bytes, values.at(1).text(), values.at(2).text()});
}

StorageResult<void> RescueWriter::complete()
{
    auto done = endChains();
    if (done)
        done = m_connection.execute(useEvidence);
    if (done)
        done = renewSessions();
    return done ? keepConsole() : done;
}

StorageResult<void> RescueWriter::endChains()
{
    for (auto it = m_chains.cbegin(); it != m_chains.cend(); ++it) {
        if (m_chainsWithRow.contains(it.key()))
            continue;
        m_endsUnknown.insert(it->session);
        auto done = m_connection.execute(endOfFound, {it.key(), it.key()});
        if (done)
            done = m_connection.execute(dropChain, {it.key(), it.key()});
        if (!done)
            return done;
    }
    return {};
}

StorageResult<void> RescueWriter::renewSessions()
{
    for (const QUuid &session : std::as_const(m_sessions)) {
        const QByteArray id = session.toRfc4122();
        SearchIndex index(m_connection, id);
        qint64 newest = 0;
        auto done = index.find();
        if (done)
            done = m_connection.forEach(lastTime, {id}, [&newest](const Row &row) { newest = row.integer(0); });
        if (done)
            done = index.finish(newest);
        if (done && !m_sessionsWithRow.contains(session))
            done = HeaderRenewal::renew(m_connection, id);
        if (!done)
            return done;
    }
    return {};
}

/**
 * Who goes on in a chain whose end is lost writes numbers anew that stand elsewhere already, printed or exported. So this console
 * stays who it was only if all that it wrote is here; else it begins chains of its own beside the old ones.
 */
StorageResult<void> RescueWriter::keepConsole()
{
    bool isWhole = !m_console.isNull();
    for (auto it = m_chains.cbegin(); it != m_chains.cend(); ++it)
        isWhole = isWhole && (it->console != m_console || m_chainsWithRow.contains(it.key()));
    qint64 lost = 0;
    const auto counted = m_connection.forEach(lossOfConsole, {m_console.toRfc4122()}, [&lost](const Row &row) { lost = row.integer(0); });
    if (!counted || !isWhole || lost > 0 || m_refused > 0)
        return counted;
    return m_connection.execute(setConsole, {m_console.toString(QUuid::WithoutBraces)});
}

StorageResult<void> RescueWriter::commit()
{
    return m_connection.execute("COMMIT"_L1);
}
