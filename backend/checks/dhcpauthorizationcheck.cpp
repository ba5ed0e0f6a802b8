// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrun.h"
#include "dhcpauthorization.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"
#include "serviceplaces.h"
#include "sourceservices.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
enum Answer { Services, Authorized };

struct DhcpAuthorizationProbe : SignedInProbe {
    void begin(CheckRun &run) const override;
    [[nodiscard]] static Finding judge(CheckRun &run, const QList<DhcpAuthorization> &servers);
};

bool isServer(CheckRun &run, ServerRole role, const DhcpAuthorization &authorized)
{
    const ServerLink &link = run.site().link(role);
    if (!link.address().isNull() && link.address() == authorized.address) {
        return true;
    }
    return link.directory() && link.directory()->dnsHostName.compare(authorized.name, Qt::CaseInsensitive) == 0;
}

Finding DhcpAuthorizationProbe::judge(CheckRun &run, const QList<DhcpAuthorization> &servers)
{
    bool source = false;
    bool destination = false;
    QStringList names;
    for (const DhcpAuthorization &each : servers) {
        const bool isDestination = run.situation().hasDestination && isServer(run, ServerRole::Destination, each);
        destination = destination || isDestination;
        source = source || (!isDestination && isServer(run, ServerRole::Source, each));
        names.append(each.name.isEmpty() ? each.address.toString() : each.name);
    }
    names.sort();
    QVariantMap values{{u"servers"_s, names}};
    if (source) {
        values.insert(u"present"_s, true);
    }
    if (destination) {
        values.insert(u"host"_s, run.site().link(ServerRole::Destination).shownName());
        return makeFinding(Status::Warning, Code::DhcpDestinationAuthorized, values);
    }
    if (source) {
        values.insert(u"host"_s, run.site().link(ServerRole::Source).shownName());
        return makeFinding(Status::Passed, Code::DhcpSourceAuthorized, values);
    }
    return names.isEmpty() ? makeFinding(Status::Passed, Code::DhcpNoneAuthorized)
                           : makeFinding(Status::Passed, Code::DhcpOthersAuthorized, values);
}

void DhcpAuthorizationProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        return QList{objectSearch(servicesOf(dse), {u"cn"_s}), DhcpAuthorization::search(dse)};
    };
    DirectoryReading::read(run, searches, [&run](const DirectoryReading::Answers &answers) {
        if (!wasRead(run, answers, Services, u"CN=Services,CN=Configuration"_s)) {
            return;
        }
        QList<LdapEntry> entries;
        for (const auto &ofServer : answers) {
            entries += ofServer[Authorized];
        }
        run.finish(judge(run, DhcpAuthorization::fromEntries(entries)));
    });
}
}

std::shared_ptr<const Probe> DhcpAuthorizationCheck::probe() const
{
    auto probe = std::make_shared<DhcpAuthorizationProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    return probe;
}
