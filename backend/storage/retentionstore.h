// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <array>
#include <optional>

/** How long what is past is kept, for all and for single customers, and what has left the list. */
class RetentionStore
{
public:
    static constexpr int forEver = 0;
    static constexpr std::array<int, 4> periods{1, 3, 5, 10}; ///< years that can be chosen instead

    /** One session, as far as it matters here. */
    struct Candidate {
        QUuid session = {};
        QJsonObject header = {}; ///< as in SessionSummary
        bool isOver = false; ///< finished or abandoned: else it stays
        bool isArchived = false;
    };

    explicit RetentionStore(Database &database);

    /** Years of each customer (folded) that has a period of its own; of the empty one: of all others. */
    QFuture<StorageResult<QHash<QString, int>>> years();
    /** `customer` as typed, empty: all that have none of their own. Nothing: as all others. */
    QFuture<StorageResult<void>> setYears(const QString &customer, std::optional<int> years);
    /** Sessions that are over, and whose last entry is older than their period. Nothing happens to them by itself. */
    QFuture<StorageResult<QList<QUuid>>> due(const QDateTime &now);

    QFuture<StorageResult<QList<Candidate>>> candidates(const QList<QUuid> &sessions); ///< without those that are not there
    /** Takes sessions out of the list, or back into it; those that are open stay where they are. */
    QFuture<StorageResult<void>> setArchived(const QList<QUuid> &sessions, bool archived);

    [[nodiscard]] static QString keyOf(const QString &customer); ///< as years() has it

private:
    Database &m_database;
};
