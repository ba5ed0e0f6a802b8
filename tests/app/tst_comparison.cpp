// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "screen.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Comparing a migration with an earlier moment of it and with another one, as the pages do. */
class ComparisonTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString create(const QString &customer) const
    {
        return m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, customer}, {u"technician"_s, u"A. Keller"_s}});
    }
    void note(const QString &text)
    {
        QSignalSpy written(m_console->application().engine().engine(), &Engine::entriesAdded);
        m_console->application().engine().run([text](Engine &engine) { engine.addNote(u"prepare.test-restore"_s, text); });
        QTRY_VERIFY(!written.isEmpty());
    }
    void defer(const QString &step)
    {
        QSignalSpy written(m_console->application().engine().engine(), &Engine::entriesAdded);
        m_console->application().engine().run([step](Engine &engine) { engine.setStep(step, Work::Deferred, u"Monday"_s); });
        QTRY_VERIFY(!written.isEmpty());
    }
    [[nodiscard]] QString at(int row, int role) const { return rows().index(row).data(role).toString(); }
    [[nodiscard]] int rowOf(const QString &word) const
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (at(row, ComparisonModel::RightWordRole) == word) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] ComparisonModel &rows() const { return *m_comparison->rows(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ComparisonController *m_comparison = nullptr;
    QString m_session;
    QString m_other;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s));
        QVERIFY(m_console->isThere());
        m_other = create(u"Fabrikam"_s);
        m_session = create(u"Contoso Ltd."_s);
        m_console->application().sessions().openSession(m_session);
        QTRY_VERIFY(m_console->application().current().hasSession());
        m_comparison = &m_console->application().comparison();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_comparison->rows());
    }
    void cleanup()
    {
        m_tester.reset();
        m_console.reset();
        m_folder.reset();
    }

    void anEarlierMomentAndNow()
    {
        defer(u"prepare.test-restore"_s);
        m_comparison->chooseMoments(m_session, 1, 0);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        QCOMPARE(m_comparison->rightTitle(), u"As it is now"_s);
        QVERIFY(!m_comparison->leftTitle().isEmpty());
        QCOMPARE(m_comparison->leftDetail(), u"Contoso Ltd."_s);
        const int row = rowOf(u"Deferred"_s);
        QVERIFY(row >= 0);
        QCOMPARE(at(row, ComparisonModel::LeftWordRole), u"To do"_s);
        QCOMPARE(at(row, ComparisonModel::WhatRole), u"Work"_s);
        QVERIFY(at(row, ComparisonModel::RightTextRole).contains("Monday"_L1));
        QVERIFY2(at(row, ComparisonModel::RightTextRole).startsWith(u"A. Keller · "_s),
                 qPrintable(at(row, ComparisonModel::RightTextRole)));
        const QString spoken = at(row, ComparisonModel::AccessibleTextRole);
        QVERIFY2(spoken.contains("As it is now: Deferred"_L1) && spoken.contains("differs"_L1), qPrintable(spoken));
        QVERIFY(m_comparison->first().contains("differs"_L1));
    }

    void filtersShowWhatIsAskedFor()
    {
        defer(u"prepare.test-restore"_s);
        m_comparison->chooseMoments(m_session, 1, 0);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        const int differences = m_comparison->differences();
        QCOMPARE(rows().rowCount(), differences);
        QVERIFY(m_comparison->same() > 0);
        m_comparison->setOnlyDifferences(false);
        QCOMPARE(rows().rowCount(), differences + m_comparison->same());
        int inPhases = 0;
        for (int phase = 0; phase < m_comparison->phases().size(); ++phase) {
            m_comparison->setPhase(phase);
            inPhases += rows().rowCount();
            QVERIFY(rows().rowCount() > 0);
            QVERIFY(!at(0, ComparisonModel::HeadingRole).isEmpty());
            QVERIFY(rows().rowCount() < 2 || at(1, ComparisonModel::HeadingRole).isEmpty());
        }
        QCOMPARE(inPhases, differences + m_comparison->same());
        m_comparison->setPhase(-1);
        m_comparison->setOnlyDifferences(true);
        QCOMPARE(rows().rowCount(), differences);
    }

    void twoMigrations()
    {
        m_comparison->choose(m_other, m_session);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        QCOMPARE(m_comparison->leftTitle(), u"Fabrikam"_s);
        QCOMPARE(m_comparison->rightTitle(), u"Contoso Ltd."_s);
        QCOMPARE(at(0, ComparisonModel::TitleRole), u"Customer"_s); // what belongs to no phase stands first
        QCOMPARE(at(0, ComparisonModel::LeftTextRole), u"Fabrikam"_s);
    }

    void nothingDiffers()
    {
        m_comparison->chooseMoments(m_session, 0, 0);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        QCOMPARE(m_comparison->differences(), 0);
        QCOMPARE(rows().rowCount(), 0);
        QVERIFY(m_comparison->first().isEmpty());
        QVERIFY(m_console->show(u"ComparePage"_s));
        QTRY_VERIFY(std::ranges::any_of(m_console->itemsOf("EmptyState"), [](const QQuickItem *item) {
            return item->isVisible() && item->property("title").toString() == "Nothing differs"_L1;
        }));
    }

    void whatIsGoneIsSaid()
    {
        m_comparison->choose(QUuid::createUuid().toString(), m_session);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Failed);
        QCOMPARE(m_comparison->problem().title, u"The session was not found"_s);
        m_comparison->choose(m_other, m_session); // and the next one is read
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
    }

    void fromTheMenuToAMoment()
    {
        note(u"The customer was called"_s);
        const Screen screen(m_console->window());
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
        QVERIFY(screen.press(u"More"_s));
        QVERIFY(screen.press(u"Compare with an earlier moment"_s));
        QTRY_COMPARE(m_comparison->moments()->rowCount(), 2);
        QTRY_VERIFY(!m_comparison->isListing());
        const QModelIndex begun = m_comparison->moments()->index(1);
        QCOMPARE(begun.data(MomentModel::TextRole).toString(), u"The migration began"_s);
        QVERIFY(
            screen.press(u"%1, %2"_s.arg(begun.data(MomentModel::TimeTextRole).toString(), begun.data(MomentModel::TextRole).toString())));
        QTRY_COMPARE(m_console->page(), u"ComparePage"_s);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        QCOMPARE(m_comparison->rightTitle(), u"As it is now"_s);
    }

    void fromTheMenuToAnotherMigration()
    {
        const Screen screen(m_console->window());
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
        QVERIFY(screen.press(u"More"_s));
        QVERIFY(screen.press(u"Compare with another migration"_s));
        const QString begun = m_console->application().language().format().date(QDateTime::currentDateTimeUtc());
        QVERIFY(!screen.shows(u"Contoso Ltd., SBS 2003 · "_s + begun)); // not with itself
        QVERIFY(screen.press(u"Fabrikam, SBS 2003 · "_s + begun));
        QTRY_COMPARE(m_console->page(), u"ComparePage"_s);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        QCOMPARE(m_comparison->leftTitle(), u"Fabrikam"_s);
        QCOMPARE(m_comparison->rightTitle(), u"Contoso Ltd."_s);
    }

    void everythingFollowsTheLanguage()
    {
        defer(u"prepare.test-restore"_s);
        m_comparison->chooseMoments(m_session, 1, 0);
        QTRY_COMPARE(m_comparison->state(), ComparisonController::Ready);
        const int row = rowOf(u"Deferred"_s);
        QSignalSpy changed(m_comparison->rows(), &QAbstractItemModel::dataChanged);
        m_console->application().settings().overrule({.language = u"de_DE"_s});
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(at(row, ComparisonModel::RightWordRole) != "Deferred"_L1);
    }
};

CONSOLE_GUI_TEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
