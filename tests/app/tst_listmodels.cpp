// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "eventmodel.h"
#include "mark.h"
#include "modeldump.h"
#include "modelworld.h"
#include "phasemodel.h"
#include "rehearsal.h"
#include "sessionlistmodel.h"
#include "stepmodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class ListModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rollsPhasesUp_data();
    void rollsPhasesUp();
    void showsPhases();
    void showsTheStepsOfAPhase();
    void showsWhatHappenedNewestFirst();
    void listsSessionsWithoutAReset();
    void aSessionWithoutACustomerHasAName_data();
    void aSessionWithoutACustomerHasAName();

private:
    static JournalEntry entry(QLatin1StringView kind, const QString &subject, const QJsonObject &payload, int secondsAgo);
    static QList<int> allRoles(const QAbstractItemModel &model);

    StandingClock m_clock;
    FewTexts m_texts;
    const Format m_format{QLocale(u"en_US"_s), QTimeZone("Europe/Berlin")};
};

JournalEntry ListModelsTest::entry(QLatin1StringView kind, const QString &subject, const QJsonObject &payload, int secondsAgo)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.subject = subject;
    entry.wallTime = StandingClock().wall.addSecs(-secondsAgo);
    entry.payload = payload;
    entry.hash = QByteArray::number(secondsAgo); // what tells entries apart
    return entry;
}

QList<int> ListModelsTest::allRoles(const QAbstractItemModel &model)
{
    QList<int> roles = model.roleNames().keys();
    std::ranges::sort(roles);
    return roles;
}

void ListModelsTest::rollsPhasesUp_data()
{
    QTest::addColumn<QList<CardData>>("cards");
    QTest::addColumn<Status>("state");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    const CardData toDo = Samples::byHand(u"prepare.a"_s, Work::ToDo);
    const CardData done = Samples::byHand(u"prepare.b"_s, Work::Done);
    const CardData skipped = Samples::byHand(u"prepare.c"_s, Work::Skipped);
    const CardData never = Samples::check(u"x"_s, {});
    const CardData excluded = Samples::check(u"y"_s, {.status = Status::NotApplicable});
    CardData warning = Samples::check(u"z"_s, {.status = Status::Warning});
    QTest::newRow("nothing begun") << QList{toDo, never} << Status::NotRun << 0 << 2;
    QTest::newRow("begun") << QList{toDo, done} << Status::NotRun << 1 << 2;
    QTest::newRow("all done") << QList{done, Samples::dnsComplete()} << Status::Passed << 2 << 2;
    QTest::newRow("skipped and excluded do not count") << QList{done, skipped, excluded} << Status::Passed << 1 << 1;
    QTest::newRow("failed over cannot tell") << QList{Samples::signInNeeded(), Samples::timeApart()} << Status::Failed << 0 << 2;
    QTest::newRow("cannot tell over warning") << QList{warning, Samples::signInNeeded()} << Status::Unknown << 0 << 2;
    QTest::newRow("other phases do not count") << QList{done, Samples::byHand(u"install.a"_s, Work::ToDo)} << Status::Passed << 1 << 1;
}

void ListModelsTest::rollsPhasesUp()
{
    QFETCH(QList<CardData>, cards);
    const PhaseData phase = PhaseData::of(u"prepare"_s, 1, cards);
    QTEST(phase.state, "state");
    QTEST(phase.done, "done");
    QTEST(phase.total, "total");
}

void ListModelsTest::showsPhases()
{
    PhaseModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTexts(&m_texts);
    model.setFormat(m_format);
    const QList<CardData> cards = Samples::all();
    model.setPhases({PhaseData::of(u"prepare"_s, 1, cards), PhaseData::of(u"install"_s, 2, cards), PhaseData::of(u"redirect"_s, 3, cards)});
    VERIFY_MODEL(model, allRoles(model), "phases");
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(PhaseData::of(u"prepare"_s, 1, cards));
    QCOMPARE(changed.count(), 0);
    model.update(PhaseData::of(u"prepare"_s, 1, cards.first(1)));
    QCOMPARE(changed.count(), 1);
    model.setCurrent(1);
    QCOMPARE(changed.count(), 3);
}

void ListModelsTest::showsTheStepsOfAPhase()
{
    StepModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTexts(&m_texts);
    QList<CardData> cards = Samples::all();
    cards.append(Samples::byHand(u"prepare.disable-vpn"_s, Work::Deferred));
    QList<StepData> steps;
    for (const auto &step : {u"prepare.back-up-source"_s, u"prepare.sync-time"_s, u"prepare.verify-network"_s, u"prepare.disable-vpn"_s}) {
        steps.append(StepData::of(step, cards));
    }
    model.setSteps(steps);
    model.setCurrent(u"prepare.sync-time"_s);
    VERIFY_MODEL(model, allRoles(model), "steps");
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSteps(steps);
    QCOMPARE(reset.count(), 0);
}

