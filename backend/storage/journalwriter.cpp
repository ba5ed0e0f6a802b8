// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalwriter.h"

#include "evidencestore.h"
#include "journalhash.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto sessionCreated = "session-created"_L1;
constexpr auto sessionChanged = "session-changed"_L1;

constexpr auto selectSession = "SELECT 1 FROM session WHERE id = ?"_L1;
constexpr auto selectChain = "SELECT id, last_sequence, last_hash, indexed FROM chain WHERE session = ? AND console = ?"_L1;
constexpr auto insertChain = "INSERT INTO chain (session, console, last_sequence, last_time, last_hash) VALUES (?, ?, 0, 0, ?)"_L1;
constexpr auto updateChain = "UPDATE chain SET last_sequence = ?, last_time = ?, last_hash = ?, indexed = ? WHERE id = ?"_L1;
constexpr auto insertEntry = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto insertPayload = "INSERT INTO payload VALUES (?, ?, ?, ?)"_L1;
constexpr auto insertSession = "INSERT INTO session (id, created, header) VALUES (?, ?, ?)"_L1;
constexpr auto selectHeader = "SELECT header FROM session WHERE id = ?"_L1;
constexpr auto updateHeader = "UPDATE session SET header = ? WHERE id = ?"_L1;
constexpr auto updateOverview = "UPDATE session SET overview = ? WHERE id = ?"_L1;
constexpr auto insertTrend = "INSERT OR REPLACE INTO trend VALUES (?, ?, ?, ?)"_L1;
constexpr auto trimTrend = "DELETE FROM trend WHERE session = ? AND key = ? AND time <="
                           " (SELECT time FROM trend WHERE session = ? AND key = ? ORDER BY time DESC LIMIT 1 OFFSET ?)"_L1;
constexpr auto deleteDraft = "DELETE FROM draft WHERE session = ? AND key = ?"_L1;
} // namespace

PreparedEntry::PreparedEntry(const JournalEntry &stamp, const EntryDraft &draft)
    : m_entry(stamp)
    , m_limits(JournalHash::canonical(draft.limits))
    , m_salt(JournalHash::newSalt())
    , m_content(JournalHash::canonical(draft.payload))
    , m_hash(QCryptographicHash::Sha256)
    , m_searchable(SearchableEntry::of(draft.kind, draft.subject, draft.payload))
{
    m_entry.guideVersion = JournalHash::storable(stamp.guideVersion);
    m_entry.kind = JournalHash::storable(draft.kind);
    m_entry.subject = JournalHash::storable(draft.subject);
    m_entry.limits = draft.limits;
    m_entry.payload = draft.payload;
    m_entry.payloadHash = JournalHash::ofPayload(m_salt, m_content);
    m_hash = JournalHash::beginEntry({
        .session = m_entry.session,
        .wallTimeMs = m_entry.wallTime.toMSecsSinceEpoch(),
        .monotonicMs = m_entry.monotonicMs,
        .programVersion = m_entry.programVersion,
        .guideVersion = m_entry.guideVersion,
        .kind = m_entry.kind,
        .subject = m_entry.subject,
        .limits = m_limits,
        .payloadHash = m_entry.payloadHash,
    });
}

JournalWriter::JournalWriter(Connection &connection, const QUuid &session)
    : m_connection(connection)
    , m_session(session)
    , m_sessionId(session.toRfc4122())
{}

StorageResult<QList<JournalEntry>> JournalWriter::append(std::vector<PreparedEntry> &prepared)
{
    if (const auto found = findEnd(); !found)
        return std::unexpected(found.error());
    for (const PreparedEntry &each : prepared) {
        if (each.m_entry.kind != sessionCreated && each.m_entry.kind != sessionChanged)
            continue;
        if (const auto applied = applyToHeader(each.m_entry); !applied)
            return std::unexpected(applied.error());
    }
    if (!m_sessionExists)
        return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound, .detail = m_session.toString()});
    if (prepared.empty())
        return QList<JournalEntry>{};

    if (m_chain == 0) {
        if (const auto made = makeChain(); !made)
            return std::unexpected(made.error());
    }
    const bool isIndexed = m_indexed == m_lastSequence; // else SearchIndexer comes to these too
    QList<JournalEntry> written;
    written.reserve(static_cast<qsizetype>(prepared.size()));
    for (PreparedEntry &each : prepared) {
        if (const auto done = write(each); !done)
            return std::unexpected(done.error());
        written.append(std::move(each.m_entry));
    }
    const qint64 time = written.constLast().wallTime.toMSecsSinceEpoch();
    if (const auto done = index(std::span(prepared).first(isIndexed ? prepared.size() : 0), time); !done)
        return std::unexpected(done.error());
    if (isIndexed)
        m_indexed = m_lastSequence;
    if (const auto done = m_connection.execute(updateChain, {m_lastSequence, time, m_lastHash, m_indexed, m_chain}); !done)
        return std::unexpected(done.error());
    return written;
}

