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

/**
 * Reads every chain of a session from its first entry and tells the first place where it is not as it was written.
 *
 * It reads a slice at a time, so that what else the database is asked for comes in between.
 */
class JournalVerifier
{
public:
    /** `known`: for each console a hash that was once the newest of its chain (printed on a report, sent away). */
    explicit JournalVerifier(const QUuid &session, const QHash<QUuid, QByteArray> &known = {});

    /** Reads at most so many entries more; false: that was the last of them. */
    [[nodiscard]] StorageResult<bool> readOn(Connection &connection, qint64 entries);
    [[nodiscard]] const QList<ChainReport> &reports() const { return m_reports; } ///< whole when the last slice was read
    [[nodiscard]] qint64 entriesRead() const { return m_read; }
    [[nodiscard]] qint64 entriesInAll() const { return m_inAll; } ///< when the first slice was read

private:
    struct Chain {
        qint64 id = 0;
        QUuid console = {};
        qint64 lastSequence = 0;
        QByteArray lastHash = {};
    };
    [[nodiscard]] StorageResult<void> begin(Connection &connection);
    void judge(const Row &row);
    void endChain();
    void addMissingChains();

    QUuid m_session;
    QHash<QUuid, QByteArray> m_known;
    QList<Chain> m_chains; ///< that are not read to their end
    QList<ChainReport> m_reports; ///< the last is of the chain that is read
    QByteArray m_previous; ///< hash of the entry that was read last
    qint64 m_lastSequence = 0; ///< of that entry
    qint64 m_read = 0;
    qint64 m_inAll = 0;
    bool m_hasBegun = false;
};
