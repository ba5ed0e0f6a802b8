// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "condition.h"
#include "gate.h"
#include "nextthing.h"
#include "testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using Kind = GateReason::Kind;

namespace
{
struct SmallProbe final : CheckProbe {
    SmallProbe(const QString &card, Severity weight, bool mayBeOverridden)
    {
        key = card;
        severity = weight;
        overridable = mayBeOverridden;
    }
    void begin(CheckRun &) const override {}
};
} // namespace

/** A guide of three phases: what a gate reads is small enough to be seen at a glance. */
class GateTest : public QObject
{
    Q_OBJECT
private:
    GuidePlan m_plan;
    SessionState m_state;
    QDateTime m_now;

    StepPlan &addStep(const QString &id, Step::Necessity necessity = Step::Necessity::Required)
    {
        StepPlan step;
        step.id = id;
        step.phase = id.section(u'.', 0, 0);
        step.necessity = necessity;
        step.conditional = necessity == Step::Necessity::Conditional;
        if (!m_plan.phaseOrder.contains(step.phase)) {
            m_plan.phaseOrder.append(step.phase);
        }
        step.phasePlace = m_plan.phaseOrder.indexOf(step.phase);
        m_plan.place.insert(id, m_plan.steps.size());
        m_plan.stepOrder.append(id);
        m_plan.steps.append(step);
        return m_plan.steps.last();
    }
    void addCheck(const QString &key, const QString &step, Severity severity, bool overridable = false)
    {
        m_plan.probes.append(std::make_shared<SmallProbe>(key, severity, overridable));
        m_plan.stepOfCheck.insert(key, step);
        answer(key, Status::Passed);
    }
    void answer(const QString &key, Status status, const QVariantMap &values = {})
    {
        CheckState &check = m_state.checks[key];
        check.key = key;
        check.standing = {.status = status, .code = u"code"_s, .values = values};
        check.confirmedAt = m_now;
        check.stale = false;
    }
    void set(const QString &step, Work work) { m_state.steps.insert(step, {.step = step, .work = work, .at = m_now}); }
    [[nodiscard]] QList<GateReason> gate(const QString &step) const { return Gate::ofStep(m_plan, m_state, step, m_now); }
    [[nodiscard]] QList<Kind> kinds(const QString &step) const
    {
        QList<Kind> found;
        const auto closing = gate(step);
        for (const GateReason &reason : closing) {
            found.append(reason.kind);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_plan = {};
        m_state = {};
        m_now = QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);
        addStep(u"prepare.one"_s);
        addStep(u"prepare.two"_s, Step::Necessity::Recommended);
        addStep(u"prepare.tool"_s).reversibility = Step::Reversibility::Irreversible;
        addStep(u"install.begin"_s);
        addStep(u"install.end"_s);
        addCheck(u"hard"_s, u"prepare.one"_s, Severity::Blocker);
        addCheck(u"soft"_s, u"prepare.one"_s, Severity::Warning);
        addCheck(u"advice"_s, u"prepare.one"_s, Severity::Advice);
    }

    void theFirstPhaseIsOpen() { QVERIFY(gate(u"prepare.one"_s).isEmpty()); }

    void aPhaseOpensWhenWhatIsNeededBeforeIsDone()
    {
        QCOMPARE(kinds(u"install.begin"_s), (QList{Kind::StepOpen, Kind::StepOpen}));
        set(u"prepare.one"_s, Work::Done);
        set(u"prepare.tool"_s, Work::InProgress);
        QCOMPARE(gate(u"install.begin"_s).size(), 1);
        QCOMPARE(gate(u"install.begin"_s).constFirst().subject, u"prepare.tool"_s);
        set(u"prepare.tool"_s, Work::Done);
        QVERIFY(gate(u"install.begin"_s).isEmpty()); // what is only recommended does not close it
        QVERIFY(Gate::ofPhase(m_plan, m_state, u"install"_s, m_now).isEmpty());
    }

    void aDeferredStepDoesNotCloseThePhaseButTheStepThatNeedsIt()
    {
        set(u"prepare.tool"_s, Work::Done);
        set(u"prepare.one"_s, Work::Deferred);
        QVERIFY(gate(u"install.begin"_s).isEmpty());
        m_plan.steps[4].after = {u"prepare.one"_s};
        QCOMPARE(kinds(u"install.end"_s), QList{Kind::StepOpen});
    }

