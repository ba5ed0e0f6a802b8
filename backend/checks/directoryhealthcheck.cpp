// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directoryhealthcheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "site.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct DirectoryHealthProbe : CheckProbe {
    QStringList needs(const Situation &) const override
    {
        return {Capability::of(*server, Capability::Host), Capability::of(*server, Capability::Ldap)};
    }
    QStringList provides() const override
    {
        return {Capability::of(*server, Capability::Directory), Capability::of(*server, Capability::SameDomain)};
    }
    // Silence says nothing about the domain.
    QStringList lostWhenBlocked() const override { return {Capability::of(*server, Capability::Directory)}; }
    void begin(CheckRun &run) const override;
    Finding judge(const QString &host, const RootDse &dse, const QString &expectedDomain) const;
};

Finding DirectoryHealthProbe::judge(const QString &host, const RootDse &dse, const QString &expectedDomain) const
{
    if (!dse.isController()) {
        Finding finding = makeFinding(Status::Failed, Code::NotAController, {{u"host"_s, host}});
        finding.lost = provides();
        return finding;
    }
    if (dse.domain().compare(expectedDomain, Qt::CaseInsensitive) != 0) {
        Finding finding = makeFinding(Status::Failed, Code::OtherDomain,
                                      {{u"host"_s, host}, {u"domain"_s, dse.domain()}, {u"expected"_s, expectedDomain}});
        finding.lost = provides();
        return finding;
    }
    if (!dse.synchronized.has_value() || !dse.catalogReady.has_value() || dse.domainLevel < 0 || dse.forestLevel < 0) {
        return makeFinding(Status::Unknown, Code::NotUnderstood, {{u"host"_s, host}, {u"service"_s, u"LDAP"_s}});
    }
    if (!*dse.synchronized) {
        return makeFinding(Status::Failed, Code::DirectoryNotSynchronized, {{u"host"_s, host}});
    }
    // Of the destination a card of its own asks for it, together with what is configured.
    if (server == ServerRole::Source && !*dse.catalogReady) {
        return makeFinding(Status::Warning, Code::CatalogNotReady, {{u"host"_s, host}});
    }
    return makeFinding(Status::Passed, Code::DirectoryHealthy,
                       {{u"host"_s, host},
                        {u"domain"_s, dse.domain()},
                        {u"domainLevel"_s, dse.domainLevel},
                        {u"forestLevel"_s, dse.forestLevel},
                        {u"controllerLevel"_s, dse.controllerLevel}});
}

void DirectoryHealthProbe::begin(CheckRun &run) const
{
    ServerLink &link = run.site().link(*server);
    link.readDirectory(&run, run.remaining(), [this, &run, &link](const NetResult<RootDse> &dse) {
        const QString host = link.shownName();
        if (!dse) {
            run.fail(dse.error(), host, "LDAP"_L1, lostWhenBlocked());
            return;
        }
        Finding finding = judge(host, *dse, run.site().domain());
        finding.source = link.address().toString();
        run.finish(finding);
    });
}
}

std::shared_ptr<const Probe> DirectoryHealthCheck::probe() const
{
    auto probe = std::make_shared<DirectoryHealthProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 15min});
    return probe;
}
