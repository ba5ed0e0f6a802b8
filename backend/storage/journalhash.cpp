// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalhash.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace JournalHash
{
void addField(QByteArray &bytes, QByteArrayView field)
{
    const auto length = qToBigEndian(static_cast<quint32>(field.size()));
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(field);
}

void addField(QByteArray &bytes, qint64 number)
{
    const auto ordered = qToBigEndian(number);
    addField(bytes, QByteArrayView(reinterpret_cast<const char *>(&ordered), sizeof ordered));
}

QByteArray ofEntry(const Fields &fields)
{
    QCryptographicHash hash = beginEntry(fields);
    return finishEntry(hash, fields.console, fields.sequence, fields.previousHash);
}

QCryptographicHash beginEntry(const Fields &fields)
{
    QByteArray bytes;
    bytes.reserve(512);
    addField(bytes, formatName);
    addField(bytes, fields.session.toRfc4122());
    addField(bytes, fields.wallTimeMs);
    addField(bytes, fields.monotonicMs);
    for (const QString *text : {&fields.programVersion, &fields.guideVersion, &fields.kind, &fields.subject, &fields.limits})
        addField(bytes, text->toUtf8());
    addField(bytes, fields.payloadHash);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash;
}

QByteArray finishEntry(QCryptographicHash &begun, const QUuid &console, qint64 sequence, const QByteArray &previousHash)
{
    QByteArray bytes;
    bytes.reserve(96);
    addField(bytes, console.toRfc4122());
    addField(bytes, sequence);
    addField(bytes, previousHash);
    begun.addData(bytes);
    return begun.result();
}

QByteArray ofPayload(const QByteArray &salt, const QString &content)
{
    return QCryptographicHash::hash(salt + content.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray newSalt()
{
    std::array<quint32, saltLength / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), saltLength);
}

QByteArray beforeFirst()
{
    return QByteArray(hashLength, '\0');
}

QString canonical(const QJsonObject &json)
{
    // QJsonObject keeps its keys in order of UTF-16; what the database cannot give back is replaced before it is hashed.
    return storable(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QString storable(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.remove(QChar(0));
    while (clean.startsWith(QChar(QChar::ByteOrderMark)) || clean.startsWith(QChar(QChar::ByteOrderSwapped)))
        clean.remove(0, 1);
    return clean;
}
} // namespace JournalHash