    void everyVerdictHasItsReason_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::newRow("passed") << Status::Passed << false << QList<Kind>{};
        QTest::newRow("warning") << Status::Warning << false << QList<Kind>{};
        QTest::newRow("not applicable") << Status::NotApplicable << true << QList<Kind>{};
        QTest::newRow("stale") << Status::Passed << true << QList{Kind::Stale};
        QTest::newRow("failed") << Status::Failed << false << QList{Kind::Failed};
        QTest::newRow("unknown") << Status::Unknown << false << QList{Kind::Unknown};
        QTest::newRow("blocked") << Status::Blocked << false << QList{Kind::Blocked};
        QTest::newRow("not run") << Status::NotRun << false << QList{Kind::NotRun};
        QTest::newRow("cancelled") << Status::Cancelled << false << QList{Kind::Unknown};
        QTest::newRow("interrupted") << Status::Interrupted << false << QList{Kind::Unknown};
    }

    void everyVerdictHasItsReason()
    {
        QFETCH(const Status, status);
        QFETCH(const bool, stale);
        QFETCH(const QList<Kind>, kinds);
        set(u"prepare.one"_s, Work::Done);
        set(u"prepare.tool"_s, Work::Done);
        answer(u"hard"_s, status);
        m_state.checks[u"hard"_s].stale = stale;
        QCOMPARE(this->kinds(u"install.begin"_s), kinds);
        answer(u"hard"_s, Status::Passed);
        answer(u"advice"_s, status);
        QVERIFY(gate(u"install.begin"_s).isEmpty()); // advice closes nothing
    }

    void oneCauseIsOneReason()
    {
        set(u"prepare.one"_s, Work::Done);
        set(u"prepare.tool"_s, Work::Done);
        answer(u"hard"_s, Status::Failed);
        answer(u"soft"_s, Status::Blocked, {{u"check"_s, u"hard"_s}});
        QCOMPARE(kinds(u"install.begin"_s), QList{Kind::Failed});
    }

    void whoIsAtWorkInAPhaseIsNotShutOut()
    {
        set(u"prepare.one"_s, Work::Done);
        set(u"prepare.tool"_s, Work::Done);
        set(u"install.begin"_s, Work::Done);
        answer(u"hard"_s, Status::Failed);
        set(u"prepare.one"_s, Work::Reopened);
        QVERIFY(gate(u"install.end"_s).isEmpty());
        m_plan.steps[4].reversibility = Step::Reversibility::Irreversible;
        QCOMPARE(kinds(u"install.end"_s), (QList{Kind::StepOpen, Kind::Failed})); // what cannot be undone looks at all of it
    }

    void anIrreversibleStepWaitsForWhatIsNeededBeforeIt()
    {
        QCOMPARE(kinds(u"prepare.tool"_s), QList{Kind::StepOpen});
        set(u"prepare.one"_s, Work::Done);
        QVERIFY(gate(u"prepare.tool"_s).isEmpty());
        const QDateTime pressed = m_now.addSecs(1);
        QCOMPARE(Gate::atPress(m_plan, m_state, u"prepare.tool"_s, pressed).size(), 2); // measured before the press
        m_now = pressed;
        answer(u"hard"_s, Status::Passed);
        answer(u"soft"_s, Status::Passed);
        QVERIFY(Gate::atPress(m_plan, m_state, u"prepare.tool"_s, pressed).isEmpty());
        QCOMPARE(Gate::checksOf(m_plan, m_plan.steps[2]), (QStringList{u"hard"_s, u"soft"_s}));
    }

    void someDaysHaveToPass()
    {
        StepPlan &late = addStep(u"install.late"_s, Step::Necessity::Optional);
        late.mayStartAfter = u"install.end"_s;
        late.mayStartAfterDays = 7;
        for (const auto &step : {u"prepare.one"_s, u"prepare.tool"_s, u"install.begin"_s, u"install.end"_s}) {
            set(step, Work::Done);
        }
        m_now = m_now.addDays(7).addSecs(-1);
        QCOMPARE(kinds(u"install.late"_s), QList{Kind::TooEarly});
        m_now = m_now.addSecs(1);
        QVERIFY(gate(u"install.late"_s).isEmpty());
    }

    void aStepThatMayBeLateIsDueInTheEnd()
    {
        m_plan.steps[0].dueBefore = u"install.end"_s;
        set(u"prepare.tool"_s, Work::Done);
        QVERIFY(gate(u"install.begin"_s).isEmpty());
        QCOMPARE(kinds(u"install.end"_s), QList{Kind::StepDue});
        set(u"prepare.one"_s, Work::Deferred);
        QCOMPARE(kinds(u"install.end"_s), QList{Kind::StepDue}); // putting it off again does not help
        set(u"prepare.one"_s, Work::Done);
        QVERIFY(gate(u"install.end"_s).isEmpty());
    }

    void anOrderThatIsOnlyRecommendedCanBeOverruled()
    {
        m_plan.steps[0].dueBefore = u"install.begin"_s;
        m_plan.steps[0].latestBefore = u"install.end"_s;
        m_plan.steps[0].dueIsRecommended = true;
        set(u"prepare.tool"_s, Work::Done);
        QVERIFY(gate(u"install.begin"_s).constFirst().overridable);
        m_state.waivers.insert(u"install.begin"_s, {.steps = {u"prepare.one"_s}});
        QVERIFY(gate(u"install.begin"_s).isEmpty());
        QVERIFY(!gate(u"install.end"_s).constFirst().overridable);
        m_state.waivers.insert(u"install.end"_s, {.steps = {u"prepare.one"_s}});
        QCOMPARE(kinds(u"install.end"_s), QList{Kind::StepDue});
        m_state.header.rehearsal = true;
        QVERIFY(gate(u"install.end"_s).isEmpty()); // practising, any order may be tried
    }

    void anOverrideOpensUntilItEnds()
    {
        set(u"prepare.one"_s, Work::Done);
        set(u"prepare.tool"_s, Work::Done);
        answer(u"soft"_s, Status::Failed);
        QVERIFY(gate(u"install.begin"_s).constFirst().overridable);
        m_state.overrides.insert(u"soft"_s, {m_state.checks[u"soft"_s].standing, u"A. Keller"_s, u"known"_s, m_now, m_now.addSecs(60)});
        QVERIFY(gate(u"install.begin"_s).isEmpty());
        QCOMPARE(m_state.checks[u"soft"_s].standing.status, Status::Failed);
        m_now = m_now.addSecs(60);
        QCOMPARE(kinds(u"install.begin"_s), QList{Kind::Failed});
        m_now = m_now.addSecs(-61); // a clock that jumps back does not make it last longer
        QCOMPARE(kinds(u"install.begin"_s), QList{Kind::Failed});
    }

    void someThingsNobodyMayAnswerFor_data()
    {
        QTest::addColumn<QString>("card");
        for (const char *card : {"inst.roles-on-destination", "inst.global-catalog", "prep.replication", "inst.replication"}) {
            QTest::newRow(card) << QString::fromLatin1(card);
        }
    }

    void someThingsNobodyMayAnswerFor()
    {
        QFETCH(const QString, card);
        for (const Severity severity : {Severity::Blocker, Severity::Warning}) {
            QVERIFY(!Gate::isOverridable(SmallProbe(card, severity, true)));
        }
        QVERIFY(Gate::isOverridable(SmallProbe(u"hard"_s, Severity::Blocker, true)));
        QVERIFY(!Gate::isOverridable(SmallProbe(u"hard"_s, Severity::Blocker, false)));
    }

    void aConditionIsDecidedByItsCheckAndAPersonHasTheLastWord()
    {
        StepPlan &step = addStep(u"prepare.mail"_s, Step::Necessity::Conditional);
        step.decidedBy = u"mail"_s;
        const auto applies = [&] { return Condition::ofStep(m_plan, m_state, m_plan.steps.last()).applies; };
        QCOMPARE(applies(), Condition::Applies::Undecided);
        answer(u"mail"_s, Status::Passed, {{u"present"_s, false}});
        QCOMPARE(applies(), Condition::Applies::No);
        QVERIFY(Gate::isSettled(m_plan, m_state, m_plan.steps.last()));
        answer(u"mail"_s, Status::Unknown); // it was seen once, but nobody knows now
        QCOMPARE(applies(), Condition::Applies::Undecided);
        m_state.conditions.insert(u"prepare.mail"_s,
                                  {.applies = true, .author = u"A. Keller"_s, .reason = u"a hosted mailbox"_s, .at = m_now});
        answer(u"mail"_s, Status::Passed, {{u"present"_s, false}});
        QCOMPARE(applies(), Condition::Applies::Yes);
        QVERIFY(Condition::ofStep(m_plan, m_state, m_plan.steps.last()).overruled);
    }

    void aPhaseWhoseConditionDoesNotHoldIsSettled()
    {
        m_plan.conditions.insert(u"prepare"_s, {.exists = true, .decidedBy = {}});
        m_state.conditions.insert(u"prepare"_s, {.applies = false, .author = {}, .reason = {}, .at = m_now});
        QVERIFY(gate(u"install.begin"_s).isEmpty());
        QVERIFY(Gate::isSettled(m_plan, m_state, m_plan.steps.first()));
    }

    void theNextThingIsTheCauseThenWhatIsBegunThenWhatIsOpen()
    {
        QCOMPARE(NextThing::of(m_plan, m_state, m_now), (NextThing{NextThing::Kind::Begin, u"prepare.one"_s}));
        set(u"prepare.one"_s, Work::Done);
        set(u"prepare.two"_s, Work::InProgress);
        QCOMPARE(NextThing::of(m_plan, m_state, m_now), (NextThing{NextThing::Kind::Carry, u"prepare.two"_s}));
        answer(u"hard"_s, Status::Failed);
        QCOMPARE(NextThing::of(m_plan, m_state, m_now), (NextThing{NextThing::Kind::Cause, u"hard"_s}));
        answer(u"hard"_s, Status::Passed);
        for (const StepPlan &step : std::as_const(m_plan.steps)) {
            set(step.id, Work::Done);
        }
        set(u"install.begin"_s, Work::Deferred);
        QCOMPARE(NextThing::of(m_plan, m_state, m_now), (NextThing{NextThing::Kind::Late, u"install.begin"_s}));
        set(u"install.begin"_s, Work::Done);
        QCOMPARE(NextThing::of(m_plan, m_state, m_now), NextThing());
    }
};

CONSOLE_TEST_MAIN(GateTest)
#include "tst_gate.moc"
