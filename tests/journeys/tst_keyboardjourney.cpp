// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "keyboard.h"
#include "screen.h"
#include "testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** A migration by keyboard alone, with the focus seen at every key. Its pictures are left in build/pictures/keyboard. */
class KeyboardJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMigrationByKeysAlone();

private:
    void record(const QString &stage);
    /** Whether all of it is in sight, not a part of it only. */
    [[nodiscard]] static bool isWhole(const QQuickItem *item);
    /** Whether something of this name can be pressed in the sheet. */
    [[nodiscard]] bool reachable(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    int m_stage = 0;
};

void KeyboardJourney::initTestCase()
{
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    m_console->application().settings().setReducedMotion(true);
    m_console->window().resize(1000, 800); // a step is a page of its own
    QTRY_COMPARE(m_console->application().sessions().state(), SessionService::Ready);
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
}

void KeyboardJourney::record(const QString &stage)
{
    const QString folder = QStringLiteral(CONSOLE_BINARY_DIR "/pictures/keyboard");
    QVERIFY(QDir().mkpath(folder));
    const QString name = u"%1-%2.png"_s.arg(++m_stage, 2, 10, '0'_L1).arg(stage);
    QVERIFY(m_console->window().grabWindow().save(folder + u'/' + name));
}

bool KeyboardJourney::isWhole(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (up->clip() && !up->boundingRect().adjusted(-1, -1, 1, 1).contains(item->mapRectToItem(up, item->boundingRect()))) {
            return false;
        }
    }
    return true;
}

bool KeyboardJourney::reachable(const QString &name) const
{
    return Screen(m_console->window()).shows(name);
}

