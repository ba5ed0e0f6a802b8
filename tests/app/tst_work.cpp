// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** What a technician does to a whole migration: gates, conditions, the way back, its end, and another technician. */
class WorkTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;
    SessionState m_state;

    template<typename T>
    [[nodiscard]] T &service(const char *name)
    {
        return *m_qml->singletonInstance<T *>("Console", name);
    }
    [[nodiscard]] StepController &step() { return service<StepController>("Step"); }
    [[nodiscard]] GateController &gate() { return service<GateController>("Gate"); }
    [[nodiscard]] UndoController &way() { return service<UndoController>("Undo"); }
    [[nodiscard]] MigrationController &migration() { return service<MigrationController>("Migration"); }
    [[nodiscard]] VisitKeeper &visit() { return service<VisitKeeper>("Visit"); }
    [[nodiscard]] Work work(const QString &id) const { return m_state.steps.value(id).work; }

    void begin()
    {
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = m_folder->filePath(u"console.db"_s);
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->settings().setLiveInterval(0);
        connect(&m_application->current(), &SessionController::stateAdopted, this,
                [this](const GuideIndex *, const SessionState &state) { m_state = state; });
        m_application->start();
        QTRY_VERIFY(m_application->sessions().state() != SessionService::Loading);
    }
    void openStep(const QString &id)
    {
        m_application->current().openStep(id);
        QCOMPARE(step().stepId(), id);
    }
    [[nodiscard]] static QStringList reasonsOf(const ReasonModel &model)
    {
        QStringList steps;
        for (int row = 0; row < model.rowCount(); ++row) {
            steps.append(model.index(row).data(ReasonModel::StepIdRole).toString());
        }
        return steps;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
        QSignalSpy created(&m_application->sessions(), &SessionService::created);
        m_application->sessions().create({{u"product"_s, u"sbs2003"_s},
                                          {u"customer"_s, u"Contoso Ltd."_s},
                                          {u"technician"_s, u"A. Keller"_s},
                                          {u"domain"_s, u"contoso.lan"_s},
                                          {u"sourceAddress"_s, u"127.0.0.77"_s}});
        QTRY_COMPARE(created.count(), 1);
        m_application->sessions().openSession(created[0][0].toString());
        QTRY_VERIFY(m_application->current().hasSession());
    }
    void cleanup()
    {
        m_application.reset();
        m_qml.reset();
    }

    void aClosedGateNamesItsReasonsAsLinks()
    {
        openStep(u"demote.demote-source"_s);
        QVERIFY(!gate().isOpen());
        QVERIFY(!gate().summary().isEmpty());
        QVERIFY(reasonsOf(*gate().reasons()).contains(u"prepare.back-up-source"_s));
        QVERIFY(gate().isIrreversible());
        QVERIFY(!gate().canFinish());
        openStep(u"prepare.back-up-source"_s);
        QVERIFY(gate().isOpen());
        QVERIFY(gate().canFinish());
        m_application->current().setCurrentPhase(1);
        QVERIFY(!gate().phaseSummary().isEmpty());
        QVERIFY(gate().phaseReasons()->count() > 0);
    }

    void whatWasDoneIsTakenBackByOnePress()
    {
        openStep(u"prepare.back-up-source"_s);
        gate().begin();
        QTRY_COMPARE(work(u"prepare.back-up-source"_s), Work::InProgress);
        QTRY_VERIFY(way().isAvailable());
        QVERIFY(!way().text().isEmpty());
        way().undo();
        QTRY_COMPARE(work(u"prepare.back-up-source"_s), Work::ToDo);
        QVERIFY(!way().isAvailable());
        step().tick(0, true);
        QTRY_VERIFY(m_state.steps.value(u"prepare.back-up-source"_s).ticked.contains(0));
        way().undo();
        QTRY_VERIFY(m_state.steps.value(u"prepare.back-up-source"_s).ticked.isEmpty());
    }

    void aConditionIsDecidedHere()
    {
        openStep(u"prepare.disable-vpn"_s);
        QVERIFY(gate().isConditional());
        QCOMPARE(gate().applies(), int(GateController::Undecided));
        gate().setCondition(false, u"the router does it"_s);
        QTRY_COMPARE(gate().applies(), int(GateController::No));
        QVERIFY(gate().conditionText().contains(u"the router does it"_s));
        QVERIFY(!gate().canBegin());
        way().undo();
        QTRY_COMPARE(gate().applies(), int(GateController::Undecided));
    }

    void endsAndIsReopened()
    {
        QVERIFY(!migration().isComplete());
        migration().abandon(u"  "_s);
        migration().abandon(u"the customer closes"_s);
        QTRY_VERIFY(migration().isClosed());
        QVERIFY(migration().outcomeDetail().contains(u"the customer closes"_s));
        QVERIFY(m_application->current().next().title.isEmpty());
        m_application->current().close();
        QTRY_COMPARE(m_application->sessions().pastCount(), 1);
        QCOMPARE(m_application->sessions().openCount(), 0);
        m_application->sessions().openSession(m_application->sessions().past()->index(0, 0).data(SessionText::SessionIdRole).toString());
        QTRY_VERIFY(m_application->current().hasSession());
        QVERIFY(migration().isClosed());
        migration().reopen({});
        QTRY_VERIFY(!migration().isClosed());
    }

    void anotherProductHasOtherSteps()
    {
        QVariantMap answers = migration().answers();
        QCOMPARE(answers.value(u"customer"_s).toString(), u"Contoso Ltd."_s);
        answers.insert(u"product"_s, u"wse2012"_s);
        answers.insert(u"customer"_s, u"Contoso GmbH"_s);
        migration().correct(answers);
        QTRY_COMPARE(m_application->current().productTitle(), u"Server 2012 Essentials"_s);
        QTRY_VERIFY((m_application->current().openStep(u"demote.remove-adcs-web-enrollment"_s), !step().stepId().isEmpty()));
        QCOMPARE(m_application->current().customer(), u"Contoso GmbH"_s);
        m_application->current().openStep(u"prepare.run-migration-tool"_s);
        QVERIFY(step().stepId().isEmpty()); // there is no such step
    }

    void whoComesBackIsToldWhatOthersDid()
    {
        openStep(u"prepare.test-restore"_s);
        visit().setPage(u"StepPage"_s);
        const QString session = m_application->current().sessionId();
        m_application->current().close();
        m_application->settings().setTechnician(u"B. Huber"_s);
        m_application->sessions().openSession(session);
        QTRY_VERIFY(m_application->current().hasSession());
        QVERIFY(visit().news().isEmpty()); // was never here
        openStep(u"prepare.back-up-source"_s);
        gate().begin();
        QTRY_COMPARE(work(u"prepare.back-up-source"_s), Work::InProgress);
        QCOMPARE(m_state.steps.value(u"prepare.back-up-source"_s).author, u"B. Huber"_s);
        m_application->current().close();
        m_application->settings().setTechnician(u"A. Keller"_s);
        m_application->sessions().openSession(session);
        QTRY_VERIFY(!visit().news().isEmpty());
        QVERIFY(visit().newsDetail().contains(u"B. Huber"_s));
        QCOMPARE(visit().newsStep(), u"prepare.back-up-source"_s);
        QCOMPARE(step().stepId(), u"prepare.test-restore"_s); // where she was
        QCOMPARE(visit().takePage(), u"StepPage"_s);
        visit().dismiss();
        QVERIFY(visit().news().isEmpty());
    }
};

CONSOLE_GUI_TEST_MAIN(WorkTest)
#include "tst_work.moc"
