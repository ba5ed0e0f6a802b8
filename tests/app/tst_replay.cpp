// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/** Looking back in the real window: the pages as they were, and nothing that could be changed. */
class ReplayTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] Application &application() const { return m_console->application(); }
    [[nodiscard]] ReplayController &replay() const { return application().replay(); }
    [[nodiscard]] SessionController &current() const { return application().current(); }
    [[nodiscard]] Work work(const QString &id) const
    {
        const auto &cards = application().cards().cards();
        const auto card = std::ranges::find(cards, id, &CardData::step);
        return card == cards.end() ? Work::ToDo : card->work.work;
    }
    void setWork(const QString &id, Work wanted)
    {
        application().engine().run([id, wanted](Engine &engine) { engine.setStep(id, wanted, {}); });
        QTRY_COMPARE(work(id), wanted);
    }
    void note(const QString &text)
    {
        application().engine().run([text](Engine &engine) { engine.addNote(u"prepare.test-restore"_s, text); });
    }
    void lookBack()
    {
        replay().begin();
        QTRY_VERIFY(replay().isActive());
    }
    [[nodiscard]] QQuickItem *item(const QString &name) const
    {
        const auto items = m_console->itemsOf({});
        const auto found = std::ranges::find(items, name, &QObject::objectName);
        return found == items.end() ? nullptr : *found;
    }
    void press(Qt::Key key) { QTest::keyClick(&m_console->window(), key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    static constexpr auto step = "prepare.plan-lob-apps"_L1;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s));
        QVERIFY(m_console->isThere());
        const QString session =
            m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"technician"_s, u"A. Keller"_s}});
        application().sessions().openSession(session);
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
        QTRY_VERIFY(!current().isChecking());
        setWork(step, Work::InProgress);
        setWork(step, Work::Deferred);
        note(u"the host clock drifts"_s);
    }
    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void everyMomentIsAsItWas()
    {
        lookBack();
        QVERIFY(replay().isAtEnd());
        QCOMPARE(work(step), Work::Deferred);
        replay().seek(0);
        QCOMPARE(work(step), Work::ToDo);
        QVERIFY(replay().isAtBegin());
        QCOMPARE(replay().eventText(), u"A. Keller began the migration"_s);
        while (work(step) == Work::ToDo && !replay().isAtEnd()) {
            replay().next();
        }
        QCOMPARE(work(step), Work::InProgress);
        replay().next();
        QCOMPARE(work(step), Work::Deferred);
        replay().previous();
        QCOMPARE(work(step), Work::InProgress);
    }

    void nothingCanBeChangedMeanwhile()
    {
        QVERIFY(!current().isReadOnly());
        lookBack();
        QVERIFY(current().isReadOnly());
        QVERIFY(current().isPast());
        QVERIFY(!current().isSignInNeeded());
        QTRY_VERIFY(item(u"scrubber"_s));
        QVERIFY(!item(u"undo"_s));
        replay().end();
        QVERIFY(!current().isReadOnly());
        QTRY_VERIFY(!item(u"scrubber"_s));
    }

    /** The engine does not stop for somebody who looks back, and nothing of what it does is lost. */
    void thePresentGoesOnUnseen()
    {
        lookBack();
        replay().seek(0);
        QSignalSpy changed(application().engine().engine(), &Engine::stepChanged);
        application().engine().run([](Engine &engine) { engine.setStep(u"prepare.plan-lob-apps"_s, Work::InProgress, {}); });
        QTRY_VERIFY(!changed.isEmpty()); // what is told of the whole comes later, and finds the present again
        QCOMPARE(work(step), Work::ToDo);
        replay().end();
        QTRY_COMPARE(work(step), Work::InProgress);
    }

    void whatHappenedAtAStepEndsAtTheMoment()
    {
        current().openStep(u"prepare.test-restore"_s);
        auto *steps = m_console->singleton<StepController>("Step");
        QTRY_COMPARE(steps->events()->rowCount(), 1);
        lookBack();
        replay().seek(0);
        QTRY_COMPARE(steps->events()->rowCount(), 0);
        QCOMPARE(replay().notesAhead(), 1);
        replay().next(ReplayController::Note);
        QTRY_COMPARE(steps->events()->rowCount(), 1);
        QCOMPARE(replay().notesAhead(), 0);
        QVERIFY(replay().eventText().contains(u"the host clock drifts"_s));
    }

    void theArrowKeysGoFromEventToEvent()
    {
        lookBack();
        QTRY_VERIFY(item(u"scrubber"_s));
        item(u"scrubber"_s)->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Home);
        QTRY_VERIFY(replay().isAtBegin());
        const QDateTime first = replay().moment();
        press(Qt::Key_Right);
        QVERIFY(replay().moment() > first);
        press(Qt::Key_Left);
        QCOMPARE(replay().moment(), first);
        press(Qt::Key_End);
        QTRY_VERIFY(replay().isAtEnd());
    }

    void playsToTheEndAndStops()
    {
        lookBack();
        replay().setSpeed(60);
        replay().play(); // from its end it begins anew
        QVERIFY(replay().isPlaying());
        QTRY_VERIFY(!replay().isPlaying());
        QVERIFY(replay().isAtEnd());
        QVERIFY(replay().isActive());
    }

    void leavingTheSessionLeavesThePast()
    {
        lookBack();
        replay().seek(0);
        current().close();
        QVERIFY(!replay().isActive());
        QVERIFY(!current().isPast());
    }
};

CONSOLE_GUI_TEST_MAIN(ReplayTest)
#include "tst_replay.moc"
