// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto statusKey = "status"_L1;
constexpr auto codeKey = "code"_L1;
constexpr auto valuesKey = "values"_L1;
constexpr auto magnitudeKey = "magnitude"_L1;
constexpr auto adviceKey = "advice"_L1;
constexpr auto lostKey = "lost"_L1;
constexpr auto sourceKey = "source"_L1;
constexpr auto measuredAtKey = "measuredAt"_L1;

QStringList toStringList(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        strings.append(item.toString());
    return strings;
}
} // namespace

QJsonObject Finding::toJson() const
{
    QJsonObject json{{statusKey, Measurement::statusToString(status)}, {codeKey, code}};
    // What is empty is left out: most findings have neither advice nor a loss, and journals are kept for years.
    if (!values.isEmpty())
        json.insert(valuesKey, QJsonObject::fromVariantMap(values));
    if (magnitude)
        json.insert(magnitudeKey, *magnitude);
    if (!advice.isEmpty())
        json.insert(adviceKey, QJsonArray::fromStringList(advice));
    if (!lost.isEmpty())
        json.insert(lostKey, QJsonArray::fromStringList(lost));
    if (!source.isEmpty())
        json.insert(sourceKey, source);
    if (measuredAt.isValid())
        json.insert(measuredAtKey, measuredAt.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

Finding Finding::fromJson(const QJsonObject &json)
{
    Finding finding;
    finding.status = statusOf(json);
    finding.code = json.value(codeKey).toString();
    finding.values = json.value(valuesKey).toObject().toVariantMap();
    if (const QJsonValue value = json.value(magnitudeKey); value.isDouble())
        finding.magnitude = value.toDouble();
    finding.advice = toStringList(json.value(adviceKey));
    finding.lost = toStringList(json.value(lostKey));
    finding.source = json.value(sourceKey).toString();
    finding.measuredAt = QDateTime::fromString(json.value(measuredAtKey).toString(), Qt::ISODateWithMs);
    return finding;
}

Status Finding::statusOf(const QJsonObject &json)
{
    return Measurement::statusFromString(json.value(statusKey).toString());
}

bool Finding::saysTheSameAs(const Finding &other) const
{
    if (status != other.status || code != other.code || source != other.source || advice != other.advice)
        return false;
    // As JSON, because a list of strings that was read back from a journal is a list of variants.
    return values == other.values || QJsonObject::fromVariantMap(values) == QJsonObject::fromVariantMap(other.values);
}
