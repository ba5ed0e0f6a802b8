// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listquery.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <array>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace
{
using Sort = SessionQuery::Sort;
using Matches = ListQuery::Matches;

// Each row of the list that is looked up lies elsewhere in the file: those for a page of 50 are read from a disk within some 40 ms.
constexpr qint64 mostLookedUpForARow = 10;

constexpr auto ever = std::numeric_limits<qint64>::max();
constexpr auto anyOutcome = "*"_L1;
constexpr auto anyPast = "+"_L1;

// The order of the states: what is open comes first, as "" does.
constexpr std::array outcomeOrder{SessionOutcome::Kind::Open, SessionOutcome::Kind::Abandoned, SessionOutcome::Kind::Finished};

/** The column that a sort goes by, and whether the greatest comes first. */
struct Order {
    QByteArray column;
    bool isFalling = false;
};

Order orderOf(Sort sort)
{
    switch (sort) {
    case Sort::Started:
        return {.column = "created", .isFalling = true};
    case Sort::Customer:
        return {.column = "customer"};
    case Sort::Product:
        return {.column = "product"};
    case Sort::NewestEntry:
    case Sort::State:
        break;
    }
    return {.column = "last_time", .isFalling = true};
}

enum class Archive { Unknown, Both, Only, Without };
constexpr int schemaWithArchive = 5;

/** Sort, what there is of matches, whether one outcome is asked for, which part of the list, and whether it is only counted. */
using Shape = std::tuple<Sort, Matches, bool, Archive, bool>;

/**
 * A plus keeps SQLite from choosing an index by a filter: the rows have to come in their order already. What is shown of a session
 * is read only for the rows of the page, and not for all that had to be sorted for it.
 */
QByteArray built(const Shape &shape)
{
    const auto [sort, matches, isOneOutcome, archive, isCount] = shape;
    const Order order = orderOf(sort);
    const QByteArray direction = order.isFalling ? " DESC" : "";
    const QByteArray inOrder = " ORDER BY l." + order.column + direction + ", l.number" + direction;
    QByteArray rows = isCount ? "SELECT count(*)" : "SELECT l.number, l.session, l.created, l.last_time, l.customer, l.product";
    rows += isCount || archive == Archive::Unknown ? "" : ", l.archived";
    rows += matches == Matches::Few ? " FROM json_each(?1) m CROSS JOIN listing l ON l.number = m.value" : " FROM listing l";
    rows += " WHERE ?1 IS NOT NULL AND (?2 = '' OR +l.product = ?2) AND (?3 = '' OR +l.technician = ?3)"
            " AND +l.created >= ?4 AND +l.created < ?5";
    rows += isOneOutcome ? " AND l.outcome = ?6" : " AND (?6 = '*' OR +l.outcome <> '')";
    rows += matches == Matches::Many ? " AND +l.number IN (SELECT value FROM json_each(?1))" : "";
    rows += archive == Archive::Only ? " AND l.archived <> 0" : archive == Archive::Without ? " AND +l.archived = 0" : "";
    if (isCount) {
        return rows;
    }
    rows += " AND (l." + order.column + ", l.number) " + (order.isFalling ? "<" : ">") + " (?7, ?8)" + inOrder + " LIMIT ?9";
    return "SELECT l.number, l.session, l.created, l.last_time, (SELECT sum(last_sequence) FROM chain WHERE session = l.session),"
           " s.header, s.overview, l."
        + order.column + (archive == Archive::Unknown ? ", 0" : ", l.archived") + " FROM (" + rows
        + ") l CROSS JOIN session s ON s.id = l.session" + inOrder;
}

/** Each is made once and kept: a connection knows its prepared statements by where their text lies. */
QLatin1StringView statementOf(const Shape &shape)
{
    thread_local std::map<Shape, QByteArray> kept;
    QByteArray &sql = kept[shape];
    if (sql.isEmpty()) {
        sql = built(shape);
    }
    return QLatin1StringView(sql);
}

QJsonObject toObject(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

qint64 timeOf(const QDateTime &time, qint64 otherwise)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

QString listOf(const std::optional<WordMatches> &matches)
{
    QByteArray list = "[";
    for (const qint64 number : matches ? matches->numbers : std::vector<qint64>()) {
        list += (list.size() > 1 ? "," : "") + QByteArray::number(number);
    }
    return QString::fromLatin1(list + ']');
}

StorageResult<void> readInto(SessionPage &page, Connection &connection, QLatin1StringView sql, bool isText, Values values)
{
    return connection.forEach(sql, values, [&page, isText](const Row &row) {
        const auto time = [&row](int column) { return QDateTime::fromMSecsSinceEpoch(row.integer(column), QTimeZone::UTC); };
        page.sessions.append({.id = QUuid::fromRfc4122(row.blob(1)),
                              .created = time(2),
                              .lastEntry = time(3),
                              .entryCount = row.integer(4),
                              .header = toObject(row.utf8(5)),
                              .overview = toObject(row.utf8(6)),
                              .isArchived = row.integer(8) != 0});
        page.end = {.text = isText ? row.text(7) : QString(), .time = isText ? 0 : row.integer(7), .number = row.integer(0)};
    });
}
} // namespace

ListQuery::ListQuery(const SessionQuery &query, const std::optional<WordMatches> &matches)
    : m_query(query)
    , m_matchCount(matches ? static_cast<qint64>(matches->numbers.size()) : -1)
    , m_numbers(listOf(matches))
{}

QString ListQuery::outcome() const
{
    if (m_query.outcome) {
        return SessionOutcome::toString(*m_query.outcome);
    }
    return m_query.isPast ? anyPast : anyOutcome;
}

bool ListQuery::knowsArchive(const Connection &connection)
{
    return connection.state().schemaVersion >= schemaWithArchive;
}

Matches ListQuery::matches() const
{
    return m_matchCount < 0 ? Matches::All : m_matchCount <= mostLookedUpForARow * m_query.limit ? Matches::Few : Matches::Many;
}

bool ListQuery::isFiltered() const
{
    return m_query.outcome || m_query.isPast || m_query.isArchived || !m_query.product.isEmpty() || !m_query.technician.isEmpty()
        || m_query.from.isValid() || m_query.until.isValid();
}

QLatin1StringView ListQuery::statement(const Connection &connection, bool isCount) const
{
    const auto asked = m_query.isArchived;
    const Archive archive = !knowsArchive(connection) ? Archive::Unknown
        : !asked                                      ? Archive::Both
        : *asked                                      ? Archive::Only
                                                      : Archive::Without;
    return statementOf(Shape(isCount ? Sort::NewestEntry : m_query.sort, matches(), m_query.outcome.has_value(), archive, isCount));
}

StorageResult<SessionPage> ListQuery::page(Connection &connection, SessionPage page) const
{
    if (m_query.sort == Sort::State && !m_query.outcome) {
        return byState(connection, page);
    }
    const bool isText = m_query.sort == Sort::Customer || m_query.sort == Sort::Product;
    const auto after = m_query.after.value_or(SessionQuery::Place{.time = ever, .number = isText ? 0 : ever});
    const auto sql = statement(connection);
    const qint64 from = timeOf(m_query.from, 0);
    const qint64 until = timeOf(m_query.until, ever);
    const QString of = outcome();
    const auto read = isText
        ? readInto(page, connection, sql, true,
                   {m_numbers, m_query.product, m_query.technician, from, until, of, after.text, after.number, m_query.limit})
        : readInto(page, connection, sql, false,
                   {m_numbers, m_query.product, m_query.technician, from, until, of, after.time, after.number, m_query.limit});
    if (!read) {
        return std::unexpected(read.error());
    }
    if (page.sessions.size() < m_query.limit) {
        page.end.reset();
    }
    return page;
}

/** One state behind the other, each with its newest first. */
StorageResult<SessionPage> ListQuery::byState(Connection &connection, SessionPage page) const
{
    SessionQuery ofOne = m_query;
    ofOne.sort = Sort::NewestEntry;
    const QString begin = m_query.after ? m_query.after->text : QString();
    bool isReached = false;
    for (const SessionOutcome::Kind kind : outcomeOrder) {
        const QString name = SessionOutcome::toString(kind);
        isReached = isReached || name == begin;
        if (!isReached || (m_query.isPast && kind == SessionOutcome::Kind::Open)) {
            continue;
        }
        ofOne.outcome = kind;
        ofOne.limit = m_query.limit - static_cast<int>(page.sessions.size());
        ListQuery query(ofOne, {});
        query.m_matchCount = m_matchCount;
        query.m_numbers = m_numbers;
        auto next = query.page(connection, {});
        if (!next) {
            return next;
        }
        page.sessions += next->sessions;
        if (next->end) {
            page.end = next->end;
            page.end->text = name;
            return page;
        }
        ofOne.after.reset();
    }
    return page;
}

StorageResult<qint64> ListQuery::count(Connection &connection) const
{
    if (m_matchCount >= 0 && !isFiltered()) {
        return m_matchCount;
    }
    qint64 count = 0;
    const auto sql = statement(connection, true);
    const auto read = connection.forEach(
        sql, {m_numbers, m_query.product, m_query.technician, timeOf(m_query.from, 0), timeOf(m_query.until, ever), outcome()},
        [&count](const Row &row) { count = row.integer(0); });
    return read ? StorageResult<qint64>(count) : std::unexpected(read.error());
}
