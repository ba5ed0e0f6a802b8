// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadlines.h"
#include "testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
/** A check of the guide, as far as a clock asks it: its limits. */
struct LimitsOnly : CheckProbe {
    QJsonObject values;

    [[nodiscard]] QJsonObject limits() const override { return values; }
    void begin(CheckRun &) const override {}
};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

QDateTime utc(int year, int month, int dayOfMonth, int hours = 0, int minutes = 0)
{
    return {QDate(year, month, dayOfMonth), QTime(hours, minutes), QTimeZone::UTC};
}
} // namespace

/** Which clocks run, until when, and how sure that is. */
class DeadlinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void judgesTheSourceAtEveryBoundary_data();
    void judgesTheSourceAtEveryBoundary();
    void countsTheShorterPeriodUntilTheUpdateIsConfirmed();
    void aDemotionLeavesAWeekOrWhatIsLeft_data();
    void aDemotionLeavesAWeekOrWhatIsLeft();
    void endsWhenTheSourceIsOff();
    void aProductWithoutTheLimitHasNoSuchClock();
    void namesTheLastWholeDay_data();
    void namesTheLastWholeDay();
    void correctsByTheClockOfTheDestination_data();
    void correctsByTheClockOfTheDestination();
    void doubtsWhatWasNeverComparedOrLongAgo();
    void keepsTheLastEvidenceWhenNobodyAnswers();
    void cannotTellWithoutEvidence();
    void forgetsWhatIsAboutAnotherServer();
    void bearsAClockThatJumpsBack();
    void judgesTheToolAtEveryBoundary_data();
    void judgesTheToolAtEveryBoundary();
    void takesTheSchemaForTheRunThatWasMarkedSoon();
    void doesNotCountFromWhatWasTakenOverAsDone();
    void judgesTheBackupAtEveryBoundary_data();
    void judgesTheBackupAtEveryBoundary();
    void countsTheSilenceOfReplication();
    void warnsBeforeACertificateEnds_data();
    void warnsBeforeACertificateEnds();
    void remindsOfTheWeekInReserve();
    void saysWhenSomethingElseIsToBeSaid();
    void theTextGivesADeadlineBack();
    void theMostUrgentIsTheNearest();

private:
    void addProbe(const QString &key, const QJsonObject &limits);
    void done(const QString &step, const QDateTime &at);
    void found(const QString &card, Status status, const QVariantMap &values, const QDateTime &at, std::optional<double> magnitude = {});
    void compared(double destination, const QDateTime &at, double source = 0);
    void joined(const QDateTime &since); ///< the destination is a controller, and the clocks agree
    [[nodiscard]] Deadline at(Deadline::Kind kind, const QDateTime &now, const QTimeZone &zone = QTimeZone::UTC) const;
    [[nodiscard]] bool runs(Deadline::Kind kind) const;

    GuidePlan m_plan;
    SessionState m_state;
    const QDateTime m_since = utc(2026, 11, 1, 12);
};

void DeadlinesTest::addProbe(const QString &key, const QJsonObject &limits)
{
    auto probe = std::make_shared<LimitsOnly>();
    probe->key = key;
    probe->values = limits;
    m_plan.probes.append(probe);
}

void DeadlinesTest::init()
{
    m_plan = {};
    m_state = {};
    m_plan.destinationSince = u"install.choose-migration"_s;
    m_plan.sourceGoneAfter = u"demote.demote-source"_s;
    StepPlan repurpose;
    repurpose.id = u"demote.repurpose-source"_s;
    repurpose.mayStartAfter = u"demote.power-off-source"_s;
    repurpose.mayStartAfterDays = 7;
    m_plan.steps.append(repurpose);
    addProbe(u"inst.grace"_s,
             {{u"days"_s, 21},
              {u"afterDemotionDays"_s, 7},
              {u"demotedBy"_s, u"demote.demote-source"_s},
              {u"endedBy"_s, u"demote.power-off-source"_s}});
    addProbe(u"prep.tool-age"_s,
             {{u"warnDays"_s, 10},
              {u"limitDays"_s, 14},
              {u"runBy"_s, u"prepare.run-migration-tool"_s},
              {u"endedBy"_s, u"install.choose-migration"_s}});
    addProbe(u"prep.backup-directory"_s,
             {{u"freshHours"_s, 24},
              {u"limitDays"_s, 7},
              {u"madeBy"_s, u"prepare.back-up-source"_s},
              {u"endedBy"_s, u"prepare.run-migration-tool"_s}});
}

