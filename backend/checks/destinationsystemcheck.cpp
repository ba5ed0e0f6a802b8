// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "destinationsystemcheck.h"

#include "checkrun.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"

#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct DestinationSystemProbe : DirectoryProbe {
    QString systemVersion;
    QString edition;

    QJsonObject limits() const override { return {{u"version"_s, systemVersion}, {u"edition"_s, edition}}; }

    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const override
    {
        return {subtreeSearch(directory.domainContext, u"(sAMAccountName=%1$)"_s.arg(filterLiteral(names.destination)),
                              {u"operatingSystem"_s, u"operatingSystemVersion"_s})};
    }

    Finding judge(const DirectoryEvidence &evidence) const override
    {
        const LdapEntry account = evidence.entries().value(0);
        const QString system = account.text(u"operatingSystem"_s);
        const QString version = account.text(u"operatingSystemVersion"_s);
        if (system.isEmpty() || version.isEmpty()) {
            return evidence.notPermitted(u"operatingSystem"_s);
        }
        const bool right = version.section(u' ', 0, 0) == systemVersion && system.contains(edition, Qt::CaseInsensitive);
        return makeFinding(right ? Status::Passed : Status::Failed, right ? Code::DestinationSystemRight : Code::DestinationSystemOther,
                           {{u"host"_s, evidence.host(ServerRole::Destination)}, {u"system"_s, system}, {u"version"_s, version}});
    }
};
}

std::shared_ptr<const Probe> DestinationSystemCheck::probe() const
{
    auto probe = std::make_shared<DestinationSystemProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 24h});
    probe->server = ServerRole::Destination;
    probe->systemVersion = m_systemVersion;
    probe->edition = m_edition;
    return probe;
}
