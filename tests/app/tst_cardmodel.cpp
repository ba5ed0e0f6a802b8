// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardfiltermodel.h"
#include "modeldump.h"
#include "modelworld.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class CardModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsCardsOfEveryKind();
    void changesOneRowWhenACheckChanges();
    void tellsOnlyWhatWentOnWhenTheVerdictStays();
    void ignoresWhatDidNotChange();
    void keepsTheVerdictWhileAskedAgain();
    void tellsAgesWhenTheyReadDifferently();
    void forgetsTheOldestOfALongTrend();
    void keepsNoRoomForValuesThatLeftTheTrend();
    void renamesItsTextsOnly();
    void filtersAndCounts();
    void movesACardOutOfTheFilterWhenItPasses();
    void putsTheWorstFirst();
    void keepsTheOrderInAHealthySweep();
    void movesACardWhenItsVerdictSettles();
    void countsNothingThatIsTooOld();
    void showsAPageAndMoreWhenAsked();
    void letsGoOfACardThatSinksUnlessSomebodyIsAtIt();
    void makesNoCardForNothingAtAnotherMoment();
    void choosesTheAction_data();
    void choosesTheAction();

private:
    StandingClock m_clock;
    FewTexts m_texts;
    std::unique_ptr<CardModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void CardModelTest::init()
{
    m_clock = {};
    m_tester.reset();
    m_model = std::make_unique<CardModel>(m_clock);
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    m_model->setFormat(Format(QLocale(u"en_US"_s), QTimeZone("Europe/Berlin")));
    m_model->setTexts(&m_texts);
    m_model->setCards(Samples::all());
    m_model->setLive(true);
}

void CardModelTest::showsCardsOfEveryKind()
{
    QList<int> roles = m_model->roleNames().keys();
    std::ranges::sort(roles);
    VERIFY_MODEL(*m_model, roles, "cards");
}

void CardModelTest::changesOneRowWhenACheckChanges()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    CheckState state = m_model->card(u"prep.dns-srv"_s)->check;
    state.standing.status = Status::Failed;
    state.standing.code = Code::DnsMissing;
    m_model->update(state);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(m_model->index(2).data(CardModel::StatusRole).toInt(), static_cast<int>(Status::Failed));
    QCOMPARE(reset.count(), 0);
}

void CardModelTest::tellsOnlyWhatWentOnWhenTheVerdictStays()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    CheckState state = m_model->card(u"prep.dns-srv"_s)->check;
    state.running = true;
    m_model->update(state);
    QCOMPARE(changed.count(), 1);
    const auto roles = changed[0][2].value<QList<int>>();
    QVERIFY(roles.contains(CardModel::RunningRole));
    QVERIFY(!roles.contains(CardModel::TrendRole));
    QVERIFY(!roles.contains(CardModel::TitleRole));
}

void CardModelTest::ignoresWhatDidNotChange()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->update(m_model->card(u"prep.dns-srv"_s)->check);
    CheckState unknown;
    unknown.key = u"no.such-card"_s;
    m_model->update(unknown);
    QCOMPARE(changed.count(), 0);
}

void CardModelTest::keepsTheVerdictWhileAskedAgain()
{
    CheckState state = m_model->card(u"prep.dns-srv"_s)->check;
    state.running = true;
    m_model->update(state);
    QCOMPARE(m_model->index(2).data(CardModel::StatusRole).toInt(), static_cast<int>(Status::Passed));
    CheckState first;
    first.key = u"inst.roles-on-destination"_s;
    first.running = true;
    m_model->update(first);
    QCOMPARE(m_model->index(7).data(CardModel::StatusRole).toInt(), static_cast<int>(Status::Running));
}