void DeadlinesTest::done(const QString &step, const QDateTime &at)
{
    m_state.steps.insert(step, {.step = step, .work = Work::Done, .author = {}, .kind = {}, .text = {}, .at = at, .ticked = {}});
}

void DeadlinesTest::found(const QString &card, Status status, const QVariantMap &values, const QDateTime &at,
                          std::optional<double> magnitude)
{
    Finding finding{.status = status, .code = u"code"_s, .values = values, .magnitude = magnitude};
    finding.measuredAt = at;
    JournalEntry entry;
    entry.kind = u"finding"_s;
    entry.subject = card;
    entry.wallTime = at;
    entry.payload = finding.toJson();
    m_state.apply(entry);
}

void DeadlinesTest::compared(double destination, const QDateTime &at, double source)
{
    found(u"prep.time-offset"_s, Status::Passed,
          {{u"clocks"_s, QVariantMap{{u"console"_s, 0.0}, {u"source"_s, source}, {u"destination"_s, destination}}}}, at);
}

void DeadlinesTest::joined(const QDateTime &since)
{
    done(u"install.choose-migration"_s, since.addSecs(-hour));
    found(u"inst.grace"_s, Status::Passed, {{u"since"_s, since.toString(Qt::ISODate)}}, since.addSecs(hour));
    compared(0, since.addSecs(hour));
}

Deadline DeadlinesTest::at(Deadline::Kind kind, const QDateTime &now, const QTimeZone &zone) const
{
    const auto all = Deadlines::of(m_plan, m_state, now, zone);
    const auto match = std::ranges::find(all, kind, &Deadline::kind);
    return match == all.cend() ? Deadline() : *match;
}

bool DeadlinesTest::runs(Deadline::Kind kind) const
{
    return std::ranges::contains(Deadlines::running(m_plan, m_state), kind, &Deadline::kind);
}

// Twenty-one days, two thirds of them are fourteen; a directory tells whole seconds, so one second is open to both sides.
void DeadlinesTest::judgesTheSourceAtEveryBoundary_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("strong");
    const auto row = [](const char *name, qint64 seconds, Status status, bool strong = false) {
        QTest::newRow(name) << seconds << status << strong;
    };
    row("at once", hour + 1, Status::Passed);
    row("one second before two thirds can be over", 14 * day - 2, Status::Passed);
    row("two thirds may be over", 14 * day - 1, Status::Warning);
    row("two thirds", 14 * day, Status::Warning);
    row("one second after", 14 * day + 1, Status::Warning);
    row("before the last three days", 18 * day - 2, Status::Warning);
    row("the last three days may have begun", 18 * day - 1, Status::Warning, true);
    row("the last three days", 18 * day, Status::Warning, true);
    row("surely not over", 21 * day - 2, Status::Warning, true);
    row("may be over", 21 * day - 1, Status::Unknown);
    row("at the end", 21 * day, Status::Unknown);
    row("surely over", 21 * day + 1, Status::Failed);
    row("long over", 30 * day, Status::Failed);
}

void DeadlinesTest::judgesTheSourceAtEveryBoundary()
{
    QFETCH(const qint64, seconds);
    joined(m_since);
    const QDateTime now = m_since.addSecs(seconds);
    compared(0, now); // somebody watches
    const Deadline deadline = at(Deadline::Kind::SourceGone, now);
    QTEST(deadline.status, "status");
    QTEST(deadline.strong, "strong");
    QCOMPARE(deadline.due, m_since.addDays(21));
    QCOMPARE(deadline.uncertainty, 1);
    QCOMPARE(deadline.doubts, Deadline::Doubts());
    QCOMPARE(deadline.step, u"demote.power-off-source"_s);
}

