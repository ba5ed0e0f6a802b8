// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "entrykind.h"
#include "kerberosenvironment.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

/** The plan and the lists to tick, from the window through the journal and back. Nothing listens where the engine asks. */
class PlanAndListsTest : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] PlanController &plan() { return m_application->plan(); }
    [[nodiscard]] TickListController &list() { return m_application->tickList(); }
    [[nodiscard]] static QVariant at(const QAbstractItemModel &model, int row, int role) { return model.index(row, 0).data(role); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = m_folder->filePath(u"console.db"_s);
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        QTRY_VERIFY(m_application->sessions().state() != SessionService::Loading);
        QSignalSpy created(&m_application->sessions(), &SessionService::created);
        m_application->sessions().create({{u"product"_s, u"sbs2003"_s},
                                          {u"customer"_s, u"Contoso Ltd."_s},
                                          {u"technician"_s, u"A. Keller"_s},
                                          {u"domain"_s, u"contoso.lan"_s}});
        QTRY_COMPARE(created.size(), 1);
        m_application->sessions().openSession(created.first().first().toString());
        QTRY_VERIFY(m_application->current().hasSession());
    }
    void cleanup()
    {
        m_application.reset();
        m_qml.reset();
        m_folder.reset();
    }

    void writesAPlanRowByRow()
    {
        PlanModel &rows = *plan().rows();
        const Tester tester(&rows, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
        plan().save({}, {{u"application"_s, u" Lohn \u202Egnp "_s}, {u"vendor"_s, u"Haufe"_s}});
        QTRY_COMPARE(rows.rowCount(), 1);
        QCOMPARE(plan().count(), 1);
        QVERIFY(!at(rows, 0, PlanModel::ApplicationRole).toString().contains(QChar(0x202E)));
        QVERIFY(at(rows, 0, PlanModel::MissingTextRole).toString().contains(u"path to the data"_s));
        const QString id = at(rows, 0, PlanModel::RowIdRole).toString();
        QCOMPARE(plan().row(id).value(u"application"_s).toString(), u"Lohn \u202Egnp"_s);

        plan().save(id, {{u"dataPath"_s, u"D:\\Lohn"_s}, {u"test"_s, u"print"_s}});
        QTRY_VERIFY(at(rows, 0, PlanModel::MissingTextRole).toString().isEmpty());
        QCOMPARE(plan().row(id).value(u"vendor"_s).toString(), u"Haufe"_s);
        QVERIFY(plan().summary().startsWith(u"Every plan is complete."_s));

        plan().save(id, {{u"result"_s, 1}});
        QTRY_VERIFY(at(rows, 0, PlanModel::ResultTextRole).toString().startsWith(u"Works (A. Keller, "_s));
        plan().save(id, {{u"keyPlace"_s, u"ABCDE-12345-FGHIJ-67890"_s}});
        QVERIFY(!plan().keyProblem(u"ABCDE-12345-FGHIJ-67890"_s).isEmpty());
        plan().remove(id, u"twice"_s);
        QTRY_COMPARE(rows.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void takesAnImportAsOneAct()
    {
        QSignalSpy entries(m_application->engine().engine(), &Engine::entriesAdded);
        plan().importer()->readText(u"Application;Data\nA;C:\\a\nB;C:\\b\nC;C:\\c\n"_s);
        QCOMPARE(plan().importer()->count(), 3);
        plan().takeImport();
        QTRY_COMPARE(plan().count(), 3);
        QCOMPARE(at(*plan().rows(), 2, PlanModel::ApplicationRole).toString(), u"C"_s);
        qsizetype transactions = 0;
        for (const auto &arguments : std::as_const(entries)) {
            const auto list = arguments.first().value<QList<JournalEntry>>();
            transactions += list.first().kind == EntryKind::PlanRow ? 1 : 0;
        }
        QCOMPARE(transactions, 1);
        QCOMPARE(plan().importer()->state(), PlanImporter::Idle);
    }

    void somebodyCanSayThatThereIsNothingToPlan()
    {
        plan().declareEmpty(true);
        QTRY_VERIFY(plan().isDeclaredEmpty());
        QVERIFY(plan().declaration().contains(u"A. Keller"_s));
        plan().declareEmpty(false);
        QTRY_VERIFY(!plan().isDeclaredEmpty());
    }

    void ticksTheListOfAStep()
    {
        TickListModel &rows = *list().rows();
        const Tester tester(&rows, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
        QVERIFY(!list().isActive());
        m_application->current().openStep(u"join.install-connector"_s);
        QVERIFY(list().isActive());
        QCOMPARE(list().title(), u"Computer by computer"_s);
        QVERIFY(!list().emptyText().isEmpty());

        for (const QString &name : {u"OFFICE2"_s, u"frontdesk"_s, u"OLDPC"_s}) {
            QCOMPARE(list().add(name), QString());
            QTRY_VERIFY(rows.match(rows.index(0), TickListModel::NameRole, name, 1, Qt::MatchExactly).size() == 1);
        }
        QVERIFY(!list().add(u" office2 "_s).isEmpty()); // it is there already
        QVERIFY(!list().add(u"  "_s).isEmpty());
        QCOMPARE(at(rows, 0, TickListModel::NameRole).toString(), u"frontdesk"_s); // by name

        list().tick(u"frontdesk"_s, true);
        QTRY_VERIFY(at(rows, 0, TickListModel::TickedRole).toBool());
        QVERIFY(at(rows, 0, TickListModel::StateTextRole).toString().contains(u"A. Keller"_s));
        list().setAside(u"oldpc"_s, u"  "_s); // not without a reason
        list().setAside(u"oldpc"_s, u"Windows XP"_s);
        QTRY_VERIFY(at(rows, 2, TickListModel::SetAsideRole).toBool());
        QCOMPARE(list().openCount(), 1);

        list().setOnlyOpen(true);
        QCOMPARE(rows.rowCount(), 1);
        list().tickShown();
        QTRY_COMPARE(list().openCount(), 0);
        QCOMPARE(rows.rowCount(), 0);
        QCOMPARE(list().total(), 3);
        list().setOnlyOpen(false);
        QCOMPARE(rows.rowCount(), 3);
        list().reopen(u"oldpc"_s);
        QTRY_COMPARE(list().openCount(), 1);
        list().remove(u"oldpc"_s, u"by mistake"_s);
        QTRY_COMPARE(list().total(), 2);
        QCOMPARE(resets.size(), 0);

        m_application->current().openStep(u"redirect.users-sign-in-again"_s);
        QCOMPARE(list().title(), u"User by user"_s);
        QCOMPARE(list().total(), 0);
    }

    void forgetsAllWhenTheSessionIsClosed()
    {
        plan().save({}, {{u"application"_s, u"A"_s}});
        QTRY_COMPARE(plan().count(), 1);
        m_application->current().openStep(u"move.copy-shares"_s);
        QCOMPARE(list().add(u"Daten"_s), QString());
        QTRY_COMPARE(list().total(), 1);
        m_application->current().close();
        QCOMPARE(plan().count(), 0);
        QVERIFY(!list().isActive());
        QCOMPARE(list().total(), 0);
    }
};

int main(int argc, char *argv[])
{
    const TestWorld world;
    if (!KerberosEnvironment::prepare()) {
        return 1;
    }
    const QGuiApplication app(argc, argv);
    PlanAndListsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_planandlists.moc"
