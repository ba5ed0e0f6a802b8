// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "entrykind.h"
#include "guideplugins.h"
#include "kerberosenvironment.h"
#include "practicesite.h"
#include "screen.h"
#include "sessionreplay.h"
#include "sessionsnapshot.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QtMessageHandler sayIt = nullptr;

/** All that is said but one thing: Qt's clock of animations stops twice now and then, and says so though nothing follows from it. */
void sayAllButOne(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text != "QUnifiedTimer::stopAnimationDriver: driver is not running"_L1) {
        sayIt(type, context, text);
    }
}

constexpr auto longWait = 90s; // the site's own work: a new server joins, roles move, the source is demoted

/** What the technician knows of this company, where no check can tell. */
const QHash<QString, bool> needed{
    {u"prepare.plan-email"_s, true},
    {u"prepare.email-to-office365"_s, false},
    {u"prepare.enable-rpc-over-http"_s, false},
    {u"prepare.email-to-exchange"_s, false},
    {u"install.set-up-exchange-server"_s, false},
    {u"install.enable-office365-integration"_s, false},
};

/** The server work behind a step; the site does it for real. */
const QHash<QString, QStringList> siteWork{
    {u"prepare.run-migration-tool"_s, {u"advance"_s}},
    {u"install.choose-migration"_s, {u"advance"_s}},
    {u"install.wait-for-success"_s, {u"advance"_s}},
    {u"move.remove-logon-scripts"_s, {u"do"_s, u"remove-scripts"_s}},
    {u"move.remove-legacy-gpos"_s, {u"do"_s, u"remove-policies"_s}},
    {u"move.remove-wmi-filters"_s, {u"do"_s, u"remove-filters"_s}},
    {u"demote.dhcp-to-router"_s, {u"do"_s, u"move-dhcp"_s}},
    {u"demote.uninstall-exchange"_s, {u"do"_s, u"uninstall-exchange"_s}},
    {u"demote.demote-source"_s, {u"advance"_s}},
};
} // namespace

/**
 * A whole migration of SBS 2003, through the screen, on the practice site: what the technician does on the servers is done there, and
 * the console follows by its checks. Its journal, replayed by another process in another locale and time zone, is the same state.
 */
