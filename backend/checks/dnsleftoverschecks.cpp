// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsleftoverschecks.h"

#include "checkrun.h"
#include "directoryreading.h"
#include "dnsrecordplan.h"
#include "dnstraces.h"
#include "findingcode.h"
#include "servercheck.h"
#include "site.h"

#include <QSet>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
QStringList textsOf(const QList<DnsTraces::Trace> &traces)
{
    QStringList list;
    for (const DnsTraces::Trace &trace : traces) {
        list.append(trace.text());
    }
    list.removeDuplicates();
    list.sort();
    return list;
}

QStringList dnsOfDestination(const Situation &situation)
{
    QStringList list;
    if (situation.takesPart(ServerRole::Destination)) {
        for (const auto what : {Capability::Host, Capability::Dns, Capability::SameDomain}) {
            list.append(Capability::of(ServerRole::Destination, what));
        }
    }
    return list;
}

struct NameServersProbe : SignedInProbe {
    QStringList needs(const Situation &situation) const override { return SignedInProbe::needs(situation) + dnsOfDestination(situation); }
    bool takesRoom() const override { return true; }
    void begin(CheckRun &run) const override;
};

QStringList zonesIn(const DirectoryReading::Answers &answers)
{
    QSet<QString> zones;
    for (const auto &ofServer : answers) {
        for (const auto &place : ofServer) {
            for (const LdapEntry &zone : place) {
                const QString name = rdnValue(zone.dn, 0).toLower();
                // Root hints and trust anchors are kept like zones; ".." begins what is being made or deleted.
                if (name != "rootdnsservers"_L1 && !name.startsWith(".."_L1)) {
                    zones.insert(name);
                }
            }
        }
    }
    return {zones.begin(), zones.end()};
}

void NameServersProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        QList<LdapSearch> list;
        for (const QString &parent : {u"DC=DomainDnsZones,"_s + dse.domainContext, u"DC=ForestDnsZones,"_s + dse.rootDomainContext,
                                      u"CN=System,"_s + dse.domainContext}) {
            list.append({.base = u"CN=MicrosoftDNS,"_s + parent,
                         .scope = LdapSearch::OneLevel,
                         .filter = u"(objectClass=dnsZone)"_s,
                         .attributes = {u"dc"_s}});
        }
        return list;
    };
    DirectoryReading::read(run, searches, [&run](const DirectoryReading::Answers &answers) {
        const QStringList zones = zonesIn(answers);
        if (zones.isEmpty()) {
            run.fail({NetError::Kind::NotPermitted, u"CN=MicrosoftDNS"_s, 0}, run.site().link(answers.firstKey()).shownName(), "LDAP"_L1);
            return;
        }
        QList<DnsReading::Question> questions;
        for (const QString &zone : zones) {
            questions.append({zone, DnsRecord::Type::Ns});
            questions.append({zone, DnsRecord::Type::Soa});
        }
        DnsTraces::seek(run, questions, [&run, count = int(zones.size())](const QList<DnsTraces::Trace> &traces) {
            run.finish(traces.isEmpty() ? makeFinding(Status::Passed, Code::NameServersClean, {{u"count"_s, count}})
                                        : makeFinding(Status::Failed, Code::NameServersLeft, {{u"records"_s, textsOf(traces)}}));
        });
    });
}

struct ControllerRecordsProbe : CheckProbe {
    QStringList needs(const Situation &situation) const override { return dnsOfDestination(situation); }
    QStringList waitsFor(const Situation &situation) const override { return dnsOfDestination(situation); }
    void begin(CheckRun &run) const override;
};

void ControllerRecordsProbe::begin(CheckRun &run) const
{
    const ServerLink &link = run.site().link(ServerRole::Destination);
    const QString domain = run.site().domain();
    if (domain.isEmpty()) {
        run.fail({NetError::Kind::NameNotFound, {}, 0}, link.shownName(), "DNS"_L1);
        return;
    }
    const QString forest = link.directory() ? link.directory()->forest() : domain;
    const DnsRecordPlan plan(domain, forest, link.directory() ? link.directory()->site().toLower() : QString(), {});
    const DnsReading::Question ofDomain{domain, DnsRecord::Type::A};
    QList<DnsReading::Question> questions{ofDomain, {u"gc._msdcs."_s + forest, DnsRecord::Type::A}};
    for (const DnsRecordPlan::Question &question : plan.questions()) {
        if (question.type == DnsRecord::Type::Srv) {
            questions.append({question.name, question.type});
        }
    }
    DnsTraces::seek(run, questions, [&run, domain, count = int(questions.size())](const QList<DnsTraces::Trace> &traces) {
        if (traces.isEmpty()) {
            run.finish(makeFinding(Status::Passed, Code::ControllerRecordsClean, {{u"count"_s, count}}));
            return;
        }
        const bool grave = std::ranges::any_of(traces, [&domain](const DnsTraces::Trace &trace) {
            return trace.question.type == DnsRecord::Type::Srv || trace.question.name == domain;
        });
        run.finish(makeFinding(grave ? Status::Failed : Status::Warning, grave ? Code::ControllerRecordsLeft : Code::CatalogAddressLeft,
                               {{u"records"_s, textsOf(traces)}}));
    });
}
}

std::shared_ptr<const Probe> NameServersCheck::probe() const
{
    auto probe = std::make_shared<NameServersProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 30min});
    return probe;
}

std::shared_ptr<const Probe> ControllerRecordsCheck::probe() const
{
    auto probe = std::make_shared<ControllerRecordsProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 30min});
    return probe;
}
