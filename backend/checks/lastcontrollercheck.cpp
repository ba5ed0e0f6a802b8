// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastcontrollercheck.h"

#include "checkrun.h"
#include "controllerlist.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// That the one which remains is a global catalog, holds the roles and answers for DNS stands on cards of their own. Both servers are
// asked: the one to be demoted goes by its own copy.
struct LastControllerProbe : DirectoryProbe {
    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &) const override { return {ControllerList::search(directory)}; }

    Finding judge(const DirectoryEvidence &evidence) const override
    {
        QStringList remaining;
        for (auto it = evidence.answers.cbegin(); it != evidence.answers.cend(); ++it) {
            const RootDse &directory = evidence.directories[it.key()];
            const auto list = ControllerList::fromEntries(it->first(), directory.domainContext);
            if (!list.server(rdnValue(directory.serviceName, 1).toUpper()).isController) { // itself must be there
                return makeFinding(Status::Unknown, Code::NotPermitted,
                                   {{u"host"_s, evidence.host(it.key())}, {u"object"_s, u"NTDS Settings"_s}});
            }
            remaining = list.writableControllers();
            remaining.removeAll(evidence.names.source);
            if (remaining.isEmpty()) {
                return makeFinding(Status::Failed, Code::LastController,
                                   {{u"host"_s, evidence.host(ServerRole::Source)}, {u"witness"_s, evidence.host(it.key())}});
            }
        }
        return makeFinding(Status::Passed, Code::OtherControllers,
                           {{u"host"_s, evidence.host(ServerRole::Source)}, {u"controllers"_s, remaining}});
    }
};
}

std::shared_ptr<const Probe> LastControllerCheck::probe() const
{
    auto probe = std::make_shared<LastControllerProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    return probe;
}
