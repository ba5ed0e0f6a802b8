// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionsnapshot.h"

#include "jsontime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int formatVersion = 3; // raised with every change of what a state holds or how the journal is read

QJsonValue toJson(const QDateTime &time)
{
    return JsonTime::to(time);
}

QJsonValue toJson(const QString &text)
{
    return text;
}

QJsonValue toJson(const QJsonObject &object)
{
    return object;
}

QJsonArray toJson(const QSet<QString> &texts)
{
    QStringList sorted(texts.cbegin(), texts.cend());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QJsonObject toJson(const CheckState &check)
{
    return {
        {u"standing"_s, check.standing.toJson()}, {u"confirmedAt"_s, toJson(check.confirmedAt)}, {u"redSince"_s, toJson(check.redSince)}};
}

CheckState checkFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    CheckState check;
    check.standing = Finding::fromJson(json[u"standing"_s].toObject());
    check.confirmedAt = JsonTime::from(json[u"confirmedAt"_s]);
    check.redSince = JsonTime::from(json[u"redSince"_s]);
    return check;
}

QJsonObject toJson(const StepState &step)
{
    QList<int> ticked(step.ticked.cbegin(), step.ticked.cend());
    std::ranges::sort(ticked);
    QJsonArray indexes;
    std::ranges::copy(ticked, std::back_inserter(indexes));
    return {{u"work"_s, QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(int(step.work)))},
            {u"author"_s, step.author},
            {u"kind"_s, step.kind},
            {u"text"_s, step.text},
            {u"at"_s, toJson(step.at)},
            {u"answers"_s, step.answers},
            {u"ticked"_s, indexes}};
}

StepState stepFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    StepState step;
    step.work = StepState::workFrom(json[u"work"_s].toString());
    step.author = json[u"author"_s].toString();
    step.kind = json[u"kind"_s].toString();
    step.text = json[u"text"_s].toString();
    step.at = JsonTime::from(json[u"at"_s]);
    step.answers = json[u"answers"_s].toObject();
    const QJsonArray ticked = json[u"ticked"_s].toArray();
    for (const auto &index : ticked) {
        step.ticked.insert(index.toInt());
    }
    return step;
}

QJsonObject toJson(const ConditionChoice &choice)
{
    return {{u"applies"_s, choice.applies}, {u"author"_s, choice.author}, {u"reason"_s, choice.reason}, {u"at"_s, toJson(choice.at)}};
}

ConditionChoice choiceFrom(const QJsonValue &json)
{
    return {json[u"applies"_s].toBool(), json[u"author"_s].toString(), json[u"reason"_s].toString(), JsonTime::from(json[u"at"_s])};
}

QJsonObject toJson(const Override &override)
{
    return {{u"verdict"_s, override.verdict.toJson()},
            {u"author"_s, override.author},
            {u"reason"_s, override.reason},
            {u"at"_s, toJson(override.at)},
            {u"expires"_s, toJson(override.expires)}};
}

Override overrideFrom(const QJsonValue &json)
{
    return {Finding::fromJson(json[u"verdict"_s].toObject()), json[u"author"_s].toString(), json[u"reason"_s].toString(),
            JsonTime::from(json[u"at"_s]), JsonTime::from(json[u"expires"_s])};
}

QJsonObject toJson(const OrderWaiver &waiver)
{
    return {{u"steps"_s, toJson(waiver.steps)}, {u"author"_s, waiver.author}, {u"reason"_s, waiver.reason}, {u"at"_s, toJson(waiver.at)}};
}

OrderWaiver waiverFrom(const QJsonValue &json)
{
    OrderWaiver waiver{.author = json[u"author"_s].toString(), .reason = json[u"reason"_s].toString(), .at = JsonTime::from(json[u"at"_s])};
    const QJsonArray steps = json[u"steps"_s].toArray();
    for (const auto &step : steps) {
        waiver.steps.insert(step.toString());
    }
    return waiver;
}

QJsonObject toJson(const SessionOutcome &outcome)
{
    return {{u"kind"_s, SessionOutcome::toString(outcome.kind)},
            {u"author"_s, outcome.author},
            {u"reason"_s, outcome.reason},
            {u"at"_s, toJson(outcome.at)}};
}

SessionOutcome outcomeFrom(const QJsonValue &json)
{
    return {.kind = SessionOutcome::kindFrom(json[u"kind"_s].toString()),
            .author = json[u"author"_s].toString(),
            .reason = json[u"reason"_s].toString(),
            .at = JsonTime::from(json[u"at"_s])};
}

QJsonObject toJson(const ConfirmedFact &fact)
{
    return {{u"holds"_s, fact.holds}, {u"author"_s, fact.author}, {u"text"_s, fact.text}, {u"at"_s, toJson(fact.at)}};
}

