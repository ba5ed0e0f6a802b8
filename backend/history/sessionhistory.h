// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "journalstore.h"
#include "sessionstate.h"

#include <QFuture>
#include <QList>

#include <memory>

/**
 * The record of one session as it was when it was read, in memory, so that its state at any moment is a matter of milliseconds.
 * It never changes and may be read from any thread.
 */
class SessionHistory
{
public:
    using Shared = std::shared_ptr<const SessionHistory>;

    static constexpr qsizetype checkpointEvery = 128; ///< entries that a moment is from a kept state at most

    /** Off the window's thread. StorageError::Kind::NotFound where the database has no such session. */
    [[nodiscard]] static QFuture<StorageResult<Shared>> read(JournalStore &store, const QUuid &session);

    /** In the order in which they are replayed; without what only proves them. */
    explicit SessionHistory(QList<JournalEntry> entries);

    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }
    /** UTC; of each entry. Never before the one before it: a clock that was set back does not turn the order round. */
    [[nodiscard]] const QList<QDateTime> &times() const { return m_times; }
    [[nodiscard]] qsizetype countAt(const QDateTime &moment) const; ///< entries that were written by then

    /**
     * The session at a moment. Verdicts are fresh or stale as they were then, as far as the record tells: nothing is written while
     * nothing changes, so that an entry "all others unchanged" proves that they were asked in the hour before it.
     */
    [[nodiscard]] SessionState stateAt(const QDateTime &moment, const GuidePlan &plan) const;

private:
    [[nodiscard]] SessionState stateAfter(qsizetype count) const;
    void judgeAges(SessionState &state, qsizetype count, const QDateTime &moment, const GuidePlan &plan) const;

    QList<JournalEntry> m_entries;
    QList<QDateTime> m_times;
    QList<qsizetype> m_quiet; ///< places of "all others unchanged"
    QList<SessionState> m_checkpoints; ///< after 0, checkpointEvery, 2 × checkpointEvery … entries
};
