// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionhistory.h"

#include "checkprobe.h"
#include "entrykind.h"

#include <algorithm>

namespace
{
/** Keeps what passes by. */
class Collector : public JournalReader
{
public:
    void visit(const JournalEntry &entry) override { entries.append(entry); }

    QList<JournalEntry> entries;
};
} // namespace

QFuture<StorageResult<SessionHistory::Shared>> SessionHistory::read(JournalStore &store, const QUuid &session)
{
    const auto collector = std::make_shared<Collector>();
    const auto make = [collector](const StorageResult<void> &read) -> StorageResult<Shared> {
        if (!read) {
            return std::unexpected(read.error());
        }
        if (collector->entries.isEmpty()) {
            return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound});
        }
        return std::make_shared<const SessionHistory>(std::move(collector->entries));
    };
    // Not on the database's thread, where the open migration waits to be written.
    return store.replay(session, collector, JournalStore::Snapshots::Ignored).then(QtFuture::Launch::Async, make);
}

SessionHistory::SessionHistory(QList<JournalEntry> entries)
    : m_entries(std::move(entries))
{
    m_times.reserve(m_entries.size());
    m_checkpoints.reserve(m_entries.size() / checkpointEvery + 1);
    SessionState state;
    for (const JournalEntry &entry : std::as_const(m_entries)) {
        const qsizetype place = m_times.size();
        if (place % checkpointEvery == 0) {
            m_checkpoints.append(state);
        }
        m_times.append(m_times.isEmpty() ? entry.wallTime : std::max(m_times.last(), entry.wallTime));
        if (entry.kind == EntryKind::AllUnchanged) {
            m_quiet.append(place);
        }
        state.apply(entry);
    }
}

qsizetype SessionHistory::countAt(const QDateTime &moment) const
{
    return std::ranges::upper_bound(m_times, moment) - m_times.cbegin();
}

SessionState SessionHistory::stateAt(const QDateTime &moment, const GuidePlan &plan) const
{
    const qsizetype count = countAt(moment);
    SessionState state = stateAfter(count);
    judgeAges(state, count, moment, plan);
    return state;
}

SessionState SessionHistory::stateAfter(qsizetype count) const
{
    const qsizetype checkpoint = std::min(count / checkpointEvery, m_checkpoints.size() - 1);
    SessionState state = m_checkpoints.value(checkpoint);
    for (qsizetype place = std::max<qsizetype>(0, checkpoint) * checkpointEvery; place < count; ++place) {
        state.apply(m_entries[place]);
    }
    return state;
}

void SessionHistory::judgeAges(SessionState &state, qsizetype count, const QDateTime &moment, const GuidePlan &plan) const
{
    const bool wasAskedOn = count < m_entries.size() && m_entries[count].kind == EntryKind::AllUnchanged;
    const auto after = std::ranges::lower_bound(m_quiet, count);
    const QDateTime quiet = after == m_quiet.cbegin() ? QDateTime() : m_times[*std::prev(after)];
    for (CheckState &check : state.checks) {
        if (!Measurement::isVerdict(check.standing.status)) {
            continue;
        }
        if (quiet.isValid() && check.confirmedAt < quiet) {
            check.confirmedAt = quiet;
        }
        const CheckProbe *probe = plan.probe(check.key);
        check.stale = !probe || (!wasAskedOn && check.confirmedAt.addDuration(probe->shelfLife) < moment);
    }
}