// Looked up each time: another process may have appended to the same chain since.
StorageResult<void> JournalWriter::findEnd()
{
    const QByteArray console = m_connection.state().console.toRfc4122();
    const auto found = m_connection.forEach(selectChain, {m_sessionId, console}, [this](const Row &row) {
        m_chain = row.integer(0);
        m_lastSequence = row.integer(1);
        m_lastHash = row.blob(2);
        m_indexed = row.integer(3);
    });
    m_sessionExists = m_chain != 0;
    if (!found || m_sessionExists)
        return found;
    return m_connection.forEach(selectSession, {m_sessionId}, [this](const Row &) { m_sessionExists = true; });
}

StorageResult<void> JournalWriter::makeChain()
{
    m_lastHash = JournalHash::beforeFirst();
    const auto made = m_connection.insert(insertChain, {m_sessionId, m_connection.state().console.toRfc4122(), m_lastHash});
    if (!made)
        return std::unexpected(made.error());
    m_chain = *made;
    return {};
}

StorageResult<void> JournalWriter::write(PreparedEntry &prepared)
{
    JournalEntry &entry = prepared.m_entry;
    entry.console = m_connection.state().console;
    entry.sequence = m_lastSequence + 1;
    entry.previousHash = m_lastHash;
    entry.hash = JournalHash::finishEntry(prepared.m_hash, entry.console, entry.sequence, entry.previousHash);
    const auto stored = m_connection.execute(insertEntry,
                                             {m_chain, entry.sequence, entry.wallTime.toMSecsSinceEpoch(), entry.monotonicMs,
                                              entry.programVersion, entry.guideVersion, entry.kind, entry.subject, prepared.m_limits,
                                              entry.payloadHash, entry.previousHash, entry.hash});
    if (!stored)
        return stored;
    m_lastSequence = entry.sequence;
    m_lastHash = entry.hash;
    return m_connection.execute(insertPayload, {m_chain, entry.sequence, prepared.m_salt, prepared.m_content});
}

StorageResult<void> JournalWriter::index(std::span<const PreparedEntry> prepared, qint64 time)
{
    SearchIndex index(m_connection, m_sessionId);
    auto done = index.find();
    for (size_t i = 0; done && i < prepared.size(); ++i)
        done = index.add(prepared[i].m_searchable);
    return done ? index.finish(time) : done;
}

StorageResult<void> JournalWriter::applyToHeader(const JournalEntry &entry)
{
    const QJsonObject changes = entry.payload.value_or(QJsonObject());
    if (!m_sessionExists) {
        if (entry.kind != sessionCreated)
            return {}; // append() refuses it
        m_sessionExists = true;
        return m_connection.execute(insertSession, {m_sessionId, entry.wallTime.toMSecsSinceEpoch(), JournalHash::canonical(changes)});
    }
    QJsonObject header;
    const auto read = m_connection.forEach(selectHeader, {m_sessionId},
                                           [&header](const Row &row) { header = QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
    if (!read)
        return read;
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        header.insert(it.key(), it.value());
    const auto written = m_connection.execute(updateHeader, {JournalHash::canonical(header), m_sessionId});
    return written ? SearchIndex::headerChanged(m_connection, m_sessionId, header) : written;
}

StorageResult<void> JournalWriter::writeBeside(const Beside &beside)
{
    for (const TrendPoint &point : beside.trend) {
        auto done = m_connection.execute(insertTrend, {m_sessionId, point.key, point.time.toMSecsSinceEpoch(), point.value});
        if (done)
            done = m_connection.execute(trimTrend, {m_sessionId, point.key, m_sessionId, point.key, JournalStore::trendLength});
        if (!done)
            return done;
    }
    for (const QString &key : beside.finishedDrafts) {
        if (const auto done = m_connection.execute(deleteDraft, {m_sessionId, key}); !done)
            return done;
    }
    for (const EvidenceUse &use : beside.evidence) {
        if (const auto done = EvidenceStore::put(m_connection, m_sessionId, use); !done)
            return done;
    }
    if (!beside.overview)
        return {};
    const auto written = m_connection.execute(updateOverview, {JournalHash::canonical(*beside.overview), m_sessionId});
    return written ? SearchIndex::overviewChanged(m_connection, m_sessionId, *beside.overview) : written;
}
