// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/** What is proven, lost or still open in this sweep, and which card names the cause of each loss. */
class CapabilityBoard
{
public:
    enum class State { Proven, Open, Lost };

    void open(const QString &capability) { m_entries.insert(capability, {State::Open, {}}); }
    void prove(const QString &capability) { m_entries.insert(capability, {State::Proven, {}}); }
    void lose(const QString &capability, const QString &cause) { m_entries.insert(capability, {State::Lost, cause}); }

    /** What nobody speaks of counts as proven: no check of this sweep would name its loss. */
    [[nodiscard]] State state(const QString &capability) const { return m_entries.value(capability).state; }

    /** Key of the card that names the cause of the first loss among these; empty where none is lost. */
    [[nodiscard]] QString causeOfLoss(const QStringList &capabilities) const
    {
        for (const QString &capability : capabilities) {
            if (const auto entry = m_entries.constFind(capability); entry != m_entries.cend() && entry->state == State::Lost) {
                return entry->cause;
            }
        }
        return {};
    }

    [[nodiscard]] bool anyOpen(const QStringList &capabilities) const
    {
        return std::ranges::any_of(capabilities, [this](const QString &each) { return state(each) == State::Open; });
    }

private:
    struct Entry {
        State state = State::Proven;
        QString cause;
    };
    QHash<QString, Entry> m_entries;
};