void CardModelTest::tellsAgesWhenTheyReadDifferently()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->refreshAges();
    QCOMPARE(changed.count(), 0);
    m_clock.wall = m_clock.wall.addSecs(1);
    m_model->refreshAges();
    QCOMPARE(changed.count(), 4); // the cards that were measured
    QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{CardModel::AgeTextRole});
    QCOMPARE(m_model->index(1).data(CardModel::AgeTextRole).toString().replace(QChar::Nbsp, u' '), u"9 s ago · live"_s);
}

void CardModelTest::forgetsTheOldestOfALongTrend()
{
    for (int i = 0; i < 600; ++i) {
        m_model->addToTrend(u"prep.time-offset"_s, i);
    }
    const auto trend = m_model->index(1).data(CardModel::TrendRole).value<QList<double>>();
    QCOMPARE(trend.size(), 500);
    QCOMPARE(trend.constLast(), 599.0);
}

void CardModelTest::keepsNoRoomForValuesThatLeftTheTrend()
{
    QList<double> drawn; // shared with the model, as with the line on a card
    for (int i = 0; i < 5000; ++i) {
        m_model->addToTrend(u"prep.time-offset"_s, i);
        drawn = m_model->index(1).data(CardModel::TrendRole).value<QList<double>>();
    }
    QCOMPARE(drawn.size(), 500);
    QVERIFY2(drawn.capacity() <= 1100, qPrintable(QString::number(drawn.capacity())));
}

void CardModelTest::renamesItsTextsOnly()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->retranslate();
    QCOMPARE(changed.count(), 1);
    const auto roles = changed[0][2].value<QList<int>>();
    QVERIFY(roles.contains(CardModel::TitleRole) && roles.contains(CardModel::AgeTextRole));
    QVERIFY(!roles.contains(CardModel::StatusRole) && !roles.contains(CardModel::TrendRole));
}

void CardModelTest::filtersAndCounts()
{
    CardFilterModel filter(*m_model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setPhase(u"prepare"_s);
    QCOMPARE(filter.allCount(), 6);
    QCOMPARE(filter.attentionCount(), 2); // the blocked one is explained by another card
    QCOMPARE(filter.doneCount(), 2);
    filter.setFilter(CardFilterModel::Filter::NeedsAttention);
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.allCount(), 6);
    QCOMPARE(filter.rowOf(u"net.sign-in@source"_s), 1);
    QCOMPARE(filter.rowOf(u"prep.dns-srv"_s), -1);
    filter.setFilter(CardFilterModel::Filter::All);
    filter.setStep(u"prepare.verify-network"_s);
    QCOMPARE(filter.rowCount(), 2);
}

void CardModelTest::movesACardOutOfTheFilterWhenItPasses()
{
    CardFilterModel filter(*m_model);
    filter.setFilter(CardFilterModel::Filter::NeedsAttention);
    const QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy counted(&filter, &CardFilterModel::countsChanged);
    CheckState state = m_model->card(u"prep.time-offset"_s)->check;
    state.standing = {.status = Status::Passed, .code = Code::ClocksAgree, .values = {{u"offset"_s, 0.2}, {u"limit"_s, 300}}};
    m_model->update(state);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(filter.attentionCount(), 1);
    QVERIFY(!counted.isEmpty());
}

void CardModelTest::putsTheWorstFirst()
{
    CardFilterModel filter(*m_model);
    filter.setPhase(u"prepare"_s);
    QStringList keys;
    for (int row = 0; row < filter.rowCount(); ++row) {
        keys.append(filter.index(row, 0).data(CardModel::CardIdRole).toString());
    }
    QCOMPARE(keys,
             QStringList({u"prep.time-offset"_s, u"net.sign-in@source"_s, u"id.rootdse@source"_s, u"prep.dns-srv"_s,
                          u"prepare.plan-lob-apps"_s, u"prepare.back-up-source"_s}));
}