ConfirmedFact factFrom(const QJsonValue &json)
{
    return {.holds = json[u"holds"_s].toBool(),
            .author = json[u"author"_s].toString(),
            .text = json[u"text"_s].toString(),
            .at = JsonTime::from(json[u"at"_s])};
}

QJsonArray toJson(const QList<EvidencePiece> &pieces)
{
    QJsonArray list;
    for (const EvidencePiece &piece : pieces) {
        list.append(piece.toJson());
    }
    return list;
}

QList<EvidencePiece> piecesFrom(const QJsonValue &json)
{
    QList<EvidencePiece> pieces;
    const QJsonArray list = json.toArray();
    for (const auto &piece : list) {
        pieces.append(EvidencePiece::fromJson(piece.toObject()));
    }
    return pieces;
}

QJsonObject toJson(const PhaseSignOff &signOff)
{
    return signOff.toJson();
}

template<typename T>
QJsonObject toJson(const QMap<QString, T> &values)
{
    QJsonObject json;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        json.insert(key, toJson(value));
    }
    return json;
}

template<typename From>
auto mapFrom(const QJsonValue &json, From valueFrom)
{
    QMap<QString, decltype(valueFrom(json))> values;
    const QJsonObject all = json.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        values.insert(it.key(), valueFrom(it.value()));
    }
    return values;
}
} // namespace

QByteArray SessionSnapshot::write(const SessionState &state)
{
    const QJsonObject all{{u"format"_s, formatVersion},
                          {u"id"_s, state.header.id.toString(QUuid::WithoutBraces)},
                          {u"created"_s, toJson(state.header.created)},
                          {u"header"_s, state.header.toJson()},
                          {u"checks"_s, toJson(state.checks)},
                          {u"steps"_s, toJson(state.steps)},
                          {u"trusted"_s, toJson(state.trusted)},
                          {u"trustedUntil"_s, toJson(state.trustedUntil)},
                          {u"conditions"_s, toJson(state.conditions)},
                          {u"overrides"_s, toJson(state.overrides)},
                          {u"waivers"_s, toJson(state.waivers)},
                          {u"outcome"_s, toJson(state.outcome)},
                          {u"facts"_s, toJson(state.facts)},
                          {u"clockFindings"_s, toJson(state.clockFindings)},
                          {u"destinationNamed"_s, toJson(state.destinationNamed)},
                          {u"destinationDirectory"_s, state.destinationDirectory},
                          {u"plan"_s, state.plan.toJson()},
                          {u"lists"_s, state.lists.toJson()},
                          {u"evidence"_s, toJson(state.evidence)},
                          {u"signedPhases"_s, toJson(state.signedPhases)},
                          {u"customer"_s, state.customer.toJson()}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<SessionState> SessionSnapshot::read(QByteArrayView text)
{
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
    if (all[u"format"_s].toInt() != formatVersion) {
        return std::nullopt;
    }
    SessionState state;
    state.header = SessionHeader::fromJson(all[u"header"_s].toObject());
    state.header.id = QUuid::fromString(all[u"id"_s].toString());
    state.header.created = JsonTime::from(all[u"created"_s]);
    state.checks = mapFrom(all[u"checks"_s], checkFrom);
    for (auto check = state.checks.begin(); check != state.checks.end(); ++check) {
        check->key = check.key();
    }
    state.steps = mapFrom(all[u"steps"_s], stepFrom);
    for (auto step = state.steps.begin(); step != state.steps.end(); ++step) {
        step->step = step.key();
    }
    state.trusted = mapFrom(all[u"trusted"_s], [](const QJsonValue &value) { return value.toString(); });
    state.trustedUntil = mapFrom(all[u"trustedUntil"_s], JsonTime::from);
    state.conditions = mapFrom(all[u"conditions"_s], choiceFrom);
    state.overrides = mapFrom(all[u"overrides"_s], overrideFrom);
    state.waivers = mapFrom(all[u"waivers"_s], waiverFrom);
    state.outcome = outcomeFrom(all[u"outcome"_s]);
    state.facts = mapFrom(all[u"facts"_s], factFrom);
    state.clockFindings = mapFrom(all[u"clockFindings"_s], [](const QJsonValue &value) { return value.toObject(); });
    state.destinationNamed = JsonTime::from(all[u"destinationNamed"_s]);
    state.destinationDirectory = all[u"destinationDirectory"_s].toString();
    state.plan = LobPlan::fromJson(all[u"plan"_s].toObject());
    state.lists = TickLists::fromJson(all[u"lists"_s].toObject());
    state.evidence = mapFrom(all[u"evidence"_s], piecesFrom);
    state.signedPhases = mapFrom(all[u"signedPhases"_s], [](const QJsonValue &value) { return PhaseSignOff::fromJson(value.toObject()); });
    state.customer = CustomerSignature::fromJson(all[u"customer"_s].toObject());
    return state;
}
