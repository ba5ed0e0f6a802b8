// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carddata.h"
#include "clock.h"
#include "findingcode.h"
#include "format.h"
#include "guidetexts.h"

/** A clock that stands where the test puts it. */
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return wall; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return span; }

    QDateTime wall{QDate(2026, 1, 3), QTime(10, 58, 49), QTimeZone::UTC};
    std::chrono::milliseconds span{1000};
};

/** Names of a small guide, in no language but the test's own. */
class FewTexts final : public GuideTexts
{
public:
    [[nodiscard]] QString cardTitle(const QString &key) const override { return QStringLiteral("Card ") + key; }
    [[nodiscard]] QString stepTitle(const QString &step) const override { return QStringLiteral("Step ") + step; }
    [[nodiscard]] QString stepEvidence(const QString &) const override { return QStringLiteral("A photo of the screen."); }
    [[nodiscard]] QString phaseTitle(const QString &phase) const override { return QStringLiteral("Phase ") + phase; }
    [[nodiscard]] QString phaseShortTitle(const QString &phase) const override { return phase; }
    [[nodiscard]] QString phaseCondition(const QString &phase) const override
    {
        return phase == QStringLiteral("redirect") ? QStringLiteral("Only if it is in use") : QString();
    }
};

/** Cards of every kind, measured a few seconds before the standing clock. */
namespace Samples
{
using namespace Qt::StringLiterals;

[[nodiscard]] inline CardData check(const QString &key, const Finding &finding, const QString &step = u"prepare.sync-time"_s)
{
    const StandingClock clock;
    CardData card{.key = key, .step = step, .phase = step.section(u'.', 0, 0)};
    card.check.key = key;
    card.check.standing = finding;
    if (finding.status != Status::NotRun) {
        card.check.standing.measuredAt = clock.wall.addSecs(-8);
        card.check.confirmedAt = clock.wall.addSecs(-8);
    }
    return card;
}

[[nodiscard]] inline CardData byHand(const QString &step, Work work)
{
    CardData card{.key = step, .step = step, .phase = step.section(u'.', 0, 0), .byHand = true};
    card.work.step = step;
    card.work.work = work;
    return card;
}

[[nodiscard]] inline CardData timeApart()
{
    const QVariantMap clocks{{u"source"_s, 432}, {u"destination"_s, 0.2}};
    Finding finding{.status = Status::Failed, .code = Code::ClocksApart};
    finding.values = {{u"offset"_s, 432}, {u"limit"_s, 300}, {u"wrong"_s, u"source"_s}, {u"clocks"_s, clocks}};
    finding.magnitude = 432;
    finding.source = u"192.168.16.2"_s;
    CardData card = check(u"prep.time-offset"_s, finding);
    card.check.redSince = StandingClock().wall.addSecs(-600);
    card.trend = {3.0, 200.5, 432.0};
    return card;
}

[[nodiscard]] inline CardData dnsComplete()
{
    return check(u"prep.dns-srv"_s,
                 {.status = Status::Passed,
                  .code = Code::DnsComplete,
                  .values = {{u"found"_s, 14}, {u"expected"_s, 14}, {u"servers"_s, QStringList{u"SBS2003"_s, u"ESS2012"_s}}}},
                 u"prepare.verify-network"_s);
}

[[nodiscard]] inline CardData blocked()
{
    Finding finding{.status = Status::Blocked, .code = Code::WaitsFor};
    finding.values.insert(u"check"_s, u"net.dc-ports@source"_s);
    return check(u"id.rootdse@source"_s, finding, u"prepare.verify-network"_s);
}

[[nodiscard]] inline CardData signInNeeded()
{
    Finding finding{.status = Status::Unknown, .code = Code::SignInNeeded};
    finding.values.insert(u"host"_s, u"SBS2003"_s);
    return check(u"net.sign-in@source"_s, finding, u"prepare.check-admin-groups"_s);
}

[[nodiscard]] inline QList<CardData> all()
{
    CardData done = byHand(u"prepare.back-up-source"_s, Work::Done);
    done.work.author = u"A. Keller"_s;
    done.work.text = u"3 files restored and compared"_s;
    done.work.at = StandingClock().wall.addSecs(-3600);
    return {done,
            timeApart(),
            dnsComplete(),
            blocked(),
            signInNeeded(),
            byHand(u"prepare.plan-lob-apps"_s, Work::ToDo),
            byHand(u"install.prepare-media"_s, Work::ToDo),
            check(u"inst.roles-on-destination"_s, {}, u"install.confirm-wizard-work"_s)};
}
} // namespace Samples
