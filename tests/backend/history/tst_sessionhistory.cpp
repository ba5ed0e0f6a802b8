// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkprobe.h"
#include "entrykind.h"
#include "findingcode.h"
#include "sessionhistory.h"
#include "sessionsnapshot.h"
#include "storagetest.h"
#include "testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Any moment of a session, from its record. */
class SessionHistoryTest : public QObject
{
    Q_OBJECT
private:
    class Probe : public CheckProbe
    {
    public:
        Probe()
        {
            key = u"check0"_s;
            shelfLife = 15min;
        }
        void begin(CheckRun &) const override {}
    };

    static EntryDraft finding(int check, Status status, qint64 time)
    {
        Finding finding{.status = status, .code = Code::ClocksApart};
        finding.measuredAt = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
        finding.values = {{u"offset"_s, 7}};
        return {EntryKind::Finding, u"check%1"_s.arg(check), {}, finding.toJson()};
    }
    static EntryDraft anyEntry(QRandomGenerator &random, qint64 time)
    {
        const QString step = u"prepare.step%1"_s.arg(random.bounded(4));
        switch (random.bounded(4)) {
        case 0:
            return {
                EntryKind::StepChanged, step, {}, {{u"work"_s, random.bounded(2) == 0 ? u"Done"_s : u"Reopened"_s}, {u"author"_s, u"K"_s}}};
        case 1:
            return {EntryKind::InstructionTicked, step, {}, {{u"index"_s, random.bounded(5)}, {u"ticked"_s, random.bounded(2) == 0}}};
        case 2:
            return {EntryKind::OverrideSet,
                    u"check%1"_s.arg(random.bounded(5)),
                    {},
                    {{u"verdict"_s, finding(0, Status::Failed, time).payload}, {u"author"_s, u"K"_s}, {u"reason"_s, u"seen"_s}}};
        default:
            return finding(random.bounded(5), random.bounded(2) == 0 ? Status::Passed : Status::Failed, time);
        }
    }
    void write(const EntryDraft &draft) { QVERIFY(waitFor(m_store->append(m_session, u"1"_s, {draft}))); }
    [[nodiscard]] SessionHistory::Shared history() { return valueOf(SessionHistory::read(*m_store, m_session)); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    void wait(std::chrono::milliseconds span) { m_clock.time += span.count(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    StandingClock m_clock;
    std::unique_ptr<JournalStore> m_store;
    QUuid m_session;
    GuidePlan m_plan;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>();
        QVERIFY(waitFor(m_database->open(m_folder->filePath(u"console.db"_s))));
        m_store = std::make_unique<JournalStore>(*m_database, m_clock);
        m_session = valueOf(m_store->createSession(u"1"_s, exampleHeader()));
        m_plan.probes = {std::make_shared<Probe>()};
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    /** Across several kept states, and with a clock that jumps back in between. */
    void anyMomentIsTheReplayUpToIt()
    {
        auto random = QRandomGenerator(static_cast<quint32>(QRandomGenerator::global()->generate()));
        const int count = static_cast<int>(SessionHistory::checkpointEvery) * 3 + 17;
        for (int i = 0; i < count; ++i) {
            wait(std::chrono::milliseconds(random.bounded(-20, 60'000)));
            write(anyEntry(random, m_clock.time));
        }
        const auto history = this->history();
        QVERIFY(history);
        QCOMPARE(history->entries().size(), count + 1);
        QVERIFY(std::ranges::is_sorted(history->times()));
        SessionState expected;
        for (qsizetype i = 0; i < history->entries().size(); ++i) {
            expected.apply(history->entries()[i]);
            const QDateTime moment = history->times()[i];
            if (i + 1 == history->entries().size() || history->times()[i + 1] > moment) {
                QCOMPARE(history->countAt(moment), i + 1);
                QCOMPARE(SessionSnapshot::write(history->stateAt(moment, m_plan)), SessionSnapshot::write(expected));
            }
        }
    }

    void beforeTheFirstEntryThereIsNothing()
    {
        const QDateTime before = now().addSecs(-1);
        const auto history = this->history();
        QCOMPARE(history->countAt(before), 0);
        QVERIFY(history->stateAt(before, m_plan).header.id.isNull());
    }

    void aVerdictGoesStaleAsItDid()
    {
        write(finding(0, Status::Passed, m_clock.time));
        const QDateTime measured = now();
        wait(10h);
        write({.kind = EntryKind::Note, .payload = {{u"text"_s, u"next day"_s}}});
        const auto history = this->history();
        const auto isStale = [&](std::chrono::seconds after) {
            return history->stateAt(measured.addDuration(after), m_plan).checks.value(u"check0"_s).stale;
        };
        QVERIFY(!isStale(15min));
        QVERIFY(isStale(15min + 1s));
    }

    /** Nothing is written while nothing changes: the entry of the hour says that it was asked all the time. */
    void aQuietHourProvesThatItWasAsked()
    {
        write(finding(0, Status::Passed, m_clock.time));
        const QDateTime measured = now();
        wait(1h);
        write({.kind = EntryKind::AllUnchanged, .payload = {{u"checks"_s, 1}}});
        wait(5h);
        write({.kind = EntryKind::Note, .payload = {{u"text"_s, u"later"_s}}});
        const auto history = this->history();
        const auto check = [&](std::chrono::seconds after) {
            return history->stateAt(measured.addDuration(after), m_plan).checks.value(u"check0"_s);
        };
        QVERIFY(!check(40min).stale);
        QVERIFY(!check(75min).stale);
        QCOMPARE(check(75min).confirmedAt, measured.addSecs(3600));
        QVERIFY(check(76min).stale);
    }

    void aSessionThatIsNotThereIsSaid()
    {
        QCOMPARE(errorOf(SessionHistory::read(*m_store, QUuid::createUuid())), StorageError::Kind::NotFound);
    }
};

CONSOLE_TEST_MAIN(SessionHistoryTest)
#include "tst_sessionhistory.moc"
