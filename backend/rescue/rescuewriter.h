// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "pagerecord.h"

#include <QHash>
#include <QSet>
#include <QUuid>

/** The tables that count, as they are told apart by the shape of their rows; all others are made anew from them. */
enum class RescuedTable { None, Meta, Session, Chain, ChainIndex, Entry, Payload, Evidence, Trend, Draft };
[[nodiscard]] RescuedTable rescuedTable(const PageShape &shape);

/**
 * Writes rows that were found into a new database of this program's schema, and only what proves itself: an entry by its own hash,
 * a payload by its entry's, evidence by its name. So nothing is made up, whatever the pages hold.
 *
 * Rows of the first tables must come before entries, and those before payloads. Nothing is kept before commit().
 */
class RescueWriter
{
public:
    explicit RescueWriter(Connection &connection);

    [[nodiscard]] StorageResult<void> begin(); ///< the connection has a new and empty database
    [[nodiscard]] StorageResult<void> take(RescuedTable table, const PageShape &shape, const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> completeChains(); ///< after the first tables
    [[nodiscard]] StorageResult<void> complete(); ///< makes what stands beside the journal
    [[nodiscard]] StorageResult<void> commit(); ///< all is in one file then, without a log

    [[nodiscard]] qint64 refused() const { return m_refused; } ///< rows that did not prove themselves
    [[nodiscard]] const QSet<QUuid> &endsUnknown() const { return m_endsUnknown; } ///< sessions that may have gone on

private:
    struct Chain {
        QUuid session = {};
        QUuid console = {};
    };
    [[nodiscard]] StorageResult<void> takeMeta(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takeSession(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takeChain(qint64 id, const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takeEntry(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takePayload(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takeEvidence(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takeTrend(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> takeDraft(const QList<PageValue> &values);
    [[nodiscard]] bool isOfChain(const QList<PageValue> &values, const Chain &chain) const;
    [[nodiscard]] StorageResult<bool> findChain(const QList<PageValue> &values);
    [[nodiscard]] StorageResult<void> makeSessions();
    [[nodiscard]] StorageResult<void> endChains();
    [[nodiscard]] StorageResult<void> renewSessions();
    [[nodiscard]] StorageResult<void> keepConsole();

    Connection &m_connection;
    QHash<qint64, Chain> m_chains;
    QSet<qint64> m_chainsWithRow; ///< that also tell where they end
    QSet<QUuid> m_sessions;
    QSet<QUuid> m_sessionsWithRow;
    QSet<QUuid> m_consoles;
    QSet<QUuid> m_endsUnknown;
    QUuid m_console; ///< who wrote the old file
    qint64 m_refused = 0;
};
