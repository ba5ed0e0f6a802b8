// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionreplay.h"

#include "entrykind.h"

namespace
{
/** A state that is being made. Of each card the newest finding waits here: most are replaced by the next one. */
struct Replay {
    SessionState state;
    QHash<QString, JournalEntry> newest; ///< finding by card

    void apply(const JournalEntry &entry)
    {
        if (entry.kind != EntryKind::Finding) {
            state.apply(entry);
            return;
        }
        if (const auto replaced = newest.constFind(entry.subject); replaced != newest.cend()) {
            state.applyReplaced(*replaced);
        }
        newest.insert(entry.subject, entry);
    }
    [[nodiscard]] SessionState end()
    {
        for (const JournalEntry &finding : std::as_const(newest)) {
            state.apply(finding);
        }
        for (CheckState &check : state.checks) {
            check.stale = true; // nothing that an earlier run of the program measured is fresh
        }
        return std::move(state);
    }
};
} // namespace

QFuture<StorageResult<SessionState>> SessionReplay::read(JournalStore &store, const QUuid &session)
{
    const auto replay = std::make_shared<Replay>();
    const auto finish = [replay](const StorageResult<void> &read) -> StorageResult<SessionState> {
        if (!read) {
            return std::unexpected(read.error());
        }
        SessionState state = replay->end();
        if (state.header.id.isNull()) { // not even its first entry
            return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound});
        }
        return state;
    };
    return store.replay(session, [replay](const JournalEntry &entry) { replay->apply(entry); }).then(finish);
}
