// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsearch.h"

#include "searchindex.h"
#include "searchwords.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Words that stand in more rows than these are looked for in the sessions that began last: nobody reads on for that long.
constexpr int mostRows = 10'000;
constexpr int mostRowsOfFindings = 20'000;
// Sessions are read where an index row alone does not say it: so many in any case, more for so long since the question came. Somebody
// types on meanwhile, and the answer is to stand on the screen 50 ms after the key.
constexpr int leastLookedInto = 10;
constexpr auto longestSearch = 20ms;
constexpr int all = -1; // no limit, for SQLite
constexpr int rowsBetweenQuestions = 256;

// Of a longer beginning SQLite gathers every row before it gives the first, which takes 20 ms where there are half a million; the rows of
// a whole word come one by one.
constexpr qsizetype longestBeginning = 3;
constexpr qsizetype mostTerms = 30;

// Each row is one place where a word stands, so the first of a word is all there is to ask for.
constexpr auto createVocabulary = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, instance)"_L1;
constexpr auto selectNextTerm = "SELECT term FROM temp.vocabulary WHERE term >= ? LIMIT 1"_L1;
// Newest session first, so that the end of what is read is a place in the list.
constexpr auto selectWords = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"_L1;
constexpr auto selectTerms = "SELECT id FROM term WHERE text IN (SELECT value FROM json_each(?))"_L1;
constexpr auto selectFound = "SELECT session FROM found WHERE term = ? ORDER BY session DESC LIMIT ?"_L1;
constexpr auto selectPieces = "SELECT c0 FROM words_content WHERE id BETWEEN ? AND ?"_L1;
constexpr auto selectFoundIn = "SELECT 1 FROM found JOIN term ON id = term WHERE session = ?"
                               " AND term IN (SELECT id FROM term WHERE text IN (SELECT value FROM json_each(?))) LIMIT 1"_L1;

QString listOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/** What is in either; complete only down to the higher of the two ends. */
WordMatches united(const WordMatches &one, const WordMatches &other)
{
    WordMatches both{.floor = std::max(one.floor, other.floor)};
    std::ranges::set_union(one.numbers, other.numbers, std::back_inserter(both.numbers), std::ranges::greater());
    const auto isBelow = [&both](qint64 number) { return number < both.floor; };
    both.numbers.erase(std::ranges::find_if(both.numbers, isBelow), both.numbers.end());
    return both;
}
} // namespace

WordSearch::WordSearch(Connection &connection, bool isThorough, const std::function<bool()> &goesOn)
    : m_connection(connection)
    , m_isThorough(isThorough)
    , m_goesOn(goesOn)
{}

StorageResult<WordMatches> WordSearch::sessionsWith(const QList<SoughtWord> &words)
{
    const QDeadlineTimer end(m_isThorough ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(longestSearch));
    m_rowsOfAWord = m_isThorough ? all : mostRows / static_cast<int>(words.size());
    std::vector<WordMatches> each;
    for (const SoughtWord &word : words) {
        auto matches = sessionsWith(word);
        if (!matches || !m_goesOn()) {
            return matches;
        }
        each.push_back(std::move(*matches));
    }
    // The rarest word leads: what it does not have needs no look at the others.
    const auto rarest = std::ranges::min_element(each, {}, [](const WordMatches &of) { return std::pair(of.floor, of.numbers.size()); });
    WordMatches together{.floor = rarest->floor};
    int lookedInto = 0;
    for (const qint64 number : rarest->numbers) {
        bool isIn = true;
        for (size_t i = 0; isIn && i < each.size(); ++i) {
            if (number >= each[i].floor) {
                isIn = std::ranges::binary_search(each[i].numbers, number, std::ranges::greater());
                continue;
            }
            if ((++lookedInto > leastLookedInto && end.hasExpired()) || !m_goesOn()) {
                together.floor = number + 1;
                return together;
            }
            const auto held = holds(number, words[static_cast<qsizetype>(i)]);
            if (!held) {
                return std::unexpected(held.error());
            }
            isIn = *held;
        }
        if (isIn) {
            together.numbers.push_back(number);
        }
    }
    return together;
}

