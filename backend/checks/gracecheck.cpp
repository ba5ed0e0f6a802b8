// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gracecheck.h"

#include "checkrun.h"
#include "clock.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "graceperiod.h"
#include "servercheck.h"

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// A server that became a controller after its own present time was set back since.
constexpr qint64 mostAheadSeconds = 300;

struct GraceProbe : CheckProbe {
    GraceRule rule;

    QJsonObject limits() const override { return rule.toJson(); }
    QStringList needs(const Situation &) const override { return {Capability::of(*server, Capability::SignedIn)}; }
    QStringList waitsFor(const Situation &situation) const override { return needs(situation); }
    void begin(CheckRun &run) const override;
    void judge(CheckRun &run, const QDateTime &since) const;
};

void GraceProbe::begin(CheckRun &run) const
{
    if (run.situation().isDone(rule.endedBy)) {
        run.finish(makeFinding(Status::Passed, Code::GraceEnded));
        return;
    }
    ServerLink &link = run.site().link(*server);
    if (!link.isSignedIn() || !link.directory()) {
        run.fail({NetError::Kind::Closed, {}, 0}, link.shownName(), "LDAP"_L1);
        return;
    }
    link.search(&run, objectSearch(link.directory()->serviceName, {u"whenCreated"_s}), run.remaining(),
                [this, &run, &link](const LdapResult &result) {
                    if (!result) {
                        run.fail(result.error(), link.shownName(), "LDAP"_L1);
                        return;
                    }
                    const QDateTime since = result->isEmpty() ? QDateTime() : fromGeneralizedTime(result->first().value(u"whenCreated"_s));
                    if (since.isValid()) {
                        judge(run, since);
                    } else {
                        run.fail({NetError::Kind::NotPermitted, u"whenCreated"_s, 0}, link.shownName(), "LDAP"_L1);
                    }
                });
}

void GraceProbe::judge(CheckRun &run, const QDateTime &since) const
{
    const ServerLink &link = run.site().link(*server);
    const RootDse &dse = *link.directory();
    const QDateTime serverNow = link.now(run.clock().now());
    if (!serverNow.isValid() || serverNow.secsTo(since) > mostAheadSeconds) {
        run.fail({NetError::Kind::NotUnderstood, u"whenCreated"_s, 0}, link.shownName(), "LDAP"_L1);
        return;
    }
    // Small differences are left out: they waver from answer to answer, and each would be a new entry.
    const double offset = dse.clockOffset().value_or(0);
    const qint64 ahead = std::abs(offset) > kerberosClockLimit ? qRound64(offset / 60) * 60 : 0;
    const QDateTime demotedAt = run.situation().doneAt.value(rule.demotedBy).addSecs(ahead);
    const auto period = GracePeriod::of(rule, since, run.situation().confirmed.contains(rule.liftedBy), demotedAt);
    QVariantMap values{{u"since"_s, period.since.toString(Qt::ISODate)},
                       {u"due"_s, period.due.toString(Qt::ISODate)},
                       {u"days"_s, period.since.daysTo(period.due)}};
    Finding finding;
    if (serverNow >= period.due) {
        finding = makeFinding(Status::Failed, Code::GraceOver, values);
    } else {
        values.insert(u"left"_s, serverNow.secsTo(period.due) / 86'400);
        finding = serverNow >= period.warnFrom ? makeFinding(Status::Warning, Code::GraceEnding, values)
                                               : makeFinding(Status::Passed, Code::GraceRunning, values);
    }
    finding.source = link.address().toString();
    run.finish(std::move(finding));
}
}

std::shared_ptr<const Probe> GraceCheck::probe() const
{
    auto probe = std::make_shared<GraceProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->server = ServerRole::Destination;
    probe->rule = {.days = m_days,
                   .shortDays = m_shortDays,
                   .liftedBy = m_liftedBy,
                   .afterDemotionDays = m_afterDemotionDays,
                   .demotedBy = m_demotedBy,
                   .endedBy = m_endedBy};
    return probe;
}
