// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurereading.h"
#include "historytest.h"
#include "testmain.h"

using std::chrono::milliseconds;

/** Durations and counts of migrations, of journals that are written as the program writes them. */
class SessionFiguresTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] FigureComparison read(const QUuid &session, const QString &product = u"sbs2003"_s)
    {
        SessionHeader header;
        header.id = session;
        header.product = product;
        return valueOf(FigureReading::read(m_world->database(), header, m_plan, m_world->now()));
    }
    /** A migration whose first phase takes so long, with nothing done meanwhile. */
    [[nodiscard]] QUuid finished(std::chrono::hours prepare, const QString &product = u"sbs2003"_s)
    {
        const QUuid session = m_world->begin(u"Contoso"_s, product);
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::InProgress));
        m_world->wait(prepare);
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        return session;
    }
    [[nodiscard]] static PhaseFigure phase(const FigureComparison &figures, const QString &key)
    {
        const auto found = std::ranges::find(figures.own.phases, key, &PhaseFigure::phase);
        return found == figures.own.phases.cend() ? PhaseFigure() : *found;
    }

    std::unique_ptr<HistoryWorld> m_world;
    GuidePlan m_plan = HistoryWorld::plan();

private Q_SLOTS:
    void init() { m_world = std::make_unique<HistoryWorld>(); }
    void cleanup() { m_world.reset(); }

    void aPhaseLastsFromItsFirstActToItsLastStep()
    {
        const QUuid session = m_world->begin();
        m_world->wait(1h);
        const QDateTime begun = m_world->now();
        m_world->write(session, HistoryWorld::finding(u"prep.time"_s, Status::Failed)); // its gate is open from the start
        m_world->write(session, HistoryWorld::finding(u"inst.roles"_s, Status::Failed)); // the other's is not
        m_world->wait(2h);
        m_world->write(session, HistoryWorld::note());
        m_world->wait(20min);
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        const QDateTime ended = m_world->now();
        m_world->wait(30min);
        m_world->write(session, HistoryWorld::step(u"prepare.late"_s, Work::Done)); // may be later than its phase
        m_world->wait(30min);
        const FigureComparison figures = read(session);
        const PhaseFigure prepare = phase(figures, u"prepare"_s);
        QCOMPARE(prepare.begun, begun);
        QCOMPARE(prepare.ended, ended);
        QCOMPARE(prepare.duration, milliseconds(2h + 20min));
        QCOMPARE(prepare.waiting, milliseconds(1h + 30min)); // two hours, of which an act stands for half of one
        QVERIFY(!phase(figures, u"install"_s).hasBegun());
    }

    void aPhaseThatHasNotEndedLastsUntilNow()
    {
        const QUuid session = m_world->begin();
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        m_world->write(session, HistoryWorld::step(u"install.setup"_s, Work::InProgress));
        m_world->wait(5h);
        const PhaseFigure install = phase(read(session), u"install"_s);
        QVERIFY(install.hasBegun());
        QVERIFY(!install.hasEnded());
        QCOMPARE(install.duration, milliseconds(5h));
        m_world->write(session, {EntryKind::SessionClosed, {}, {}, {{u"outcome"_s, u"abandoned"_s}, {u"author"_s, u"x"_s}}});
        m_world->wait(48h);
        QCOMPARE(phase(read(session), u"install"_s).duration, milliseconds(5h)); // nobody works on it any more
    }

    void whatWasReopenedBelongsToThePhase()
    {
        const QUuid session = finished(1h);
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Reopened));
        QVERIFY(!phase(read(session), u"prepare"_s).hasEnded());
        m_world->wait(3h);
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        const FigureComparison figures = read(session);
        QCOMPARE(phase(figures, u"prepare"_s).duration, milliseconds(4h));
        QCOMPARE(figures.own.reopened, 1);
    }

    void whatWasDoneBeforeTheSessionHasNoTime()
    {
        const QUuid session = m_world->begin();
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done, u"imported"_s));
        const FigureComparison figures = read(session);
        QVERIFY(!phase(figures, u"prepare"_s).hasBegun());
        m_world->write(session, HistoryWorld::finding(u"inst.roles"_s, Status::Passed)); // though it opened the next gate
        QVERIFY(phase(read(session), u"install"_s).hasBegun());
    }

    void countsAreThoseOfTheRecord()
    {
        const QUuid session = m_world->begin();
        for (const Status status : {Status::Failed, Status::Failed, Status::Passed, Status::Failed}) {
            m_world->write(session, HistoryWorld::finding(u"prep.time"_s, status));
            m_world->wait(1min);
        }
        m_world->write(session, {EntryKind::OverrideSet, u"prep.time"_s, {}, {{u"author"_s, u"x"_s}}});
        const SessionFigures own = read(session).own;
        QCOMPARE(own.failures.value(u"prep.time"_s), 2); // it turned to failed twice
        QCOMPARE(own.overrides, 1);
        QCOMPARE(own.sweeps, 4);
        QCOMPARE(own.entries, 6);
        QCOMPARE(own.session, session);
    }

    void theMedianIsOfTheLastTenOfTheProduct()
    {
        (void)finished(500h); // too long ago: ten others came after it
        for (int hours = 1; hours <= 10; ++hours) {
            (void)finished(std::chrono::hours(hours));
        }
        (void)finished(900h, u"sbs2008"_s);
        const QUuid session = finished(20h);
        const FigureComparison figures = read(session);
        QVERIFY(figures.hasEnough());
        QVERIFY(figures.isWhole);
        QCOMPARE(figures.others, 10);
        const PhaseMedian prepare = figures.medians.constFirst();
        QCOMPARE(prepare.others, 10);
        QCOMPARE(prepare.median, std::optional(milliseconds(5h + 30min)));
        QCOMPARE(prepare.difference, std::optional(milliseconds(14h + 30min)));
        QVERIFY(!figures.medians.at(1).median); // nobody got so far
    }

    void fewerThanThreeHaveNoMedian()
    {
        (void)finished(1h);
        (void)finished(2h);
        const FigureComparison figures = read(finished(3h));
        QCOMPARE(figures.others, 2);
        QVERIFY(!figures.hasEnough());
        QVERIFY(!figures.medians.constFirst().median);
    }

    void theMostFrequentFailureComesFirst()
    {
        const QUuid other = m_world->begin();
        m_world->write(other, HistoryWorld::finding(u"inst.roles"_s, Status::Failed));
        const QUuid session = m_world->begin();
        m_world->write(session, HistoryWorld::finding(u"prep.time"_s, Status::Failed));
        m_world->write(session, HistoryWorld::finding(u"inst.roles"_s, Status::Failed));
        const QList<CheckFailures> expected{{.card = u"inst.roles"_s, .count = 2, .sessions = 2},
                                            {.card = u"prep.time"_s, .count = 1, .sessions = 1}};
        QCOMPARE(read(session).failures, expected);
    }

    void aLongJournalIsReadInSlices()
    {
        const QUuid session = m_world->begin();
        QList<EntryDraft> drafts;
        for (int i = 0; i < 2500; ++i) {
            drafts.append(HistoryWorld::finding(u"prep.time"_s, i % 2 == 0 ? Status::Failed : Status::Passed));
        }
        (void)valueOf(m_world->store().append(session, u"1"_s, drafts));
        QCOMPARE(read(session).own.entries, 2501);
        QCOMPARE(read(session).own.failures.value(u"prep.time"_s), 1250);
    }

    void itEndsInTimeAndWhenNobodyWants()
    {
        const QUuid session = finished(1h);
        (void)finished(1h);
        SessionHeader header;
        header.id = session;
        header.product = u"sbs2003"_s;
        const auto late = FigureReading::read(m_world->database(), header, m_plan, m_world->now(), 0ms).result();
        QVERIFY(late); // its own is one slice, and read
        QVERIFY(!late->isWhole);
        QCOMPARE(late->others, 0);
        auto unwanted = FigureReading::read(m_world->database(), header, m_plan, m_world->now());
        unwanted.cancel();
        unwanted.waitForFinished();
        QVERIFY(unwanted.isCanceled());
        QVERIFY(read(session).isWhole); // the database goes on
    }
};

CONSOLE_TEST_MAIN(SessionFiguresTest)
#include "tst_sessionfigures.moc"
