// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "destinationcontrollercheck.h"

#include "checkrun.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"
#include "useraccountcontrol.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct DestinationControllerProbe : DirectoryProbe {
    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const override
    {
        return {objectSearch(directory.serviceName, {u"objectGUID"_s}),
                subtreeSearch(directory.domainContext, u"(sAMAccountName=%1$)"_s.arg(filterLiteral(names.destination)),
                              {u"userAccountControl"_s, u"primaryGroupID"_s})};
    }

    Finding judge(const DirectoryEvidence &evidence) const override
    {
        const LdapEntry account = evidence.entries(1).value(0);
        if (!account.contains(u"userAccountControl"_s) || !account.contains(u"primaryGroupID"_s)) {
            return evidence.notPermitted(u"userAccountControl"_s);
        }
        const auto control = account.value(u"userAccountControl"_s).toUInt();
        QStringList missing; // names that belong to no language
        if (evidence.entries().isEmpty()) {
            missing.append(u"NTDS Settings"_s);
        }
        if ((control & UserAccountControl::ServerTrust) == 0) {
            missing.append(u"SERVER_TRUST_ACCOUNT"_s);
        }
        if (account.value(u"primaryGroupID"_s).toInt() != UserAccountControl::DomainControllersGroup) {
            missing.append(u"Domain Controllers"_s);
        }
        const QString host = evidence.host(ServerRole::Destination);
        if (missing.isEmpty()) {
            QVariantMap values{{u"host"_s, host}};
            if (const QString id = guidFrom(evidence.entries().constFirst().value(u"objectGUID"_s)); !id.isEmpty()) {
                values.insert(u"directory"_s, id);
            }
            return makeFinding(Status::Passed, Code::DestinationController, values);
        }
        const QVariantMap values{{u"host"_s, host}, {u"missing"_s, missing}};
        return missing.size() == 3 ? makeFinding(Status::Failed, Code::DestinationNotController, values)
                                   : makeFinding(Status::Warning, Code::DestinationHalfController, values);
    }
};
}

std::shared_ptr<const Probe> DestinationControllerCheck::probe() const
{
    auto probe = std::make_shared<DestinationControllerProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->server = ServerRole::Destination;
    return probe;
}
