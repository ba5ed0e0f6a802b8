// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "connection.h"
#include "draftkeeper.h"
#include "kerberosenvironment.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The whole library with a real database, engine and guide, and without a window. Nothing listens where it asks. */
class ApplicationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void createsAndOpensASession();
    void recordsWhatIsDone();
    void changesTheLanguageOfAnOpenSession();
    void keepsAHalfTypedNote();
    void keepsWhatIsHalfTypedInForms();
    void saysWhenTheDatabaseCannotBeUsed();
    void asksNothingForADatabaseThatIsOnlyRead();
    void handsItsServicesToQml();
    void saysWhenTheEngineIsSilent();
    void aSessionThatWasLeftSaysNothingInTheNextOne();
    void beginsARehearsalWhereTheSiteStands();
    void namesThePracticeSiteInTheUsersLanguage();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath(u"console.db"_s); }
    void begin(const QByteArray &rehearsal = {});
    [[nodiscard]] QString openRehearsal();
    void openNewSession();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;
};

void ApplicationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ApplicationTest::begin(const QByteArray &rehearsal)
{
    m_qml = std::make_unique<QQmlEngine>();
    Application::Options options;
    options.settings.database = database();
    options.settings.language = u"en"_s;
    options.rehearsal = Rehearsal::fromJson(rehearsal);
    m_application = std::make_unique<Application>(*m_qml, options);
    m_application->settings().setLiveInterval(0);
    m_application->start();
    QTRY_VERIFY(m_application->sessions().state() != SessionService::Loading);
}

void ApplicationTest::cleanup()
{
    m_application.reset();
    m_qml.reset();
}

void ApplicationTest::openNewSession()
{
    SessionService &sessions = m_application->sessions();
    QSignalSpy created(&sessions, &SessionService::created);
    sessions.create({{u"product"_s, u"sbs2003"_s},
                     {u"customer"_s, u"Contoso Ltd."_s},
                     {u"technician"_s, u"A. Keller"_s},
                     {u"domain"_s, u"contoso.lan"_s},
                     {u"sourceName"_s, u"SBS2003"_s},
                     {u"sourceAddress"_s, u"127.0.0.77"_s}});
    QTRY_COMPARE(created.count(), 1);
    sessions.openSession(created[0][0].toString());
    QTRY_VERIFY(m_application->current().hasSession());
}

void ApplicationTest::createsAndOpensASession()
{
    begin();
    QCOMPARE(m_application->sessions().state(), SessionService::Ready);
    QCOMPARE(m_application->sessions().products().size(), 6);
    openNewSession();
    SessionController &current = m_application->current();
    QCOMPARE(current.customer(), u"Contoso Ltd."_s);
    QCOMPARE(current.route(), u"SBS 2003 › Windows Server 2012 Essentials"_s);
    QCOMPARE(current.source().name, u"SBS2003"_s);
    QVERIFY(current.source().known);
    QVERIFY(!current.destination().known);
    QCOMPARE(current.phases()->rowCount(), 8);
    QCOMPARE(current.phasePosition(), u"Phase 1 of 8"_s);
    QVERIFY(current.cards()->allCount() > 10);
    QTRY_VERIFY_WITH_TIMEOUT(!current.isChecking(), 20000);
    QVERIFY(!current.next().title.isEmpty());
    current.close();
    QTRY_COMPARE(m_application->sessions().openCount(), 1);
    QVERIFY(!current.hasSession());
}

void ApplicationTest::recordsWhatIsDone()
{
    begin();
    openNewSession();
    auto *step = m_qml->singletonInstance<StepController *>("Console", "Step");
    QVERIFY(step);
    m_application->current().openStep(u"prepare.back-up-source"_s);
    QCOMPARE(step->stepId(), u"prepare.back-up-source"_s);
    QVERIFY(step->canConfirm() && !step->canUndo());
    QVERIFY(!step->canCheck()); // nothing could be asked again
    step->tick(0, true);
    QTRY_VERIFY(step->instructions()->index(0).data(InstructionModel::TickedRole).toBool());
    step->confirm(u"three files compared"_s); // the guide asks for more
    step->confirm(u"three files compared"_s, {{u"date"_s, u"2026-03-01"_s}, {u"target"_s, u"USB disk 1"_s}});
    QTRY_COMPARE(step->work(), static_cast<int>(Work::Done));
    QTRY_COMPARE(step->events()->rowCount(), 1);
    QVERIFY(step->events()->index(0).data(EventModel::TextRole).toString().contains("three files compared"_L1));
    step->undo();
    QTRY_COMPARE(step->work(), static_cast<int>(Work::Reopened));
    QTRY_COMPARE(step->events()->rowCount(), 2);
    m_application->current().openStep(u"prepare.sync-time"_s);
    QVERIFY(step->canCheck());
}

void ApplicationTest::changesTheLanguageOfAnOpenSession()
{
    begin();
    openNewSession();
    const QString english = m_application->current().phasePosition();
    m_application->settings().setLanguage(u"ja_JP"_s);
    QVERIFY(m_application->current().phasePosition() != english);
    CardFilterModel &cards = *m_application->current().cards();
    const QModelIndex byHand = cards.index(cards.show(u"prepare.back-up-source"_s));
    QCOMPARE(byHand.data(CardModel::TagTextRole).toString(), u"手動"_s);
}

