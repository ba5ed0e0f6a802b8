// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rootdse.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
std::optional<bool> readBool(const QByteArray &value)
{
    if (value.compare("TRUE", Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (value.compare("FALSE", Qt::CaseInsensitive) == 0) {
        return false;
    }
    return std::nullopt;
}

int readLevel(const QByteArray &value)
{
    bool ok = false;
    const int level = value.toInt(&ok);
    return ok && level >= 0 ? level : -1;
}

// Splits at commas that are not escaped: a name may contain "\,".
QStringList partsOf(const QString &dn)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < dn.size(); ++i) {
        if (dn[i] == u'\\' && i + 1 < dn.size()) {
            part += dn[i];
            part += dn[++i];
        } else if (dn[i] == u',') {
            parts.append(std::exchange(part, {}).trimmed());
        } else {
            part += dn[i];
        }
    }
    parts.append(part.trimmed());
    return parts;
}
}

RootDse RootDse::fromEntry(const LdapEntry &entry, const QDateTime &readAt)
{
    const auto text = [&entry](QLatin1StringView name) { return QString::fromUtf8(entry.value(name)); };
    RootDse dse;
    dse.dnsHostName = text("dnsHostName"_L1);
    dse.domainContext = text("defaultNamingContext"_L1);
    dse.configurationContext = text("configurationNamingContext"_L1);
    dse.schemaContext = text("schemaNamingContext"_L1);
    dse.rootDomainContext = text("rootDomainNamingContext"_L1);
    dse.serviceName = text("dsServiceName"_L1);
    const auto contexts = entry.values("namingContexts"_L1);
    for (const QByteArray &context : contexts) {
        dse.namingContexts.append(QString::fromUtf8(context));
    }
    dse.currentTime = fromGeneralizedTime(entry.value("currentTime"_L1));
    dse.readAt = readAt;
    dse.synchronized = readBool(entry.value("isSynchronized"_L1));
    dse.catalogReady = readBool(entry.value("isGlobalCatalogReady"_L1));
    dse.domainLevel = readLevel(entry.value("domainFunctionality"_L1));
    dse.forestLevel = readLevel(entry.value("forestFunctionality"_L1));
    dse.controllerLevel = readLevel(entry.value("domainControllerFunctionality"_L1));
    return dse;
}

QStringList RootDse::attributes()
{
    return {u"dnsHostName"_s,
            u"defaultNamingContext"_s,
            u"configurationNamingContext"_s,
            u"schemaNamingContext"_s,
            u"rootDomainNamingContext"_s,
            u"dsServiceName"_s,
            u"namingContexts"_s,
            u"currentTime"_s,
            u"isSynchronized"_s,
            u"isGlobalCatalogReady"_s,
            u"domainFunctionality"_s,
            u"forestFunctionality"_s,
            u"domainControllerFunctionality"_s};
}

QString RootDse::domain() const
{
    return dnsNameOf(domainContext);
}

QString RootDse::forest() const
{
    return dnsNameOf(rootDomainContext);
}

QString RootDse::site() const
{
    return rdnValue(serviceName, 3); // CN=NTDS Settings,CN=<server>,CN=Servers,CN=<site>,CN=Sites,…
}

std::optional<double> RootDse::clockOffset() const
{
    if (!currentTime.isValid()) {
        return std::nullopt;
    }
    // The directory says whole seconds, so half a second is added to the truncated value.
    return double(readAt.msecsTo(currentTime)) / 1000 + 0.5;
}

QString dnsNameOf(const QString &dn)
{
    QStringList labels;
    const auto parts = partsOf(dn);
    for (const QString &part : parts) {
        if (!part.startsWith("DC="_L1, Qt::CaseInsensitive)) {
            return {};
        }
        labels.append(part.mid(3).toLower());
    }
    return labels.join(u'.');
}

QString rdnValue(const QString &dn, int index)
{
    const QString part = partsOf(dn).value(index);
    return part.section(u'=', 1);
}

QString guidFrom(const QByteArray &raw)
{
    if (raw.size() != 16) {
        return {};
    }
    // Active Directory keeps the first three parts little-endian (all 16 bytes in one order is another thing).
    const auto *bytes = reinterpret_cast<const uchar *>(raw.constData());
    const QUuid id(qFromLittleEndian<quint32>(bytes), qFromLittleEndian<quint16>(bytes + 4), qFromLittleEndian<quint16>(bytes + 6),
                   bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]);
    return id.toString(QUuid::WithoutBraces);
}

QDateTime fromGeneralizedTime(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^(\\d{14})(?:[.,]\\d+)?Z$"_s);
    const auto match = pattern.match(QString::fromLatin1(text));
    if (!match.hasMatch()) {
        return {};
    }
    QDateTime time = QDateTime::fromString(match.captured(1), u"yyyyMMddHHmmss"_s);
    time.setTimeZone(QTimeZone::UTC);
    return time;
}