void ListModelsTest::showsWhatHappenedNewestFirst()
{
    EventModel model(m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTexts(&m_texts);
    model.setFormat(m_format);
    JournalEntry erased = entry(EntryKind::Note, u"prepare.sync-time"_s, {}, 90000);
    erased.payload.reset();
    const QList<JournalEntry> journal = {
        erased, entry(EntryKind::SessionCreated, {}, {}, 900),
        entry(EntryKind::Finding, u"prep.dns-srv"_s, Samples::dnsComplete().check.standing.toJson(), 800),
        entry(EntryKind::Finding, u"prep.time-offset"_s, Samples::timeApart().check.standing.toJson(), 600),
        entry(EntryKind::Note, u"prepare.sync-time"_s, {{u"author"_s, u"A. Keller"_s}, {u"text"_s, u"host clock drifts"_s}}, 300)};
    model.setSubjects({u"prepare.sync-time"_s, u"prep.time-offset"_s});
    model.add({journal.last()}); // written while the others were being read, which come with it once more
    model.add(journal);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0).data(EventModel::TextRole).toString().contains("host clock drifts"_L1));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QJsonObject skipped{{u"work"_s, u"Skipped"_s}, {u"author"_s, u"A. Keller"_s}, {u"text"_s, u"no VPN here"_s}};
    model.add({entry(EntryKind::StepChanged, u"prepare.sync-time"_s, skipped, 5), entry(EntryKind::Note, u"other.step"_s, {}, 4)});
    QCOMPARE(inserted.count(), 1);
    VERIFY_MODEL(model, allRoles(model), "events");
}

void ListModelsTest::listsSessionsWithoutAReset()
{
    SessionListModel model(m_clock);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const SessionFilterModel open(model, false);
    const SessionFilterModel past(model, true);
    model.setTexts(&m_texts);
    model.setFormat(m_format);
    const auto session = [this](const QString &customer, const QString &id) {
        SessionData data;
        data.header.id = QUuid::fromString(id);
        data.header.product = u"sbs2003"_s;
        data.header.customer = customer;
        data.header.technician = u"A. Keller"_s;
        data.header.domain = u"contoso.lan"_s;
        data.header.created = m_clock.wall.addDays(-2);
        data.lastEntry = m_clock.wall.addSecs(-60);
        return data;
    };
    SessionData first = session(u"Contoso Ltd."_s, u"11111111-1111-1111-1111-111111111111"_s);
    first.overview.phases = {{.key = u"prepare"_s, .status = Status::Failed, .done = 5, .total = 9, .failed = 1}, {.key = u"install"_s}};
    first.overview.headlineCheck = u"prep.time-offset"_s;
    first.overview.headline = Samples::timeApart().check.standing;
    SessionData second = session(u"株式会社みなと"_s, u"22222222-2222-2222-2222-222222222222"_s);
    SessionData third = session(u"Studio Léman SA"_s, u"33333333-3333-3333-3333-333333333333"_s);
    third.finished = true;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSessions({first, second});
    model.setSessions({third, second, first});
    QCOMPARE(open.rowCount(), 2);
    QCOMPARE(past.rowCount(), 1);
    model.setSessions({second, first});
    QCOMPARE(past.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
    VERIFY_MODEL(model, allRoles(model), "sessions");
}

void ListModelsTest::aSessionWithoutACustomerHasAName_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("rehearsal");
    QTest::addColumn<QString>("name");
    const QString none;
    const QString domain = u"contoso.lan"_s;
    QTest::newRow("customer") << u"Contoso"_s << domain << u"SBS2003"_s << false << u"Contoso"_s;
    QTest::newRow("domain") << none << domain << u"SBS2003"_s << false << domain;
    QTest::newRow("server") << none << none << u"SBS2003"_s << false << u"SBS2003"_s;
    QTest::newRow("address") << none << none << none << false << u"192.0.2.2"_s;
    QTest::newRow("practice site") << none << domain << u"SBS2003"_s << true << u"Practice site"_s;
}

void ListModelsTest::aSessionWithoutACustomerHasAName()
{
    QFETCH(QString, customer);
    QFETCH(QString, domain);
    QFETCH(QString, server);
    QFETCH(bool, rehearsal);
    SessionHeader header;
    header.customer = customer;
    header.domain = domain;
    header.source = {server, u"192.0.2.2"_s};
    header.rehearsal = rehearsal;
    QTEST(Rehearsal::customerOf(header), "name");
}

CONSOLE_TEST_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
