// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalverifier.h"

#include "journalhash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Problem = ChainReport::Problem;

constexpr auto selectChains = "SELECT id, console, last_sequence, last_hash FROM chain WHERE session = ? ORDER BY console"_L1;
constexpr auto selectEntries =
    "SELECT e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind, e.subject, e.limits,"
    " e.payload_hash, e.previous_hash, e.hash, p.salt, p.content"
    " FROM entry e LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE e.chain = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?"_L1;

/** What is wrong with one row, given what must come before it. Fills `hash` with the row's own. */
Problem problemOf(const Row &row, const QUuid &session, const QUuid &console, qint64 expectedSequence, const QByteArray &expectedPrevious,
                  QByteArray &hash)
{
    const JournalHash::Fields fields{
        .session = session,
        .wallTimeMs = row.integer(1),
        .monotonicMs = row.integer(2),
        .programVersion = row.text(3),
        .guideVersion = row.text(4),
        .kind = row.text(5),
        .subject = row.text(6),
        .limits = row.text(7),
        .payloadHash = row.blob(8),
        .console = console,
        .sequence = row.integer(0),
        .previousHash = row.blob(9),
    };
    hash = row.blob(10);
    if (fields.sequence != expectedSequence)
        return Problem::Missing;
    if (JournalHash::ofEntry(fields) != hash)
        return Problem::Changed;
    if (fields.previousHash != expectedPrevious)
        return Problem::Unlinked;
    const bool isErased = row.isNull(11);
    if (!isErased && JournalHash::ofPayload(row.blob(11), row.text(12)) != fields.payloadHash)
        return Problem::PayloadChanged;
    return Problem::None;
}
} // namespace

JournalVerifier::JournalVerifier(const QUuid &session, const QHash<QUuid, QByteArray> &known)
    : m_session(session)
    , m_known(known)
{}

StorageResult<void> JournalVerifier::begin(Connection &connection)
{
    m_hasBegun = true;
    return connection.forEach(selectChains, {m_session.toRfc4122()}, [this](const Row &row) {
        m_chains.append(
            {.id = row.integer(0), .console = QUuid::fromRfc4122(row.blob(1)), .lastSequence = row.integer(2), .lastHash = row.blob(3)});
        m_inAll += row.integer(2);
    });
}

StorageResult<bool> JournalVerifier::readOn(Connection &connection, qint64 entries)
{
    if (!m_hasBegun) {
        if (const auto begun = begin(connection); !begun)
            return std::unexpected(begun.error());
    }
    qint64 wanted = entries;
    while (!m_chains.isEmpty() && wanted > 0) {
        const Chain &chain = m_chains.constFirst();
        if (m_reports.isEmpty() || m_reports.constLast().console != chain.console) {
            m_reports.append({.console = chain.console});
            m_previous = JournalHash::beforeFirst();
            m_lastSequence = 0;
        }
        qint64 read = 0;
        const auto done = connection.forEach(selectEntries, {chain.id, m_lastSequence, wanted}, [&](const Row &row) {
            ++read;
            judge(row);
        });
        if (!done)
            return std::unexpected(done.error());
        m_read += read;
        if (read < wanted)
            endChain();
        wanted -= read;
    }
    if (m_chains.isEmpty())
        addMissingChains();
    return !m_chains.isEmpty();
}

void JournalVerifier::judge(const Row &row)
{
    ChainReport &report = m_reports.last();
    m_lastSequence = row.integer(0);
    ++report.entries;
    report.erased += row.isNull(11) ? 1 : 0;
    if (!report.isIntact())
        return;
    QByteArray hash;
    report.problem = problemOf(row, m_session, report.console, report.entries, m_previous, hash);
    if (!report.isIntact())
        report.sequence = report.entries;
    else if (hash == m_known.value(report.console))
        report.provenUpTo = report.entries;
    m_previous = hash;
}

void JournalVerifier::endChain()
{
    const Chain chain = m_chains.takeFirst();
    ChainReport &report = m_reports.last();
    if (!report.isIntact())
        return;
    report.newestHash = m_previous;
    if (report.entries < chain.lastSequence || (report.entries == chain.lastSequence && m_previous != chain.lastHash)) {
        report.problem = Problem::EndMissing;
        report.sequence = report.entries + 1;
    } else if (!m_known.value(report.console).isEmpty() && report.provenUpTo == 0) {
        report.problem = Problem::NewestUnknown;
        report.sequence = report.entries + 1;
    }
}

/** A chain that is known from elsewhere and is not here at all. */
void JournalVerifier::addMissingChains()
{
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!std::ranges::contains(m_reports, it.key(), &ChainReport::console))
            m_reports.append({.console = it.key(), .problem = Problem::NewestUnknown, .sequence = 1});
    }
}
