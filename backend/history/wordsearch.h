// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "sessionquery.h"

#include <functional>
#include <optional>
#include <vector>

/** The sessions that hold some words, by their numbers in the list. */
struct WordMatches {
    std::vector<qint64> numbers = {}; ///< falling
    qint64 floor = 0; ///< of the sessions below this number not all were looked at
};

/** Looks words up in the index; lives while one question is answered, on the database's thread. */
class WordSearch
{
public:
    /**
     * `goesOn` is asked now and then; where it says no, what was found so far is worth nothing.
     * Who is thorough leaves no floor, however long that takes.
     */
    WordSearch(Connection &connection, bool isThorough, const std::function<bool()> &goesOn);

    [[nodiscard]] StorageResult<WordMatches> sessionsWith(const QList<SoughtWord> &words);

private:
    [[nodiscard]] StorageResult<WordMatches> sessionsWith(const SoughtWord &word);
    [[nodiscard]] StorageResult<WordMatches> inWords(const QString &word);
    [[nodiscard]] StorageResult<WordMatches> inIndex(const QString &expression, int &rowsLeft, int shares);
    [[nodiscard]] std::optional<QStringList> termsBeginningWith(const QString &word);
    [[nodiscard]] StorageResult<WordMatches> inFindings(const QStringList &codes);
    [[nodiscard]] StorageResult<bool> holds(qint64 number, const SoughtWord &word);

    Connection &m_connection;
    bool m_isThorough;
    std::function<bool()> m_goesOn;
    int m_rowsOfAWord = 0;
};
