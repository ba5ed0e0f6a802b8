// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"

#include <QByteArray>

/** Makes something of a journal while it is replayed; called on the database's thread. */
class JournalReader
{
public:
    JournalReader() = default;
    virtual ~JournalReader() = default;
    Q_DISABLE_COPY_MOVE(JournalReader)

    virtual void visit(const JournalEntry &entry) = 0;
    /** Wants no more: what comes later is passed over, and no snapshot is left of what ends before the journal does. */
    [[nodiscard]] virtual bool isFinished() const { return false; }
    /** What was made so far, as text; empty: not to be kept. */
    [[nodiscard]] virtual QByteArray snapshot() { return {}; }
    /** Goes on from such a text. False where it is not understood: the journal is read from its first entry then. */
    [[nodiscard]] virtual bool restore(QByteArrayView snapshot)
    {
        Q_UNUSED(snapshot)
        return false;
    }
};
