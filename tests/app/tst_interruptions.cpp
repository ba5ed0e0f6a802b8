// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "migrationcontroller.h"
#include "recordcontroller.h"
#include "screen.h"
#include "stepcontroller.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Whoever is interrupted in the middle of typing is there again, at the same place, with the same words in the same field. */
class InterruptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFormThatWasOpenIsThereAgain();
    void aPageOfTheSessionIsThereAgain();
    void aFormThatIsAboutAChosenRowIsNot();
    void aFormThatCouldSendNothingIsNot();
    void aHashThatIsBeingTypedStays();
    void aNoteStaysWithItsStep();
    void aRowThatIsBeingAddedStaysWithItsStep();

private:
    void openStep(const QString &step)
    {
        m_console->application().current().openStep(step);
        QVERIFY(m_console->show(u"StepPage"_s));
    }
    /** The program ends, and begins again with the same session. */
    void interrupt()
    {
        m_screen.reset();
        m_console.reset();
        begin();
    }
    void begin()
    {
        m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s), m_session);
        QVERIFY(m_console->isThere());
        m_console->window().resize(1000, 800); // a step is a page of its own
        m_screen = std::make_unique<Screen>(m_console->window());
    }
    [[nodiscard]] QString typedInto(const QString &name) const
    {
        const QQuickItem *field = m_screen->find(name);
        return field ? field->property("text").toString() : u"no field"_s;
    }

    QString m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    std::unique_ptr<Screen> m_screen;
};

void InterruptionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session.clear();
    begin();
    m_session = m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"technician"_s, u"A. Keller"_s}});
    m_console->application().sessions().openSession(m_session);
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    QTRY_VERIFY(m_console->isCalm());
}

void InterruptionsTest::cleanup()
{
    m_screen.reset();
    m_console.reset();
    m_folder.reset();
}

void InterruptionsTest::aFormThatWasOpenIsThereAgain()
{
    openStep(u"prepare.test-restore"_s);
    QVERIFY(m_screen->press(u"Do it later"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(m_screen->type(u"In your own words"_s, u"tape of Friday"_s));
    interrupt();
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QTRY_VERIFY(m_console->sheet());
    QCOMPARE(m_console->singleton<StepController>("Step")->stepId(), u"prepare.test-restore"_s);
    QTRY_COMPARE(typedInto(u"In your own words"_s), u"tape of Friday"_s);
    QMetaObject::invokeMethod(m_console->sheet(), "close");
    QTRY_VERIFY(!m_console->sheet());
    interrupt();
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QTRY_VERIFY(m_console->isCalm());
    QVERIFY(!m_console->sheet()); // it was left
}

void InterruptionsTest::aPageOfTheSessionIsThereAgain()
{
    QVERIFY(m_console->show(u"PlanPage"_s));
    QVERIFY(m_console->ask(u"PlanImportSheet"_s));
    QVERIFY(m_screen->type(u"Or the table itself"_s, u"Application;Vendor"_s));
    interrupt();
    QTRY_COMPARE(m_console->page(), u"PlanPage"_s);
    QTRY_COMPARE(typedInto(u"Or the table itself"_s), u"Application;Vendor"_s);
}

void InterruptionsTest::aFormThatIsAboutAChosenRowIsNot()
{
    QVERIFY(m_console->show(u"PlanPage"_s));
    QVERIFY(m_console->ask(u"PlanRowSheet"_s));
    interrupt();
    QTRY_COMPARE(m_console->page(), u"PlanPage"_s);
    QTRY_VERIFY(m_console->isCalm());
    QVERIFY(!m_console->sheet());
}

void InterruptionsTest::aFormThatCouldSendNothingIsNot()
{
    openStep(u"prepare.test-restore"_s);
    QVERIFY(m_screen->press(u"Do it later"_s));
    QTRY_VERIFY(m_console->sheet());
    auto *migration = m_console->singleton<MigrationController>("Migration");
    m_console->application().engine().run( // as another window does
        [](Engine &engine) { engine.closeMigration(SessionOutcome::Kind::Abandoned, u"bought another server"_s); });
    QTRY_VERIFY(migration->isClosed());
    interrupt();
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QTRY_VERIFY(m_console->isCalm());
    QVERIFY(!m_console->sheet());
}

void InterruptionsTest::aHashThatIsBeingTypedStays()
{
    const QString field = u"Hash from a report or a signature"_s;
    QVERIFY(m_console->show(u"RecordPage"_s));
    QVERIFY(m_screen->type(field, u"1f2e 3d4c"_s));
    auto *record = m_console->singleton<RecordController>("Record");
    record->verify(); // its progress comes in between
    QTRY_COMPARE(record->state(), RecordController::Intact);
    QCOMPARE(typedInto(field), u"1f2e 3d4c"_s);
    interrupt();
    QTRY_COMPARE(m_console->page(), u"RecordPage"_s);
    QTRY_COMPARE(typedInto(field), u"1f2e 3d4c"_s);
    QVERIFY(m_screen->press(u"Compare with the record"_s));
    record = m_console->singleton<RecordController>("Record");
    QTRY_VERIFY(record->hashProblem().startsWith("That is no hash"_L1));
    QCOMPARE(typedInto(field), u"1f2e 3d4c"_s); // to be put right
}

void InterruptionsTest::aNoteStaysWithItsStep()
{
    openStep(u"prepare.test-restore"_s);
    QVERIFY(m_screen->type(u"Note"_s, u"the second disk"_s));
    m_console->application().current().openStep(u"prepare.back-up-source"_s); // as the list of steps beside it does
    QTRY_COMPARE(typedInto(u"Note"_s), QString());
    QVERIFY(m_screen->type(u"Note"_s, u"full"_s));
    m_console->application().current().openStep(u"prepare.test-restore"_s);
    QTRY_COMPARE(typedInto(u"Note"_s), u"the second disk"_s);
    QVERIFY(m_screen->press(u"Add the note"_s));
    QTRY_COMPARE(typedInto(u"Note"_s), QString());
    interrupt();
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QTRY_COMPARE(typedInto(u"Note"_s), QString()); // it was sent
    m_console->application().current().openStep(u"prepare.back-up-source"_s);
    QTRY_COMPARE(typedInto(u"Note"_s), u"full"_s);
}

void InterruptionsTest::aRowThatIsBeingAddedStaysWithItsStep()
{
    openStep(u"join.install-connector"_s);
    QVERIFY(m_screen->type(u"Name of the computer"_s, u"OFFICE"_s));
    interrupt();
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QTRY_COMPARE(typedInto(u"Name of the computer"_s), u"OFFICE"_s);
    QVERIFY(m_screen->press(u"Add"_s));
    QTRY_COMPARE(typedInto(u"Name of the computer"_s), QString());
    QTRY_COMPARE(m_console->application().tickList().rows()->rowCount(), 1);
    interrupt();
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QTRY_COMPARE(typedInto(u"Name of the computer"_s), QString()); // it was added
}

CONSOLE_GUI_TEST_MAIN(InterruptionsTest)
#include "tst_interruptions.moc"