void CardModelTest::keepsTheOrderInAHealthySweep()
{
    QList<CardData> cards;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
        cards.append(Samples::check(key, {}));
    }
    cards.append(Samples::byHand(u"prepare.back-up-source"_s, Work::ToDo));
    m_model->setCards(cards);
    CardFilterModel filter(*m_model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    const QSignalSpy moved(&filter, &QAbstractItemModel::rowsMoved);
    for (const QString &key : {u"c"_s, u"a"_s, u"b"_s}) {
        CheckState state;
        state.key = key;
        state.queued = true;
        m_model->update(state);
        state.queued = false;
        state.running = true;
        m_model->update(state);
        state.running = false;
        state.standing = {.status = Status::Passed, .code = Code::ClocksAgree};
        m_model->update(state);
        state.running = true; // asked again
        m_model->update(state);
        state.confirming = true; // a worse answer that does not count yet
        m_model->update(state);
    }
    QCOMPARE(moved.count(), 0);
}

void CardModelTest::movesACardWhenItsVerdictSettles()
{
    CardFilterModel filter(*m_model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setPhase(u"prepare"_s);
    const QSignalSpy moved(&filter, &QAbstractItemModel::rowsMoved);
    const QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
    CheckState state = m_model->card(u"prep.time-offset"_s)->check;
    state.standing = {.status = Status::Passed, .code = Code::ClocksAgree, .values = {{u"offset"_s, 0.2}, {u"limit"_s, 300}}};
    m_model->update(state);
    QCOMPARE(filter.rowOf(u"net.sign-in@source"_s), 0);
    QCOMPARE(filter.rowOf(u"prep.time-offset"_s), 2); // before the other one that passed, as in the guide
    QVERIFY(!moved.isEmpty());
    QCOMPARE(reset.count(), 0);
}

void CardModelTest::countsNothingThatIsTooOld()
{
    CardFilterModel filter(*m_model);
    const int before = filter.doneCount();
    CheckState state = m_model->card(u"prep.dns-srv"_s)->check;
    state.stale = true;
    m_model->update(state);
    QCOMPARE(filter.doneCount(), before - 1);
    const QModelIndex card = filter.index(filter.rowOf(u"prep.dns-srv"_s));
    QCOMPARE(card.data(CardModel::StatusTextRole).toString(), u"Passed"_s); // that it is stale is said beside it
    QVERIFY(card.data(CardModel::AccessibleTextRole).toString().contains("Stale"_L1));
    QVERIFY(card.data(CardModel::StaleRole).toBool());
}

void CardModelTest::showsAPageAndMoreWhenAsked()
{
    QList<CardData> cards;
    for (int i = 0; i < 20; ++i) {
        cards.append(Samples::check(u"card%1"_s.arg(i, 2, 10, QChar(u'0')), {.status = Status::Passed, .code = Code::ClocksAgree}));
    }
    CardFilterModel filter(*m_model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setPage(6);
    m_model->setCards(cards);
    QCOMPARE(filter.rowCount(), 6);
    QCOMPARE(filter.count(), 20);
    filter.showMore(3);
    QCOMPARE(filter.rowCount(), 9);
    QCOMPARE(filter.show(u"card15"_s), 15);
    QCOMPARE(filter.rowCount(), 16);
    QCOMPARE(filter.show(u"card00"_s), 0);
    QCOMPARE(filter.rowCount(), 16);
    QCOMPARE(filter.show(u"no such card"_s), -1);
    filter.showMore(100);
    QCOMPARE(filter.rowCount(), 20);
    filter.setPhase(u"other"_s);
    filter.setPhase({});
    QCOMPARE(filter.rowCount(), 6); // other cards begin with a page again
    filter.setPage(8);
    QCOMPARE(filter.rowCount(), 8);
    filter.setPage(0);
    QCOMPARE(filter.rowCount(), 20);
}

void CardModelTest::letsGoOfACardThatSinksUnlessSomebodyIsAtIt()
{
    QList<CardData> cards;
    for (int i = 0; i < 20; ++i) {
        cards.append(Samples::check(u"card%1"_s.arg(i, 2, 10, QChar(u'0')), {.status = i < 2 ? Status::Failed : Status::Passed}));
    }
    for (CardData &card : cards) {
        card.check.key = card.key;
    }
    CardFilterModel filter(*m_model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setPage(3);
    m_model->setCards(cards);
    const auto sink = [&](int row) {
        CheckState state = cards[row].check;
        state.standing = {.status = Status::NotApplicable};
        m_model->update(state); // to the last place of all
    };
    filter.hold(u"card00"_s);
    sink(0);
    QCOMPARE(filter.rowOf(u"card01"_s), 0);
    QCOMPARE(filter.rowOf(u"card00"_s), 3); // below the others, which are no more than they were
    QCOMPARE(filter.rowCount(), 4);
    filter.showMore(2);
    QCOMPARE(filter.rowOf(u"card00"_s), 5);
    QCOMPARE(filter.show(u"card00"_s), 19);
    QCOMPARE(filter.rowCount(), 20);
    filter.setPhase(u"other"_s);
    filter.setPhase({});
    QCOMPARE(filter.rowCount(), 3);
    filter.hold({});
    sink(1);
    QCOMPARE(filter.rowOf(u"card01"_s), -1);
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(filter.count(), 20); // still there for whoever scrolls
}

void CardModelTest::makesNoCardForNothingAtAnotherMoment()
{
    const auto cards = [](int firstFailed) {
        QList<CardData> list;
        for (int i = 0; i < 20; ++i) {
            const bool fails = i >= firstFailed && i < firstFailed + 4;
            list.append(Samples::check(u"card%1"_s.arg(i, 2, 10, QChar(u'0')), {.status = fails ? Status::Failed : Status::Passed}));
        }
        return list;
    };
    CardFilterModel filter(*m_model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setPage(6);
    m_model->setCards(cards(0));
    const QSignalSpy inserted(&filter, &CardFilterModel::rowsInserted);
    const QSignalSpy removed(&filter, &CardFilterModel::rowsRemoved);
    const QSignalSpy changed(&filter, &CardFilterModel::dataChanged);
    m_model->replaceCards(cards(10)); // 10 to 13 fail now; behind them stand 0 and 1
    QCOMPARE(filter.rowOf(u"card10"_s), 0);
    QCOMPARE(filter.rowOf(u"card00"_s), 4);
    QCOMPARE(inserted.size(), 4);
    QCOMPARE(removed.size(), 4);
    QCOMPARE(changed.size(), 2); // those that stay; who comes is up to date
    QCOMPARE(filter.index(4).data(CardModel::StatusRole).toInt(), m_model->index(0).data(CardModel::StatusRole).toInt());
}

void CardModelTest::choosesTheAction_data()
{
    QTest::addColumn<CardData>("card");
    QTest::addColumn<CardModel::Action>("action");
    QTest::newRow("failed") << Samples::timeApart() << CardModel::Action::OpenStep;
    QTest::newRow("passed") << Samples::dnsComplete() << CardModel::Action::NoAction;
    QTest::newRow("blocked") << Samples::blocked() << CardModel::Action::ShowCause;
    QTest::newRow("sign in") << Samples::signInNeeded() << CardModel::Action::SignIn;
    QTest::newRow("by hand") << Samples::byHand(u"a.b"_s, Work::ToDo) << CardModel::Action::OpenStep;
    QTest::newRow("by hand, done") << Samples::byHand(u"a.b"_s, Work::Done) << CardModel::Action::NoAction;
    const Finding certificate{.status = Status::Unknown, .code = Code::CertificateUntrusted};
    QTest::newRow("certificate") << Samples::check(u"a"_s, certificate) << CardModel::Action::Trust;
}

void CardModelTest::choosesTheAction()
{
    QFETCH(CardData, card);
    QTEST(CardModel::actionOf(card), "action");
}

CONSOLE_TEST_MAIN(CardModelTest)
#include "tst_cardmodel.moc"
