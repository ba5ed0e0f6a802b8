// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wordsearch.h"

#include <optional>

/** A question to the list as a statement: filters, order and the place where the page begins. */
class ListQuery
{
public:
    /** `matches`: only these sessions. */
    ListQuery(const SessionQuery &query, const std::optional<WordMatches> &matches);

    /** `page` with its sessions and its end. */
    [[nodiscard]] StorageResult<SessionPage> page(Connection &connection, SessionPage page) const;
    [[nodiscard]] StorageResult<qint64> count(Connection &connection) const;
    [[nodiscard]] static bool knowsArchive(const Connection &connection); ///< an older database that is only read does not

    /** How rows are kept to those that match: few are looked up, of many the list in its order meets enough soon. */
    enum class Matches { All, Few, Many };

private:
    [[nodiscard]] StorageResult<SessionPage> byState(Connection &connection, SessionPage page) const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] Matches matches() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QLatin1StringView statement(const Connection &connection, bool isCount = false) const;

    SessionQuery m_query;
    qint64 m_matchCount; ///< negative: all match
    QString m_numbers; ///< of the matches, as JSON
};
