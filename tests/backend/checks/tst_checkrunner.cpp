// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrun.h"
#include "checkrunner.h"
#include "clock.h"
#include "findingcode.h"
#include "site.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
/** A check that answers from a list, the last answer again and again; an empty list never answers. */
struct ScriptedProbe : CheckProbe {
    QList<Finding> script;
    QStringList needed;
    QStringList proven;
    bool waits = false;
    bool room = true;
    std::shared_ptr<int> asked = std::make_shared<int>(0);

    QStringList needs(const Situation &) const override { return needed; }
    QStringList waitsFor(const Situation &) const override { return waits ? needed : QStringList(); }
    QStringList provides() const override { return proven; }
    bool takesRoom() const override { return room; }
    void begin(CheckRun &run) const override
    {
        const int turn = (*asked)++;
        if (!script.isEmpty()) {
            run.finish(script[std::min<qsizetype>(turn, script.size() - 1)]);
        }
    }
};

std::shared_ptr<ScriptedProbe> probeOf(const QString &key, const QList<Finding> &script)
{
    auto probe = std::make_shared<ScriptedProbe>();
    probe->key = key;
    probe->script = script;
    return probe;
}

Finding passed()
{
    return makeFinding(Status::Passed, Code::PortsOpen);
}

Finding lostFinding(Status status, const QString &capability)
{
    Finding finding = makeFinding(status, Code::PortsRefused);
    finding.lost = {capability};
    return finding;
}
}

class CheckRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksEveryCheckOnce();
    void blocksWhatStandsBehindALoss();
    void doesNotStartWhatWaitsForAnUnprovenNeed();
    void countsOnlyWhatTakesRoom();
    void holdsAnUnexplainedSilenceUntilTheBaseIsKnown();
    void keepsTheVerdictUntilAWorseOneIsConfirmed();
    void endsASilentCheckAtItsDeadline();
    void cancelEndsEveryRunOnce();

private:
    SystemClock m_clock;
};

void CheckRunnerTest::asksEveryCheckOnce()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto first = probeOf(u"first"_s, {passed()});
    const auto second = probeOf(u"second"_s, {passed()});
    runner.setProbes({first, second});
    QSignalSpy settled(&runner, &CheckRunner::settled);
    QSignalSpy finished(&runner, &CheckRunner::sweepFinished);
    runner.sweep();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(settled.size(), 2);
    QCOMPARE(*first->asked, 1);
    QCOMPARE(runner.standing(u"second"_s).status, Status::Passed);
}

void CheckRunnerTest::blocksWhatStandsBehindALoss()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto base = probeOf(u"base"_s, {lostFinding(Status::Failed, u"source/ldap"_s)});
    base->proven = {u"source/ldap"_s};
    const auto middle = probeOf(u"middle"_s, {});
    middle->needed = {u"source/ldap"_s};
    middle->proven = {u"source/signed-in"_s};
    const auto behind = probeOf(u"behind"_s, {passed()});
    behind->needed = {u"source/signed-in"_s};
    behind->waits = true;
    runner.setProbes({behind, middle, base});
    QSignalSpy finished(&runner, &CheckRunner::sweepFinished);
    runner.sweep();
    QTRY_COMPARE(finished.size(), 1);
    for (const QString &key : {u"middle"_s, u"behind"_s}) {
        QCOMPARE(runner.standing(key).status, Status::Blocked);
        QCOMPARE(runner.standing(key).values.value(u"check"_s).toString(), u"base"_s);
    }
    QCOMPARE(*behind->asked, 0);
}

void CheckRunnerTest::doesNotStartWhatWaitsForAnUnprovenNeed()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto base = probeOf(u"base"_s, {});
    base->deadline = 50ms;
    base->proven = {u"source/directory"_s};
    const auto behind = probeOf(u"behind"_s, {passed()});
    behind->needed = {u"source/directory"_s};
    behind->waits = true;
    runner.setProbes({behind, base});
    QSignalSpy finished(&runner, &CheckRunner::sweepFinished);
    runner.sweep();
    QTRY_COMPARE(*base->asked, 1);
    QCOMPARE(*behind->asked, 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(*behind->asked, 1); // the base ended without naming a loss
}

void CheckRunnerTest::countsOnlyWhatTakesRoom()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    QList<std::shared_ptr<const CheckProbe>> probes;
    QList<std::shared_ptr<ScriptedProbe>> silent;
    for (int i = 0; i < 9; ++i) { // one more than a server gets at once
        silent.append(probeOf(u"silent%1"_s.arg(i), {}));
        probes.append(silent.last());
    }
    const auto along = probeOf(u"along"_s, {passed()});
    along->room = false;
    probes.append(along);
    runner.setProbes(probes);
    runner.sweep();
    QTRY_COMPARE(runner.standing(u"along"_s).status, Status::Passed);
    QTRY_COMPARE(*silent[7]->asked, 1);
    QCOMPARE(*silent[8]->asked, 0);
}

void CheckRunnerTest::holdsAnUnexplainedSilenceUntilTheBaseIsKnown()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto base = probeOf(u"base"_s, {});
    base->deadline = 50ms;
    base->proven = {u"source/host"_s};
    const auto early = probeOf(u"early"_s, {makeFinding(Status::Unknown, Code::NoAnswer)});
    early->needed = {u"source/host"_s};
    runner.setProbes({early, base});
    QSignalSpy settled(&runner, &CheckRunner::settled);
    runner.sweep();
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(settled.first().first().toString(), u"base"_s);
}

void CheckRunnerTest::keepsTheVerdictUntilAWorseOneIsConfirmed()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto check = probeOf(u"check"_s, {passed(), makeFinding(Status::Unknown, Code::NoAnswer), passed()});
    runner.setProbes({check});
    QSignalSpy finished(&runner, &CheckRunner::sweepFinished);
    QSignalSpy settled(&runner, &CheckRunner::settled);
    runner.sweep();
    QTRY_COMPARE(finished.size(), 1);
    runner.sweep();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(*check->asked, 3);
    for (const auto &each : std::as_const(settled)) {
        QCOMPARE(each.at(1).value<Finding>().status, Status::Passed);
    }
}

void CheckRunnerTest::endsASilentCheckAtItsDeadline()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto silent = probeOf(u"silent"_s, {});
    silent->deadline = 30ms;
    runner.setProbes({silent});
    QSignalSpy settled(&runner, &CheckRunner::settled);
    runner.sweep();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(runner.standing(u"silent"_s).status, Status::Unknown);
    QCOMPARE(runner.standing(u"silent"_s).code, Code::NoAnswer);
}

void CheckRunnerTest::cancelEndsEveryRunOnce()
{
    Site site(m_clock);
    CheckRunner runner(site, m_clock);
    const auto silent = probeOf(u"silent"_s, {});
    runner.setProbes({silent});
    QSignalSpy settled(&runner, &CheckRunner::settled);
    QSignalSpy finished(&runner, &CheckRunner::sweepFinished);
    runner.sweep();
    QTRY_COMPARE(*silent->asked, 1);
    runner.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(runner.standing(u"silent"_s).status, Status::Cancelled);
}

CONSOLE_TEST_MAIN(CheckRunnerTest)
#include "tst_checkrunner.moc"
