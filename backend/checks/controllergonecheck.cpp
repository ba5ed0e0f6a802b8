// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllergonecheck.h"

#include "checkrun.h"
#include "controllerlist.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"
#include "useraccountcontrol.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
enum Search { Sites, Accounts, Members };

/** Asks the destination alone, so that it tells as soon as the source is gone, whoever knows of the demotion by then. */
struct ControllerGoneProbe : DirectoryProbe {
    QString goneAfter;

    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const override;
    Finding judge(const DirectoryEvidence &evidence) const override;
    static QStringList traces(const DirectoryEvidence &evidence);
    static bool isRead(const DirectoryEvidence &evidence, const ControllerList &list);
};

QList<LdapSearch> ControllerGoneProbe::searches(const RootDse &directory, const ServerNames &names) const
{
    const QString accounts =
        u"(|(userAccountControl:1.2.840.113556.1.4.803:=8192)(primaryGroupID=516)(sAMAccountName=%1$))"_s.arg(filterLiteral(names.source));
    return {ControllerList::search(directory),
            subtreeSearch(directory.domainContext, accounts, {u"sAMAccountName"_s, u"userAccountControl"_s, u"primaryGroupID"_s}),
            subtreeSearch(u"CN=System,"_s + directory.domainContext, u"(|(objectClass=nTFRSMember)(objectClass=msDFSR-Member))"_s,
                          {u"frsComputerReference"_s, u"msDFSR-ComputerReference"_s})};
}

/** The destination finds itself wherever the source is looked for. */
bool ControllerGoneProbe::isRead(const DirectoryEvidence &evidence, const ControllerList &list)
{
    const QString own = evidence.names.destination + u'$';
    return list.server(evidence.names.destination).isController
        && std::ranges::any_of(evidence.entries(Accounts), [&own](const LdapEntry &entry) {
               return entry.text(u"sAMAccountName"_s).compare(own, Qt::CaseInsensitive) == 0;
           });
}

/** What is left of the source where only a domain controller has something. */
QStringList ControllerGoneProbe::traces(const DirectoryEvidence &evidence)
{
    QStringList found;
    for (const LdapEntry &entry : evidence.entries(Accounts)) {
        const bool isSource = entry.text(u"sAMAccountName"_s).compare(evidence.names.source + u'$', Qt::CaseInsensitive) == 0;
        const bool likeController = (entry.value(u"userAccountControl"_s).toUInt() & UserAccountControl::ServerTrust) != 0
            || entry.value(u"primaryGroupID"_s).toInt() == UserAccountControl::DomainControllersGroup
            || entry.dn.contains(",OU=Domain Controllers,"_L1, Qt::CaseInsensitive);
        if (isSource && likeController) {
            found.append(entry.dn);
        }
    }
    for (const LdapEntry &entry : evidence.entries(Members)) {
        const QString computer = entry.text(u"frsComputerReference"_s) + entry.text(u"msDFSR-ComputerReference"_s);
        if (rdnValue(computer, 0).toUpper() == evidence.names.source) {
            found.append(entry.dn);
        }
    }
    return found;
}

Finding ControllerGoneProbe::judge(const DirectoryEvidence &evidence) const
{
    const auto list = ControllerList::fromEntries(evidence.entries(Sites), evidence.directory().domainContext);
    const QString host = evidence.host(ServerRole::Source);
    if (!isRead(evidence, list)) {
        return evidence.notPermitted(u"NTDS Settings"_s);
    }
    if (evidence.names.source.isEmpty()) {
        return list.controllers().size() > 1 ? makeFinding(Status::Unknown, Code::SourceNameUnknown, {{u"host"_s, host}})
                                             : makeFinding(Status::Passed, Code::ControllerGone, {{u"host"_s, host}});
    }
    const auto source = list.server(evidence.names.source);
    if (source.isController) {
        // Until the demotion is reported it is what it should be; whether it should be none, only the work can tell.
        return evidence.situation.isDone(goneAfter)
            ? makeFinding(Status::Failed, Code::ControllerLeft, {{u"host"_s, host}})
            : makeFinding(Status::NotApplicable, Code::ControllerNormal, {{u"host"_s, host}, {u"step"_s, goneAfter}});
    }
    if (const QStringList objects = traces(evidence); !objects.isEmpty()) {
        return makeFinding(Status::Warning, Code::ControllerTraces, {{u"host"_s, host}, {u"objects"_s, objects}});
    }
    Finding finding = makeFinding(Status::Passed, Code::ControllerGone, {{u"host"_s, host}});
    if (!source.dn.isEmpty()) {
        finding.advice.append(Code::AdviceServerObjectLeft); // a demotion leaves it; the step that deletes it has a card
    }
    return finding;
}
}

std::shared_ptr<const Probe> ControllerGoneCheck::probe() const
{
    auto probe = std::make_shared<ControllerGoneProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->server = ServerRole::Destination;
    probe->goneAfter = m_goneAfter;
    return probe;
}
