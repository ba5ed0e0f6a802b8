// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepiece.h"

#include "jsontime.h"

using namespace Qt::StringLiterals;

QJsonObject EvidencePiece::toJson() const
{
    QJsonObject json{{u"sha256"_s, sha256}, {u"name"_s, name},           {u"size"_s, size},    {u"type"_s, type},
                     {u"text"_s, text},     {u"at"_s, JsonTime::to(at)}, {u"author"_s, author}};
    if (isWithdrawn()) {
        json.insert(u"withdrawnBy"_s, withdrawnBy);
        json.insert(u"withdrawnText"_s, withdrawnText);
        json.insert(u"withdrawnAt"_s, JsonTime::to(withdrawnAt));
    }
    return json;
}

EvidencePiece EvidencePiece::fromJson(const QJsonObject &json)
{
    EvidencePiece piece;
    piece.sha256 = json[u"sha256"_s].toString();
    piece.name = json[u"name"_s].toString();
    piece.size = json[u"size"_s].toInteger();
    piece.type = json[u"type"_s].toString();
    piece.text = json[u"text"_s].toString();
    piece.author = json[u"author"_s].toString();
    piece.at = JsonTime::from(json[u"at"_s]);
    piece.withdrawnBy = json[u"withdrawnBy"_s].toString();
    piece.withdrawnText = json[u"withdrawnText"_s].toString();
    piece.withdrawnAt = JsonTime::from(json[u"withdrawnAt"_s]);
    return piece;
}
