// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lobplan.h"

#include "entrykind.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array results{"open"_L1, "works"_L1, "fails"_L1, "set-aside"_L1}; // as PlanRow::Result counts them

PlanRow::Result resultFrom(const QString &name)
{
    const auto found = std::ranges::find(results, name);
    return found == results.end() ? PlanRow::Result::Open : PlanRow::Result(found - results.begin());
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), QTimeZone::UTC) : QDateTime();
}

/** A sign-off stands for the result that it was given for: another result wants another one. */
void sign(PlanRow &row, const PlanRow *before, const JournalEntry &entry)
{
    if (row.result == PlanRow::Result::Open) {
        return;
    }
    if (before && before->result == row.result && before->resultNote == row.resultNote) {
        row.signedBy = before->signedBy;
        row.signedAt = before->signedAt;
        return;
    }
    row.signedBy = entry.payload.value_or(QJsonObject()).value(u"author"_s).toString();
    row.signedAt = entry.wallTime;
}

QList<PlanRow> rowsThat(const LobPlan &plan, bool (*wanted)(const PlanRow &))
{
    QList<PlanRow> found;
    std::ranges::copy_if(plan.rows, std::back_inserter(found), wanted);
    return found;
}
} // namespace

bool PlanRow::isPlanned() const
{
    const bool hasWay = !media.isEmpty() || !vendor.isEmpty();
    return result == Result::SetAside || (!application.isEmpty() && hasWay && !dataPath.isEmpty() && !testAfterMove.isEmpty());
}

bool PlanRow::looksLikeKey(const QString &text)
{
    static const QRegularExpression groups(u"\\b[A-Z0-9]{4,8}(-[A-Z0-9]{4,8}){2,}\\b"_s);
    return text.contains(groups);
}

QJsonObject PlanRow::toJson() const
{
    return {{u"application"_s, application},
            {u"vendor"_s, vendor},
            {u"contact"_s, contact},
            {u"media"_s, media},
            {u"licenceKeyPlace"_s, licenceKeyPlace},
            {u"dataPath"_s, dataPath},
            {u"testAfterMove"_s, testAfterMove},
            {u"result"_s, QString(results.at(size_t(result)))},
            {u"resultNote"_s, resultNote}};
}

PlanRow PlanRow::fromJson(const QString &id, const QJsonObject &json)
{
    PlanRow row;
    row.id = id;
    row.application = json[u"application"_s].toString();
    row.vendor = json[u"vendor"_s].toString();
    row.contact = json[u"contact"_s].toString();
    row.media = json[u"media"_s].toString();
    row.licenceKeyPlace = json[u"licenceKeyPlace"_s].toString();
    row.dataPath = json[u"dataPath"_s].toString();
    row.testAfterMove = json[u"testAfterMove"_s].toString();
    row.result = resultFrom(json[u"result"_s].toString());
    row.resultNote = json[u"resultNote"_s].toString();
    return row;
}

void LobPlan::apply(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    if (entry.kind == EntryKind::PlanRow) {
        PlanRow row = PlanRow::fromJson(entry.subject, payload);
        const auto known = std::ranges::find(rows, row.id, &PlanRow::id);
        sign(row, known == rows.end() ? nullptr : &*known, entry);
        if (known == rows.end()) {
            rows.append(row);
        } else {
            *known = row;
        }
        declaredEmpty = false;
        declaredBy.clear();
        declaredAt = {};
    } else if (entry.kind == EntryKind::PlanRowRemoved) {
        rows.removeIf([&entry](const PlanRow &row) { return row.id == entry.subject; });
    } else if (entry.kind == EntryKind::PlanDeclaredEmpty) {
        declaredEmpty = payload[u"empty"_s].toBool();
        declaredBy = payload[u"author"_s].toString();
        declaredAt = entry.wallTime;
    }
}

const PlanRow *LobPlan::row(const QString &id) const
{
    const auto found = std::ranges::find(rows, id, &PlanRow::id);
    return found == rows.end() ? nullptr : &*found;
}

QJsonObject LobPlan::toJson() const
{
    QJsonArray list;
    for (const PlanRow &row : rows) {
        QJsonObject json = row.toJson();
        json.insert(u"id"_s, row.id);
        json.insert(u"signedBy"_s, row.signedBy);
        json.insert(u"signedAt"_s, timeToJson(row.signedAt));
        list.append(json);
    }
    return {
        {u"rows"_s, list}, {u"declaredEmpty"_s, declaredEmpty}, {u"declaredBy"_s, declaredBy}, {u"declaredAt"_s, timeToJson(declaredAt)}};
}

LobPlan LobPlan::fromJson(const QJsonObject &json)
{
    LobPlan plan;
    const QJsonArray list = json[u"rows"_s].toArray();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        PlanRow row = PlanRow::fromJson(object[u"id"_s].toString(), object);
        row.signedBy = object[u"signedBy"_s].toString();
        row.signedAt = timeFrom(object[u"signedAt"_s]);
        plan.rows.append(row);
    }
    plan.declaredEmpty = json[u"declaredEmpty"_s].toBool();
    plan.declaredBy = json[u"declaredBy"_s].toString();
    plan.declaredAt = timeFrom(json[u"declaredAt"_s]);
    return plan;
}

QList<PlanRow> PlanRows::planOpen(const LobPlan &plan)
{
    return rowsThat(plan, [](const PlanRow &row) { return !row.isPlanned(); });
}

QList<PlanRow> PlanRows::resultOpen(const LobPlan &plan)
{
    return rowsThat(plan, [](const PlanRow &row) { return !row.hasResult(); });
}

bool PlanRows::isPlanned(const LobPlan &plan)
{
    return plan.rows.isEmpty() ? plan.declaredEmpty : planOpen(plan).isEmpty();
}

bool PlanRows::isFinished(const LobPlan &plan)
{
    return plan.rows.isEmpty() ? plan.declaredEmpty : resultOpen(plan).isEmpty();
}