void DeadlinesTest::countsTheShorterPeriodUntilTheUpdateIsConfirmed()
{
    m_plan.probes.removeFirst();
    addProbe(u"inst.grace"_s,
             {{u"days"_s, 21}, {u"shortDays"_s, 7}, {u"liftedBy"_s, u"kb943494"_s}, {u"afterDemotionDays"_s, 7}, {u"endedBy"_s, u"x"_s}});
    joined(m_since);
    QCOMPARE(Deadlines::openFact(m_plan, m_state), u"kb943494"_s);
    QCOMPARE(at(Deadline::Kind::SourceGone, m_since).due, m_since.addDays(7));
    QVERIFY(at(Deadline::Kind::SourceGone, m_since).doubts & Deadline::Unproven);
    m_state.facts.insert(u"kb943494"_s, {.holds = true, .author = {}, .text = {}, .at = m_since});
    QCOMPARE(at(Deadline::Kind::SourceGone, m_since).due, m_since.addDays(21));
    QVERIFY(!(at(Deadline::Kind::SourceGone, m_since).doubts & Deadline::Unproven));
    m_state.facts[u"kb943494"_s].holds = false;
    QCOMPARE(at(Deadline::Kind::SourceGone, m_since).due, m_since.addDays(7));
}

void DeadlinesTest::aDemotionLeavesAWeekOrWhatIsLeft_data()
{
    QTest::addColumn<qint64>("demoted");
    QTest::addColumn<qint64>("due");
    QTest::newRow("early") << 5 * day << 12 * day;
    QTest::newRow("a week before the end") << 14 * day << 21 * day;
    QTest::newRow("one second later") << 14 * day + 1 << 21 * day;
    QTest::newRow("one second earlier") << 14 * day - 1 << 21 * day - 1;
    QTest::newRow("on the last day") << 20 * day << 21 * day;
}

void DeadlinesTest::aDemotionLeavesAWeekOrWhatIsLeft()
{
    QFETCH(const qint64, demoted);
    QFETCH(const qint64, due);
    joined(m_since);
    done(u"demote.demote-source"_s, m_since.addSecs(demoted));
    QCOMPARE(m_since.secsTo(at(Deadline::Kind::SourceGone, m_since.addSecs(demoted)).due), due);
}

void DeadlinesTest::endsWhenTheSourceIsOff()
{
    QVERIFY(!runs(Deadline::Kind::SourceGone)); // not before there is a destination
    joined(m_since);
    QVERIFY(runs(Deadline::Kind::SourceGone));
    done(u"demote.power-off-source"_s, m_since.addDays(9));
    QVERIFY(!runs(Deadline::Kind::SourceGone));
}

void DeadlinesTest::aProductWithoutTheLimitHasNoSuchClock()
{
    m_plan.probes.removeFirst();
    joined(m_since);
    QVERIFY(!runs(Deadline::Kind::SourceGone));
    QVERIFY(Deadlines::openFact(m_plan, m_state).isEmpty());
}

