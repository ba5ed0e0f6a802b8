// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionreplay.h"

#include "statereader.h"

QFuture<StorageResult<SessionState>> SessionReplay::read(JournalStore &store, const QUuid &session, JournalStore::Snapshots snapshots)
{
    const auto replay = std::make_shared<StateReader>();
    const auto finish = [replay](const StorageResult<void> &read) -> StorageResult<SessionState> {
        if (!read) {
            return std::unexpected(read.error());
        }
        SessionState state = replay->state();
        if (state.header.id.isNull()) { // not even its first entry
            return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound});
        }
        for (CheckState &check : state.checks) {
            check.stale = true; // nothing that an earlier run of the program measured is fresh
        }
        return state;
    };
    return store.replay(session, replay, snapshots).then(finish);
}
