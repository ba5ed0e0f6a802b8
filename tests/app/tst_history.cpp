// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "entrykind.h"
#include "findingcode.h"
#include "findingsearch.h"
#include "guidelibrary.h"
#include "guideshelf.h"
#include "historycontroller.h"
#include "screen.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** All migrations of a console on their page: found as one types, filtered, chosen, opened. A warning of QML fails it. */
class HistoryTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString database() const { return m_folder->filePath(u"console.db"_s); }

    /** Writes as another program does that had the file before. */
    void fill(const std::function<void(JournalStore &)> &write) const
    {
        Database file;
        const SystemClock clock;
        JournalStore store(file, clock);
        QVERIFY(file.open(database()).result().has_value());
        write(store);
    }
    static QUuid session(JournalStore &store, const QString &customer, const QString &product = u"sbs2003"_s, const QString &outcome = {})
    {
        SessionHeader header;
        header.product = product;
        header.customer = customer;
        header.technician = u"A. Keller"_s;
        header.domain = u"contoso.lan"_s;
        header.source = {u"SBS2003"_s, u"192.0.2.2"_s};
        const auto id = store.createSession(u"1"_s, header.toJson()).result();
        SessionOverview overview;
        overview.outcome = SessionOutcome::kindFrom(outcome);
        overview.phases = {PhaseOverview{.key = u"prepare"_s, .status = Status::Passed, .done = 3, .total = 3},
                           PhaseOverview{.key = u"install"_s, .total = 4}};
        const EntryDraft closed{EntryKind::SessionClosed, {}, {}, {{u"outcome"_s, outcome}}};
        const auto done =
            store.append(*id, u"1"_s, outcome.isEmpty() ? QList<EntryDraft>() : QList{closed}, {.overview = overview.toJson()});
        return done.result() ? *id : QUuid();
    }
    static void add(JournalStore &store, const QUuid &session, const EntryDraft &draft)
    {
        QVERIFY(store.append(session, u"1"_s, {draft}).result().has_value());
    }
    void begin(int width = 1280)
    {
        m_console = std::make_unique<ConsoleWindow>(database());
        QVERIFY(m_console->isThere());
        QTRY_COMPARE(m_console->application().sessions().state(), SessionService::Ready);
        m_console->window().resize(width, 800);
        m_history = m_console->singleton<HistoryController>("History");
        QVERIFY(m_console->show(u"HistoryPage"_s));
        QTRY_VERIFY(m_history->state() != HistoryController::Loading);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_history->model().rowCount(); ++row) {
            names.append(m_history->model().index(row).data(SessionText::CustomerRole).toString());
        }
        names.sort();
        return names;
    }
    /** For the eye, where somebody wants to see it. */
    void keep(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CONSOLE_PICTURES");
        if (!folder.isEmpty()) {
            m_console->window().grabWindow().save(u"%1/%2.png"_s.arg(folder, name));
        }
    }
    [[nodiscard]] QQuickItem *focused() const { return m_console->window().activeFocusItem(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    HistoryController *m_history = nullptr;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    /** Both words are in many that began last: that none has both is said only when all were looked through. */
    void findsTheOldestThatHasBoth()
    {
        fill([](JournalStore &store) {
            const auto note = [](const QString &text) {
                return EntryDraft{EntryKind::Note, u"prepare.backup"_s, {}, {{u"text"_s, text}, {u"author"_s, u"P. Favre"_s}}};
            };
            add(store, session(store, u"Oldest"_s), note(u"server router"_s));
            for (const auto &word : {u"server"_s, u"router"_s}) {
                for (int i = 0; i < 4; ++i) {
                    const auto done = store.append(session(store, word), u"1"_s, QList<EntryDraft>(2600, note(word)));
                    QVERIFY(done.result().has_value());
                }
            }
        });
        begin();
        m_history->search(u"server router"_s);
        QTRY_COMPARE(shown(), QStringList(u"Oldest"_s));
        QTRY_COMPARE(m_history->matchText(), u"1 found"_s);
        m_history->search(u"server router nowhere"_s);
        QTRY_COMPARE(m_history->state(), HistoryController::NoMatch);
    }

    void findsAsOneTypes()
    {
        fill([](JournalStore &store) {
            session(store, u"Bäckerei Huber KG"_s, u"sbs2011std"_s, u"finished"_s);
            session(store, u"株式会社みなと"_s, u"sbs2003"_s, u"finished"_s);
            const QUuid id = session(store, u"Studio Léman SA"_s);
            add(store, id, {EntryKind::Note, u"prepare.backup"_s, {}, {{u"text"_s, u"host clock drifts"_s}, {u"author"_s, u"P. Favre"_s}}});
        });
        begin();
        QCOMPARE(shown().size(), 3);
        QTRY_VERIFY2(m_history->countText().startsWith("3 migration"_L1), qPrintable(m_history->countText()));
        QTRY_VERIFY(m_history->details()->recordText().startsWith("The record agrees"_L1));
        keep(u"history"_s);
        const Screen screen(m_console->window());
        QVERIFY(screen.type(u"Search"_s, u"backerei hub"_s));
        QTRY_COMPARE(shown(), QStringList(u"Bäckerei Huber KG"_s));
        QTRY_COMPARE(m_history->matchText(), u"1 found"_s);
        QVERIFY(screen.type(u"Search"_s, u"会社"_s));
        QTRY_COMPARE(shown(), QStringList(u"株式会社みなと"_s));
        QVERIFY(screen.type(u"Search"_s, u"drift favre"_s));
        QTRY_COMPARE(shown(), QStringList(u"Studio Léman SA"_s));
        QVERIFY(screen.type(u"Search"_s, u"\"nobody*"_s));
        QTRY_COMPARE(m_history->state(), HistoryController::NoMatch);
        keep(u"history-no-match"_s);
        QVERIFY(screen.press(u"Show all"_s));
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY(m_history->text().isEmpty());
    }

    void findingsAreFoundInTheLanguageThatIsShown_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("english") << u"en"_s << u"clocks"_s;
        QTest::newRow("german") << u"de_DE"_s << u"uhr"_s;
        QTest::newRow("japanese") << u"ja_JP"_s << u"時刻"_s;
    }
    void findingsAreFoundInTheLanguageThatIsShown()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        fill([](JournalStore &store) {
            const auto finding = [](Status status, QLatin1StringView code) {
                return EntryDraft{EntryKind::Finding, u"prep.time-offset"_s, {}, Finding{.status = status, .code = code}.toJson()};
            };
            add(store, session(store, u"Healthy"_s), finding(Status::Passed, Code::ClocksAgree));
            add(store, session(store, u"Apart"_s), finding(Status::Failed, Code::ClocksApart));
        });
        begin();
        m_console->application().settings().setLanguage(language);
        m_history->search(typed);
        QTRY_COMPARE(shown(), QStringList(u"Apart"_s));
        m_history->search(u"apart "_s + typed);
        QTRY_COMPARE(shown(), QStringList(u"Apart"_s));
        m_history->search(u"healthy "_s + typed);
        QTRY_VERIFY2(m_history->state() == HistoryController::NoMatch,
                     qPrintable(shown().join(u',') + QString::number(m_history->state())));
    }

    void whatOnlyTheirGuidesHaveIsNamed_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("title");
        QTest::newRow("SBS 2008") << u"sbs2008"_s << u"prep.certificate-services"_s << u"Certification authority on the source"_s;
        QTest::newRow("Server 2012 Essentials") << u"wse2012"_s << u"redir.security-template"_s << u"Old security template policy"_s;
    }
    /** A list has migrations of several products, and the guide that is read first does not have all of their cards. */
    void whatOnlyTheirGuidesHaveIsNamed()
    {
        QFETCH(QString, product);
        QFETCH(QString, card);
        QFETCH(QString, title);
        fill([&](JournalStore &store) {
            session(store, u"Newest"_s);
            const Finding finding{.status = Status::Failed, .code = Code::NoAnswer};
            SessionOverview overview;
            overview.headlineCheck = card;
            overview.headline = finding;
            const EntryDraft found{EntryKind::Finding, card, {}, finding.toJson()};
            const QUuid id = session(store, u"Contoso Ltd."_s, product);
            QVERIFY(store.append(id, u"1"_s, {found}, {.overview = overview.toJson()}).result().has_value());
        });
        begin();
        const QAbstractItemModel &starting = *m_console->application().sessions().open();
        QTRY_COMPARE(starting.rowCount(), 2);
        const auto named = [&](const QAbstractItemModel &list) {
            const QModelIndexList rows = list.match(list.index(0, 0), SessionText::HeadlineRole, title, -1, Qt::MatchStartsWith);
            return rows.size();
        };
        QCOMPARE(named(starting), 1);
        QCOMPARE(named(m_history->model()), 1);
        m_history->search(title);
        QTRY_COMPARE(shown(), QStringList(u"Contoso Ltd."_s));
        QTRY_COMPARE(m_history->details()->customer(), u"Contoso Ltd."_s);
        QTRY_VERIFY(!m_history->details()->events().isEmpty());
        const QString event = m_history->details()->events().constFirst().toMap().value(u"text"_s).toString();
        QVERIFY2(event.startsWith(title + u':'), qPrintable(event));
    }

    /** The words of titles are taken from two guides only; a third one with a card of its own would need to be read too. */
    void everyCardIsFoundByItsTitle()
    {
        QQmlEngine engine;
        GuideLibrary library(engine);
        GuideShelf guides(library);
        FindingSearch search(guides);
        const auto products = GuideShelf::products();
        for (const QString &product : products) {
            const GuideIndex *guide = guides.guide(product);
            QVERIFY(guide);
            const auto checks = guide->checks();
            QVERIFY(!checks.isEmpty());
            for (const QString &check : checks) {
                const auto words = search.words(guide->cardTitle(check));
                const bool isFound =
                    std::ranges::all_of(words, [&](const SoughtWord &word) { return word.text.size() == 1 || word.codes.contains(check); });
                QVERIFY2(!words.isEmpty() && isFound, qPrintable(check));
            }
        }
    }

    void filtersHaveCountsAndWords()
    {
        fill([](JournalStore &store) {
            session(store, u"One"_s, u"sbs2003"_s, u"finished"_s);
            session(store, u"Two"_s, u"sbs2008"_s, u"abandoned"_s);
            session(store, u"Three"_s, u"sbs2003"_s);
        });
        begin();
        const Screen screen(m_console->window());
        QTRY_VERIFY(screen.shows(u"All 3"_s));
        QVERIFY(screen.press(u"Abandoned 1"_s));
        QTRY_COMPARE(shown(), QStringList(u"Two"_s));
        QCOMPARE(m_history->model().index(0).data(SessionText::StateTextRole).toString(), u"Abandoned"_s);
        QVERIFY(screen.press(u"All 3"_s));
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY(m_history->products().contains(u"SBS 2003 (2)"_s));
        QVERIFY(m_console->ask(u"HistoryFilterSheet"_s));
        QVERIFY(screen.press(u"SBS 2008 (1)"_s));
        QTRY_COMPARE(shown(), QStringList(u"Two"_s));
        QCOMPARE(m_history->filterText(), u"SBS 2008"_s);
        m_history->showAll();
        m_history->setGrouped(true);
        QTRY_COMPARE(m_history->model().index(0).data(HistoryModel::SectionRole).toString(), u"One"_s);
        m_history->setYear(1);
        QTRY_COMPARE(shown().size(), 3);
        QCOMPARE(m_history->filterText(), QString::number(QDate::currentDate().year()));
    }

    void theChosenOneIsShownBesideTheList()
    {
        fill([](JournalStore &store) {
            session(store, u"Other"_s);
            const QUuid id = session(store, u"Contoso Ltd."_s);
            add(store, id, {EntryKind::Note, {}, {}, {{u"text"_s, u"host clock drifts"_s}, {u"author"_s, u"A. Keller"_s}}});
        });
        begin();
        QTRY_COMPARE(m_history->details()->customer(), u"Contoso Ltd."_s);
        QTRY_COMPARE(m_history->details()->events().size(), 1);
        QCOMPARE(m_history->details()->events().constFirst().toMap().value(u"text"_s).toString(), u"A. Keller: “host clock drifts”"_s);
        QCOMPARE(m_history->details()->stateText(), u"Open · phases 1 of 2"_s);
        QTRY_COMPARE(m_history->details()->recordText(), u"The record agrees with itself: 2 entries, their chain verified"_s);
        // By the keyboard: to the next, into the search and back, and in.
        QTest::keyClick(&m_console->window(), Qt::Key_Down);
        QTRY_COMPARE(m_history->details()->customer(), u"Other"_s);
        QTest::keyClick(&m_console->window(), Qt::Key_Space);
        QTRY_COMPARE(m_history->selectedCount(), 1);
        QTest::keyClick(&m_console->window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(focused()->inherits("QQuickTextInput"));
        QTest::keyClick(&m_console->window(), Qt::Key_Return);
        QVERIFY(!focused()->inherits("QQuickTextInput"));
        QTest::keyClick(&m_console->window(), Qt::Key_Return);
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
        QCOMPARE(m_console->application().current().customer(), u"Other"_s);
    }

    void aNarrowWindowShowsCardsThatOpen()
    {
        fill([](JournalStore &store) { session(store, u"Contoso Ltd."_s); });
        begin(480);
        QTRY_COMPARE(m_console->itemsOf("HistoryRow").size(), 1);
        QTRY_VERIFY(m_console->itemsOf("HistoryPane").isEmpty());
        m_console->application().settings().setTextScale(2);
        keep(u"history-narrow"_s);
        QTest::keyClick(&m_console->window(), Qt::Key_Return);
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    }

    void severalAreSelected()
    {
        fill([](JournalStore &store) {
            session(store, u"One"_s);
            session(store, u"Two"_s);
        });
        begin();
        const Screen screen(m_console->window());
        QVERIFY(screen.press(u"Select One"_s));
        QVERIFY(screen.press(u"Select Two"_s));
        QCOMPARE(m_history->selectedIds().size(), 2);
        QVERIFY(screen.press(u"Select none"_s));
        QCOMPARE(m_history->selectedCount(), 0);
    }

    void nothingYetSaysSo()
    {
        begin();
        QCOMPARE(m_history->state(), HistoryController::Empty);
        const Screen screen(m_console->window());
        QVERIFY(!screen.shows(u"Search"_s));
    }

    /** A long list: the start page shows its newest, the list goes on as it is scrolled and does not keep what it left. */
    void aLongListIsReadAsItIsScrolled()
    {
        fill([](JournalStore &store) {
            for (int i = 0; i < 1000; ++i) {
                (void)store.createSession(u"1"_s,
                                          {{u"product"_s, u"sbs2008"_s}, {u"customer"_s, u"Customer %1"_s.arg(i, 4, 10, QChar(u'0'))}});
            }
        });
        begin();
        QVERIFY(m_console->application().sessions().open()->rowCount() <= 100);
        QCOMPARE(m_console->application().sessions().openCount(), 1000);
        HistoryModel &model = m_history->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int first = model.rowCount();
        QVERIFY2(first < 300, qPrintable(QString::number(first)));
        while (model.rowCount() < 1000) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
            QVERIFY(model.keptRows() <= 8 * HistoryModel::pageSize);
        }
        QVERIFY(!model.canFetchMore({}));
        QSet<QString> seen;
        for (int row = 999; row >= 0; --row) {
            QTRY_VERIFY(!model.index(row).data(SessionText::CustomerRole).toString().isEmpty());
            seen.insert(model.index(row).data(SessionText::CustomerRole).toString());
            QVERIFY(model.keptRows() <= 8 * HistoryModel::pageSize);
        }
        QCOMPARE(seen.size(), 1000);
        m_history->search(u"customer 04"_s);
        QTRY_COMPARE(m_history->matchText(), u"100 found"_s);
    }
};

CONSOLE_GUI_TEST_MAIN(HistoryTest)
#include "tst_history.moc"