void DeadlinesTest::namesTheLastWholeDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QDate>("lastDay");
    const auto row = [](const char *zone, const QDateTime &since, const QDate &lastDay) {
        QTest::addRow("%s %s", zone, qPrintable(since.toString(Qt::ISODate))) << QByteArray(zone) << since << lastDay;
    };
    // Ends on 22 November at 12:00 UTC.
    row("UTC", utc(2026, 11, 1, 12), QDate(2026, 11, 21));
    row("Europe/Vienna", utc(2026, 11, 1, 12), QDate(2026, 11, 21));
    row("Asia/Tokyo", utc(2026, 11, 1, 12), QDate(2026, 11, 21));
    row("Pacific/Auckland", utc(2026, 11, 1, 12), QDate(2026, 11, 22)); // there it is the 23rd already
    row("America/Sao_Paulo", utc(2026, 11, 1, 1), QDate(2026, 11, 20)); // there it is still the 21st
    // To the second at midnight in Vienna, with the one second that is open: the day before is not whole any more.
    row("Europe/Vienna", utc(2026, 11, 1, 23), QDate(2026, 11, 21));
    row("Europe/Vienna", QDateTime(QDate(2026, 11, 1), QTime(23, 0, 1), QTimeZone::UTC), QDate(2026, 11, 22));
    // Over the end of summer time (25 October 2026) and its beginning (28 March 2027), where days have 25 and 23 hours.
    row("Europe/Vienna", utc(2026, 10, 10, 22), QDate(2026, 10, 30)); // midnight there; ends at 23:00 on the 31st
    row("Europe/Vienna", utc(2026, 10, 10, 23), QDate(2026, 10, 30)); // to the second at midnight
    row("Europe/Vienna", utc(2027, 3, 20, 22), QDate(2027, 4, 9)); // 23:00 there; ends at midnight between the 10th and the 11th
    row("Europe/Vienna", QDateTime(QDate(2027, 3, 20), QTime(22, 0, 1), QTimeZone::UTC), QDate(2027, 4, 10));
    row("Pacific/Auckland", utc(2026, 9, 10, 12), QDate(2026, 10, 1)); // summer time begins on 27 September
    row("Pacific/Auckland", utc(2027, 3, 20, 11), QDate(2027, 4, 9)); // and ends on 4 April
}

void DeadlinesTest::namesTheLastWholeDay()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, since);
    joined(since);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    const Deadline deadline = at(Deadline::Kind::SourceGone, since.addSecs(hour), place);
    QTEST(deadline.lastSafeDay, "lastDay");
    // Whatever the place: the whole of that day is in time, and of the next one not.
    QVERIFY(deadline.lastSafeDay.addDays(1).startOfDay(place) <= deadline.safeUntil());
    QVERIFY(deadline.lastSafeDay.addDays(2).startOfDay(place) > deadline.safeUntil());
}

void DeadlinesTest::correctsByTheClockOfTheDestination_data()
{
    QTest::addColumn<int>("offset");
    QTest::newRow("seven minutes ahead") << 420;
    QTest::newRow("seven minutes behind") << -420;
    QTest::newRow("a day ahead") << int(day);
    QTest::newRow("right") << 0;
}

void DeadlinesTest::correctsByTheClockOfTheDestination()
{
    QFETCH(const int, offset);
    joined(m_since);
    compared(offset, m_since.addSecs(hour));
    const Deadline deadline = at(Deadline::Kind::SourceGone, m_since.addSecs(hour));
    QCOMPARE(deadline.due, m_since.addDays(21).addSecs(-offset));
    QCOMPARE(deadline.uncertainty, 1 + std::abs(offset)); // it may have been right when it became a controller
    QVERIFY(deadline.safeUntil() <= m_since.addDays(21)); // never in favour of who is late
}

void DeadlinesTest::doubtsWhatWasNeverComparedOrLongAgo()
{
    joined(m_since);
    Deadline deadline = at(Deadline::Kind::SourceGone, m_since.addSecs(hour + 900));
    QVERIFY(!(deadline.doubts & Deadline::ClockUnwatched));
    deadline = at(Deadline::Kind::SourceGone, m_since.addSecs(hour + 901));
    QVERIFY(deadline.doubts & Deadline::ClockUnwatched);
    QCOMPARE(deadline.uncertainty, 301);
    m_state.clockFindings.remove(u"prep.time-offset"_s);
    deadline = at(Deadline::Kind::SourceGone, m_since.addSecs(hour));
    QVERIFY(deadline.doubts & Deadline::ClockUnmeasured);
    QCOMPARE(deadline.uncertainty, 1 + day);
    QCOMPARE(deadline.due, m_since.addDays(21));
}

