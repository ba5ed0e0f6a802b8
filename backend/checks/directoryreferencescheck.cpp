// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directoryreferencescheck.h"

#include "checkrun.h"
#include "dhcpauthorization.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"
#include "serviceplaces.h"
#include "sourcetraces.h"
#include "useraccounts.h"

#include <QRegularExpression>
#include <QSet>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
enum Answer { Accounts, Services, Dhcp, Licensing, Principals };

struct DirectoryReferencesProbe : SignedInProbe {
    void begin(CheckRun &run) const override;
};

/** What the answers name, sorted by how much it hurts. */
class References
{
public:
    References(CheckRun &run, const RootDse &dse)
        : m_source(run.site())
        , m_known{dse.dnsHostName.toLower(), dse.dnsHostName.section(u'.', 0, 0).toLower(), dse.domain(), dse.forest()}
    {}
    void add(const QList<QList<LdapEntry>> &ofServer);
    [[nodiscard]] Finding judge(int accounts) const;

private:
    void addAccount(const LdapEntry &account);
    void addPath(const QString &path, const QString &where, QStringList &list);

    SourceTraces m_source;
    QSet<QString> m_known; ///< hosts that live on: the destination, and the domain itself
    QStringList m_folders;
    QStringList m_others;
    QStringList m_unclear;
};

void References::addPath(const QString &path, const QString &where, QStringList &list)
{
    if (!path.startsWith("\\\\"_L1)) {
        return; // local, or below NETLOGON
    }
    const QString host = path.mid(2).section(u'\\', 0, 0).toLower();
    if (m_source.isSource(host)) {
        list.append(where + u": "_s + path);
    } else if (!m_source.hasName() && !m_known.contains(host) && QHostAddress(host).isNull()) {
        m_unclear.append(where + u": "_s + path); // might be the source: nobody knows its name
    }
}

void References::addAccount(const LdapEntry &account)
{
    const QString name = account.text(u"sAMAccountName"_s);
    for (const QString &attribute : {u"homeDirectory"_s, u"profilePath"_s, u"msTSHomeDirectory"_s}) {
        addPath(account.text(attribute), name + u' ' + attribute, m_folders);
    }
    addPath(account.text(u"scriptPath"_s), name + u" scriptPath"_s, m_others);
}

void References::add(const QList<QList<LdapEntry>> &ofServer)
{
    for (const LdapEntry &account : ofServer[Accounts]) {
        addAccount(account);
    }
    const auto authorized = DhcpAuthorization::fromEntries(ofServer[Dhcp]);
    for (const DhcpAuthorization &server : authorized) {
        if (m_source.isSource(server.address) || m_source.isSource(server.name)) {
            m_others.append(u"CN=NetServices: "_s + (server.name.isEmpty() ? server.address.toString() : server.name));
        }
    }
    for (const LdapEntry &licensing : ofServer[Licensing]) {
        const QString server = rdnValue(licensing.text(u"siteServer"_s), 0);
        if (!server.isEmpty() && m_source.isSource(server)) {
            m_others.append(u"CN=Licensing Site Settings: "_s + server);
        }
    }
    const auto principals = ofServer.value(Principals);
    for (const LdapEntry &computer : principals) {
        const auto names = computer.texts(u"servicePrincipalName"_s);
        for (const QString &name : names) {
            if (m_source.isSource(name.section(u'/', 1, 1).section(u':', 0, 0))) {
                m_others.append(computer.text(u"sAMAccountName"_s) + u" servicePrincipalName: "_s + name);
            }
        }
    }
}

Finding References::judge(int accounts) const
{
    const auto finding = [](Status status, QLatin1StringView code, QStringList places) {
        places.removeDuplicates();
        places.sort();
        return makeFinding(status, code, {{u"places"_s, places}});
    };
    if (!m_folders.isEmpty()) {
        return finding(Status::Failed, Code::FoldersOnSource, m_folders + m_others);
    }
    if (!m_unclear.isEmpty()) {
        return finding(Status::Unknown, Code::FoldersUnclear, m_unclear);
    }
    return m_others.isEmpty() ? makeFinding(Status::Passed, Code::ReferencesNone, {{u"count"_s, accounts}})
                              : finding(Status::Warning, Code::ReferencesLeft, m_others);
}

void DirectoryReferencesProbe::begin(CheckRun &run) const
{
    const auto searches = [name = SourceTraces(run.site()).name()](const RootDse &dse) {
        QList<LdapSearch> list{userAccountSearch(dse),
                               objectSearch(servicesOf(dse), {u"cn"_s}),
                               DhcpAuthorization::search(dse),
                               {.base = u"CN=Sites,"_s + dse.configurationContext,
                                .scope = LdapSearch::Subtree,
                                .filter = u"(objectClass=licensingSiteSettings)"_s,
                                .attributes = {u"siteServer"_s}}};
        static const QRegularExpression plain(u"^[a-z0-9-]+$"_s); // nothing that a filter would read as more than a name
        if (plain.match(name).hasMatch()) {
            list.append({.base = dse.domainContext,
                         .scope = LdapSearch::Subtree,
                         .filter = u"(&(servicePrincipalName=*/%1*)(!(sAMAccountName=%1$)))"_s.arg(name),
                         .attributes = {u"sAMAccountName"_s, u"servicePrincipalName"_s}});
        }
        return list;
    };
    DirectoryReading::read(run, searches, [&run](const DirectoryReading::Answers &answers) {
        if (!wasRead(run, answers, Accounts, u"homeDirectory"_s) || !wasRead(run, answers, Services, u"CN=Services,CN=Configuration"_s)) {
            return;
        }
        References references(run, *run.site().link(answers.lastKey()).directory());
        qsizetype accounts = 0;
        for (const auto &ofServer : answers) {
            references.add(ofServer);
            accounts = std::max(accounts, ofServer[Accounts].size());
        }
        run.finish(references.judge(int(accounts)));
    });
}
}

std::shared_ptr<const Probe> DirectoryReferencesCheck::probe() const
{
    auto probe = std::make_shared<DirectoryReferencesProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    return probe;
}
