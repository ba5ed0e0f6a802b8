// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapentry.h"

#include <QDateTime>
#include <QVariantMap>

/** The people and the computers of a domain, as its directory tells them. */
namespace DirectoryAccounts
{
/** What can be said of one account. Empty and invalid where the directory does not say it. */
struct Account {
    QString name; ///< without the dollar sign of computers
    QString shownName; ///< of a person
    QString system; ///< of a computer: "Windows 7 Professional"
    QString systemVersion; ///< "6.1 (7601)"
    QDateTime lastLogon; ///< UTC, as replicated: up to two weeks old
};

/** Enabled accounts of people; the built-in ones and those of services are left out below. */
[[nodiscard]] LdapSearch userSearch(const QString &domainContext);
/** Enabled computers that are no domain controllers. */
[[nodiscard]] LdapSearch computerSearch(const QString &domainContext);

[[nodiscard]] QList<Account> users(const QList<LdapEntry> &entries);
[[nodiscard]] QList<Account> computers(const QList<LdapEntry> &entries);

/** How many names one finding carries at most. */
inline constexpr qsizetype mostNamed = 100;

/** As a finding carries them: name → what was seen. Those who were there last come first where not all have room. */
[[nodiscard]] QVariantMap named(QList<Account> accounts);
} // namespace DirectoryAccounts
