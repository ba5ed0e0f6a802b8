// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signoff.h"

#include "jsontime.h"

using namespace Qt::StringLiterals;

QJsonObject PhaseSignOff::toJson() const
{
    return {{u"author"_s, author}, {u"text"_s, text}, {u"at"_s, JsonTime::to(at)}};
}

PhaseSignOff PhaseSignOff::fromJson(const QJsonObject &json)
{
    return {.author = json[u"author"_s].toString(), .text = json[u"text"_s].toString(), .at = JsonTime::from(json[u"at"_s])};
}

QJsonObject CustomerSignature::toJson() const
{
    QJsonArray lines;
    for (const QList<int> &stroke : strokes) {
        QJsonArray numbers;
        for (const int number : stroke) {
            numbers.append(number);
        }
        lines.append(numbers);
    }
    QJsonArray ends;
    for (const ChainEnd &end : journal) {
        ends.append(QJsonObject{{u"console"_s, end.console.toString(QUuid::WithoutBraces)},
                                {u"sequence"_s, end.sequence},
                                {u"hash"_s, QString::fromLatin1(end.hash.toHex())}});
    }
    return {{u"name"_s, name}, {u"strokes"_s, lines}, {u"journal"_s, ends}, {u"author"_s, author}, {u"at"_s, JsonTime::to(at)}};
}

CustomerSignature CustomerSignature::fromJson(const QJsonObject &json)
{
    CustomerSignature signature;
    signature.name = json[u"name"_s].toString();
    signature.strokes = strokesFrom(json[u"strokes"_s].toArray());
    const QJsonArray ends = json[u"journal"_s].toArray();
    for (const auto &each : ends) {
        const QJsonObject end = each.toObject();
        signature.journal.append({.console = QUuid::fromString(end[u"console"_s].toString()),
                                  .sequence = end[u"sequence"_s].toInteger(),
                                  .hash = QByteArray::fromHex(end[u"hash"_s].toString().toLatin1())});
    }
    signature.author = json[u"author"_s].toString();
    signature.at = JsonTime::from(json[u"at"_s]);
    return signature;
}

QList<QList<int>> CustomerSignature::strokesFrom(const QJsonArray &json)
{
    QList<QList<int>> strokes;
    qsizetype left = mostNumbers;
    for (const auto &each : json) {
        const QJsonArray numbers = each.toArray();
        if (numbers.size() < 2 || numbers.size() % 2 != 0 || numbers.size() > left) {
            continue;
        }
        left -= numbers.size();
        QList<int> stroke;
        stroke.reserve(numbers.size());
        for (const auto &number : numbers) {
            stroke.append(number.toInt());
        }
        strokes.append(stroke);
    }
    return strokes;
}
