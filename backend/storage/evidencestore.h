// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "evidencecontent.h"

#include <QUuid>

/**
 * The contents of evidence in the database, each once, however often it is used. Which piece belongs where, by whom and what
 * it is called stands in the journal: contents are added with the entry that names them (Beside::evidence).
 */
class EvidenceStore
{
public:
    explicit EvidenceStore(Database &database);

    /** Content that is not what its hash says is an error (Damaged). */
    QFuture<StorageResult<EvidenceContent>> read(const QByteArray &sha256);
    QFuture<StorageResult<bool>> exists(const QByteArray &sha256);
    QFuture<StorageResult<qint64>> sizeOf(const QUuid &session); ///< bytes of different content

    /** Inside a transaction. Beyond a limit it is an error (Limit), and the transaction leaves nothing. */
    [[nodiscard]] static StorageResult<void> put(Connection &connection, const QByteArray &session, const EvidenceUse &use);

private:
    Database &m_database;
};
