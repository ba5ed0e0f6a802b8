// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "findingcode.h"
#include "sessionstate.h"
#include "testmain.h"

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

    void bearsEntriesThatItDoesNotKnowOrThatWereErased()
    {
        SessionState state;
        state.apply(entry(u"of-a-later-version"_s, u"anything"_s, {{u"a"_s, 1}}));
        JournalEntry erased = entry(EntryKind::Note, u"prepare.sync-time"_s, {});
        erased.payload.reset();
        state.apply(erased);
        QVERIFY(state.steps.isEmpty() && state.checks.isEmpty());
    }
};

CONSOLE_TEST_MAIN(SessionStateTest)
#include "tst_sessionstate.moc"
