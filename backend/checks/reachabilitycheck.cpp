// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reachabilitycheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "localroute.h"
#include "portprobe.h"
#include "site.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct PortCapability {
    quint16 port = 0;
    QLatin1StringView capability;
};
constexpr std::array behindPorts{
    PortCapability{53, Capability::Dns},
    PortCapability{88, Capability::Kerberos},
    PortCapability{389, Capability::Ldap},
};

QJsonArray toJson(const QList<int> &ports)
{
    QJsonArray array;
    for (const int port : ports) {
        array.append(port);
    }
    return array;
}

struct ReachabilityProbe : CheckProbe {
    QList<int> needed;
    QList<int> optional;

    QJsonObject limits() const override { return {{u"needed"_s, toJson(needed)}, {u"optional"_s, toJson(optional)}}; }
    QStringList needs(const Situation &situation) const override;
    QStringList provides() const override;
    void begin(CheckRun &run) const override;
    Finding judge(Site &site, const PortProbe::States &states) const;
    Finding nothingAnswered(Site &site) const;
    bool leadsToTheOther(Site &site) const;
};

/** Without a network of its own the console says so once, on the card of the first server. */
QStringList ReachabilityProbe::needs(const Situation &situation) const
{
    return situation.servers().value(0, *server) == *server ? QStringList() : QStringList{Capability::Network};
}

QStringList ReachabilityProbe::provides() const
{
    QStringList list{Capability::Network, Capability::of(*server, Capability::Host)};
    for (const auto &[port, capability] : behindPorts) {
        list.append(Capability::of(*server, capability));
    }
    return list;
}

/** True when the console's network leads to the other server: then only this one's address is out of the way. */
bool ReachabilityProbe::leadsToTheOther(Site &site) const
{
    const ServerRole other = *server == ServerRole::Source ? ServerRole::Destination : ServerRole::Source;
    const QHostAddress address = site.link(other).address();
    return !address.isNull() && LocalRoute::to(address) == LocalRoute::State::Usable;
}

Finding ReachabilityProbe::nothingAnswered(Site &site) const
{
    const QHostAddress address = site.link(*server).address();
    const LocalRoute::State way = LocalRoute::to(address);
    QLatin1StringView code = Code::HostUnreachable;
    if (way != LocalRoute::State::Usable) {
        code = way == LocalRoute::State::NoRoute && LocalRoute::isConnected() ? Code::ConsoleNoRoute : Code::ConsoleOffline;
    }
    Finding finding = makeFinding(Status::Unknown, code, {{u"host"_s, address.toString()}});
    finding.lost = provides();
    if (way == LocalRoute::State::Usable || leadsToTheOther(site)) {
        finding.lost.removeOne(Capability::Network);
    }
    return finding;
}

Finding ReachabilityProbe::judge(Site &site, const PortProbe::States &states) const
{
    const QString host = site.link(*server).address().toString();
    const auto portsThatAre = [&states](const QList<int> &among, auto... wanted) {
        QVariantList found;
        for (const int port : among) {
            const auto state = states.value(quint16(port), PortProbe::State::Silent);
            if (((state == wanted) || ...)) {
                found.append(port);
            }
        }
        return found;
    };
    using enum PortProbe::State;
    const auto answered = std::ranges::count_if(states, [](auto state) { return state == Open || state == Refused; });
    if (answered == 0) {
        return nothingAnswered(site);
    }
    QStringList lost;
    for (const auto &[port, capability] : behindPorts) {
        if (states.contains(port) && states.value(port) != Open) {
            lost.append(Capability::of(*server, capability));
        }
    }
    const auto result = [&](Status status, QLatin1StringView code, const QVariantList &ports) {
        Finding finding = makeFinding(status, code, {{u"host"_s, host}, {u"ports"_s, ports}});
        finding.lost = lost;
        return finding;
    };
    if (const auto refused = portsThatAre(needed, Refused); !refused.isEmpty()) {
        return result(Status::Failed, Code::PortsRefused, refused);
    }
    if (const auto silent = portsThatAre(needed + optional, Silent, Unreachable); !silent.isEmpty()) {
        return result(Status::Unknown, Code::PortsSilent, silent);
    }
    if (const auto refused = portsThatAre(optional, Refused); !refused.isEmpty()) {
        return result(Status::Warning, Code::PortsOptionalRefused, refused);
    }
    return makeFinding(Status::Passed, Code::PortsOpen, {{u"host"_s, host}, {u"open"_s, int(states.size())}});
}

void ReachabilityProbe::begin(CheckRun &run) const
{
    const ServerLink &link = run.site().link(*server);
    if (link.address().isNull()) {
        Finding finding = makeFinding(Status::Unknown, link.shownName().isEmpty() ? Code::NoAddress : Code::NameNotFound,
                                      {{u"server"_s, Servers::toString(*server)}, {u"host"_s, link.shownName()}});
        finding.lost = provides();
        finding.lost.removeOne(Capability::Network);
        run.finish(finding);
        return;
    }
    QList<quint16> ports;
    const auto wanted = needed + optional;
    for (const int port : wanted) {
        ports.append(quint16(port));
    }
    auto *probe = new PortProbe(link.address(), ports, &run);
    QObject::connect(probe, &PortProbe::finished, &run, [this, &run](const auto &states) {
        Finding finding = judge(run.site(), states);
        finding.source = run.site().link(*server).address().toString();
        run.finish(finding);
    });
    probe->start(run.remaining());
}
}

std::shared_ptr<const Probe> ReachabilityCheck::probe() const
{
    auto probe = std::make_shared<ReachabilityProbe>();
    describe(*probe, *this, {.deadline = 3s, .shelfLife = 5min});
    probe->needed = m_neededPorts;
    probe->optional = m_optionalPorts;
    return probe;
}