void ApplicationTest::keepsAHalfTypedNote()
{
    begin();
    openNewSession();
    const QString session = m_application->current().sessionId();
    m_application->current().openStep(u"prepare.back-up-source"_s);
    m_qml->singletonInstance<DraftKeeper *>("Console", "Drafts")->keep(u"prepare.back-up-source"_s, u"the second disk is"_s);
    cleanup();
    begin();
    m_application->sessions().openSession(session);
    QTRY_VERIFY(m_application->current().hasSession());
    m_application->current().openStep(u"prepare.back-up-source"_s);
    QTRY_COMPARE(m_qml->singletonInstance<DraftKeeper *>("Console", "Drafts")->text(u"prepare.back-up-source"_s), u"the second disk is"_s);
}

void ApplicationTest::keepsWhatIsHalfTypedInForms()
{
    const auto drafts = [this] { return m_qml->singletonInstance<DraftKeeper *>("Console", "Drafts"); };
    begin();
    drafts()->keep(u"new-migration"_s, u"größe"_s); // no session yet
    openNewSession();
    const QString session = m_application->current().sessionId();
    QCOMPARE(drafts()->text(u"new-migration"_s), QString()); // of another place
    drafts()->keep(u"reason:a.b"_s, u"one"_s);
    drafts()->keep(u"reason:a.b:more"_s, u"two"_s);
    drafts()->keep(u"reason:a.bc"_s, u"three"_s);
    drafts()->drop(u"reason:a.b"_s); // sent: nothing of another form goes with it
    cleanup();
    begin();
    QCOMPARE(drafts()->text(u"new-migration"_s), u"größe"_s);
    drafts()->drop(u"new-migration"_s);
    m_application->sessions().openSession(session);
    QTRY_COMPARE(drafts()->text(u"reason:a.bc"_s), u"three"_s);
    QCOMPARE(drafts()->text(u"reason:a.b"_s), QString());
    QCOMPARE(drafts()->text(u"reason:a.b:more"_s), QString());
    cleanup();
    begin();
    QCOMPARE(drafts()->text(u"new-migration"_s), QString());
}

void ApplicationTest::saysWhenTheDatabaseCannotBeUsed()
{
    QFile file(database());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database cannot be used"_s));
    begin();
    QCOMPARE(m_application->sessions().state(), SessionService::Failed);
    QVERIFY(!m_application->sessions().problem().title.isEmpty());
    QVERIFY(!m_application->sessions().problem().next.isEmpty());
}

void ApplicationTest::asksNothingForADatabaseThatIsOnlyRead()
{
    begin();
    openNewSession();
    const QString session = m_application->current().sessionId();
    m_application.reset();
    {
        Connection newer;
        QVERIFY(newer.open(database(), 1s));
        QVERIFY(newer.once(u"PRAGMA user_version = 99"_s));
    }
    begin();
    m_application->settings().setLiveInterval(15);
    QCOMPARE(m_application->sessions().state(), SessionService::ReadOnly);
    QSignalSpy opened(&m_application->current(), &SessionController::opened);
    m_application->sessions().openSession(session);
    QTRY_COMPARE(opened.size(), 1);
    CardFilterModel &cards = *m_application->current().cards();
    const QModelIndex ports = cards.index(cards.show(u"net.dc-ports@source"_s));
    QVERIFY(ports.isValid());
    QVERIFY(!ports.data(CardModel::LiveRole).toBool());
}

void ApplicationTest::handsItsServicesToQml()
{
    begin();
    QQmlComponent component(m_qml.get());
    component.setData(R"(
        import QtQml
        import Console
        QtObject {
            property bool has: Current.hasSession
            property int state: Sessions.state
            property bool ready: Sessions.state === Sessions.Ready
            property int all: CardModel.All
            property int action: CardModel.ShowCause
            property string family: Language.fontFamily
            property string wrong: ServerSearch.check("a..b")
            property int languages: Settings.languages.rowCount()
            property string records: Settings.databasePath
            property int theme: Settings.theme
            property string code: Language.code
            property string title: Sessions.problem.title
            property bool asked: Current.certificate.asked
            property string step: Step.stepId
        })",
                      {});
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object, qPrintable(component.errorString()));
    QVERIFY(object->property("ready").toBool());
    QCOMPARE(object->property("action").toInt(), static_cast<int>(CardModel::Action::ShowCause));
    QCOMPARE(object->property("family").toString(), u"Noto Sans"_s);
    QVERIFY(!object->property("wrong").toString().isEmpty());
    QVERIFY(object->property("languages").toInt() > 3);
    // The very objects of the application, and not ones that QML made for itself.
    QCOMPARE(object->property("records").toString(), database());
    m_application->settings().overrule({.theme = Settings::Theme::Dark, .language = u"ja_JP"_s, .database = database()});
    QCOMPARE(object->property("theme").toInt(), static_cast<int>(Settings::Theme::Dark));
    QCOMPARE(object->property("code").toString(), u"ja_JP"_s);
    QCOMPARE(object->property("family").toString(), u"Noto Sans CJK JP"_s);
}