class MigrationJourney : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QObject> m_root;
    std::unique_ptr<Screen> m_screen;
    SessionState m_state;
    SessionState m_written; ///< as its journal tells it while it happens
    const GuideIndex *m_guide = nullptr;
    QStringList m_done; ///< steps in the order in which they were marked
    bool m_hasDeferred = false;
    bool m_hasUndone = false;
    int m_overrides = 0;

    [[nodiscard]] Work work(const QString &step) const { return m_state.steps.value(step).work; }
    [[nodiscard]] QString titleOf(const QString &step) const { return m_guide->stepTitle(step); }
    [[nodiscard]] StepController &step() { return *m_engine->singletonInstance<StepController *>("Console", "Step"); }
    [[nodiscard]] GateController &gate() { return *m_engine->singletonInstance<GateController *>("Console", "Gate"); }
    [[nodiscard]] QString page() const { return m_root->property("pageName").toString(); }
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition, std::chrono::milliseconds limit = 30s) const
    {
        return QTest::qWaitFor(condition, QDeadlineTimer(limit));
    }
    [[nodiscard]] bool goBack()
    {
        return page() == u"SessionPage"_s || (m_screen->press(u"Back"_s) && waitFor([this] { return page() == u"SessionPage"_s; }));
    }

    [[nodiscard]] QString reasons()
    {
        QStringList texts;
        for (int row = 0; row < gate().reasons()->rowCount(); ++row) {
            const QModelIndex index = gate().reasons()->index(row);
            texts.append(index.data(ReasonModel::TextRole).toString() + u": "_s + index.data(ReasonModel::DetailRole).toString());
        }
        return texts.join(u", "_s);
    }
    [[nodiscard]] bool answerCondition()
    {
        if (!gate().isConditional() || gate().applies() != GateController::Undecided) {
            return true;
        }
        const bool isNeeded = needed.value(step().stepId(), false);
        const bool asked = m_screen->press(u"Decide …"_s) && m_screen->type(u"Reason"_s, u"Seen at the customer"_s)
            && m_screen->press(isNeeded ? u"It is needed"_s : u"It is not needed"_s);
        return asked && waitFor([this] { return gate().applies() != GateController::Undecided; });
    }

    [[nodiscard]] bool answerForReasons()
    {
        while (gate().reasons()->count() > 0) {
            const int before = gate().reasons()->count();
            const QModelIndex first = gate().reasons()->index(0);
            if (!first.data(ReasonModel::OverridableRole).toBool()) {
                return false;
            }
            const QString title = first.data(ReasonModel::TextRole).toString();
            const bool answered = m_screen->press(u"Carry on all the same: "_s + title)
                && m_screen->type(u"In your own words"_s, u"The backup software of the customer leaves no mark"_s)
                && m_screen->press(u"I answer for it"_s);
            if (!answered || !waitFor([&] { return gate().reasons()->count() < before; })) {
                return false;
            }
            ++m_overrides;
        }
        return true;
    }

    [[nodiscard]] bool fillConfirmation(const QString &id)
    {
        const QList<int> asked = m_guide->step(id)->asksFor();
        bool filled = true;
        if (asked.contains(int(Step::Answer::BackupDate))) {
            filled = filled && m_screen->press(u"Today"_s);
        }
        if (asked.contains(int(Step::Answer::BackupTarget))) {
            filled = filled && m_screen->type(u"Where the backup is kept"_s, u"USB disk 2"_s);
        }
        if (asked.contains(int(Step::Answer::RestoredFiles))) {
            filled = filled && m_screen->type(u"Names of the restored files (required)"_s, u"orders.xls, letter.doc"_s);
        }
        return filled;
    }

    [[nodiscard]] bool doOnSite(const QString &id) { return !siteWork.contains(id) || PracticeSite::run(siteWork.value(id)); }

    [[nodiscard]] bool finishOpenStep(const QString &id)
    {
        if (gate().isIrreversible()) {
            if (!m_screen->press(u"Begin the step"_s) || !m_screen->hold(u"Measure and begin"_s)) {
                return false;
            }
            if (!waitFor([&] { return work(id) == Work::InProgress || gate().reasons()->count() > 0; }, longWait)) {
                return false;
            }
            if (work(id) != Work::InProgress) {
                return answerForReasons() && finishOpenStep(id);
            }
        }
        if (!doOnSite(id)) {
            return false;
        }
        const auto openRows = [&] { return m_state.lists.open(id, m_guide->plan().lists.value(id, Step::List::None)).size(); };
        if (openRows() > 0 && !(m_screen->press(u"Tick all shown"_s) && waitFor([&] { return openRows() == 0; }))) {
            return false;
        }
        m_application->current().checkNow();
        const bool isSensed = !m_guide->plan().step(id)->sensedBy.isEmpty(); // the console sees it by itself, as soon as the servers agree
        for (int look = 0; isSensed && look < 10 && !waitFor([&] { return work(id) == Work::Done; }, 6s); ++look) {
            m_application->current().checkNow();
        }
        if (work(id) == Work::Done) {
            return true;
        }
        const bool pressed = m_screen->press(u"Mark as done"_s) && fillConfirmation(id);
        return pressed && m_screen->press(u"Mark as done"_s) && waitFor([&] { return work(id) == Work::Done; });
    }

    /** Whatever the console names as the next thing, by the button that it offers. */
    [[nodiscard]] bool doNext()
    {
        const NextValue next = m_application->current().next();
        const QString id = next.stepId;
        if (id.isEmpty() || !m_screen->press(next.actionText) || !waitFor([this] { return page() == u"StepPage"_s; })) {
            return false;
        }
        const bool isSettled = doStep(id);
        return goBack() && isSettled;
    }

    [[nodiscard]] bool doStep(const QString &id)
    {
        if (!waitFor([&] { return step().stepId() == id; }) || !answerCondition()) {
            return false;
        }
        if (gate().isConditional() && gate().applies() == GateController::No) {
            return true;
        }
        if (id == u"prepare.review-network-reports"_s || (id == u"prepare.run-source-bpa"_s && !m_hasDeferred)) {
            m_hasDeferred = true;
            return m_screen->press(u"Do it later"_s) && m_screen->type(u"In your own words"_s, u"The analyzer needs a restart first"_s)
                && m_screen->press(u"Do it later"_s) && waitFor([&] { return work(id) == Work::Deferred; });
        }
        if (!finishOpenStep(id)) {
            return false;
        }
        m_done.append(id);
        if (!m_hasUndone && id == u"prepare.back-up-source"_s) {
            m_hasUndone = true;
            m_done.removeLast();
            return m_screen->press(u"Undo: Done: "_s + titleOf(id)) && waitFor([&] { return work(id) != Work::Done; }) && doStep(id);
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sayIt = qInstallMessageHandler(sayAllButOne);
        QVERIFY(KerberosEnvironment::prepare());
        m_engine = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings = {.reducedMotion = true, .language = u"en"_s, .database = m_folder.filePath(u"console.db"_s)};
        m_application = std::make_unique<Application>(*m_engine, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        connect(&m_application->current(), &SessionController::stateAdopted, this,
                [this](const GuideIndex *guide, const SessionState &state) {
                    m_guide = guide;
                    m_state = state;
                });
        connect(&m_application->current(), &SessionController::opened, this, [this] { m_written = m_state; });
        connect(m_application->engine().engine(), &Engine::entriesAdded, this, [this](const QList<JournalEntry> &entries) {
            for (const JournalEntry &entry : entries) {
                m_written.apply(entry);
            }
        });
        m_root.reset(QQmlComponent(m_engine.get(), "Console.Pages", "Main").create());
        auto *window = qobject_cast<QQuickWindow *>(m_root.get());
        QVERIFY(window);
        window->resize(1000, 800); // a step is a page of its own
        m_screen = std::make_unique<Screen>(*window);
    }

    void cleanupTestCase()
    {
        m_screen.reset();
        m_root.reset();
        m_application.reset();
        m_engine.reset();
        qInstallMessageHandler(sayIt);
    }

    void wholeMigration()
    {
        QVERIFY(m_screen->press(u"New migration"_s));
        QVERIFY(m_screen->press(u"Windows Small Business Server 2003"_s));
        QVERIFY(m_screen->type(u"Customer"_s, u"Contoso Ltd."_s));
        QVERIFY(m_screen->type(u"Carried out by"_s, u"A. Keller"_s));
        QVERIFY(m_screen->type(u"Domain"_s, PracticeSite::domain));
        QVERIFY(m_screen->type(u"Source Server"_s, PracticeSite::source.address.toString()));
        QVERIFY(m_screen->type(u"Destination Server"_s, PracticeSite::destination.address.toString()));
        QVERIFY(m_screen->press(u"Begin the migration"_s));
        // A sweep that runs goes on without the password: it is awaited.
        const auto isAsked = [this] { return m_application->current().isSignInNeeded() && !m_application->current().isChecking(); };
        QVERIFY(waitFor([&] { return m_guide && page() == u"SessionPage"_s && isAsked(); }));
        QVERIFY(m_screen->press(u"Sign in"_s));
        QVERIFY(m_screen->type(u"User name"_s, u"administrator"_s));
        m_screen->typeIntoNext(QString::fromLatin1(PracticeSite::password)); // Qt names no field of a password
        QVERIFY(m_screen->press(u"Sign in"_s));
        QVERIFY(waitFor([this] { return !m_application->current().isSignInNeeded() && !m_application->current().isChecking(); }, longWait));

        QVERIFY(m_screen->press(u"More"_s));
        QVERIFY(m_screen->press(u"Line-of-business applications"_s));
        QVERIFY(m_screen->press(u"There are no such applications"_s));
        QVERIFY(waitFor([this] { return m_state.plan.declaredEmpty; }));
        QVERIFY(goBack());

        const QString lastStep = u"demote.repurpose-source"_s; // a week after the end; the migration can be finished without it
        for (int round = 0; round < 150 && m_application->current().next().stepId != lastStep; ++round) {
            const QString before = m_application->current().next().title;
            QVERIFY2(doNext(), qPrintable(before + u" | "_s + gate().summary() + u" | "_s + reasons() + u" | "_s + m_done.join(u' ')));
        }
        QVERIFY(m_hasDeferred && m_hasUndone);
        QVERIFY(m_overrides > 0);
        QVERIFY(m_done.contains(u"demote.power-off-source"_s));
        QCOMPARE(m_state.steps.value(u"demote.demote-source"_s).kind, u"sensed"_s);
        QVERIFY(m_screen->press(u"More"_s));
        QVERIFY(m_screen->press(u"Finish the migration"_s));
        QVERIFY(m_screen->press(u"Finish the migration"_s));
        QVERIFY(waitFor([this] { return m_state.outcome.kind == SessionOutcome::Kind::Finished; }));
    }

    void replayGivesTheSameState()
    {
        const QUuid id = m_state.header.id;
        QVERIFY(!id.isNull());
        Database database;
        SystemClock clock;
        JournalStore store(database, clock);
        QVERIFY(database.open(m_folder.filePath(u"console.db"_s)).result());
        const auto state = SessionReplay::read(store, id, JournalStore::Snapshots::Ignored).result();
        QVERIFY(state);
        const QByteArray here = SessionSnapshot::write(*state);
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, u"Pacific/Auckland"_s);
        environment.insert(u"LC_ALL"_s, u"tr_TR.UTF-8"_s);
        other.setProcessEnvironment(environment);
        other.start(QStringLiteral(CONSOLE_STATEDUMP), {m_folder.filePath(u"console.db"_s), id.toString()});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput(), here);
        QCOMPARE(SessionSnapshot::write(m_written), here); // and so it was while it happened
    }
};

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("CONSOLE_TEST_ON_SITE")) {
        PracticeSite::enter("source", argc, argv, {"--whole"});
        return 1;
    }
    const TestWorld world;
    const QGuiApplication app(argc, argv);
    MigrationJourney test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrationjourney.moc"
