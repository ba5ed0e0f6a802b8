// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcemailboxescheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// Exchange keeps these for itself; they go with it.
constexpr std::array systemMailboxes{
    "SystemMailbox{"_L1, "DiscoverySearchMailbox"_L1, "FederatedEmail."_L1, "Migration."_L1, "extest_"_L1, "CAS_"_L1};
constexpr auto alwaysThere = "krbtgt"_L1;

struct SourceMailboxesProbe : LeftoverProbe {
    LdapSearch search(const RootDse &directory) const override
    {
        return subtreeSearch(directory.domainContext,
                             u"(&(objectCategory=person)(|(msExchHomeServerName=*)(homeMDB=*)(sAMAccountName=krbtgt)))"_s,
                             {u"sAMAccountName"_s, u"name"_s, u"msExchHomeServerName"_s, u"homeMDB"_s});
    }
    bool isWitness(const LdapEntry &entry) const override
    {
        return entry.text(u"sAMAccountName"_s).compare(alwaysThere, Qt::CaseInsensitive) == 0;
    }
    QString serverOf(const LdapEntry &entry) const override;
    Finding weigh(const Found &found) const override;
};

QString SourceMailboxesProbe::serverOf(const LdapEntry &entry) const
{
    const QString name = rdnValue(entry.dn, 0);
    if (entry.dn.contains(",CN=Microsoft Exchange System Objects,"_L1, Qt::CaseInsensitive)
        || std::ranges::any_of(systemMailboxes, [&name](auto start) { return name.startsWith(start, Qt::CaseInsensitive); })) {
        return {};
    }
    const QString home = entry.text(u"msExchHomeServerName"_s);
    if (!home.isEmpty()) {
        return home.section(u"/cn="_s, -1, -1, QString::SectionCaseInsensitiveSeps).toUpper();
    }
    // CN=<store>,CN=<storage group>,CN=InformationStore,CN=<server>,CN=Servers,…
    return entry.text(u"homeMDB"_s)
        .section(u",CN=InformationStore,CN="_s, 1, 1, QString::SectionCaseInsensitiveSeps)
        .section(u',', 0, 0)
        .toUpper();
}

Finding SourceMailboxesProbe::weigh(const Found &found) const
{
    QStringList users;
    for (const LdapEntry &entry : found.ofSource) {
        users.append(rdnValue(entry.dn, 0));
    }
    users.sort();
    QVariantMap values{{u"host"_s, found.host}, {u"present"_s, !users.isEmpty()}};
    if (users.isEmpty()) {
        return makeFinding(Status::Passed, Code::MailboxesNone, values);
    }
    values.insert(u"users"_s, users);
    values.insert(u"step"_s, found.goneAfter);
    Finding finding = found.mustBeGone ? makeFinding(Status::Failed, Code::MailboxesLeft, values)
                                       : makeFinding(Status::Passed, Code::MailboxesNormal, values);
    finding.magnitude = double(users.size());
    return finding;
}
}

std::shared_ptr<const Probe> SourceMailboxesCheck::probe() const
{
    auto probe = std::make_shared<SourceMailboxesProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->goneAfter = goneAfter();
    return probe;
}
