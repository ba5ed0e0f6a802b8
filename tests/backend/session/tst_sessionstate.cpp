// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "findingcode.h"
#include "sessionstate.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/** A session's state is its journal, replayed. */
class SessionStateTest : public QObject
{
    Q_OBJECT
private:
    JournalEntry entry(const QString &kind, const QString &subject, const QJsonObject &payload)
    {
        ++m_sequence;
        return {.session = m_session,
                .sequence = m_sequence,
                .wallTime = QDateTime::fromMSecsSinceEpoch(1'772'360'000'000 + m_sequence * 60'000, QTimeZone::UTC),
                .kind = kind,
                .subject = subject,
                .payload = payload};
    }
    static QJsonObject finding(Status status)
    {
        Finding finding;
        finding.status = status;
        finding.code = QString(status == Status::Failed ? Code::ClocksApart : Code::ClocksAgree);
        finding.measuredAt = QDateTime::fromMSecsSinceEpoch(1'772'360'000'000, QTimeZone::UTC);
        return finding.toJson();
    }

    QUuid m_session = QUuid::createUuid();
    qint64 m_sequence = 0;

private Q_SLOTS:
    void init() { m_sequence = 0; }

    void remembersWhoAndWhat()
    {
        SessionHeader header;
        header.product = u"sbs2003"_s;
        header.customer = u"株式会社みなと"_s;
        header.source = {u"SBS2003"_s, u"192.168.16.2"_s};
        SessionState state;
        state.apply(entry(EntryKind::SessionCreated, {}, header.toJson()));
        QCOMPARE(state.header.customer, header.customer);
        QCOMPARE(state.header.source, header.source);
        QCOMPARE(state.header.id, m_session);
        const QDateTime created = state.header.created;

        header.destination = {u"ESS2012"_s, {}};
        state.apply(entry(EntryKind::SessionChanged, {}, header.toJson()));
        QCOMPARE(state.header.destination, header.destination);
        QCOMPARE(state.header.created, created);
    }

    void knowsSinceWhenACardIsRed()
    {
        const QString key = u"prep.time-offset"_s;
        SessionState state;
        state.apply(entry(EntryKind::Finding, key, finding(Status::Passed)));
        QVERIFY(!state.checks[key].redSince.isValid());
        const JournalEntry failed = entry(EntryKind::Finding, key, finding(Status::Failed));
        state.apply(failed);
        QCOMPARE(state.checks[key].redSince, failed.wallTime);
        state.apply(entry(EntryKind::Finding, key, finding(Status::Unknown)));
        QCOMPARE(state.checks[key].redSince, failed.wallTime); // still not good
        state.apply(entry(EntryKind::Finding, key, finding(Status::Passed)));
        QVERIFY(!state.checks[key].redSince.isValid());
    }

    void doesAndUndoesAStep_data()
    {
        QTest::addColumn<QStringList>("works");
        QTest::addColumn<Work>("expected");
        QTest::newRow("done") << QStringList{u"Done"_s} << Work::Done;
        QTest::newRow("done and reopened") << QStringList{u"Done"_s, u"Reopened"_s} << Work::Reopened;
        QTest::newRow("skipped, then done after all") << QStringList{u"Skipped"_s, u"Done"_s} << Work::Done;
        QTest::newRow("a word of a later version") << QStringList{u"Done"_s, u"Delegated"_s} << Work::ToDo;
    }
    void doesAndUndoesAStep()
    {
        QFETCH(const QStringList, works);
        QFETCH(const Work, expected);
        const QString step = u"prepare.back-up-source"_s;
        SessionState state;
        for (const QString &work : works) {
            state.apply(entry(EntryKind::StepChanged, step, {{u"work"_s, work}, {u"author"_s, u"A. Keller"_s}, {u"text"_s, u"why"_s}}));
        }
        QCOMPARE(state.steps[step].work, expected);
        QCOMPARE(state.steps[step].author, u"A. Keller"_s);
        QCOMPARE(state.isDone(step), expected == Work::Done);
    }

    void aReplacedFindingLeavesTheSameState()
    {
        SessionState whole;
        SessionState quick;
        const QStringList statuses{u"Passed"_s, u"Failed"_s, u"Unknown"_s, u"Failed"_s, u"Warning"_s, u"Unknown"_s, u"Failed"_s};
        for (qsizetype i = 0; i < statuses.size(); ++i) {
            JournalEntry finding = entry(EntryKind::Finding, u"prep.time-offset"_s,
                                         {{u"status"_s, statuses[i]}, {u"code"_s, u"code%1"_s.arg(i)}, {u"source"_s, u"192.0.2.2"_s}});
            finding.wallTime = QDateTime::fromSecsSinceEpoch(1'800'000'000 + i, QTimeZone::UTC);
            whole.apply(finding);
            i + 1 < statuses.size() ? quick.applyReplaced(finding) : quick.apply(finding);
            const CheckState &check = whole.checks[finding.subject];
            QCOMPARE(quick.checks[finding.subject].redSince, check.redSince);
        }
        QCOMPARE(quick.checks, whole.checks);
        QCOMPARE(whole.checks[u"prep.time-offset"_s].redSince.toSecsSinceEpoch(), 1'800'000'005); // since the last one that was not red
    }

    void ticksInstructions()
    {
        const QString step = u"prepare.sync-time"_s;
        SessionState state;
        for (const auto &[index, ticked] : {std::pair(0, true), {2, true}, {0, false}}) {
            state.apply(entry(EntryKind::InstructionTicked, step, {{u"index"_s, index}, {u"ticked"_s, ticked}}));
        }
        QCOMPARE(state.steps[step].ticked, QSet<int>{2});
        QCOMPARE(state.steps[step].work, Work::ToDo);
    }

    void trustsOneCertificateAHost()
    {
        SessionState state;
        for (const auto &fingerprint : {u"AA:BB"_s, u"CC:DD"_s}) {
            state.apply(entry(EntryKind::CertificateTrusted, {}, {{u"host"_s, u"sbs2003.contoso.lan"_s}, {u"fingerprint"_s, fingerprint}}));
        }
        QCOMPARE(state.trusted.value(u"sbs2003.contoso.lan"_s), u"CC:DD"_s);
    }

    void keepsWhatADeadlineIsCountedFrom()
    {
        const QString card = u"inst.grace"_s;
        const QJsonObject told{{u"status"_s, u"Passed"_s}, {u"values"_s, QJsonObject{{u"since"_s, u"2026-01-14T10:58:41Z"_s}}}};
        SessionState state;
        state.apply(entry(EntryKind::Finding, card, told));
        state.apply(entry(EntryKind::Finding, card, {{u"status"_s, u"Unknown"_s}}));
        QCOMPARE(state.checks[card].standing.status, Status::Unknown);
        QCOMPARE(state.clockFindings.value(card), told);
    }

    void aPersonVouchesForAFactAndTakesItBack()
    {
        const QString fact = u"kb943494"_s;
        SessionState state;
        QVERIFY(!state.facts.value(fact).holds);
        const JournalEntry yes = entry(EntryKind::Confirmation, fact, {{u"holds"_s, true}, {u"author"_s, u"A. Keller"_s}});
        state.apply(yes);
        QVERIFY(state.facts.value(fact).holds);
        QCOMPARE(state.facts.value(fact).author, u"A. Keller"_s);
        QCOMPARE(state.facts.value(fact).at, yes.wallTime);
        state.apply(entry(EntryKind::Confirmation, fact, {{u"holds"_s, false}, {u"author"_s, u"B. Maier"_s}}));
        QVERIFY(!state.facts.value(fact).holds);
    }

    void aPieceOfEvidenceIsWithdrawnAndStays()
    {
        const QString step = u"prepare.test-restore"_s;
        SessionState state;
        state.apply(entry(EntryKind::EvidenceWithdrawn, step, {{u"sha256"_s, u"aa"_s}})); // of what was never added
        QVERIFY(state.evidence.isEmpty());
        for (const auto &sha256 : {u"aa"_s, u"bb"_s}) {
            state.apply(entry(EntryKind::EvidenceAdded, step, {{u"sha256"_s, sha256}, {u"name"_s, u"a.png"_s}, {u"size"_s, 5}}));
        }
        state.apply(entry(EntryKind::EvidenceWithdrawn, step, {{u"sha256"_s, u"aa"_s}, {u"text"_s, u"wrong server"_s}}));
        QCOMPARE(state.evidence[step].size(), 2);
        QVERIFY(state.evidence[step][0].isWithdrawn() && !state.evidence[step][1].isWithdrawn());
        QCOMPARE(state.evidence[step][0].withdrawnText, u"wrong server"_s);
        state.apply(entry(EntryKind::EvidenceAdded, step, {{u"sha256"_s, u"aa"_s}, {u"name"_s, u"b.png"_s}}));
        QCOMPARE(state.evidence[step].size(), 2);
        QVERIFY(!state.evidence[step][0].isWithdrawn());
        QCOMPARE(state.evidence[step][0].name, u"b.png"_s);
    }

    void aPhaseIsSignedAndTheSignatureWithdrawn()
    {
        SessionState state;
        const JournalEntry written =
            entry(EntryKind::PhaseSigned, u"prepare"_s, {{u"author"_s, u"A. Keller"_s}, {u"text"_s, u"all well"_s}});
        state.apply(written);
        QCOMPARE(state.signedPhases.value(u"prepare"_s), (PhaseSignOff{u"A. Keller"_s, u"all well"_s, written.wallTime}));
        state.apply(entry(EntryKind::PhaseSignOffWithdrawn, u"prepare"_s, {{u"text"_s, u"too early"_s}}));
        QVERIFY(state.signedPhases.isEmpty());
    }

    void theCustomersSignatureIsBoundToTheJournal()
    {
        CustomerSignature signature;
        signature.name = u"Dr. Müller"_s;
        signature.strokes = {{10, 20, 5, -5}, {500, 100}};
        signature.journal = {{QUuid::createUuid(), 17, QByteArray(32, '\x1f')}};
        SessionState state;
        QVERIFY(!state.customer.isGiven());
        const JournalEntry written = entry(EntryKind::CustomerSigned, {}, signature.toJson());
        state.apply(written);
        signature.at = written.wallTime;
        QCOMPARE(state.customer, signature);
    }

    void endlessStrokesAreLeftOut()
    {
        QJsonArray endless;
        for (int i = 0; i <= CustomerSignature::mostNumbers + 1; ++i) {
            endless.append(i);
        }
        QCOMPARE(CustomerSignature::strokesFrom({endless, QJsonArray{1}, u"x"_s, QJsonArray{1, 2}}), (QList<QList<int>>{{1, 2}}));
    }

    void keepsTheAnswersOfAConfirmation()
    {
        const QString step = u"prepare.back-up-source"_s;
        SessionState state;
        state.apply(
            entry(EntryKind::StepChanged, step, {{u"work"_s, u"Done"_s}, {u"answers"_s, QJsonObject{{u"date"_s, u"2026-03-01"_s}}}}));
        QCOMPARE(state.steps[step].answers[u"date"_s].toString(), u"2026-03-01"_s);
        state.apply(entry(EntryKind::StepChanged, step, {{u"work"_s, u"Reopened"_s}}));
        QVERIFY(state.steps[step].answers.isEmpty());
    }

    void bearsEntriesThatItDoesNotKnowOrThatWereErased()
    {
        SessionState state;
        state.apply(entry(u"of-a-later-version"_s, u"anything"_s, {{u"a"_s, 1}}));
        JournalEntry erased = entry(EntryKind::Note, u"prepare.sync-time"_s, {});
        erased.payload.reset();
        state.apply(erased);
        QVERIFY(state.steps.isEmpty() && state.checks.isEmpty());
    }

    void anErasureLeavesWhatItNames()
    {
        const QJsonObject payload{{u"product"_s, u"sbs2003"_s}, {u"outcome"_s, u"finished"_s}, {u"author"_s, u"A. Keller"_s}};
        SessionState erased;
        JournalEntry created = entry(EntryKind::SessionCreated, {}, {});
        created.payload.reset();
        erased.apply(created);
        erased.apply(entry(EntryKind::ContentErased, {}, payload));
        QCOMPARE(erased.header.product, u"sbs2003"_s);
        QCOMPARE(erased.outcome.kind, SessionOutcome::Kind::Finished);
        // Erased on another console only.
        SessionState whole;
        whole.apply(entry(EntryKind::SessionCreated, {}, {{u"product"_s, u"wse2012"_s}}));
        whole.apply(entry(EntryKind::ContentErased, {}, payload));
        QCOMPARE(whole.header.product, u"wse2012"_s);
        QCOMPARE(whole.outcome.kind, SessionOutcome::Kind::Open);
    }

    void anOverrideEndsWithItsEvidence()
    {
        const QString card = u"prep.time-offset"_s;
        SessionState state;
        const auto answered = [&](const QJsonObject &finding) { state.apply(entry(EntryKind::Finding, card, finding)); };
        const auto overridden = [&] {
            QJsonObject payload{{u"reason"_s, u"known"_s}, {u"author"_s, u"A. Keller"_s}, {u"expires"_s, u"2026-03-01T23:00:00Z"_s}};
            payload.insert(u"verdict"_s, state.checks[card].standing.toJson());
            state.apply(entry(EntryKind::OverrideSet, card, payload));
        };
        answered(finding(Status::Failed));
        overridden();
        QCOMPARE(state.overrides.value(card).author, u"A. Keller"_s);
        QCOMPARE(state.overrides.value(card).expires, QDateTime(QDate(2026, 3, 1), QTime(23, 0), QTimeZone::UTC));
        QCOMPARE(state.checks[card].standing.status, Status::Failed); // what was measured stays what it is
        answered(finding(Status::Failed));
        QVERIFY(state.overrides.contains(card));
        QJsonObject other = finding(Status::Failed);
        other.insert(u"source"_s, u"192.0.2.7"_s);
        answered(other); // another server says it
        QVERIFY(state.overrides.isEmpty());
        overridden();
        answered(finding(Status::Passed)); // even a better answer is another one
        QVERIFY(state.overrides.isEmpty());
        overridden();
        state.apply(entry(EntryKind::OverrideLifted, card, {{u"author"_s, u"B. Huber"_s}}));
        QVERIFY(state.overrides.isEmpty());
        overridden();
        state.apply(entry(EntryKind::DestinationReplaced, {}, {{u"reason"_s, u"other disk"_s}}));
        QVERIFY(state.overrides.isEmpty());
    }

    void aDestinationIsKnownByItsDirectory()
    {
        SessionState state;
        const auto seen = [this](const QString &card, const QString &directory) {
            return entry(EntryKind::Finding, card, {{u"status"_s, u"Passed"_s}, {u"values"_s, QJsonObject{{u"directory"_s, directory}}}});
        };
        const QString card = u"inst.destination-is-dc"_s;
        QCOMPARE(state.otherDestinationDirectory(seen(card, u"a"_s)), QString()); // the first one is no other
        state.apply(seen(card, u"a"_s));
        QCOMPARE(state.destinationDirectory, u"a"_s);
        QCOMPARE(state.otherDestinationDirectory(seen(card, u"a"_s)), QString());
        QCOMPARE(state.otherDestinationDirectory(seen(u"inst.grace"_s, u"b"_s)), QString()); // not what tells it
        QCOMPARE(state.otherDestinationDirectory(seen(card, {})), QString()); // an answer that names none
        QCOMPARE(state.otherDestinationDirectory(seen(card, u"b"_s)), u"b"_s);
        state.apply(seen(card, u"b"_s));
        QCOMPARE(state.destinationDirectory, u"a"_s); // until it is written down
        state.apply(entry(EntryKind::DestinationReplaced, {}, {{u"directory"_s, u"b"_s}}));
        QCOMPARE(state.destinationDirectory, u"b"_s);
        state.apply(entry(EntryKind::DestinationReplaced, {}, {{u"reason"_s, u"other disk"_s}}));
        QCOMPARE(state.destinationDirectory, QString()); // a person knows that it will be another one
    }

    void aConditionIsDecidedAndLeftToTheChecksAgain()
    {
        SessionState state;
        state.apply(entry(EntryKind::ConditionSet, u"redirect"_s, {{u"applies"_s, false}, {u"author"_s, u"A. Keller"_s}}));
        QVERIFY(!state.conditions.value(u"redirect"_s).applies);
        state.apply(entry(EntryKind::ConditionSet, u"redirect"_s, {{u"author"_s, u"A. Keller"_s}}));
        QVERIFY(state.conditions.isEmpty());
    }

    void endsAndGoesOn()
    {
        SessionState state;
        state.apply(entry(EntryKind::SessionClosed, {}, {{u"outcome"_s, u"abandoned"_s}, {u"reason"_s, u"the customer closes"_s}}));
        QCOMPARE(state.outcome.kind, SessionOutcome::Kind::Abandoned);
        QCOMPARE(state.outcome.reason, u"the customer closes"_s);
        state.apply(entry(EntryKind::SessionReopened, {}, {{u"author"_s, u"B. Huber"_s}}));
        QCOMPARE(state.outcome.kind, SessionOutcome::Kind::Open);
    }
};

CONSOLE_TEST_MAIN(SessionStateTest)
#include "tst_sessionstate.moc"
