// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionreplay.h"

#include "entrykind.h"
#include "sessionsnapshot.h"

namespace
{
/** A state that is being made. Of each card the newest finding waits here: most are replaced by the next one. */
class Replay : public JournalReader
{
public:
    void visit(const JournalEntry &entry) override
    {
        if (entry.kind != EntryKind::Finding) {
            settle(entry.subject); // an override is about what stands when it is given
            m_state.apply(entry);
            return;
        }
        if (const auto replaced = m_newest.constFind(entry.subject); replaced != m_newest.cend()) {
            m_state.applyReplaced(*replaced);
        }
        m_newest.insert(entry.subject, entry);
    }
    [[nodiscard]] QByteArray snapshot() override { return SessionSnapshot::write(state()); }
    [[nodiscard]] bool restore(QByteArrayView snapshot) override
    {
        const auto state = SessionSnapshot::read(snapshot);
        m_state = state.value_or(SessionState());
        return state.has_value();
    }
    const SessionState &state()
    {
        for (const JournalEntry &finding : std::as_const(m_newest)) {
            m_state.apply(finding);
        }
        m_newest.clear();
        return m_state;
    }

private:
    void settle(const QString &card)
    {
        if (const auto found = m_newest.constFind(card); found != m_newest.cend()) {
            m_state.apply(*found);
            m_newest.erase(found);
        }
    }

    SessionState m_state;
    QHash<QString, JournalEntry> m_newest; ///< finding by card
};
} // namespace

QFuture<StorageResult<SessionState>> SessionReplay::read(JournalStore &store, const QUuid &session, JournalStore::Snapshots snapshots)
{
    const auto replay = std::make_shared<Replay>();
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
