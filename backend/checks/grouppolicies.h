// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directoryreading.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

/** One Group Policy object, as far as the directory describes it. */
struct GroupPolicy {
    QString name; ///< displayName
    QString filter; ///< GUID of its WMI filter; empty where it has none
    QDateTime created;
    bool redirectsFolders = false; ///< it lists the client extension for folder redirection
    bool userPartOff = false;
    bool linked = false; ///< by at least one link that is not disabled
};

/** The Group Policy objects of the domain with their links and filters: what any server that was asked still holds. */
class GroupPolicies
{
public:
    /** Reads them at every server that takes part, and ends the run as "cannot tell" where they may not be read. */
    static void read(CheckRun &run, const std::function<void(const GroupPolicies &)> &done);

    [[nodiscard]] const QHash<QString, GroupPolicy> &policies() const { return m_policies; } ///< by GUID, upper case, with braces
    [[nodiscard]] const QHash<QString, QString> &filters() const { return m_filters; } ///< WMI filters: GUID → name
    [[nodiscard]] qsizetype linkCount() const;
    [[nodiscard]] QStringList danglingLinks() const; ///< "{GUID} @ DN" of links to policies that no server has
    [[nodiscard]] QStringList missingDefaults() const; ///< names of the policies that every domain has, of those that are missing
    /** True where the policy is of the time when the destination server was no controller yet. */
    [[nodiscard]] bool isOlderThanDestination(const GroupPolicy &policy) const;

    void add(const QList<QList<LdapEntry>> &ofServer, ServerRole role); ///< answers to searches(), in their order
    [[nodiscard]] static QList<LdapSearch> searches(const RootDse &dse);

private:
    QHash<QString, GroupPolicy> m_policies;
    QHash<QString, QString> m_filters;
    QHash<QString, QSet<QString>> m_links; ///< GUID → DNs that link to it
    QSet<QString> m_inForce; ///< GUIDs with a link that is not disabled
    QDateTime m_destinationSince;
};

/** Names of policies and filters as people and guides spell them: case, dashes, and singular or plural do not matter. */
struct PolicyNames {
    QStringList names;
    QStringList beginnings;

    [[nodiscard]] bool isEmpty() const { return names.isEmpty() && beginnings.isEmpty(); }
    [[nodiscard]] bool haveWhole(const QString &name) const;
    [[nodiscard]] bool haveBeginningOf(const QString &name) const;
};