void DeadlinesTest::keepsTheLastEvidenceWhenNobodyAnswers()
{
    joined(m_since);
    found(u"inst.grace"_s, Status::Blocked, {{u"check"_s, u"net.dc-ports@destination"_s}}, m_since.addDays(3));
    found(u"prep.time-offset"_s, Status::Unknown, {}, m_since.addDays(3));
    const Deadline deadline = at(Deadline::Kind::SourceGone, m_since.addDays(4));
    QCOMPARE(deadline.due, m_since.addDays(21));
    QCOMPARE(deadline.status, Status::Passed);
    QCOMPARE(deadline.toldAt, m_since.addSecs(hour));
    QVERIFY(deadline.doubts & Deadline::ClockUnwatched);
}

void DeadlinesTest::cannotTellWithoutEvidence()
{
    done(u"install.choose-migration"_s, m_since);
    const Deadline deadline = at(Deadline::Kind::SourceGone, m_since.addDays(5));
    QCOMPARE(deadline.status, Status::Unknown);
    QVERIFY(!deadline.due.isValid() && !deadline.lastSafeDay.isValid());
    QVERIFY(deadline.doubts & Deadline::NoEvidence);
}

void DeadlinesTest::forgetsWhatIsAboutAnotherServer()
{
    joined(m_since);
    SessionHeader header;
    header.destination = {u"NEW2012"_s, {}};
    JournalEntry entry;
    entry.kind = u"session-changed"_s;
    entry.wallTime = m_since.addDays(2);
    entry.payload = header.toJson();
    m_state.apply(entry);
    QVERIFY(!at(Deadline::Kind::SourceGone, m_since.addDays(2)).due.isValid());
    found(u"inst.grace"_s, Status::Passed, {{u"since"_s, m_since.addDays(2).toString(Qt::ISODate)}}, m_since.addDays(3));
    QCOMPARE(at(Deadline::Kind::SourceGone, m_since.addDays(3)).due, m_since.addDays(23));
}

void DeadlinesTest::bearsAClockThatJumpsBack()
{
    joined(m_since);
    done(u"move.check-space"_s, m_since.addDays(20));
    const Deadline deadline = at(Deadline::Kind::SourceGone, m_since.addDays(1)); // yesterday it was later
    QVERIFY(deadline.doubts & Deadline::ClockSetBack);
    QCOMPARE(deadline.status, Status::Unknown); // by the one clock there is time, by the other hardly any
    QVERIFY(deadline.safeUntil() <= m_since.addDays(2));
    const Deadline step = at(Deadline::Kind::SourceGone, m_since.addDays(20).addSecs(-60)); // as a clock does that is being set
    QVERIFY(!(step.doubts & Deadline::ClockSetBack));
}

void DeadlinesTest::judgesTheToolAtEveryBoundary_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<Status>("status");
    QTest::newRow("at once") << qint64(0) << Status::Passed;
    QTest::newRow("before day 10") << 10 * day - 1 << Status::Passed;
    QTest::newRow("day 10") << 10 * day << Status::Warning;
    QTest::newRow("before the end") << 14 * day - 1 << Status::Warning;
    QTest::newRow("at the end") << 14 * day << Status::Failed;
    QTest::newRow("after it") << 14 * day + 1 << Status::Failed;
}

void DeadlinesTest::judgesTheToolAtEveryBoundary()
{
    QFETCH(const qint64, seconds);
    done(u"prepare.run-migration-tool"_s, m_since);
    const Deadline deadline = at(Deadline::Kind::ToolAge, m_since.addSecs(seconds));
    QTEST(deadline.status, "status");
    QCOMPARE(deadline.basis, Deadline::Basis::Marked);
    QCOMPARE(deadline.step, u"install.choose-migration"_s);
    done(u"install.choose-migration"_s, m_since.addDays(2));
    QVERIFY(!runs(Deadline::Kind::ToolAge));
}

