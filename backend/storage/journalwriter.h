// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "journalentry.h"
#include "journalstore.h"
#include "searchindex.h"

#include <QCryptographicHash>

#include <span>
#include <vector>

/** An entry with everything done that does not depend on its place in the chain: the database's thread waits for nothing else. */
class PreparedEntry
{
public:
    /** `stamp` has session, times and versions. */
    PreparedEntry(const JournalEntry &stamp, const EntryDraft &draft);

private:
    friend class JournalWriter;
    JournalEntry m_entry;
    QString m_limits;
    QByteArray m_salt;
    QString m_content;
    QCryptographicHash m_hash;
    SearchableEntry m_searchable;
};

/** Writes entries at the end of one chain; used inside a transaction. */
class JournalWriter
{
public:
    JournalWriter(Connection &connection, const QUuid &session);
    [[nodiscard]] StorageResult<QList<JournalEntry>> append(std::vector<PreparedEntry> &prepared);
    [[nodiscard]] StorageResult<void> writeBeside(const Beside &beside);

private:
    [[nodiscard]] StorageResult<void> findEnd();
    [[nodiscard]] StorageResult<void> makeChain();
    [[nodiscard]] StorageResult<void> write(PreparedEntry &prepared);
    [[nodiscard]] StorageResult<void> applyToHeader(const JournalEntry &entry);
    [[nodiscard]] StorageResult<void> index(std::span<const PreparedEntry> prepared, qint64 time);

    Connection &m_connection;
    QUuid m_session;
    QByteArray m_sessionId;
    bool m_sessionExists = false;
    qint64 m_chain = 0; ///< 0: this console has not written in this session yet
    qint64 m_lastSequence = 0;
    QByteArray m_lastHash;
    qint64 m_indexed = 0; ///< up to which entry of the chain the search index goes
};
