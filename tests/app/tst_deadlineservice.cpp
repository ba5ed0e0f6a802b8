// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "deadlineservice.h"
#include "screen.h"
#include "stepcontroller.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The clocks of a migration as a technician sees them: on every page of the session, and all of them one tap away. */
class DeadlineServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsShownWhereNoClockRuns();
    void theNearestIsOnEveryPage();
    void itsSheetLeadsToTheStep();
    void whatIsUndoneEndsIt();

private:
    /** As it stands in the record when the backup was marked as done some time ago. */
    void backUp(std::chrono::hours ago)
    {
        const StepState step{.step = u"prepare.back-up-source"_s,
                             .work = Work::Done,
                             .author = u"A. Keller"_s,
                             .kind = u"confirmed"_s,
                             .at = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(ago).count())};
        m_console->application().engine().run([step](Engine &engine) { engine.restoreStep(step); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    std::unique_ptr<Screen> m_screen;
    DeadlineService *m_deadlines = nullptr;
};

void DeadlineServiceTest::init()
{
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    m_console->window().resize(1000, 800);
    m_screen = std::make_unique<Screen>(m_console->window());
    m_console->application().sessions().openSession(
        m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"technician"_s, u"A. Keller"_s}}));
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    QTRY_VERIFY(m_console->isCalm());
    m_deadlines = m_console->singleton<DeadlineService>("Deadlines");
}

void DeadlineServiceTest::cleanup()
{
    m_screen.reset();
    m_console.reset();
}

void DeadlineServiceTest::nothingIsShownWhereNoClockRuns()
{
    QCOMPARE(m_deadlines->count(), 0);
    QVERIFY(m_deadlines->text().isEmpty() && m_deadlines->isCalm());
    QVERIFY(m_console->ask(u"DeadlinesSheet"_s));
    QVERIFY(m_console->itemsOf("DeadlineRow").isEmpty());
    QVERIFY(m_console->sheet()->property("text").toString().contains("No deadline runs now"_L1));
}

void DeadlineServiceTest::theNearestIsOnEveryPage()
{
    backUp(1h);
    QTRY_COMPARE(m_deadlines->count(), 1);
    const QString calm = m_deadlines->text();
    QVERIFY(!calm.isEmpty() && m_deadlines->isCalm());
    for (const QString &page : {u"SessionPage"_s, u"StepPage"_s, u"PlanPage"_s, u"CorrectionPage"_s}) {
        m_console->application().current().openStep(u"prepare.sync-time"_s);
        QVERIFY(m_console->show(page));
        QTRY_VERIFY2(m_screen->shows(m_deadlines->text()), qPrintable(page));
        if (page != "SessionPage"_L1) {
            m_console->leave();
            QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
        }
    }
    backUp(48h); // older than a backup may be when the source is demoted
    QTRY_VERIFY(!m_deadlines->isCalm());
    QVERIFY(m_deadlines->text() != calm);
    QTRY_VERIFY(m_screen->shows(m_deadlines->text()));
}

void DeadlineServiceTest::itsSheetLeadsToTheStep()
{
    backUp(48h);
    QTRY_COMPARE(m_deadlines->count(), 1);
    QVERIFY(m_screen->press(m_deadlines->text()));
    QTRY_VERIFY(m_console->sheet());
    QCOMPARE(m_console->itemsOf("DeadlineRow").size(), 1);
    const QModelIndex clock = m_deadlines->clocks()->index(0, 0);
    QVERIFY(!clock.data(DeadlineModel::SinceTextRole).toString().isEmpty());
    QVERIFY(!clock.data(DeadlineModel::LastDayTextRole).toString().isEmpty());
    QVERIFY(m_screen->press(u"Open the step: "_s + clock.data(DeadlineModel::StepTitleRole).toString()));
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QCOMPARE(m_console->singleton<StepController>("Step")->stepId(), clock.data(DeadlineModel::StepIdRole).toString());
    QTRY_VERIFY(!m_console->sheet());
}

void DeadlineServiceTest::whatIsUndoneEndsIt()
{
    backUp(1h);
    QTRY_COMPARE(m_deadlines->count(), 1);
    m_console->application().current().openStep(u"prepare.back-up-source"_s);
    QVERIFY(m_console->show(u"StepPage"_s));
    QVERIFY(m_screen->press(u"Reopen the step"_s));
    QTRY_COMPARE(m_deadlines->count(), 0);
    QVERIFY(m_deadlines->text().isEmpty());
}

CONSOLE_GUI_TEST_MAIN(DeadlineServiceTest)
#include "tst_deadlineservice.moc"
