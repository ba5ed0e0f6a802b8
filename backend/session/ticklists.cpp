// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticklists.h"

#include "entrykind.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array states{"open"_L1, "done"_L1, "set-aside"_L1}; // as TickRow::State counts them
constexpr auto fromDirectory = "directory"_L1;
constexpr auto byHand = "hand"_L1;
constexpr auto computersCard = "join.supported-os"_L1;
constexpr auto usersCard = "prep.account-limits"_L1;

/** Under which value a finding of this card names its rows; empty where it names none. */
QString valueOf(const QString &card)
{
    return card == computersCard ? u"computers"_s : card == usersCard ? u"users"_s : QString();
}

TickLists::Rows rowsFrom(const QJsonObject &named)
{
    TickLists::Rows rows;
    for (auto it = named.begin(); it != named.end(); ++it) {
        TickRow row;
        row.name = it.key();
        row.origin = TickRow::Origin::Directory;
        row.seen = it.value().toObject();
        rows.insert(TickLists::nameKey(row.name), row);
    }
    return rows;
}

QJsonObject rowsToJson(const QMap<QString, TickLists::Rows> &lists)
{
    QJsonObject json;
    for (const auto &[list, rows] : lists.asKeyValueRange()) {
        QJsonObject entries;
        for (const auto &[key, row] : rows.asKeyValueRange()) {
            QJsonObject object = row.toJson();
            object.insert(u"author"_s, row.author);
            object.insert(u"at"_s, row.at.isValid() ? QJsonValue(row.at.toMSecsSinceEpoch()) : QJsonValue());
            entries.insert(key, object);
        }
        json.insert(list, entries);
    }
    return json;
}

QMap<QString, TickLists::Rows> rowsFromJson(const QJsonObject &json)
{
    QMap<QString, TickLists::Rows> lists;
    for (auto list = json.begin(); list != json.end(); ++list) {
        const QJsonObject entries = list.value().toObject();
        TickLists::Rows &rows = lists[list.key()];
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            const QJsonObject object = it.value().toObject();
            TickRow row = TickRow::fromJson(object);
            row.author = object[u"author"_s].toString();
            if (object[u"at"_s].isDouble()) {
                row.at = QDateTime::fromMSecsSinceEpoch(object[u"at"_s].toInteger(), QTimeZone::UTC);
            }
            rows.insert(it.key(), row);
        }
    }
    return lists;
}
} // namespace

QJsonObject TickRow::toJson() const
{
    return {{u"name"_s, name},     {u"state"_s, QString(states.at(size_t(state)))},
            {u"reason"_s, reason}, {u"origin"_s, QString(origin == Origin::Directory ? fromDirectory : byHand)},
            {u"note"_s, note},     {u"seen"_s, seen}};
}

TickRow TickRow::fromJson(const QJsonObject &json)
{
    TickRow row;
    row.name = json[u"name"_s].toString();
    const auto found = std::ranges::find(states, json[u"state"_s].toString());
    row.state = found == states.end() ? State::Open : State(found - states.begin());
    row.origin = json[u"origin"_s].toString() == fromDirectory ? Origin::Directory : Origin::Hand;
    row.seen = json[u"seen"_s].toObject();
    row.reason = json[u"reason"_s].toString();
    row.note = json[u"note"_s].toString();
    return row;
}

void TickLists::apply(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    if (entry.kind == EntryKind::ListRow) {
        TickRow row = TickRow::fromJson(payload);
        row.author = payload[u"author"_s].toString();
        row.at = entry.wallTime;
        ticked[entry.subject].insert(nameKey(row.name), row);
    } else if (entry.kind == EntryKind::ListRowRemoved) {
        ticked[entry.subject].remove(nameKey(payload[u"name"_s].toString()));
    } else if (entry.kind == EntryKind::Finding) {
        const QString value = valueOf(entry.subject);
        const QJsonObject values = value.isEmpty() ? QJsonObject() : payload[u"values"_s].toObject();
        if (values.contains(value)) { // an answer that is no answer does not empty the list
            seen.insert(entry.subject, rowsFrom(values[value].toObject()));
        }
    }
}

QJsonObject TickLists::toJson() const
{
    return {{u"ticked"_s, rowsToJson(ticked)}, {u"seen"_s, rowsToJson(seen)}};
}

TickLists TickLists::fromJson(const QJsonObject &json)
{
    return {.ticked = rowsFromJson(json[u"ticked"_s].toObject()), .seen = rowsFromJson(json[u"seen"_s].toObject())};
}

QList<TickRow> TickLists::rows(const QString &step, Step::List kind) const
{
    if (kind == Step::List::None) {
        return {};
    }
    Rows all = seen.value(cardOf(kind));
    const Rows touched = ticked.value(step);
    for (const auto &[key, row] : touched.asKeyValueRange()) {
        const QJsonObject now = all.value(key).seen;
        TickRow &shown = all[key];
        shown = row;
        if (!now.isEmpty()) {
            shown.seen = now;
        }
    }
    return all.values();
}

QList<TickRow> TickLists::open(const QString &step, Step::List kind) const
{
    QList<TickRow> found = rows(step, kind);
    found.removeIf([](const TickRow &row) { return !row.isOpen(); });
    return found;
}

QString TickLists::cardOf(Step::List kind)
{
    return kind == Step::List::Computers ? QString(computersCard) : kind == Step::List::Users ? QString(usersCard) : QString();
}