StorageResult<WordMatches> WordSearch::sessionsWith(const SoughtWord &word)
{
    const auto written = inWords(word.text);
    if (!written || word.codes.isEmpty()) {
        return written;
    }
    const auto found = inFindings(word.codes);
    return found ? StorageResult<WordMatches>(united(*written, *found)) : found;
}

StorageResult<WordMatches> WordSearch::inWords(const QString &word)
{
    int rowsLeft = m_rowsOfAWord;
    const auto terms = termsBeginningWith(word);
    if (!terms) {
        return inIndex(SearchWords::expression(word), rowsLeft, 1);
    }
    WordMatches matches;
    auto shares = static_cast<int>(terms->size());
    for (const QString &term : *terms) {
        const auto found = inIndex(SearchWords::exactly(term), rowsLeft, shares--);
        if (!found || !m_goesOn()) {
            return found;
        }
        matches = united(matches, *found);
    }
    return matches;
}

/** None where they are more than are worth it, where all rows are at hand, or where the index cannot be asked for its terms. */
std::optional<QStringList> WordSearch::termsBeginningWith(const QString &word)
{
    if (word.size() <= longestBeginning || word.contains(u' ') || !SearchWords::isBeginning(word)
        || !m_connection.execute(createVocabulary, {})) {
        return std::nullopt;
    }
    QStringList terms;
    QString next = word;
    while (terms.size() <= mostTerms) {
        QString term;
        if (!m_connection.forEach(selectNextTerm, {next}, [&term](const Row &row) { term = row.text(0); })) {
            return std::nullopt;
        }
        if (!term.startsWith(word)) {
            return terms;
        }
        terms.append(term);
        next = term + u'\u0001'; // the least that comes behind it
    }
    return std::nullopt;
}

/** `rowsLeft` are for `shares` questions, of which this is one; negative: all there are. */
StorageResult<WordMatches> WordSearch::inIndex(const QString &expression, int &rowsLeft, int shares)
{
    WordMatches matches;
    int rows = 0;
    const int most = rowsLeft < 0 ? all : std::max(1, rowsLeft / shares);
    const auto read = m_connection.forEachWhile(selectWords, {expression, most}, [&](const Row &row) {
        const qint64 number = row.integer(0) >> SearchIndex::pieceBits;
        if (matches.numbers.empty() || matches.numbers.back() != number) {
            matches.numbers.push_back(number);
        }
        return ++rows % rowsBetweenQuestions != 0 || m_goesOn();
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (rows == most) {
        matches.floor = matches.numbers.back(); // it is in, whatever the rest of it says
    }
    rowsLeft -= most == all ? 0 : rows;
    return matches;
}

StorageResult<WordMatches> WordSearch::inFindings(const QStringList &codes)
{
    std::vector<qint64> terms;
    const auto known = m_connection.forEach(selectTerms, {listOf(codes)}, [&terms](const Row &row) { terms.push_back(row.integer(0)); });
    if (!known) {
        return std::unexpected(known.error());
    }
    WordMatches found;
    const int most = m_isThorough ? all : mostRowsOfFindings / static_cast<int>(std::max<size_t>(1, terms.size()));
    for (const qint64 term : terms) {
        WordMatches matches;
        const auto read =
            m_connection.forEach(selectFound, {term, most}, [&](const Row &row) { matches.numbers.push_back(row.integer(0)); });
        if (!read || !m_goesOn()) {
            return read ? StorageResult<WordMatches>(found) : std::unexpected(read.error());
        }
        if (static_cast<int>(matches.numbers.size()) == most) {
            matches.floor = matches.numbers.back();
        }
        found = united(found, matches);
    }
    return found;
}

StorageResult<bool> WordSearch::holds(qint64 number, const SoughtWord &word)
{
    bool isIn = false;
    const qint64 first = number << SearchIndex::pieceBits;
    auto read = m_connection.forEachWhile(selectPieces, {first, first + (qint64(1) << SearchIndex::pieceBits) - 1}, [&](const Row &row) {
        isIn = SearchWords::contains(row.text(0), word.text);
        return !isIn;
    });
    if (read && !isIn && !word.codes.isEmpty()) {
        read = m_connection.forEach(selectFoundIn, {number, listOf(word.codes)}, [&isIn](const Row &) { isIn = true; });
    }
    return read ? StorageResult<bool>(isIn) : std::unexpected(read.error());
}
