// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directoryaccounts.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 ticksPerSecond = 10'000'000; // of a FILETIME, which counts from 1601
constexpr qint64 secondsTo1970 = 11'644'473'600;

// Accounts of programs that look like those of people.
constexpr std::array servicePrefixes{"SUPPORT_"_L1, "IUSR_"_L1, "IWAM_"_L1,  "HealthMailbox"_L1, "SystemMailbox"_L1,
                                     "SM_"_L1,      "SBS "_L1,  "SBSMON"_L1, "MSOL_"_L1,         "ASPNET"_L1};
constexpr std::array serviceNames{"krbtgt"_L1,     "Guest"_L1,  "ServerAdmin$"_L1, "MediaAdmin$"_L1,
                                  "STS Worker"_L1, "spfarm"_L1, "spwebapp"_L1,     "spsearch"_L1};

bool isOfAService(const QString &name)
{
    const auto begins = [&name](QLatin1StringView prefix) { return name.startsWith(prefix, Qt::CaseInsensitive); };
    const auto is = [&name](QLatin1StringView whole) { return name.compare(whole, Qt::CaseInsensitive) == 0; };
    return name.endsWith(u'$') || std::ranges::any_of(servicePrefixes, begins) || std::ranges::any_of(serviceNames, is);
}

QDateTime timeOf(const LdapEntry &entry)
{
    const qint64 ticks = entry.value(u"lastLogonTimestamp"_s).toLongLong();
    return ticks > 0 ? QDateTime::fromSecsSinceEpoch(ticks / ticksPerSecond - secondsTo1970, QTimeZone::UTC) : QDateTime();
}

QVariantMap seenOf(const DirectoryAccounts::Account &account)
{
    QVariantMap seen;
    if (!account.shownName.isEmpty()) {
        seen.insert(u"displayName"_s, account.shownName);
    }
    if (!account.system.isEmpty()) {
        seen.insert(u"system"_s, account.system);
    }
    if (account.lastLogon.isValid()) {
        seen.insert(u"lastLogon"_s, account.lastLogon.toSecsSinceEpoch());
    }
    return seen;
}
} // namespace

LdapSearch DirectoryAccounts::userSearch(const QString &domainContext)
{
    return {.base = domainContext,
            .scope = LdapSearch::Subtree,
            .filter = u"(&(objectCategory=person)(objectClass=user)(!(userAccountControl:1.2.840.113556.1.4.803:=2))"
                      "(!(isCriticalSystemObject=TRUE)))"_s,
            .attributes = {u"sAMAccountName"_s, u"displayName"_s, u"lastLogonTimestamp"_s}};
}

LdapSearch DirectoryAccounts::computerSearch(const QString &domainContext)
{
    // 8192: a domain controller; 67108864: one that only reads
    return {.base = domainContext,
            .scope = LdapSearch::Subtree,
            .filter = u"(&(objectCategory=computer)(!(userAccountControl:1.2.840.113556.1.4.803:=2))"
                      "(!(userAccountControl:1.2.840.113556.1.4.803:=8192))(!(userAccountControl:1.2.840.113556.1.4.803:=67108864)))"_s,
            .attributes = {u"sAMAccountName"_s, u"operatingSystem"_s, u"operatingSystemVersion"_s, u"lastLogonTimestamp"_s}};
}

QList<DirectoryAccounts::Account> DirectoryAccounts::users(const QList<LdapEntry> &entries)
{
    QList<Account> list;
    for (const LdapEntry &entry : entries) {
        const QString name = entry.text(u"sAMAccountName"_s);
        if (!name.isEmpty() && !isOfAService(name)) {
            list.append(
                {.name = name, .shownName = entry.text(u"displayName"_s), .system = {}, .systemVersion = {}, .lastLogon = timeOf(entry)});
        }
    }
    return list;
}

QList<DirectoryAccounts::Account> DirectoryAccounts::computers(const QList<LdapEntry> &entries)
{
    QList<Account> list;
    for (const LdapEntry &entry : entries) {
        QString name = entry.text(u"sAMAccountName"_s);
        if (name.endsWith(u'$')) {
            name.chop(1);
        }
        if (!name.isEmpty()) {
            list.append({.name = name,
                         .shownName = {},
                         .system = entry.text(u"operatingSystem"_s),
                         .systemVersion = entry.text(u"operatingSystemVersion"_s),
                         .lastLogon = timeOf(entry)});
        }
    }
    return list;
}

QVariantMap DirectoryAccounts::named(QList<Account> accounts)
{
    std::ranges::sort(accounts, [](const Account &one, const Account &other) {
        return one.lastLogon != other.lastLogon ? one.lastLogon > other.lastLogon : one.name < other.name;
    });
    QVariantMap names;
    const auto listed = accounts.first(std::min(accounts.size(), mostNamed));
    for (const Account &account : listed) {
        names.insert(account.name, seenOf(account));
    }
    return names;
}
