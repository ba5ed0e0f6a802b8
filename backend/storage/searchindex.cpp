// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchindex.h"

#include "searchwords.h"
#include "status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto selectRow = "SELECT number, pieces FROM listing WHERE session = ?"_L1;
constexpr auto insertRow = "INSERT INTO listing (session, created, last_time, customer, product, technician, outcome)"
                           " SELECT id, created, coalesce((SELECT max(last_time) FROM chain WHERE session = id), created), '', '', '', ''"
                           " FROM session WHERE id = ?"_L1;
constexpr auto selectTexts = "SELECT header, overview FROM session WHERE id = ?"_L1;
constexpr auto updateRow = "UPDATE listing SET last_time = max(last_time, ?), pieces = ? WHERE number = ?"_L1;
constexpr auto updateHeader = "UPDATE listing SET customer = ?, product = ?, technician = ? WHERE session = ?"_L1;
// What goes on again is nowhere but in the list of all.
constexpr auto updateOutcome = "UPDATE listing SET outcome = ?1, archived = archived AND ?1 <> '' WHERE session = ?2 AND outcome <> ?1"_L1;
constexpr auto insertWords = "INSERT INTO words (rowid, text) VALUES (?, ?)"_L1;
constexpr auto selectPerson = "SELECT 1 FROM person WHERE session = ? AND name = ?"_L1;
constexpr auto insertPerson = "INSERT INTO person VALUES (?, ?)"_L1;
constexpr auto insertTerm = "INSERT OR IGNORE INTO term (text) VALUES (?)"_L1;
constexpr auto insertFound = "INSERT OR IGNORE INTO found SELECT id, ? FROM term WHERE text = ?"_L1;
constexpr auto deleteWords = "DELETE FROM words WHERE rowid BETWEEN ? AND ?"_L1;
constexpr auto deletePersons = "DELETE FROM person WHERE session = ?"_L1;
constexpr auto deleteFound = "DELETE FROM found WHERE term IN (SELECT id FROM term) AND session = ?"_L1;
constexpr auto resetRow = "UPDATE listing SET pieces = 0 WHERE number = ?"_L1;
constexpr auto resetChains = "UPDATE chain SET indexed = 0 WHERE session = ?"_L1;

constexpr auto author = "author"_L1;

/** Keys of payloads whose values no person wrote. What a later version adds is found without being named here. */
bool isForMachines(const QString &key)
{
    static const QSet<QString> keys{u"at"_s,     u"author"_s, u"before"_s,  u"code"_s,  u"console"_s,    u"directory"_s, u"expires"_s,
                                    u"hash"_s,   u"id"_s,     u"journal"_s, u"kind"_s,  u"origin"_s,     u"outcome"_s,   u"product"_s,
                                    u"result"_s, u"sha256"_s, u"size"_s,    u"state"_s, u"status"_s,     u"steps"_s,     u"strokes"_s,
                                    u"type"_s,   u"until"_s,  u"verdict"_s, u"work"_s,  u"fingerprint"_s};
    return keys.contains(key);
}

void collect(const QJsonValue &value, QString &text)
{
    if (value.isString()) {
        text += value.toString() + u'\n';
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &each : list) {
            collect(each, text);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!isForMachines(it.key())) {
                collect(it.value(), text);
            }
        }
    }
}

/** Long texts are found by their beginning: nobody looks for a migration by the end of a pasted log. */
constexpr qsizetype mostOfOneEntry = 20'000;
} // namespace

SearchableEntry SearchableEntry::of(const QString &kind, const QString &subject, const QJsonObject &payload)
{
    SearchableEntry entry;
    if (kind == "finding"_L1) {
        const Status status = Measurement::statusFromString(payload.value("status"_L1).toString(), Status::NotRun);
        if (status == Status::Warning || status == Status::Failed || status == Status::Unknown) {
            entry.terms = {payload.value("code"_L1).toString(), subject};
            entry.terms.removeAll(QString());
        }
        return entry;
    }
    QString text;
    collect(payload, text);
    if (!text.isEmpty()) {
        entry.words = SearchWords::folded(text.left(mostOfOneEntry));
    }
    entry.person = SearchWords::folded(payload.value(author).toString());
    return entry;
}

SearchIndex::SearchIndex(Connection &connection, const QByteArray &session)
    : m_connection(connection)
    , m_session(session)
{}

StorageResult<void> SearchIndex::find()
{
    const auto take = [this](const Row &row) {
        m_number = row.integer(0);
        m_pieces = row.integer(1);
    };
    auto found = m_connection.forEach(selectRow, {m_session}, take);
    if (found && m_number == 0) {
        found = makeRow();
        if (found) {
            found = m_connection.forEach(selectRow, {m_session}, take);
        }
    }
    return found;
}

StorageResult<void> SearchIndex::makeRow()
{
    if (const auto made = m_connection.execute(insertRow, {m_session}); !made) {
        return made;
    }
    QJsonObject header;
    QJsonObject overview;
    const auto read = m_connection.forEach(selectTexts, {m_session}, [&](const Row &row) {
        header = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        overview = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    });
    if (!read) {
        return read;
    }
    const auto done = headerChanged(m_connection, m_session, header);
    return done ? overviewChanged(m_connection, m_session, overview) : done;
}

StorageResult<void> SearchIndex::add(const SearchableEntry &entry)
{
    for (const QString &term : entry.terms) {
        auto done = m_connection.execute(insertTerm, {term});
        if (done) {
            done = m_connection.execute(insertFound, {m_number, term});
        }
        if (!done) {
            return done;
        }
    }
    if (!entry.person.isEmpty()) {
        bool isKnown = false;
        auto done = m_connection.forEach(selectPerson, {m_number, entry.person}, [&isKnown](const Row &) { isKnown = true; });
        if (done && !isKnown) {
            done = m_connection.execute(insertPerson, {m_number, entry.person});
            if (done) {
                done = addWords(entry.person);
            }
        }
        if (!done) {
            return done;
        }
    }
    return entry.words.isEmpty() ? StorageResult<void>() : addWords(entry.words);
}

StorageResult<void> SearchIndex::addWords(const QString &words)
{
    return m_connection.execute(insertWords, {(m_number << pieceBits) + m_pieces++, words});
}

StorageResult<void> SearchIndex::finish(qint64 lastTime)
{
    return m_connection.execute(updateRow, {lastTime, m_pieces, m_number});
}

StorageResult<void> SearchIndex::headerChanged(Connection &connection, const QByteArray &session, const QJsonObject &header)
{
    const auto text = [&header](QLatin1StringView key) { return header.value(key).toString(); };
    const QString customer = SearchWords::folded(text("customer"_L1)); // their order knows neither case nor accents
    return connection.execute(updateHeader, {customer, text("product"_L1), text("technician"_L1), session});
}

StorageResult<void> SearchIndex::overviewChanged(Connection &connection, const QByteArray &session, const QJsonObject &overview)
{
    const QString outcome = overview.value("outcome"_L1).toString();
    return connection.execute(updateOutcome, {outcome, session});
}

StorageResult<void> SearchIndex::forget(Connection &connection, const QByteArray &session)
{
    SearchIndex index(connection, session);
    auto done = index.find();
    const qint64 first = index.m_number << pieceBits;
    if (done) {
        done = connection.execute(deleteWords, {first, first + (qint64(1) << pieceBits) - 1});
    }
    for (const auto statement : {deletePersons, deleteFound, resetRow}) {
        if (done) {
            done = connection.execute(statement, {index.m_number});
        }
    }
    return done ? connection.execute(resetChains, {session}) : done;
}