void DeadlinesTest::takesTheSchemaForTheRunThatWasMarkedSoon()
{
    done(u"prepare.run-migration-tool"_s, m_since);
    compared(0, m_since);
    found(u"prep.tool-age"_s, Status::Passed, {{u"since"_s, m_since.addSecs(-2 * hour).toString(Qt::ISODate)}}, m_since);
    QCOMPARE(at(Deadline::Kind::ToolAge, m_since).due, m_since.addSecs(-2 * hour).addDays(14));
    QCOMPARE(at(Deadline::Kind::ToolAge, m_since).basis, Deadline::Basis::Told);
    found(u"prep.tool-age"_s, Status::Passed, {{u"since"_s, m_since.addDays(-9).toString(Qt::ISODate)}}, m_since); // it was run again
    QCOMPARE(at(Deadline::Kind::ToolAge, m_since).due, m_since.addDays(14));
}

void DeadlinesTest::doesNotCountFromWhatWasTakenOverAsDone()
{
    for (const auto &step : {u"prepare.run-migration-tool"_s, u"prepare.back-up-source"_s}) {
        done(step, m_since);
        m_state.steps[step].kind = u"imported"_s;
    }
    Deadline deadline = at(Deadline::Kind::ToolAge, m_since);
    QCOMPARE(deadline.status, Status::Unknown);
    QVERIFY(!deadline.due.isValid() && deadline.doubts & Deadline::NoEvidence);
    compared(0, m_since);
    found(u"prep.tool-age"_s, Status::Unknown, {{u"since"_s, m_since.addDays(-20).toString(Qt::ISODate)}}, m_since);
    deadline = at(Deadline::Kind::ToolAge, m_since);
    QCOMPARE(deadline.due, m_since.addDays(-6));
    QCOMPARE(deadline.status, Status::Unknown); // a later run leaves no trace in the schema
    m_state.steps[u"prepare.run-migration-tool"_s] = {};
    QVERIFY(!at(Deadline::Kind::BackupAge, m_since).due.isValid());
}

void DeadlinesTest::judgesTheBackupAtEveryBoundary_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<Status>("status");
    QTest::newRow("before 24 hours") << 24 * hour - 1 << Status::Passed;
    QTest::newRow("24 hours") << 24 * hour << Status::Warning;
    QTest::newRow("before 7 days") << 7 * day - 1 << Status::Warning;
    QTest::newRow("7 days") << 7 * day << Status::Failed;
}

void DeadlinesTest::judgesTheBackupAtEveryBoundary()
{
    QFETCH(const qint64, seconds);
    done(u"prepare.back-up-source"_s, m_since);
    QTEST(at(Deadline::Kind::BackupAge, m_since.addSecs(seconds)).status, "status");
    found(u"prep.backup-directory"_s, Status::Passed, {{u"since"_s, m_since.addSecs(-hour).toString(Qt::ISODate)}}, m_since);
    QCOMPARE(at(Deadline::Kind::BackupAge, m_since).since, m_since.addSecs(-hour)); // the directory knows it better
    done(u"prepare.run-migration-tool"_s, m_since.addSecs(hour));
    QVERIFY(!runs(Deadline::Kind::BackupAge));
}

void DeadlinesTest::countsTheSilenceOfReplication()
{
    joined(m_since);
    found(u"prep.replication"_s, Status::Passed, {{u"tombstoneDays"_s, 60}}, m_since.addSecs(hour), 600);
    const QDateTime success = m_since.addSecs(hour - 600);
    QCOMPARE(at(Deadline::Kind::Tombstone, m_since.addDays(1)).since, success);
    QCOMPARE(at(Deadline::Kind::Tombstone, success.addDays(40).addSecs(-2)).status, Status::Passed);
    QCOMPARE(at(Deadline::Kind::Tombstone, success.addDays(40)).status, Status::Warning);
    QCOMPARE(at(Deadline::Kind::Tombstone, success.addDays(60)).status, Status::Unknown);
    QCOMPARE(at(Deadline::Kind::Tombstone, success.addDays(60).addSecs(2)).status, Status::Failed);
    done(u"demote.demote-source"_s, m_since.addDays(1));
    QVERIFY(!runs(Deadline::Kind::Tombstone));
}

