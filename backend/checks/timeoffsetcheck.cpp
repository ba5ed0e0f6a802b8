// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeoffsetcheck.h"

#include "checkrun.h"
#include "clockcomparison.h"
#include "findingcode.h"
#include "servercheck.h"
#include "site.h"

#include <QJsonObject>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// Once every clock of the site has answered, the external source gets this much longer.
constexpr auto patienceWithExternal = 800ms;

double seconds(std::chrono::microseconds span)
{
    return double(span.count()) / 1e6;
}

struct TimeOffsetProbe : CheckProbe {
    int warnAbove = 60;
    int limit = 300;

    QJsonObject limits() const override { return {{u"warnAboveSeconds"_s, warnAbove}, {u"limitSeconds"_s, limit}}; }
    QStringList needs(const Situation &situation) const override
    {
        QStringList list;
        const auto servers = situation.servers();
        for (const ServerRole role : servers) {
            list.append(Capability::of(role, Capability::Host));
        }
        return list;
    }
    QStringList provides() const override
    {
        return {Capability::of(ServerRole::Source, Capability::Clock), Capability::of(ServerRole::Destination, Capability::Clock)};
    }
    QStringList lostWhenBlocked() const override { return {}; } // a clock that was not read is not proven wrong
    void begin(CheckRun &run) const override;
};

/** Gathers the witnesses of one run; lives as long as the run does. */
class Hearing : public QObject
{
public:
    Hearing(CheckRun &run, const TimeOffsetProbe &probe)
        : QObject(&run)
        , m_run(run)
        , m_probe(probe)
    {}

    void begin();

private:
    struct Testimony {
        bool ntpHeard = false;
        bool ldapHeard = false;
        std::optional<double> ntp;
        std::optional<double> ldap;
    };

    void ask(ServerRole role);
    void judgeIfComplete();
    void judge();
    [[nodiscard]] std::optional<Finding> contradiction(ServerRole role, const Testimony &testimony) const;
    [[nodiscard]] Finding verdict(const ClockComparison &comparison) const;

    CheckRun &m_run;
    const TimeOffsetProbe &m_probe;
    QMap<ServerRole, Testimony> m_servers;
    std::optional<double> m_external;
    bool m_externalHeard = false;
    QTimer m_patience;
};

void Hearing::begin()
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer); // it has to end before the run does, and a coarse one may be 5 % late
    connect(&m_patience, &QTimer::timeout, this, &Hearing::judge);
    m_patience.start(m_run.remaining()); // a silent second witness must not cost the card its answer
    const auto servers = m_run.situation().servers();
    for (const ServerRole role : servers) {
        ask(role);
    }
    m_externalHeard = !m_run.site().hasTimeServer();
    if (!m_externalHeard) {
        m_run.site().readExternalTime(this, m_run.remaining(), [this](const NetResult<NtpReading> &reading) {
            m_externalHeard = true;
            if (reading) {
                m_external = seconds(reading->offset);
            }
            judgeIfComplete();
        });
    }
}

void Hearing::ask(ServerRole role)
{
    m_servers.insert(role, {});
    ServerLink &link = m_run.site().link(role);
    link.readTime(this, m_run.remaining(), [this, role](const NetResult<NtpReading> &reading) {
        m_servers[role].ntpHeard = true;
        if (reading) {
            m_servers[role].ntp = seconds(reading->offset);
        }
        judgeIfComplete();
    });
    link.readDirectory(this, 10s, [this, role](const NetResult<RootDse> &dse) {
        m_servers[role].ldapHeard = true;
        if (dse) {
            m_servers[role].ldap = dse->clockOffset();
        }
        judgeIfComplete();
    });
}

void Hearing::judgeIfComplete()
{
    const bool servers = std::ranges::all_of(m_servers, [](const Testimony &each) { return each.ntpHeard && each.ldapHeard; });
    if (servers && m_externalHeard) {
        judge();
    } else if (servers) { // only the external source is missing
        m_patience.start(std::min<std::chrono::milliseconds>(patienceWithExternal, m_run.remaining()));
    }
}

std::optional<Finding> Hearing::contradiction(ServerRole role, const Testimony &testimony) const
{
    const QString host = m_run.site().link(role).shownName();
    if (!testimony.ntp && !testimony.ldap) {
        return makeFinding(Status::Unknown, Code::ClockUnknown, {{u"server"_s, Servers::toString(role)}, {u"host"_s, host}});
    }
    if (testimony.ntp && testimony.ldap && std::abs(*testimony.ntp - *testimony.ldap) > m_probe.warnAbove) {
        return makeFinding(Status::Unknown, Code::ClockWitnessesDisagree,
                           {{u"server"_s, Servers::toString(role)},
                            {u"host"_s, host},
                            {u"ntp"_s, std::round(*testimony.ntp)},
                            {u"ldap"_s, std::round(*testimony.ldap)}});
    }
    return std::nullopt;
}

void Hearing::judge()
{
    m_patience.stop();
    ClockComparison comparison;
    comparison.add(u"console"_s, 0);
    for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) {
        if (const auto finding = contradiction(it.key(), *it)) {
            m_run.finish(*finding);
            return;
        }
        comparison.add(Servers::toString(it.key()), it->ntp ? *it->ntp : *it->ldap);
    }
    if (m_external) {
        comparison.add(u"external"_s, *m_external);
    }
    Finding finding = verdict(comparison);
    if (!m_external) {
        finding.advice.append(Code::AdviceExternalTimeSilent);
    }
    if (std::ranges::any_of(m_servers, [](const Testimony &each) { return !each.ntp; })) {
        finding.advice.append(Code::AdviceOnlyOneClockWitness);
    }
    for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) {
        if (std::abs(comparison.clocks().value(Servers::toString(it.key()))) > kerberosClockLimit) {
            finding.lost.append(Capability::of(it.key(), Capability::Clock));
        }
    }
    m_run.finish(finding);
}

Finding Hearing::verdict(const ClockComparison &comparison) const
{
    const double spread = comparison.spread();
    const double external = comparison.externalDistance();
    const QString odd = comparison.oddOneOut(m_probe.warnAbove);
    const double offset = odd.isEmpty() ? spread : comparison.deviationOf(odd);
    QVariantMap clocks;
    for (auto it = comparison.clocks().cbegin(); it != comparison.clocks().cend(); ++it) {
        clocks.insert(it.key(), std::round(it.value()));
    }
    const auto make = [&](Status status, QLatin1StringView code) {
        QVariantMap values{{u"offset"_s, std::round(offset)}, {u"limit"_s, m_probe.limit}, {u"clocks"_s, clocks}};
        if (status != Status::Passed) {
            values.insert(u"wrong"_s, odd);
        }
        Finding finding = makeFinding(status, code, values);
        finding.magnitude = status == Status::Passed ? spread : offset;
        return finding;
    };
    if (spread > m_probe.limit) {
        return make(Status::Failed, Code::ClocksApart);
    }
    if (spread > m_probe.warnAbove || external > m_probe.warnAbove) {
        return make(Status::Warning, Code::ClocksNoticeable);
    }
    return make(Status::Passed, Code::ClocksAgree);
}

void TimeOffsetProbe::begin(CheckRun &run) const
{
    (new Hearing(run, *this))->begin();
}
}

std::shared_ptr<const Probe> TimeOffsetCheck::probe() const
{
    auto probe = std::make_shared<TimeOffsetProbe>();
    describe(*probe, *this, {.deadline = 3s, .shelfLife = 15min});
    probe->warnAbove = m_warnAboveSeconds;
    probe->limit = m_limitSeconds;
    return probe;
}
