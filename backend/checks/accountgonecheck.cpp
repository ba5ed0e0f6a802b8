// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountgonecheck.h"

#include "checkrun.h"
#include "controllerlist.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct AccountGoneProbe : DirectoryProbe {
    QString goneAfter;

    // The destination's own account is found with it, or nothing was read.
    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const override
    {
        const QString accounts =
            u"(|(sAMAccountName=%1$)(sAMAccountName=%2$))"_s.arg(filterLiteral(names.source), filterLiteral(names.destination));
        return {ControllerList::search(directory), subtreeSearch(directory.domainContext, accounts, {u"sAMAccountName"_s})};
    }
    Finding judge(const DirectoryEvidence &evidence) const override;
};

Finding AccountGoneProbe::judge(const DirectoryEvidence &evidence) const
{
    const QString host = evidence.host(ServerRole::Source);
    if (evidence.names.source.isEmpty()) {
        return makeFinding(Status::Unknown, Code::SourceNameUnknown, {{u"host"_s, host}});
    }
    const auto list = ControllerList::fromEntries(evidence.entries(0), evidence.directory().domainContext);
    bool read = false;
    QStringList objects;
    for (const LdapEntry &entry : evidence.entries(1)) {
        const bool own = entry.text(u"sAMAccountName"_s).compare(evidence.names.destination + u'$', Qt::CaseInsensitive) == 0;
        read = read || own;
        if (!own) {
            objects.append(entry.dn);
        }
    }
    if (!read || !list.server(evidence.names.destination).isController) {
        return evidence.notPermitted(u"sAMAccountName"_s);
    }
    // With NTDS Settings below it, it is what the card of the demotion names.
    if (const auto source = list.server(evidence.names.source); !source.dn.isEmpty() && !source.isController) {
        objects.append(source.dn);
    }
    if (objects.isEmpty()) {
        return makeFinding(Status::Passed, Code::AccountGone, {{u"host"_s, host}});
    }
    if (!evidence.situation.isDone(goneAfter)) {
        return makeFinding(Status::NotApplicable, Code::AccountNormal, {{u"host"_s, host}, {u"step"_s, goneAfter}});
    }
    return makeFinding(Status::Failed, Code::AccountLeft, {{u"host"_s, host}, {u"objects"_s, objects}});
}
}

std::shared_ptr<const Probe> AccountGoneCheck::probe() const
{
    auto probe = std::make_shared<AccountGoneProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->server = ServerRole::Destination;
    probe->goneAfter = m_goneAfter;
    return probe;
}