void ApplicationTest::saysWhenTheEngineIsSilent()
{
    begin();
    openNewSession();
    SessionController &current = m_application->current();
    QTRY_VERIFY_WITH_TIMEOUT(!current.isChecking(), 20000);
    QVERIFY(current.isLive() && current.liveText().isEmpty());
    int turns = 0;
    QTimer turning; // the window's thread
    QObject::connect(&turning, &QTimer::timeout, &turning, [&turns] { ++turns; });
    turning.start(20ms);
    const auto gate = std::make_shared<QSemaphore>();
    m_application->engine().run([gate](Engine &) { (void)gate->tryAcquire(1, 5000); });
    QTRY_VERIFY_WITH_TIMEOUT(!current.isLive(), 4500);
    QVERIFY(current.liveText().startsWith(u"No live data since "_s));
    // It stays usable: a step is opened, the language changes, events are handled.
    current.openStep(u"prepare.back-up-source"_s);
    QCOMPARE(m_qml->singletonInstance<StepController *>("Console", "Step")->stepId(), u"prepare.back-up-source"_s);
    m_application->settings().setLanguage(u"de_DE"_s);
    QVERIFY(!current.liveText().startsWith(u"No live data"_s) && !current.liveText().isEmpty());
    QVERIFY2(turns > 50, qPrintable(QString::number(turns)));
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(current.isLive(), 5000);
    QVERIFY(current.liveText().isEmpty());
    m_application->settings().setLanguage(u"en"_s);
}

void ApplicationTest::aSessionThatWasLeftSaysNothingInTheNextOne()
{
    begin();
    openNewSession();
    SessionController &current = m_application->current();
    QTRY_VERIFY_WITH_TIMEOUT(!current.isChecking(), 20000);
    const QString session = current.sessionId();
    const auto gate = std::make_shared<QSemaphore>();
    m_application->engine().run([gate](Engine &) { (void)gate->tryAcquire(1, 5000); });
    current.checkNow(); // comes to the engine when the technician has long left
    current.close();
    QSignalSpy opened(&current, &SessionController::opened);
    m_application->sessions().openSession(session);
    QTRY_COMPARE(opened.size(), 1);
    bool engineHasIt = false;
    bool spokeBefore = false;
    bool spokeAfter = false; // its own first sweep is heard
    connect(m_application->engine().engine(), &Engine::opened, this, [&] { engineHasIt = true; });
    connect(&current, &SessionController::checkingChanged, this, [&] {
        if (current.isChecking()) {
            (engineHasIt ? spokeAfter : spokeBefore) = true;
        }
    });
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(spokeAfter, 5000);
    QVERIFY(!spokeBefore);
    m_application.reset(); // before what its signals write to
}

QString ApplicationTest::openRehearsal()
{
    const QSignalSpy opened(&m_application->current(), &SessionController::opened);
    m_application->sessions().openRehearsal();
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }) ? m_application->current().sessionId() : QString();
}

void ApplicationTest::beginsARehearsalWhereTheSiteStands()
{
    const auto site = [](const QByteArray &done) {
        return R"({"domain": "contoso.lan", "source": {"name": "SBS2003", "address": "127.0.0.77"}, "done": ")" + done + R"("})";
    };
    begin(site("prepare.run-migration-tool"));
    const QString first = openRehearsal();
    const CardData *tool = m_application->cards().card(u"prepare.back-up-source"_s);
    QVERIFY(tool);
    QCOMPARE(tool->work.work, Work::Done);
    QCOMPARE(tool->work.kind, u"imported"_s);
    m_application->current().close();
    QCOMPARE(openRehearsal(), first);
    cleanup();
    begin(site(""));
    const QString atTheBeginning = openRehearsal();
    QVERIFY(!atTheBeginning.isEmpty() && atTheBeginning != first);
    QCOMPARE(m_application->cards().card(u"prepare.back-up-source"_s)->work.work, Work::ToDo);
    cleanup();
    begin(site("prepare.run-migration-tool"));
    QCOMPARE(openRehearsal(), first);
}

void ApplicationTest::namesThePracticeSiteInTheUsersLanguage()
{
    begin(R"({"domain": "contoso.lan", "source": {"name": "SBS2003", "address": "127.0.0.77"}})");
    QVERIFY(!openRehearsal().isEmpty());
    QCOMPARE(m_application->current().customer(), u"Practice site"_s);
    m_application->settings().setLanguage(u"de_DE"_s);
    QVERIFY(m_application->current().customer() != u"Practice site"_s);
    m_application->settings().setLanguage(u"en"_s);
}

int main(int argc, char *argv[])
{
    const TestWorld world;
    if (!KerberosEnvironment::prepare()) {
        return 1;
    }
    const QGuiApplication app(argc, argv);
    ApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_application.moc"
