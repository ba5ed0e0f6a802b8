// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replicationpartner.h"

#include <QTimeZone>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 secondsFrom1601 = 11'644'473'600;
// repsFrom, version 1 (the size of the structure stands at 8), little-endian.
constexpr qsizetype failuresAt = 12;
constexpr qsizetype lastSuccessAt = 16;
constexpr qsizetype resultAt = 32;
constexpr qsizetype nameAt = 36;
constexpr qsizetype shortest = 200;

template<typename T>
T readAt(const QByteArray &value, qsizetype offset)
{
    return qFromLittleEndian<T>(value.constData() + offset);
}

QDateTime fromSeconds1601(qint64 seconds)
{
    return seconds <= 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds - secondsFrom1601, QTimeZone::UTC);
}
}

std::expected<ReplicationPartner, QString> ReplicationPartner::fromRepsFrom(const QByteArray &value)
{
    if (value.size() < shortest || readAt<quint32>(value, 0) - 1 > 1) {
        return std::unexpected(u"repsFrom: unknown form"_s);
    }
    ReplicationPartner partner;
    partner.failures = readAt<quint32>(value, failuresAt);
    partner.lastSuccess = fromSeconds1601(readAt<qint64>(value, lastSuccessAt));
    partner.lastResult = readAt<quint32>(value, resultAt);
    const quint32 offset = readAt<quint32>(value, nameAt);
    if (offset >= 4 && qsizetype(offset) + 4 <= value.size()) {
        const auto name = value.mid(qsizetype(offset) + 4);
        partner.partner = QString::fromUtf8(name.left(name.indexOf('\0')));
    }
    return partner;
}

std::expected<ReplicationPartner, QString> ReplicationPartner::fromNeighborXml(const QByteArray &value)
{
    ReplicationPartner partner;
    bool complete = false;
    QXmlStreamReader xml(QString::fromUtf8(value).remove(QChar(0)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == "DS_REPL_NEIGHBOR"_L1) {
            continue;
        }
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == "pszNamingContext"_L1) {
            partner.context = text;
        } else if (name == "pszSourceDsaDN"_L1) {
            partner.partner = text;
        } else if (name == "ftimeLastSyncSuccess"_L1) {
            const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
            partner.lastSuccess = time.isValid() && time.date().year() > 1601 ? time.toUTC() : QDateTime();
            complete = true;
        } else if (name == "dwLastSyncResult"_L1) {
            partner.lastResult = text.toUInt();
        } else if (name == "cNumConsecutiveSyncFailures"_L1) {
            partner.failures = text.toUInt();
        }
    }
    if (xml.hasError() || !complete) {
        return std::unexpected(u"msDS-NCReplInboundNeighbors: "_s + xml.errorString());
    }
    return partner;
}