void KeyboardJourney::aMigrationByKeysAlone()
{
    Keyboard keys(m_console->window());
    record(u"start"_s);
    QVERIFY(keys.press(u"New migration"_s));
    QTRY_COMPARE(m_console->page(), u"NewMigrationPage"_s);
    QVERIFY(keys.press(u"Windows Small Business Server 2003"_s, Qt::Key_Space));
    QVERIFY(keys.type(u"Customer"_s, u"Contoso Ltd."_s));
    QVERIFY(keys.type(u"Carried out by"_s, u"A. Keller"_s));
    QVERIFY(keys.type(u"Domain"_s, u"contoso.lan"_s));
    QVERIFY(keys.type(u"Source Server"_s, u"127.0.0.77"_s));
    record(u"filled"_s);
    QVERIFY(keys.reach(u"Domain"_s, Qt::ShiftModifier));
    QVERIFY(keys.press(u"Begin the migration"_s));
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    QTRY_VERIFY(!m_console->application().current().isChecking());
    record(u"session"_s);

    keys.hit(Qt::Key_F1);
    QTRY_VERIFY(m_console->sheet());
    QCOMPARE(m_console->sheet()->property("title").toString(), u"Keyboard shortcuts"_s);
    record(u"shortcuts"_s);
    keys.hit(Qt::Key_Escape);
    QTRY_VERIFY(!m_console->sheet());

    QVERIFY(keys.press(u"More"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(keys.press(u"Sign in to the domain"_s));
    QTRY_COMPARE(m_console->sheet() ? m_console->sheet()->property("title").toString() : QString(), u"Sign in to the domain"_s);
    QVERIFY(keys.type(u"User name"_s, u"administrator"_s));
    record(u"sign-in"_s);
    QVERIFY(keys.press(u"Cancel"_s));
    QTRY_VERIFY(!m_console->sheet());

    QVERIFY(keys.press(u"More"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(keys.press(u"Settings"_s));
    QTRY_COMPARE(m_console->page(), u"SettingsPage"_s);
    QVERIFY(keys.press(u"Deutsch (Deutschland)"_s, Qt::Key_Space));
    QTRY_COMPARE(m_console->application().settings().language(), u"de_DE"_s);
    record(u"german"_s);
    QVERIFY(keys.press(u"English"_s, Qt::Key_Space));
    QTRY_COMPARE(m_console->application().settings().language(), u"en"_s);
    keys.hit(Qt::Key_Escape);
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);

    QVERIFY(keys.press(u"More"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(keys.press(u"Look back at any moment"_s));
    QVERIFY(keys.reach(u"Moment of the migration"_s));
    keys.hit(Qt::Key_Left);
    record(u"replay"_s);
    QVERIFY(keys.press(u"Back to now"_s));
    QTRY_VERIFY(!m_console->application().current().property("past").toBool());

    // The phases are one stop; the arrow keys walk them, and Enter chooses.
    const auto phase = [&] { return m_console->application().current().currentPhase(); };
    QVERIFY(keys.reachFirst(u"Phase 1: "_s));
    keys.hit(Qt::Key_Down);
    QVERIFY(keys.focused().startsWith(u"Phase 2: "_s));
    QVERIFY2(keys.seesFocus(), qPrintable(keys.problem()));
    QCOMPARE(phase(), 0); // who walks does not choose
    keys.hit(Qt::Key_End);
    QVERIFY(keys.focused().startsWith(u"Phase 8: "_s));
    QVERIFY2(keys.seesFocus(), qPrintable(keys.problem()));
    keys.hit(Qt::Key_Return);
    QTRY_COMPARE(phase(), 7);
    record(u"last-phase"_s);
    QVERIFY(keys.step());
    QVERIFY(!keys.focused().startsWith(u"Phase "_s));
    QVERIFY(keys.step(Qt::ShiftModifier));
    QVERIFY(keys.focused().startsWith(u"Phase 8: "_s)); // where it was left
    keys.hit(Qt::Key_Home);
    QVERIFY(keys.focused().startsWith(u"Phase 1: "_s));
    keys.hit(Qt::Key_Return);
    QTRY_COMPARE(phase(), 0);

    QVERIFY(keys.press(u"Open the step: Take a full backup of the source server"_s));
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    record(u"step"_s);
    QVERIFY(keys.press(u"Mark as done"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(keys.press(u"Today"_s));
    QVERIFY(keys.type(u"Where the backup is kept"_s, u"USB disk 2"_s));
    QVERIFY(keys.type(u"What was done"_s, u"Full backup"_s));
    record(u"confirm"_s);
    QVERIFY(keys.press(u"Mark as done"_s));
    QTRY_VERIFY(!m_console->sheet());
    record(u"done"_s);
    QVERIFY(keys.press(u"Reopen the step"_s));
    QVERIFY(keys.reach(u"Mark as done"_s)); // it can be done again
    record(u"reopened"_s);
    QVERIFY(keys.press(u"Undo: Reopened: Take a full backup of the source server"_s)); // what was reopened is done as it was
    QVERIFY(keys.reach(u"Reopen the step"_s));

    // From step to step along the list beside it, to one that may be skipped.
    auto *steps = m_console->singleton<StepController>("Step");
    QVERIFY(steps);
    StepController &step = *steps;
    QVERIFY(keys.reachFirst(step.title() + u", "_s));
    QStringList walked{keys.focused()};
    for (int row = step.phaseSteps()->currentRow(); !step.canSkip() && row + 1 < step.phaseSteps()->rowCount(); ++row) {
        keys.hit(Qt::Key_Down);
        QVERIFY2(!walked.contains(keys.focused()), qPrintable(keys.focused()));
        QVERIFY2(keys.seesFocus(), qPrintable(keys.problem()));
        QVERIFY(isWhole(m_console->window().activeFocusItem()));
        walked.append(keys.focused());
        const QString before = step.stepId();
        keys.hit(Qt::Key_Return);
        QTRY_VERIFY(step.stepId() != before);
    }
    QVERIFY(step.canSkip());
    const QString skipped = step.title();
    record(u"walked"_s);
    QVERIFY(keys.step());
    QVERIFY(!walked.contains(keys.focused()));
    QVERIFY(keys.step(Qt::ShiftModifier));
    QTRY_COMPARE(keys.focused(), walked.constLast()); // one stop, and it stays where it was
    QVERIFY(keys.press(u"Skip with a reason"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(!reachable(u"Skip the step"_s)); // not without one
    QVERIFY(keys.press(u"Not used at this site"_s, Qt::Key_Space));
    QVERIFY(keys.type(u"In your own words"_s, u"No fax"_s));
    record(u"reason"_s);
    QVERIFY(keys.press(u"Skip the step"_s));
    QTRY_VERIFY(!m_console->sheet());
    QVERIFY2(keys.seesFocus(), qPrintable(keys.problem()));
    QTRY_VERIFY(!step.canSkip());
    QVERIFY(keys.reachFirst(skipped + u", Skipped"_s));
    record(u"skipped"_s);
    keys.hit(Qt::Key_Escape);
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    keys.hit(Qt::Key_Escape);
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
    record(u"left"_s);

    QVERIFY(keys.press(u"Search all migrations"_s));
    QTRY_COMPARE(m_console->page(), u"HistoryPage"_s);
    QTRY_COMPARE(m_console->application().history().state(), HistoryController::Ready);
    keys.hit(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(keys.focused(), u"Search"_s);
    for (const Qt::Key letter : {Qt::Key_C, Qt::Key_O, Qt::Key_N, Qt::Key_T, Qt::Key_O, Qt::Key_S, Qt::Key_O}) {
        keys.hit(letter);
    }
    QTRY_COMPARE(m_console->application().history().model().rowCount(), 1);
    record(u"found"_s);
    keys.hit(Qt::Key_Escape);
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
}

CONSOLE_GUI_TEST_MAIN(KeyboardJourney)
#include "tst_keyboardjourney.moc"
