// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrecord.h"
#include "exchangeerror.h"

/** Follows one chain of a file from its first entry, and stops at the first that is not as it was written. */
class ChainCheck
{
public:
    ChainCheck(const QUuid &session, const QUuid &console)
        : m_session(session)
        , m_console(console)
    {}

    [[nodiscard]] ExchangeResult<void> take(const EntryRecord &record);
    [[nodiscard]] ExchangeResult<void> finish(qint64 entries, const QByteArray &newestHash) const; ///< as they were told beforehand
    [[nodiscard]] ExchangeError broken(ChainReport::Problem problem) const; ///< at the place where the next entry would stand

private:
    QUuid m_session;
    QUuid m_console;
    qint64 m_sequence = 0;
    QByteArray m_previous = JournalHash::beforeFirst();
};