void DeadlinesTest::warnsBeforeACertificateEnds_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<Status>("status");
    QTest::newRow("a month and a second") << 30 * day + 1 << Status::Passed;
    QTest::newRow("a month") << 30 * day << Status::Warning;
    QTest::newRow("a second") << qint64(1) << Status::Warning;
    QTest::newRow("the end") << qint64(0) << Status::Failed;
    QTest::newRow("after it") << qint64(-1) << Status::Failed;
}

void DeadlinesTest::warnsBeforeACertificateEnds()
{
    QFETCH(const qint64, before);
    m_state.trustedUntil.insert(u"sbs2003.contoso.lan"_s, m_since);
    const Deadline deadline = at(Deadline::Kind::CertificateEnd, m_since.addSecs(-before));
    QTEST(deadline.status, "status");
    QCOMPARE(deadline.subject, u"sbs2003.contoso.lan"_s);
}

void DeadlinesTest::remindsOfTheWeekInReserve()
{
    done(u"demote.power-off-source"_s, m_since);
    const Deadline deadline = at(Deadline::Kind::Repurpose, m_since.addDays(1));
    QCOMPARE(deadline.due, m_since.addDays(7));
    QCOMPARE(deadline.status, Status::Passed);
    QCOMPARE(at(Deadline::Kind::Repurpose, m_since.addDays(70)).status, Status::Passed); // nothing is late
    done(u"demote.repurpose-source"_s, m_since.addDays(8));
    QVERIFY(!runs(Deadline::Kind::Repurpose));
}

void DeadlinesTest::saysWhenSomethingElseIsToBeSaid()
{
    done(u"prepare.run-migration-tool"_s, m_since);
    const auto next = [this](const QDateTime &now) { return at(Deadline::Kind::ToolAge, now).nextChange(now); };
    QCOMPARE(next(m_since), m_since.addMSecs(1)); // from then on it is less than 14 whole days
    QCOMPARE(next(m_since.addSecs(hour)), m_since.addDays(1).addMSecs(1));
    const QDateTime due = m_since.addDays(14);
    QCOMPARE(next(due.addDays(-2)), due.addDays(-2).addMSecs(1)); // from here on minutes count
    QCOMPARE(next(due.addSecs(-90)), due.addSecs(-60).addMSecs(1));
    QCOMPARE(next(due.addSecs(-30)), due);
    QVERIFY(!next(due).isValid());
}

void DeadlinesTest::theTextGivesADeadlineBack()
{
    joined(m_since);
    m_state.trustedUntil.insert(u"größe.contoso.lan"_s, m_since);
    const auto running = Deadlines::running(m_plan, m_state);
    QVERIFY(running.size() >= 2);
    for (const Deadline &deadline : running) {
        QCOMPARE(Deadline::fromJson(deadline.toJson()), std::optional(deadline));
    }
    QCOMPARE(Deadline::fromJson({{u"kind"_s, u"OfALaterVersion"_s}}), std::nullopt);
}

void DeadlinesTest::theMostUrgentIsTheNearest()
{
    joined(m_since);
    m_state.trustedUntil.insert(u"sbs2003"_s, m_since.addDays(300));
    const auto calm = Deadlines::of(m_plan, m_state, m_since.addDays(1), QTimeZone::UTC);
    QVERIFY(Deadline::nearest(calm));
    QCOMPARE(Deadline::nearest(calm)->kind, Deadline::Kind::SourceGone);
    m_state.trustedUntil.insert(u"sbs2003"_s, m_since);
    const auto urgent = Deadlines::of(m_plan, m_state, m_since.addDays(1), QTimeZone::UTC);
    QCOMPARE(Deadline::nearest(urgent)->kind, Deadline::Kind::CertificateEnd);
    m_state = {};
    m_state.trustedUntil.insert(u"sbs2003"_s, m_since.addDays(300));
    const auto farOff = Deadlines::of(m_plan, m_state, m_since, QTimeZone::UTC);
    QVERIFY(!Deadline::nearest(farOff)); // it runs all the time
    QCOMPARE(farOff.size(), 1);
}

CONSOLE_TEST_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
