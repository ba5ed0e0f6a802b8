// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statereader.h"

#include "entrykind.h"
#include "sessionsnapshot.h"

void StateReader::visit(const JournalEntry &entry)
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

QByteArray StateReader::snapshot()
{
    return SessionSnapshot::write(state());
}

bool StateReader::restore(QByteArrayView snapshot)
{
    const auto state = SessionSnapshot::read(snapshot);
    m_state = state.value_or(SessionState());
    return state.has_value();
}

const SessionState &StateReader::state()
{
    for (const JournalEntry &finding : std::as_const(m_newest)) {
        m_state.apply(finding);
    }
    m_newest.clear();
    return m_state;
}

void StateReader::settle(const QString &card)
{
    if (const auto found = m_newest.constFind(card); found != m_newest.cend()) {
        m_state.apply(*found);
        m_newest.erase(found);
    }
}
