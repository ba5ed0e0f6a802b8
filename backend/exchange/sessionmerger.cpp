// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionmerger.h"

#include "evidencestore.h"
#include "headerrenewal.h"
#include "searchindex.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ExchangeError::Kind;

namespace
{
constexpr auto sessionCreated = "session-created"_L1;
constexpr auto sessionChanged = "session-changed"_L1;
constexpr auto contentErased = "content-erased"_L1;
constexpr auto evidenceAdded = "evidence-added"_L1;

constexpr auto selectSession = "SELECT 1 FROM session WHERE id = ?"_L1;
constexpr auto insertSession = "INSERT INTO session (id, created, header, overview) VALUES (?, 0, '{}', ?)"_L1;
constexpr auto selectChain = "SELECT id, last_sequence FROM chain WHERE session = ? AND console = ?"_L1;
constexpr auto insertChain = "INSERT INTO chain (session, console, last_sequence, last_time, last_hash) VALUES (?, ?, 0, 0, ?)"_L1;
constexpr auto updateChain = "UPDATE chain SET last_sequence = ?, last_time = ?, last_hash = ? WHERE id = ?"_L1;
constexpr auto selectHash = "SELECT hash FROM entry WHERE chain = ? AND sequence = ?"_L1;
constexpr auto insertEntry = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto insertPayload = "INSERT INTO payload VALUES (?, ?, ?, ?)"_L1;
constexpr auto selectEvidence = "SELECT id FROM evidence WHERE sha256 = ?"_L1;
constexpr auto insertUse = "INSERT OR IGNORE INTO evidence_use VALUES (?, ?, ?)"_L1;

QJsonObject toObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

void apply(QJsonObject &header, QStringView kind, const QJsonObject &changes)
{
    if (kind == contentErased && !header.isEmpty())
        return; // erased on another console; here it is still there
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        header.insert(it.key(), it.value());
}
} // namespace

SessionMerger::SessionMerger(Connection &connection, Mode mode, const Manifest::Session &session)
    : m_connection(connection)
    , m_mode(mode)
    , m_session(session)
    , m_id(session.id.toRfc4122())
{
    m_merge.session = session.id;
    m_merge.chains = session.chains;
}

ExchangeResult<void> SessionMerger::begin()
{
    m_isNew = true;
    if (const auto found = m_connection.forEach(selectSession, {m_id}, [this](const Row &) { m_isNew = false; }); !found)
        return std::unexpected(found.error());
    if (m_isNew && writes()) {
        if (const auto made = m_connection.execute(insertSession, {m_id, JournalHash::canonical(m_session.overview)}); !made)
            return std::unexpected(made.error());
    }
    return {};
}

ExchangeResult<void> SessionMerger::beginChain(const Manifest::Chain &chain)
{
    m_console = chain.console;
    m_chain = m_last = m_added = 0;
    const QByteArray console = chain.console.toRfc4122();
    const auto found = m_connection.forEach(selectChain, {m_id, console}, [this](const Row &row) {
        m_chain = row.integer(0);
        m_last = row.integer(1);
    });
    if (!found)
        return std::unexpected(found.error());
    if (m_chain != 0 || !writes())
        return {};
    const auto made = m_connection.insert(insertChain, {m_id, console, JournalHash::beforeFirst()});
    if (!made)
        return std::unexpected(made.error());
    m_chain = *made;
    return {};
}

ExchangeResult<void> SessionMerger::take(const EntryRecord &record)
{
    note(record);
    if (record.fields.sequence <= m_last)
        return compare(record);
    ++m_added;
    m_lastTime = record.fields.wallTimeMs;
    m_newestTime = std::max(m_newestTime, m_lastTime);
    m_lastHash = record.hash;
    return writes() ? write(record) : ExchangeResult<void>();
}

ExchangeResult<void> SessionMerger::compare(const EntryRecord &record) const
{
    QByteArray hash;
    const auto found = m_connection.forEach(selectHash, {m_chain, record.fields.sequence}, [&](const Row &row) { hash = row.blob(0); });
    if (!found)
        return std::unexpected(found.error());
    if (hash == record.hash)
        return {};
    ExchangeError error(Kind::Fork);
    error.session = m_session.id;
    error.console = m_console;
    error.sequence = record.fields.sequence;
    return std::unexpected(error);
}

