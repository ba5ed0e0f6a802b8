// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionmoment.h"

#include "entrykind.h"
#include "sessionreplay.h"
#include "statereader.h"

#include <algorithm>
#include <array>

namespace
{
constexpr std::array lookedBackTo = {
    EntryKind::SessionCreated, EntryKind::SessionChanged,  EntryKind::StepChanged,         EntryKind::Note,
    EntryKind::OverrideSet,    EntryKind::OrderOverruled,  EntryKind::PhaseSigned,         EntryKind::CustomerSigned,
    EntryKind::SessionClosed,  EntryKind::SessionReopened, EntryKind::DestinationReplaced, EntryKind::PlanRow,
    EntryKind::Confirmation,   EntryKind::ContentErased,   EntryKind::SessionRescued};

/** Lets the entries through that were there at the moment. */
class MomentReader : public JournalReader
{
public:
    explicit MomentReader(const SessionMoment::Limit &limit)
        : m_limit(limit)
    {}

    void visit(const JournalEntry &entry) override
    {
        QDateTime &latest = m_latest[entry.console];
        latest = latest.isValid() ? std::max(latest, entry.wallTime) : entry.wallTime;
        if (m_limit.time.isValid() && latest > m_limit.time) {
            m_isFinished = true; // in this order all that follow are later still
            return;
        }
        m_reader.visit(entry);
        m_at = latest;
        m_isFinished = m_limit.entries > 0 && ++m_entries >= m_limit.entries;
    }
    [[nodiscard]] bool isFinished() const override { return m_isFinished; }

    [[nodiscard]] SessionMoment moment() { return {.state = m_reader.state(), .at = m_at}; }

private:
    SessionMoment::Limit m_limit;
    StateReader m_reader;
    QHash<QUuid, QDateTime> m_latest; ///< of each chain
    QDateTime m_at;
    qint64 m_entries = 0;
    bool m_isFinished = false;
};

class EventReader : public JournalReader
{
public:
    void visit(const JournalEntry &entry) override
    {
        ++m_place;
        if (std::ranges::find(lookedBackTo, entry.kind) != lookedBackTo.end()) {
            m_events.append({.place = m_place, .entry = entry});
        }
    }
    [[nodiscard]] const QList<MomentEvent> &events() const { return m_events; }

private:
    QList<MomentEvent> m_events;
    qint64 m_place = 0;
};
} // namespace

QFuture<StorageResult<SessionMoment>> SessionMoment::read(JournalStore &store, const QUuid &session, const Limit &limit)
{
    if (limit.isNewest()) {
        const auto finish = [](const StorageResult<SessionState> &state) -> StorageResult<SessionMoment> {
            if (!state) {
                return std::unexpected(state.error());
            }
            return SessionMoment{.state = *state, .at = {}};
        };
        return SessionReplay::read(store, session).then(finish);
    }
    const auto reader = std::make_shared<MomentReader>(limit);
    const auto finish = [reader](const StorageResult<void> &read) -> StorageResult<SessionMoment> {
        if (!read) {
            return std::unexpected(read.error());
        }
        SessionMoment moment = reader->moment();
        if (moment.state.header.id.isNull()) {
            return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound});
        }
        for (CheckState &check : moment.state.checks) {
            check.stale = true;
        }
        return moment;
    };
    return store.replay(session, reader, JournalStore::Snapshots::Ignored).then(finish);
}

QFuture<StorageResult<QList<MomentEvent>>> SessionMoment::events(JournalStore &store, const QUuid &session)
{
    const auto reader = std::make_shared<EventReader>();
    const auto finish = [reader](const StorageResult<void> &read) -> StorageResult<QList<MomentEvent>> {
        if (!read) {
            return std::unexpected(read.error());
        }
        return reader->events();
    };
    return store.replay(session, reader, JournalStore::Snapshots::Ignored).then(finish);
}
