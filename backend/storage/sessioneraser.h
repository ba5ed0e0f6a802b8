// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"

#include <QUuid>

/** What is to be erased, by whom and why. */
struct ErasureOrder {
    QUuid session = {};
    QString author = {};
    QString reason = {};
};

/** What was erased; the same stands in the session's journal. */
struct Erasure {
    qint64 entries = 0; ///< whose content is gone
    qint64 pieces = 0; ///< of evidence that are gone
    qint64 kept = 0; ///< pieces that stay, because another session has the same

    bool operator==(const Erasure &) const = default;
};

/**
 * Erases the content of sessions that are over, for good. What stays of one: its entries without their payloads, so that each
 * chain still verifies, and a new entry that says what was erased, by whom, why and when.
 *
 * Erasing has two parts. The first is one transaction; it also notes that the second is due. The second rewrites the file, so that
 * no byte of it is left in what is free inside. Killed at any moment, the first part is done or not, and finish() does the second.
 */
class SessionEraser
{
public:
    SessionEraser(Database &database, const Clock &clock);

    /** The first part. A session that is still open is an error (Conflict). */
    QFuture<StorageResult<Erasure>> erase(const ErasureOrder &order);
    /** The second part, once for all that was erased; nothing where nothing was. Locked: somebody is still reading; try again. */
    QFuture<StorageResult<void>> finish();

    /** The same on the database's thread. */
    [[nodiscard]] static StorageResult<Erasure> eraseNow(Connection &connection, const ErasureOrder &order, const Clock &clock);
    [[nodiscard]] static StorageResult<void> finishNow(Connection &connection);

private:
    Database &m_database;
    const Clock &m_clock;
};
