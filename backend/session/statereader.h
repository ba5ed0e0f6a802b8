// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalreader.h"
#include "sessionstate.h"

#include <QHash>

/** A state that is being made of a journal. Of each card the newest finding waits: most are replaced by the next one. */
class StateReader : public JournalReader
{
public:
    void visit(const JournalEntry &entry) override;
    [[nodiscard]] QByteArray snapshot() override;
    [[nodiscard]] bool restore(QByteArrayView snapshot) override;

    const SessionState &state(); ///< of all that was visited

private:
    void settle(const QString &card);

    SessionState m_state;
    QHash<QString, JournalEntry> m_newest; ///< finding by card
};
