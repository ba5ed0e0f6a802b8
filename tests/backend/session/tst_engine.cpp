// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginetest.h"
#include "entrykind.h"
#include "findingcode.h"
#include "testmain.h"

#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Console_GuidePlugin)
Q_IMPORT_QML_PLUGIN(Console_ChecksPlugin)
Q_IMPORT_QML_PLUGIN(Console_GuidesPlugin)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
SessionHeader headerFor(const QString &address)
{
    SessionHeader header;
    header.product = u"sbs2003"_s;
    header.customer = u"Contoso Ltd."_s;
    header.technician = u"A. Keller"_s;
    header.domain = u"contoso.lan"_s;
    header.source = {u"SBS2003"_s, address};
    return header;
}
const QString nobody = u"127.0.0.77"_s; // every port refuses
} // namespace

/** One migration from the first entry to the next start, where nothing listens. */
class EngineTestCase : public QObject
{
    Q_OBJECT
private:
    JumpingClock m_clock;
    std::unique_ptr<EngineTest> m_test;

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<EngineTest>(m_clock);
        QVERIFY(m_test->open(headerFor(nobody)));
    }
    void cleanup() { m_test.reset(); }

    void oneCauseGivesOneCard()
    {
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(u"net.dc-ports@source"_s), QString(Code::PortsRefused));
        for (const auto &behind : {u"id.rootdse@source"_s, u"net.sign-in@source"_s, u"prep.schema-version"_s, u"prep.dns-srv"_s}) {
            QCOMPARE(m_test->card(behind).standing.status, Status::Blocked);
            QCOMPARE(m_test->card(behind).standing.values.value(u"check"_s).toString(), u"net.dc-ports@source"_s);
        }
    }

    void whatIsShownIsInTheJournal()
    {
        QSignalSpy shown(&m_test->engine(), &Engine::checkChanged);
        QVERIFY(m_test->sweep());
        const auto entries = m_test->store().entries(m_test->state().header.id).result();
        QVERIFY(entries);
        SessionState replayed;
        for (const JournalEntry &entry : *entries) {
            replayed.apply(entry);
        }
        for (const QList<QVariant> &each : shown) {
            const auto state = each.first().value<CheckState>();
            if (Measurement::isVerdict(state.standing.status)) {
                QVERIFY2(replayed.checks.contains(state.key), qPrintable(state.key));
            }
        }
        QCOMPARE(replayed.checks[u"net.dc-ports@source"_s].standing.code, QString(Code::PortsRefused));
    }

    void anUnchangedVerdictIsNoNewEntry()
    {
        QVERIFY(m_test->sweep());
        const auto before = m_test->journal().size();
        QVERIFY(m_test->sweep());
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->journal().size(), before);
        m_clock.passed += std::chrono::milliseconds(61min).count();
        QVERIFY(m_test->sweep());
        QTRY_COMPARE(m_test->journal().size(), before + 1); // once an hour it says that nothing changed
        QCOMPARE(m_test->journal().last().kind, QString(EntryKind::AllUnchanged));
    }

    void goesOnWhereItWasLeft()
    {
        const QString step = u"prepare.back-up-source"_s;
        QVERIFY(m_test->sweep());
        m_test->engine().setStep(step, Work::Done, u"three files compared"_s);
        m_test->engine().tickInstruction(step, 1, true);
        m_test->engine().addNote(step, u"the second disk is slow"_s);
        QTRY_COMPARE(m_test->journal().last().kind, QString(EntryKind::Note));
        const SessionState before = m_test->state();
        const QList<JournalEntry> journal = m_test->journal();
        QVERIFY(m_test->reopen());
        const SessionState &after = m_test->state();
        QCOMPARE(after.header, before.header);
        QCOMPARE(after.steps, before.steps);
        QCOMPARE(m_test->journal(), journal);
        for (const CheckState &check : after.checks) {
            QVERIFY2(check.stale, qPrintable(check.key)); // nobody has measured it in this run
            QCOMPARE(check.standing, before.checks[check.key].standing);
        }
    }

    void stoppingEndsASweepAtOnce()
    {
        QSignalSpy finished(&m_test->engine(), &Engine::sweepFinished);
        m_test->engine().checkNow();
        m_test->engine().cancelChecks();
        QTRY_VERIFY(!finished.isEmpty());
        for (const auto &probe : {u"net.dc-ports@source"_s, u"prep.time-offset"_s}) {
            QVERIFY(m_test->card(probe).standing.status != Status::Passed);
        }
    }

    void aClosedSessionLeavesNothingBehind()
    {
        m_test->engine().checkNow();
        QSignalSpy closed(&m_test->engine(), &Engine::closed);
        m_test->engine().closeSession();
        QCOMPARE(closed.count(), 1);
        QVERIFY(m_test->reopen());
        QVERIFY(m_test->sweep());
    }
};

CONSOLE_TEST_MAIN(EngineTestCase)
#include "tst_engine.moc"
