// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributemetadata.h"

#include <QTimeZone>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 secondsFrom1601 = 11'644'473'600;
const QString readable = u"msDS-ReplAttributeMetaData"_s;
const QString binary = u"replPropertyMetaData"_s;
// replPropertyMetaData, version 1, little-endian: a head, then one record for each attribute.
constexpr qsizetype countAt = 8;
constexpr qsizetype headSize = 16;
constexpr qsizetype recordSize = 48;
constexpr qsizetype timeAt = 8;

using Answer = std::expected<std::optional<QDateTime>, QString>;

template<typename T>
T readAt(const QByteArray &value, qsizetype offset)
{
    return qFromLittleEndian<T>(value.constData() + offset);
}

Answer fromBinary(const QByteArray &value, quint32 id)
{
    if (value.size() < headSize || readAt<quint32>(value, 0) != 1) {
        return std::unexpected(binary + u": unknown form"_s);
    }
    const qsizetype count = readAt<quint32>(value, countAt);
    if (count > (value.size() - headSize) / recordSize) {
        return std::unexpected(binary + u": cut"_s);
    }
    for (qsizetype at = headSize; at < headSize + count * recordSize; at += recordSize) {
        const auto time = readAt<qint64>(value, at + timeAt);
        if (readAt<quint32>(value, at) == id && time > 0) {
            return QDateTime::fromSecsSinceEpoch(time - secondsFrom1601, QTimeZone::UTC);
        }
    }
    return std::nullopt;
}

Answer fromXml(const QByteArrayList &values, QLatin1StringView name)
{
    for (const QByteArray &value : values) {
        QString attribute;
        QDateTime time;
        QXmlStreamReader xml(QString::fromUtf8(value).remove(QChar(0)));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == "DS_REPL_ATTR_META_DATA"_L1) {
                continue;
            }
            const QString element = xml.name().toString();
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (element == "pszAttributeName"_L1) {
                attribute = text;
            } else if (element == "ftimeLastOriginatingChange"_L1) {
                time = QDateTime::fromString(text, Qt::ISODate).toUTC();
            }
        }
        if (xml.hasError() || attribute.isEmpty()) {
            return std::unexpected(readable + u": "_s + xml.errorString());
        }
        if (attribute.compare(name, Qt::CaseInsensitive) == 0) {
            if (!time.isValid()) {
                return std::unexpected(readable + u": no time"_s);
            }
            return time.date().year() > 1601 ? std::optional(time) : std::nullopt;
        }
    }
    return std::nullopt;
}
}

QStringList AttributeMetadata::attributes()
{
    return {readable, binary};
}

Answer AttributeMetadata::lastChange(const LdapEntry &entry, const Attribute &attribute)
{
    if (entry.contains(readable)) {
        return fromXml(entry.values(readable), attribute.name);
    }
    if (entry.contains(binary)) {
        return fromBinary(entry.value(binary), attribute.id);
    }
    return std::unexpected(readable);
}
