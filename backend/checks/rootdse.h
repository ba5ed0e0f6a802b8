// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapconnection.h"

#include <QDateTime>
#include <QStringList>

/** What a directory server says of itself to anybody, with the parts of the names that the checks need. */
struct RootDse {
    QString dnsHostName; ///< "sbs2003.contoso.lan"
    QString domainContext; ///< defaultNamingContext
    QString configurationContext;
    QString schemaContext;
    QString rootDomainContext;
    QStringList namingContexts;
    QString serviceName; ///< DN of the server's NTDS Settings
    QDateTime currentTime; ///< UTC, one second of resolution; invalid where it was not understood
    QDateTime readAt; ///< UTC, console's clock, when the answer came
    std::optional<bool> synchronized;
    std::optional<bool> catalogReady;
    int domainLevel = -1; ///< -1: not said
    int forestLevel = -1;
    int controllerLevel = -1;

    [[nodiscard]] static RootDse fromEntry(const LdapEntry &entry, const QDateTime &readAt);
    [[nodiscard]] static QStringList attributes();

    [[nodiscard]] bool isController() const { return !domainContext.isEmpty() && !dnsHostName.isEmpty(); }
    [[nodiscard]] QString domain() const; ///< DNS name of domainContext
    [[nodiscard]] QString forest() const; ///< DNS name of rootDomainContext
    [[nodiscard]] QString site() const; ///< name of the site that the server is in
    [[nodiscard]] std::optional<double> clockOffset() const; ///< seconds ahead of the console; absent where currentTime is invalid
};

inline constexpr double kerberosClockLimit = 300; ///< seconds; what Windows bears between client and key server

/** "contoso.lan" of "DC=contoso,DC=lan"; empty for anything else. */
[[nodiscard]] QString dnsNameOf(const QString &dn);

/** The value of the n-th part of a DN, 0 = the first: 1 of "CN=NTDS Settings,CN=SBS2003,…" is "SBS2003". */
[[nodiscard]] QString rdnValue(const QString &dn, int index);

/** LDAP generalized time "20261121131500.0Z"; invalid where it is not one. */
[[nodiscard]] QDateTime fromGeneralizedTime(const QByteArray &text);

/** The text of an objectGUID, without braces; empty where it is not one. */
[[nodiscard]] QString guidFrom(const QByteArray &raw);
