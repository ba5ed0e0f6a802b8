// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <QHash>
#include <QList>
#include <QUuid>

/** What the reading of one chain proved. */
struct ChainReport {
    enum class Problem {
        None,
        Missing, ///< a sequence number is not there: an entry was dropped or moved
        Changed, ///< the entry does not give its own hash
        Unlinked, ///< it does not name the hash of the entry before it
        PayloadChanged, ///< its payload does not give the payload hash
        EndMissing, ///< the chain is shorter than it was known to be
        NewestUnknown, ///< the hash that is known from elsewhere is not in the chain
    };
    QUuid console = {};
    qint64 entries = 0; ///< that are there
    qint64 erased = 0; ///< of these, how many have no payload any more
    Problem problem = Problem::None;
    qint64 sequence = 0; ///< the first bad place; 0 if there is none
    QByteArray newestHash = {}; ///< to be written down elsewhere
    qint64 provenUpTo = 0; ///< by the hash known from elsewhere; behind it the chain is only consistent in itself

    [[nodiscard]] bool isIntact() const { return problem == Problem::None; }
};

/** Reads every chain of a session from its first entry and tells the first place where it is not as it was written. */
class JournalVerifier
{
public:
    explicit JournalVerifier(Connection &connection);
    /** `known`: for each console a hash that was once the newest of its chain (printed on a report, sent away). */
    [[nodiscard]] StorageResult<QList<ChainReport>> verify(const QUuid &session, const QHash<QUuid, QByteArray> &known);

private:
    struct Chain {
        qint64 id = 0;
        QUuid console = {};
        qint64 lastSequence = 0;
        QByteArray lastHash = {};
    };
    [[nodiscard]] StorageResult<ChainReport> verifyChain(const QUuid &session, const Chain &chain, const QByteArray &known);

    Connection &m_connection;
};
