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
    " WHERE e.chain = ? ORDER BY e.sequence"_L1;

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

JournalVerifier::JournalVerifier(Connection &connection)
    : m_connection(connection)
{}

StorageResult<QList<ChainReport>> JournalVerifier::verify(const QUuid &session, const QHash<QUuid, QByteArray> &known)
{
    QList<Chain> chains;
    const auto read = m_connection.forEach(selectChains, {session.toRfc4122()}, [&chains](const Row &row) {
        chains.append(
            {.id = row.integer(0), .console = QUuid::fromRfc4122(row.blob(1)), .lastSequence = row.integer(2), .lastHash = row.blob(3)});
    });
    if (!read)
        return std::unexpected(read.error());
    QList<ChainReport> reports;
    for (const Chain &chain : std::as_const(chains)) {
        auto report = verifyChain(session, chain, known.value(chain.console));
        if (!report)
            return std::unexpected(report.error());
        reports.append(*report);
    }
    // A chain that is known from elsewhere and is not here at all.
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const bool isHere = std::any_of(reports.cbegin(), reports.cend(), [&it](const ChainReport &r) { return r.console == it.key(); });
        if (!isHere)
            reports.append({.console = it.key(), .problem = Problem::NewestUnknown, .sequence = 1});
    }
    return reports;
}

StorageResult<ChainReport> JournalVerifier::verifyChain(const QUuid &session, const Chain &chain, const QByteArray &known)
{
    ChainReport report{.console = chain.console};
    QByteArray previous = JournalHash::beforeFirst();
    const auto read = m_connection.forEach(selectEntries, {chain.id}, [&](const Row &row) {
        ++report.entries;
        report.erased += row.isNull(11) ? 1 : 0;
        if (!report.isIntact())
            return;
        QByteArray hash;
        report.problem = problemOf(row, session, chain.console, report.entries, previous, hash);
        if (!report.isIntact())
            report.sequence = report.entries;
        else if (hash == known)
            report.provenUpTo = report.entries;
        previous = hash;
    });
    if (!read)
        return std::unexpected(read.error());
    if (!report.isIntact())
        return report;
    report.newestHash = previous;
    if (report.entries < chain.lastSequence || (report.entries == chain.lastSequence && previous != chain.lastHash)) {
        report.problem = Problem::EndMissing;
        report.sequence = report.entries + 1;
    } else if (!known.isEmpty() && report.provenUpTo == 0) {
        report.problem = Problem::NewestUnknown;
        report.sequence = report.entries + 1;
    }
    return report;
}
