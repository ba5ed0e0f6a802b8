// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalstore.h"
#include "sessionstate.h"

/** One entry that somebody may want to look back to, and its place in the order in which the journal is replayed. */
struct MomentEvent {
    qint64 place = 0; ///< the first entry of all chains is 1
    JournalEntry entry = {};
};

/** A session as it was at one moment: its journal replayed up to there, on the database's thread. Reads and never writes. */
struct SessionMoment {
    /** Where reading ends. Neither: with the newest entry. Both: with what comes first. */
    struct Limit {
        qint64 entries = 0; ///< so many entries of all chains, in the order of the replay; 0: any number
        QDateTime time = {}; ///< UTC: nothing that was written later, where a clock that was set back does not count

        [[nodiscard]] bool isNewest() const { return entries <= 0 && !time.isValid(); }
        bool operator==(const Limit &) const = default;
    };

    SessionState state = {}; ///< no verdict in it is fresh
    QDateTime at = {}; ///< UTC: of the last entry that counts; invalid for the newest state, which a snapshot may have given

    /** StorageError::Kind::NotFound where there is no such session, or none yet at that moment. */
    [[nodiscard]] static QFuture<StorageResult<SessionMoment>> read(JournalStore &store, const QUuid &session, const Limit &limit);
    /** What people did and what began or ended, oldest first: every answer of a check would be too many to choose from. */
    [[nodiscard]] static QFuture<StorageResult<QList<MomentEvent>>> events(JournalStore &store, const QUuid &session);
};
