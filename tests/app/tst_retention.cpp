// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "entrykind.h"
#include "historycontroller.h"
#include "retentioncontroller.h"
#include "screen.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** What becomes of past migrations, from their list: archived and brought back, deleted for good, due. A warning of QML fails it. */
class RetentionTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString database() const { return m_folder->filePath(u"console.db"_s); }
    static QUuid session(JournalStore &store, const QString &customer, const QString &outcome)
    {
        SessionHeader header;
        header.product = u"sbs2003"_s;
        header.customer = customer;
        const QUuid id = store.createSession(u"1"_s, header.toJson()).result().value_or(QUuid());
        SessionOverview overview;
        overview.outcome = SessionOutcome::kindFrom(outcome);
        const QList<EntryDraft> drafts{{EntryKind::Note, {}, {}, {{u"text"_s, u"the key lies in the drawer"_s}}},
                                       {EntryKind::SessionClosed, {}, {}, {{u"outcome"_s, outcome}}}};
        const bool isOver = overview.outcome != SessionOutcome::Kind::Open;
        const auto done = store.append(id, u"1"_s, isOver ? drafts : drafts.first(1), {.overview = overview.toJson()}).result();
        return done ? id : QUuid();
    }
    void begin()
    {
        m_console = std::make_unique<ConsoleWindow>(database());
        QVERIFY(m_console->isThere());
        QTRY_VERIFY(m_console->application().sessions().state() != SessionService::Loading);
        m_console->window().resize(1280, 800);
        m_history = &m_console->application().history();
        m_retention = &m_console->application().retention();
        QVERIFY(m_console->show(u"HistoryPage"_s));
        QTRY_COMPARE(m_history->state(), HistoryController::Ready);
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
    static QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    HistoryController *m_history = nullptr;
    RetentionController *m_retention = nullptr;
    QUuid m_open;
    QUuid m_past;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Database file;
        const SystemClock clock;
        JournalStore store(file, clock);
        QVERIFY(file.open(database()).result().has_value());
        m_open = session(store, u"Open Ltd."_s, {});
        m_past = session(store, u"Past Ltd."_s, u"finished"_s);
    }
    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void whatIsArchivedIsFoundByAFilterAndByTheSearch()
    {
        begin();
        QCOMPARE(shown(), (QStringList{u"Open Ltd."_s, u"Past Ltd."_s}));
        m_retention->choose({text(m_open), text(m_past)});
        QTRY_COMPARE(m_retention->count(), 1);
        QCOMPARE(m_retention->open(), 1);
        m_retention->setArchived(true);
        QTRY_COMPARE(shown(), QStringList(u"Open Ltd."_s));
        QTRY_VERIFY(m_history->outcomes().contains(u"Archived 1"_s));
        m_history->setOutcome(4);
        QTRY_COMPARE(shown(), QStringList(u"Past Ltd."_s));
        QCOMPARE(m_history->model().index(0).data(SessionText::TagTextRole).toString(), u"Archived"_s);
        m_history->setOutcome(0);
        QTRY_COMPARE(shown(), QStringList(u"Open Ltd."_s));
        m_history->search(u"past"_s);
        QTRY_COMPARE(shown(), QStringList(u"Past Ltd."_s));
        m_history->search({});
        m_retention->setArchived(false);
        QTRY_COMPARE(shown().size(), 2);
        QTRY_VERIFY(!m_history->outcomes().contains(u"Archived 1"_s));
    }

    void deletingAsksForANameAndAReason()
    {
        begin();
        m_retention->choose({text(m_past)});
        QTRY_COMPARE(m_retention->count(), 1);
        QVERIFY(m_console->ask(u"EraseSheet"_s));
        const Screen screen(m_console->window());
        QVERIFY(m_console->sheet()->property("title").toString().startsWith("Delete 1 "_L1));
        QVERIFY(screen.type(u"Reason"_s, u"asked for by letter"_s));
        QVERIFY(screen.type(u"Your name"_s, u"A. Keller"_s));
        QVERIFY(screen.press(u"Delete for good"_s)); // does nothing yet
        QVERIFY(screen.shows(u"Reason"_s));
        QVERIFY(screen.hold(u"Delete for good"_s));
        QTRY_COMPARE(m_retention->state(), RetentionController::Erased);
        QVERIFY(m_retention->isRewritten());
        QTRY_COMPARE(m_console->sheet()->property("title").toString(), u"Deleted"_s);
        QVERIFY(screen.press(u"Close"_s));
        const QString left = u"Migration "_s + text(m_past).left(8);
        QTRY_COMPARE(shown(), (QStringList{left, u"Open Ltd."_s}));
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Past Ltd.") && bytes.contains("Open Ltd."));
        m_history->search(u"drawer"_s);
        QTRY_COMPARE(shown(), QStringList(u"Open Ltd."_s));
        m_history->search(u"letter"_s); // the entry about it
        QTRY_COMPARE(shown(), QStringList(left));
        QCOMPARE(m_history->model().index(0).data(SessionText::TagTextRole).toString(), u"Erased"_s);
        QCOMPARE(m_history->model().index(0).data(SessionText::StateTextRole).toString(), u"Finished"_s);
    }

    /** One that was opened to be read: nothing of it is shown, or written again. */
    void whatIsDeletedIsClosed()
    {
        begin();
        SessionController &current = m_console->application().current();
        m_console->application().sessions().openSession(text(m_past));
        QTRY_VERIFY(current.hasSession());
        m_retention->choose({text(m_past)});
        QTRY_COMPARE(m_retention->count(), 1);
        m_retention->erase(u"A. Keller"_s, u"asked for"_s);
        QTRY_COMPARE(m_retention->state(), RetentionController::Erased);
        QVERIFY(!current.hasSession());
        m_console->application().sessions().openSession(text(m_past)); // what is left of it can be looked at
        QTRY_VERIFY(current.hasSession());
    }

    void whatIsDueIsSaidAndNothingElse()
    {
        begin();
        m_retention->choose({text(m_past)});
        QTRY_COMPARE(m_retention->customer(), u"Past Ltd."_s);
        QCOMPARE(m_retention->period(), 0);
        m_retention->setOwnPeriod(2); // a year
        QTRY_COMPARE(m_retention->ownPeriod(), 2);
        QCOMPARE(m_retention->due(), 0);
        {
            Database other;
            QVERIFY(other.open(database()).result().has_value());
            const auto older = other.commit(
                [](Connection &connection) { return connection.execute("UPDATE listing SET last_time = 1 WHERE outcome <> ''"_L1); });
            QVERIFY(older.result().has_value());
        }
        m_retention->refresh();
        QTRY_COMPARE(m_retention->due(), 1);
        QCOMPARE(m_retention->dueIds(), QStringList(text(m_past)));
        QCOMPARE(shown().size(), 2);
        m_retention->setOwnPeriod(0);
        QTRY_COMPARE(m_retention->due(), 0);
        m_retention->setPeriod(4);
        QTRY_COMPARE(m_retention->due(), 1);
    }

    void aDatabaseThatIsOnlyReadRefuses()
    {
        {
            Database newer;
            QVERIFY(newer.open(database()).result().has_value());
            QVERIFY(newer.run([](Connection &connection) { return connection.once(u"PRAGMA user_version = 1000"_s); }).result());
        }
        begin();
        m_retention->choose({text(m_past)});
        QTRY_COMPARE(m_retention->count(), 1);
        m_retention->erase(u"A. Keller"_s, u"asked for"_s);
        QTRY_COMPARE(m_retention->problem().title, u"The database is from a newer version"_s);
        QCOMPARE(m_retention->state(), RetentionController::Choosing);
        m_retention->choose({text(m_past)});
        m_retention->setArchived(true);
        QTRY_COMPARE(m_retention->problem().title, u"The database is from a newer version"_s);
        QCOMPARE(shown().size(), 2);
    }
};

CONSOLE_GUI_TEST_MAIN(RetentionTest)
#include "tst_retention.moc"