ExchangeResult<void> SessionMerger::write(const EntryRecord &record)
{
    const JournalHash::Fields &fields = record.fields;
    const auto stored =
        m_connection.execute(insertEntry,
                             {m_chain, fields.sequence, fields.wallTimeMs, fields.monotonicMs, fields.programVersion, fields.guideVersion,
                              fields.kind, fields.subject, fields.limits, fields.payloadHash, fields.previousHash, record.hash});
    if (!stored)
        return std::unexpected(stored.error());
    if (record.isErased())
        return {};
    const auto kept = m_connection.execute(insertPayload, {m_chain, fields.sequence, record.salt, QString::fromUtf8(record.content)});
    if (!kept)
        return std::unexpected(kept.error());
    return {};
}

/** What the entry says of the session as a whole, and which evidence it names. */
void SessionMerger::note(const EntryRecord &record)
{
    const QString &kind = record.fields.kind;
    const bool isHeader = kind == sessionCreated || kind == sessionChanged || kind == contentErased;
    const bool isNew = record.fields.sequence > m_last;
    m_hasBeginning = m_hasBeginning || kind == sessionCreated;
    m_changesHeader = m_changesHeader || (isHeader && isNew);
    if (isHeader)
        apply(m_merge.header, kind, toObject(record.content));
    if (kind != evidenceAdded || record.isErased())
        return;
    const QByteArray sha256 = QByteArray::fromHex(toObject(record.content).value(u"sha256"_s).toString().toLatin1());
    m_named.insert(sha256);
    if (isNew && sha256.size() == JournalHash::hashLength)
        m_steps[sha256].append(record.fields.subject);
}

ExchangeResult<void> SessionMerger::endChain()
{
    m_merge.entries += m_added;
    if (m_added == 0 || !writes())
        return {};
    const auto done = m_connection.execute(updateChain, {m_last + m_added, m_lastTime, m_lastHash, m_chain});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

ExchangeResult<void> SessionMerger::takeEvidence(const QByteArray &bytes)
{
    const EvidenceContent content = EvidenceContent::of(bytes);
    const QStringList steps = m_steps.take(content.sha256);
    m_merge.evidence += steps.isEmpty() ? 0 : 1;
    if (!writes())
        return {};
    for (const QString &step : steps) {
        if (const auto put = EvidenceStore::put(m_connection, m_id, {.step = step, .content = content}); !put)
            return std::unexpected(put.error());
    }
    return {};
}

/** Content that the file does not have may be here, from another session. */
ExchangeResult<void> SessionMerger::settleMissing()
{
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it) {
        qint64 id = 0;
        const auto found = m_connection.forEach(selectEvidence, {it.key()}, [&id](const Row &row) { id = row.integer(0); });
        if (!found)
            return std::unexpected(found.error());
        m_merge.missing += id == 0 ? 1 : 0;
        for (const QString &step : it.value()) {
            if (id == 0 || !writes())
                continue;
            if (const auto used = m_connection.execute(insertUse, {m_id, step, id}); !used)
                return std::unexpected(used.error());
        }
    }
    return {};
}

ExchangeResult<void> SessionMerger::renewHeader()
{
    if (const auto done = HeaderRenewal::renew(m_connection, m_id); !done)
        return std::unexpected(done.error());
    return {};
}

/** Its row in the list is there at once; its words follow (SearchIndexer). */
ExchangeResult<void> SessionMerger::list()
{
    SearchIndex index(m_connection, m_id);
    auto done = index.find();
    if (done)
        done = index.finish(m_newestTime);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

ExchangeResult<SessionMerge> SessionMerger::end()
{
    if (m_isNew && !m_hasBeginning)
        return std::unexpected(ExchangeError(Kind::Invalid, u"no beginning: "_s + m_session.id.toString()));
    auto done = settleMissing();
    if (done && m_changesHeader && writes())
        done = renewHeader();
    if (done && m_merge.entries > 0 && writes())
        done = list();
    if (!done)
        return std::unexpected(done.error());
    if (m_isNew)
        m_merge.outcome = SessionMerge::Outcome::Added;
    else
        m_merge.outcome = m_merge.entries > 0 ? SessionMerge::Outcome::Extended : SessionMerge::Outcome::Known;
    return m_merge;
}
