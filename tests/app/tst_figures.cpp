// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "entrykind.h"
#include "guidelibrary.h"
#include "testmain.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** A clock that the test sets, so that a journal of weeks is written at once. */
class WrittenClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return wall; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(wall.toMSecsSinceEpoch()); }

    QDateTime wall = QDateTime::currentDateTimeUtc().addDays(-60);
};

/** The figures of a migration as its page shows and says them. */
class FiguresTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString create() const
    {
        return m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso"_s}, {u"technician"_s, u"A. Keller"_s}});
    }
    void readIt()
    {
        m_figures->read();
        QTRY_COMPARE(m_figures->state(), FiguresController::Ready);
    }
    /** As the checks and people write them. */
    void write(const QString &session, const QList<EntryDraft> &drafts)
    {
        Database other;
        QVERIFY(other.open(m_folder->filePath(u"console.db"_s)).result().has_value());
        const SystemClock clock;
        JournalStore store(other, clock);
        QVERIFY(store.append(QUuid::fromString(session), u"1"_s, drafts).result().has_value());
    }
    /** A migration whose first phase took so long, with people at its beginning and at its end only. */
    [[nodiscard]] QUuid prepared(std::chrono::hours duration)
    {
        QQmlEngine engine;
        GuideLibrary library(engine);
        const GuidePlan plan = GuidePlan::of(*library.guide(u"sbs2003"_s));
        QList<EntryDraft> drafts;
        for (const StepPlan &step : plan.steps) {
            if (step.phase == plan.phaseOrder.constFirst() && step.necessity == Step::Necessity::Required) {
                drafts.append({EntryKind::StepChanged, step.id, {}, {{u"work"_s, u"Done"_s}, {u"author"_s, u"A. Keller"_s}}});
            }
        }
        Database other;
        if (drafts.isEmpty() || !other.open(m_folder->filePath(u"console.db"_s)).result()) {
            return {};
        }
        WrittenClock clock;
        JournalStore store(other, clock);
        const auto session = store.createSession(plan.version, {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Fabrikam"_s}}).result();
        (void)store.append(session.value_or(QUuid()), plan.version, {drafts.constFirst()}).result();
        clock.wall = clock.wall.addSecs(std::chrono::seconds(duration).count());
        (void)store.append(session.value_or(QUuid()), plan.version, drafts).result();
        return session.value_or(QUuid());
    }
    [[nodiscard]] static EntryDraft failure()
    {
        return {EntryKind::Finding, u"prep.time-offset"_s, {}, {{u"status"_s, u"Failed"_s}, {u"code"_s, u"clocks-apart"_s}}};
    }
    [[nodiscard]] QVariantMap phase(int row) const { return m_figures->phases().value(row).toMap(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    FiguresController *m_figures = nullptr;
    QString m_session;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s));
        QVERIFY(m_console->isThere());
        m_session = create();
        m_console->application().sessions().openSession(m_session);
        QTRY_VERIFY(m_console->application().current().hasSession());
        m_figures = m_console->singleton<FiguresController>("Figures");
        QVERIFY(m_figures);
    }
    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void eachPhaseHasAName()
    {
        readIt();
        QCOMPARE(m_figures->phases().size(), 8);
        QVERIFY(!phase(0).value(u"title"_s).toString().isEmpty());
        QCOMPARE(phase(7).value(u"text"_s).toString(), u"Not begun"_s);
        QVERIFY(phase(7).value(u"accessibleText"_s).toString().endsWith(", Not begun"_L1));
        QCOMPARE(phase(7).value(u"median"_s).toDouble(), -1.0);
    }

    void tooFewToCompareWith()
    {
        readIt();
        QVERIFY(!m_figures->isComparable());
        QVERIFY2(m_figures->basis().startsWith("Too few"_L1), qPrintable(m_figures->basis()));
        QVERIFY(m_figures->slower().isEmpty());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!create().isEmpty());
        }
        readIt();
        QVERIFY(m_figures->isComparable());
        QVERIFY2(m_figures->basis().startsWith("Beside the last 3"_L1), qPrintable(m_figures->basis()));
    }

    void whatTookLongerIsSaid()
    {
        for (const auto hours : {8h, 10h, 12h}) {
            QVERIFY(!prepared(hours).isNull());
        }
        const QUuid slow = prepared(40h);
        m_console->application().sessions().openSession(slow.toString());
        QTRY_COMPARE(m_console->application().current().customer(), u"Fabrikam"_s);
        readIt();
        QVERIFY(m_figures->isComparable());
        const auto said = [&](const QString &key) { return phase(0).value(key).toString().replace(QChar::Nbsp, u' '); };
        QCOMPARE(said(u"text"_s), u"1 d 16 h"_s);
        QCOMPARE(said(u"waitingText"_s), u"1 d 15 h of it waiting"_s);
        QCOMPARE(said(u"medianText"_s), u"Median of the others: 10 h"_s);
        QCOMPARE(said(u"differenceText"_s), u"1 d 6 h longer"_s);
        QCOMPARE(phase(0).value(u"own"_s).toDouble(), 1.0);
        QCOMPARE(phase(0).value(u"median"_s).toDouble(), 0.25);
        QCOMPARE(m_figures->slower().size(), 1);
        QVERIFY2(m_figures->slower().constFirst().contains("nobody did anything"_L1), qPrintable(m_figures->slower().constFirst()));
    }

    void failuresAreCounted()
    {
        readIt();
        QVERIFY(m_figures->failures().isEmpty());
        write(m_session, {failure()});
        const QString other = create();
        write(other, {failure()});
        readIt();
        const QVariantMap first = m_figures->failures().value(0).toMap();
        QVERIFY2(first.value(u"text"_s).toString().startsWith("2 time"_L1), qPrintable(first.value(u"text"_s).toString()));
        QVERIFY(first.value(u"text"_s).toString().contains("in 2 migration"_L1));
        QCOMPARE(first.value(u"share"_s).toDouble(), 1.0);
    }

    void thePageIsReadByAScreenReader()
    {
        write(m_session, {failure()});
        QVERIFY(m_console->show(u"FiguresPage"_s));
        QTRY_COMPARE(m_figures->state(), FiguresController::Ready);
        const auto spoken = [&](const QString &name) {
            const auto items = m_console->itemsOf("QQuickColumn");
            return std::ranges::count_if(items, [&](QQuickItem *item) {
                const QAccessibleInterface *one = QAccessible::queryAccessibleInterface(item);
                return one && one->role() == QAccessible::ListItem && one->text(QAccessible::Name) == name;
            });
        };
        QAccessible::setActive(true);
        for (int row = 0; row < m_figures->phases().size(); ++row) {
            const QString name = phase(row).value(u"accessibleText"_s).toString();
            QTRY_COMPARE(spoken(name), 1);
        }
    }

    void anotherSessionBeginsAnew()
    {
        readIt();
        m_console->application().current().close();
        QTRY_COMPARE(m_figures->state(), FiguresController::Unread);
        m_figures->read();
        QCOMPARE(m_figures->state(), FiguresController::Unread); // of nothing
    }

    void whoLeavesThePageGivesItUp()
    {
        m_figures->read();
        m_figures->cancel();
        QCOMPARE(m_figures->state(), FiguresController::Unread);
        readIt();
    }
};

CONSOLE_GUI_TEST_MAIN(FiguresTest)
#include "tst_figures.moc"
