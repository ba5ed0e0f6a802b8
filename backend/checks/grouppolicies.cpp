// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouppolicies.h"

#include "checkrun.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
enum Answer { Container, Policies, DomainLinks, SiteLinks, System, Filters, Settings };
constexpr auto redirectionExtension = "{25537BA6-77A8-11D2-9B6C-0000F8080861}"_L1;
constexpr int linkDisabled = 1; // bit of a link's options

QString normalized(const QString &name)
{
    static const QRegularExpression dashes(u"[\\x{2010}-\\x{2015}\\x{2212}]"_s);
    static const QRegularExpression computers(u"\\bcomputers\\b"_s);
    static const QRegularExpression policies(u"\\bpolicies\\b"_s);
    return name.simplified().toCaseFolded().replace(dashes, u"-"_s).replace(computers, u"computer"_s).replace(policies, u"policy"_s);
}
}

bool PolicyNames::haveWhole(const QString &name) const
{
    return std::ranges::any_of(names, [sought = normalized(name)](const QString &each) { return normalized(each) == sought; });
}

bool PolicyNames::haveBeginningOf(const QString &name) const
{
    return std::ranges::any_of(beginnings, [whole = normalized(name)](const QString &each) { return whole.startsWith(normalized(each)); });
}

QList<LdapSearch> GroupPolicies::searches(const RootDse &dse)
{
    const QString system = u"CN=System,"_s + dse.domainContext;
    const QString container = u"CN=Policies,"_s + system;
    const QString linked = u"(gPLink=*)"_s;
    return {
        objectSearch(container, {u"cn"_s}),
        {.base = container,
         .scope = LdapSearch::OneLevel,
         .filter = u"(objectClass=groupPolicyContainer)"_s,
         .attributes = {u"displayName"_s, u"flags"_s, u"gPCUserExtensionNames"_s, u"gPCWQLFilter"_s, u"whenCreated"_s}},
        {.base = dse.domainContext, .scope = LdapSearch::Subtree, .filter = linked, .attributes = {u"gPLink"_s}},
        {.base = u"CN=Sites,"_s + dse.configurationContext, .scope = LdapSearch::Subtree, .filter = linked, .attributes = {u"gPLink"_s}},
        objectSearch(system, {u"cn"_s}),
        {.base = u"CN=SOM,CN=WMIPolicy,"_s + system,
         .scope = LdapSearch::OneLevel,
         .filter = u"(objectClass=msWMI-Som)"_s,
         .attributes = {u"msWMI-Name"_s}},
        objectSearch(dse.serviceName, {u"whenCreated"_s}),
    };
}

void GroupPolicies::read(CheckRun &run, const std::function<void(const GroupPolicies &)> &done)
{
    DirectoryReading::read(run, searches, [&run, done](const DirectoryReading::Answers &answers) {
        GroupPolicies all;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            // An empty list proves something only where its container could be read.
            if (it->at(Container).isEmpty() || it->at(System).isEmpty()) {
                run.fail({NetError::Kind::NotPermitted, u"CN=Policies,CN=System"_s, 0}, run.site().link(it.key()).shownName(), "LDAP"_L1);
                return;
            }
            all.add(*it, it.key());
        }
        done(all);
    });
}

void GroupPolicies::add(const QList<QList<LdapEntry>> &ofServer, ServerRole role)
{
    static const QRegularExpression link(u"\\[LDAP://cn=(\\{[^}]+\\})[^\\];]*;(\\d+)\\]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression filter(u";(\\{[^}]+\\});"_s);
    for (const Answer answer : {DomainLinks, SiteLinks}) {
        for (const LdapEntry &holder : ofServer[answer]) {
            for (const auto &match : link.globalMatch(holder.text(u"gPLink"_s))) {
                const QString guid = match.captured(1).toUpper();
                m_links[guid].insert(holder.dn);
                if (!(match.captured(2).toInt() & linkDisabled)) {
                    m_inForce.insert(guid);
                }
            }
        }
    }
    for (const LdapEntry &entry : ofServer[Policies]) {
        GroupPolicy &policy = m_policies[rdnValue(entry.dn, 0).toUpper()];
        policy.name = entry.text(u"displayName"_s);
        policy.filter = filter.match(entry.text(u"gPCWQLFilter"_s)).captured(1).toUpper();
        policy.created = fromGeneralizedTime(entry.value(u"whenCreated"_s));
        policy.redirectsFolders = entry.text(u"gPCUserExtensionNames"_s).contains(redirectionExtension, Qt::CaseInsensitive);
        policy.userPartOff = entry.value(u"flags"_s).toInt() & 1;
    }
    for (auto it = m_policies.begin(); it != m_policies.end(); ++it) {
        it->linked = m_inForce.contains(it.key());
    }
    for (const LdapEntry &entry : ofServer[Filters]) {
        m_filters.insert(rdnValue(entry.dn, 0).toUpper(), entry.text(u"msWMI-Name"_s));
    }
    if (role == ServerRole::Destination && !ofServer[Settings].isEmpty()) {
        m_destinationSince = fromGeneralizedTime(ofServer[Settings].first().value(u"whenCreated"_s));
    }
}

qsizetype GroupPolicies::linkCount() const
{
    return std::accumulate(m_links.cbegin(), m_links.cend(), qsizetype(0), [](qsizetype sum, const auto &all) { return sum + all.size(); });
}

QStringList GroupPolicies::danglingLinks() const
{
    QStringList list;
    for (auto it = m_links.cbegin(); it != m_links.cend(); ++it) {
        if (!m_policies.contains(it.key())) {
            for (const QString &holder : *it) {
                list.append(it.key() + u" @ "_s + holder);
            }
        }
    }
    list.sort();
    return list;
}

QStringList GroupPolicies::missingDefaults() const
{
    QStringList list;
    if (!m_policies.contains(u"{31B2F340-016D-11D2-945F-00C04FB984F9}"_s)) {
        list.append(u"Default Domain Policy"_s);
    }
    if (!m_policies.contains(u"{6AC1786C-016F-11D2-945F-00C04FB984F9}"_s)) {
        list.append(u"Default Domain Controllers Policy"_s);
    }
    return list;
}

bool GroupPolicies::isOlderThanDestination(const GroupPolicy &policy) const
{
    return !m_destinationSince.isValid() || !policy.created.isValid() || policy.created < m_destinationSince;
}
