// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionsnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int formatVersion = 1; // raised with every change of what a state holds or how the journal is read

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), QTimeZone::UTC) : QDateTime();
}

QJsonObject toJson(const CheckState &check)
{
    return {
        {u"standing"_s, check.standing.toJson()}, {u"confirmedAt"_s, toJson(check.confirmedAt)}, {u"redSince"_s, toJson(check.redSince)}};
}

CheckState checkFrom(const QString &key, const QJsonObject &json)
{
    CheckState check;
    check.key = key;
    check.standing = Finding::fromJson(json[u"standing"_s].toObject());
    check.confirmedAt = timeFrom(json[u"confirmedAt"_s]);
    check.redSince = timeFrom(json[u"redSince"_s]);
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
            {u"ticked"_s, indexes}};
}

StepState stepFrom(const QString &id, const QJsonObject &json)
{
    StepState step;
    step.step = id;
    step.work = StepState::workFrom(json[u"work"_s].toString());
    step.author = json[u"author"_s].toString();
    step.kind = json[u"kind"_s].toString();
    step.text = json[u"text"_s].toString();
    step.at = timeFrom(json[u"at"_s]);
    const QJsonArray ticked = json[u"ticked"_s].toArray();
    for (const auto &index : ticked) {
        step.ticked.insert(index.toInt());
    }
    return step;
}
} // namespace

QByteArray SessionSnapshot::write(const SessionState &state)
{
    QJsonObject checks;
    for (const CheckState &check : state.checks) {
        checks.insert(check.key, toJson(check));
    }
    QJsonObject steps;
    for (const StepState &step : state.steps) {
        steps.insert(step.step, toJson(step));
    }
    QJsonObject trusted;
    for (const auto &[host, fingerprint] : state.trusted.asKeyValueRange()) {
        trusted.insert(host, fingerprint);
    }
    const QJsonObject all{{u"format"_s, formatVersion},
                          {u"id"_s, state.header.id.toString(QUuid::WithoutBraces)},
                          {u"created"_s, toJson(state.header.created)},
                          {u"header"_s, state.header.toJson()},
                          {u"checks"_s, checks},
                          {u"steps"_s, steps},
                          {u"trusted"_s, trusted}};
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
    state.header.created = timeFrom(all[u"created"_s]);
    const QJsonObject checks = all[u"checks"_s].toObject();
    for (auto check = checks.begin(); check != checks.end(); ++check) {
        state.checks.insert(check.key(), checkFrom(check.key(), check.value().toObject()));
    }
    const QJsonObject steps = all[u"steps"_s].toObject();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        state.steps.insert(step.key(), stepFrom(step.key(), step.value().toObject()));
    }
    const QJsonObject trusted = all[u"trusted"_s].toObject();
    for (auto host = trusted.begin(); host != trusted.end(); ++host) {
        state.trusted.insert(host.key(), host.value().toString());
    }
    return state;
}
