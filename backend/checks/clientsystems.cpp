// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientsystems.h"

#include "findingcode.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;
using DirectoryAccounts::Account;

ClientSystems::Kind ClientSystems::kindOf(const Account &computer)
{
    const QString &system = computer.system;
    const auto version = QVersionNumber::fromString(computer.systemVersion);
    if (system.isEmpty() && version.isNull()) {
        return Kind::Unknown;
    }
    if (!version.isNull() && version < QVersionNumber(6, 1)) {
        return Kind::TooOld;
    }
    if (system.contains("Home"_L1) || system.contains("Starter"_L1)) {
        return Kind::HomeEdition;
    }
    const bool isNamed = system.contains("Windows 7"_L1) || system.contains("Windows 8"_L1);
    const bool isClient = !system.contains("Server"_L1);
    const bool isSupported = version.isNull() ? isNamed : version < QVersionNumber(6, 3);
    return isSupported && isClient ? Kind::Supported : Kind::NotDescribed;
}

Finding ClientSystems::judge(const QList<Account> &computers)
{
    QMap<Kind, QStringList> names;
    for (const Account &computer : computers) {
        names[kindOf(computer)].append(computer.name);
    }
    for (QStringList &list : names) {
        list.sort();
        list = list.first(std::min(list.size(), DirectoryAccounts::mostNamed));
    }
    const QVariantMap named = DirectoryAccounts::named(computers);
    Finding finding;
    finding.values = {{u"computers"_s, named}, {u"count"_s, computers.size()}, {u"more"_s, computers.size() - named.size()}};
    const auto is = [&finding](Status status, QLatin1StringView code, const QStringList &about) {
        finding.status = status;
        finding.code = code;
        if (!about.isEmpty()) {
            finding.values.insert(u"names"_s, about);
        }
        return finding;
    };
    if (const QStringList odd = names[Kind::HomeEdition] + names[Kind::NotDescribed]; !odd.isEmpty()) {
        return is(Status::Warning, Code::ComputersNotDescribed, odd);
    }
    if (computers.isEmpty()) {
        return is(Status::Unknown, Code::NoComputers, {});
    }
    if (!names[Kind::Unknown].isEmpty()) {
        return is(Status::Unknown, Code::ComputersWithoutSystem, names[Kind::Unknown]);
    }
    if (names[Kind::Supported].isEmpty()) {
        return is(Status::NotApplicable, Code::ComputersAllTooOld, names[Kind::TooOld]);
    }
    return names[Kind::TooOld].isEmpty() ? is(Status::Passed, Code::ComputersSupported, {})
                                         : is(Status::Passed, Code::ComputersSomeTooOld, names[Kind::TooOld]);
}
