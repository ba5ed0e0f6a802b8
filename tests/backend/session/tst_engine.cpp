// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginetest.h"
#include "entrykind.h"
#include "findingcode.h"
#include "guideplugins.h"
#include "sessionoverview.h"
#include "testmain.h"

#include <algorithm>

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

    void aClosedGateRefusesAndSaysWhy()
    {
        QSignalSpy refused(&m_test->engine(), &Engine::stepRefused);
        m_test->engine().setStep(u"demote.demote-source"_s, Work::Done, {});
        QTRY_COMPARE(refused.count(), 1);
        const auto reasons = refused.first().at(1).value<QList<GateReason>>();
        QVERIFY(std::ranges::any_of(reasons, [](const GateReason &reason) { return reason.subject == u"prepare.back-up-source"_s; }));
        QVERIFY(!m_test->state().isDone(u"demote.demote-source"_s));
        m_test->engine().setStep(u"demote.demote-source"_s, Work::Skipped, u"no time"_s);
        QTRY_COMPARE(refused.count(), 2); // what is required is not left out
    }

    void anIrreversibleStepIsNotBegunOnOldEvidence()
    {
        const QString step = u"prepare.run-migration-tool"_s;
        for (const QString &id : m_test->plan().stepOrder) {
            if (id == step) {
                break;
            }
            m_test->engine().restoreStep({.step = id, .work = Work::Done});
        }
        QTRY_VERIFY(m_test->state().isDone(u"prepare.install-tool-prerequisites"_s));
        QSignalSpy measuring(&m_test->engine(), &Engine::stepMeasuring);
        QSignalSpy refused(&m_test->engine(), &Engine::stepRefused);
        m_test->engine().setStep(step, Work::InProgress, {});
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60'000);
        QCOMPARE(measuring.count(), 2); // it was tried, and is over
        const auto reasons = refused.first().at(1).value<QList<GateReason>>();
        QVERIFY(std::ranges::any_of(reasons, [](const GateReason &reason) { return reason.subject == u"net.dc-ports@source"_s; }));
        QVERIFY(!m_test->state().steps.contains(step));
    }

    void whatWasDoneByMistakeIsTakenBack()
    {
        const QString step = u"prepare.back-up-source"_s;
        m_test->engine().setStep(step, Work::InProgress, u"disk 1"_s);
        QTRY_COMPARE(m_test->state().steps.value(step).work, Work::InProgress);
        const StepState before = m_test->state().steps.value(step);
        m_test->engine().setStep(step, Work::Done, {});
        QTRY_VERIFY(m_test->state().isDone(step));
        m_test->engine().restoreStep(before);
        QTRY_COMPARE(m_test->state().steps.value(step).work, Work::InProgress);
        QCOMPARE(m_test->state().steps.value(step).text, u"disk 1"_s);
        QCOMPARE(m_test->journal().size(), 4); // nothing is rewritten
    }

    void whatIsDoneAgainWasDoneWhenItWas()
    {
        const QString step = u"prepare.back-up-source"_s;
        const QJsonObject answers{{u"date"_s, u"2026-03-01"_s}, {u"target"_s, u"USB disk 1"_s}};
        m_test->engine().setAuthor(u"A. Keller"_s);
        m_test->engine().setStep(step, Work::Done, u"full"_s, answers);
        QTRY_VERIFY(m_test->state().isDone(step));
        const StepState before = m_test->state().steps.value(step);
        QCOMPARE(before.answers, answers);
        m_clock.jumped += std::chrono::milliseconds(4min).count();
        m_test->engine().setAuthor(u"B. Huber"_s);
        m_test->engine().setStep(step, Work::Reopened, {});
        QTRY_VERIFY(!m_test->state().isDone(step));
        m_test->engine().restoreStep(before);
        QTRY_VERIFY(m_test->state().isDone(step));
        QCOMPARE(m_test->state().steps.value(step), before); // when, by whom and with which evidence
    }

    void whatIsWrittenAtTheSameTimeDoesNotOpenAClosedMigration()
    {
        m_test->engine().closeMigration(SessionOutcome::Kind::Abandoned, u"the customer closes"_s);
        m_test->engine().addNote(u"prepare.back-up-source"_s, u"on its way before the other is written"_s);
        QTRY_COMPARE(m_test->journal().constLast().kind, QString(EntryKind::Note));
        const auto sessions = m_test->store().sessions().result();
        QVERIFY(sessions && sessions->size() == 1);
        QCOMPARE(SessionOverview::fromJson(sessions->constFirst().overview).outcome, SessionOutcome::Kind::Abandoned);
    }

    void aDestinationThatIsInstalledAnewOpensItsSteps()
    {
        m_test->engine().setStep(u"prepare.back-up-source"_s, Work::Done, {});
        m_test->engine().restoreStep({.step = u"install.boot-setup"_s, .work = Work::Done});
        QTRY_VERIFY(m_test->state().isDone(u"install.boot-setup"_s));
        m_test->engine().replaceDestination(u"the disk was broken"_s);
        QTRY_COMPARE(m_test->state().steps.value(u"install.boot-setup"_s).work, Work::Reopened);
        QVERIFY(m_test->state().isDone(u"prepare.back-up-source"_s));
    }

    void aDestinationOfAnotherDirectoryIsNoticedOnce()
    {
        const auto isSeen = [this](const QString &directory) {
            const QJsonObject finding{{u"status"_s, u"Passed"_s}, {u"values"_s, QJsonObject{{u"directory"_s, directory}}}};
            const EntryDraft draft{.kind = EntryKind::Finding, .subject = u"inst.destination-is-dc"_s, .payload = finding};
            return m_test->store().append(m_test->state().header.id, u"1"_s, {draft}).result().has_value();
        };
        QVERIFY(isSeen(u"a"_s));
        QTRY_COMPARE(m_test->state().destinationDirectory, u"a"_s);
        QVERIFY(isSeen(u"b"_s));
        QTRY_COMPARE(m_test->state().destinationDirectory, u"b"_s);
        QVERIFY(isSeen(u"b"_s));
        m_test->engine().setStep(u"prepare.back-up-source"_s, Work::InProgress, {});
        QTRY_COMPARE(m_test->state().steps.value(u"prepare.back-up-source"_s).work, Work::InProgress);
        QCOMPARE(std::ranges::count(m_test->journal(), EntryKind::DestinationReplaced, &JournalEntry::kind), 1);
    }

    void twoWindowsSeeWhatEachOtherDoes()
    {
        const QString step = u"prepare.back-up-source"_s;
        Database database;
        JournalStore store(database, m_clock);
        QVERIFY(database.open(m_test->path()).result());
        Engine other(store, m_clock);
        SessionState there;
        connect(&other, &Engine::opened, &other, [&](const SessionState &state) { there = state; });
        connect(&other, &Engine::stateChanged, &other, [&](const SessionState &state) { there = state; });
        other.setSettings({.liveInterval = 0s});
        other.openSession(m_test->state().header.id, m_test->plan());
        QTRY_VERIFY(!there.header.id.isNull());
        m_test->engine().setStep(step, Work::InProgress, u"here"_s);
        QTRY_COMPARE(there.steps.value(step).text, u"here"_s);
        // Both at once: whoever the journal names last has it, in both windows.
        m_test->engine().setStep(step, Work::Deferred, u"here"_s);
        other.setStep(step, Work::Deferred, u"there"_s);
        QSignalSpy told(&m_test->engine(), &Engine::stateChanged);
        SessionState here;
        connect(&m_test->engine(), &Engine::stateChanged, &other, [&](const SessionState &state) { here = state; });
        QTRY_COMPARE(here.steps.value(step), there.steps.value(step));
        const auto entries = m_test->store().entries(there.header.id).result();
        QVERIFY(entries);
        QTRY_COMPARE(here.steps.value(step).text, entries->last().payload->value(u"text"_s).toString());
    }

    void onlyWhatMayBeIsOverridden()
    {
        QVERIFY(m_test->sweep());
        m_test->engine().overrideCard(u"prep.replication"_s, u"it will do"_s, m_clock.now().addDays(1));
        m_test->engine().overrideCard(u"net.dc-ports@source"_s, u"  "_s, m_clock.now().addDays(1)); // no reason
        m_test->engine().addNote({}, u"after it"_s);
        QTRY_COMPARE(m_test->journal().last().kind, QString(EntryKind::Note));
        QVERIFY(m_test->state().overrides.isEmpty());
    }

    void evidenceAndSignaturesAreInTheJournal()
    {
        const QString step = u"prepare.test-restore"_s;
        QSignalSpy added(&m_test->engine(), &Engine::evidenceAdded);
        QSignalSpy refused(&m_test->engine(), &Engine::evidenceRefused);
        const auto content = EvidenceContent::of("hashes are equal");
        m_test->engine().addEvidence(step, u"hashes.txt"_s, u"of three files"_s, content);
        QTRY_COMPARE(added.count(), 1);
        m_test->engine().addEvidence(step, u"empty"_s, {}, {});
        QTRY_COMPARE(refused.count(), 1);
        m_test->engine().withdrawEvidence(step, QString::fromLatin1(content.sha256.toHex()), u"wrong server"_s);
        m_test->engine().signPhase(u"prepare"_s, u"all well"_s);
        CustomerSignature signature;
        signature.name = u"Dr. Müller"_s;
        m_test->engine().signAsCustomer(signature);
        QTRY_COMPARE(m_test->journal().last().kind, QString(EntryKind::CustomerSigned));
        QVERIFY(m_test->reopen());
        const SessionState &after = m_test->state();
        const QList<EvidencePiece> pieces = after.evidence.value(step);
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(pieces[0].name, u"hashes.txt"_s);
        QCOMPARE(pieces[0].author, u"A. Keller"_s);
        QVERIFY(pieces[0].isWithdrawn());
        QCOMPARE(after.signedPhases[u"prepare"_s].text, u"all well"_s);
        QCOMPARE(after.customer.name, signature.name);
        QCOMPARE(after.customer.author, u"A. Keller"_s);
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
