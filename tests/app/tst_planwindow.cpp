// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "screen.h"
#include "testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/** The page of the plan, its sheets and the list of a step in the real window, wide and narrow. A warning of QML fails it. */
class PlanWindowTest : public QObject
{
    Q_OBJECT
private:
    /** Whether the sheet opened, and has room in the window. */
    [[nodiscard]] bool asks(const QString &sheet)
    {
        const QObject *popup = m_console->ask(sheet);
        if (!popup) {
            return false;
        }
        keep(sheet);
        const QSize room = m_console->window().size();
        return popup->property("width").toReal() <= room.width() && popup->property("height").toReal() <= room.height();
    }
    /** For the eye, where somebody wants to see it. */
    void keep(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CONSOLE_PICTURES");
        if (!folder.isEmpty()) {
            QQuickWindow &window = m_console->window();
            window.grabWindow().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(window.width()));
        }
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s));
        QVERIFY(m_console->isThere());
        const QString session =
            m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"technician"_s, u"A. Keller"_s}});
        m_console->application().sessions().openSession(session);
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    }
    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void showsThePlanInEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a table") << 1280;
        QTest::newRow("cards") << 320;
    }
    void showsThePlanInEveryWidth()
    {
        QFETCH(const int, width);
        m_console->window().resize(width, 800);
        QVERIFY(m_console->show(u"PlanPage"_s));
        QVERIFY(m_console->itemsOf("PlanLine").isEmpty());
        keep(u"PlanPage-empty"_s);
        PlanController &plan = m_console->application().plan();
        plan.save({}, {{u"application"_s, u"Lexware Lohn und Gehalt"_s}, {u"vendor"_s, u"Haufe"_s}, {u"dataPath"_s, u"D:\\Lexware"_s}});
        plan.save({},
                  {{u"application"_s, u"弥生会計"_s},
                   {u"vendor"_s, u"Yayoi"_s},
                   {u"dataPath"_s, u"D:\\Yayoi"_s},
                   {u"test"_s, u"Print a balance sheet"_s},
                   {u"result"_s, 1}});
        QTRY_COMPARE(m_console->itemsOf("PlanLine").size(), 2);
        const auto lines = m_console->itemsOf("PlanLine");
        for (const QQuickItem *line : lines) {
            const QRectF place = line->mapRectToScene({0, 0, line->width(), line->height()});
            QTRY_VERIFY(line->height() > 0);
            QVERIFY(place.left() >= 0 && place.right() <= width);
        }
        keep(u"PlanPage"_s);
        plan.setChosen(plan.rows()->index(0).data(PlanModel::RowIdRole).toString());
        for (const QString &sheet : {u"PlanRowSheet"_s, u"PlanRemoveSheet"_s, u"PlanImportSheet"_s, u"MenuSheet"_s}) {
            QVERIFY2(asks(sheet), qPrintable(sheet));
        }
        m_console->leave();
        QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    }

    /** Nobody types the path of a file with one finger. */
    void aTableIsChosenFromAFolder()
    {
        const QString tables = m_folder->filePath(u"tables"_s);
        QVERIFY(QDir().mkpath(tables));
        const auto make = [&tables](const QString &name, const QByteArray &content) {
            QFile file(QDir(tables).filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(make(u"programs.csv"_s, "Application;Vendor\nLexware;Haufe\nDATEV;DATEV eG\n"));
        QVERIFY(make(u"broken.csv"_s, "a;b\nc;\"d\n"));
        QVERIFY(m_console->show(u"PlanPage"_s));
        QVERIFY(m_console->ask(u"PlanImportSheet"_s));
        const Screen screen(m_console->window());
        PlanController &plan = m_console->application().plan();
        plan.importer()->files()->open(m_folder->path());
        QVERIFY(screen.press(u"tables"_s));
        const auto rowOf = [this](const QString &file) {
            const auto rows = m_console->itemsOf("RowButton");
            const auto row =
                std::ranges::find_if(rows, [&](const QQuickItem *item) { return item->property("lines").toStringList().value(0) == file; });
            return row == rows.cend() ? QString() : (*row)->property("lines").toStringList().join(u", "_s);
        };
        QTRY_VERIFY(!rowOf(u"broken.csv"_s).isEmpty());
        QVERIFY(screen.press(rowOf(u"broken.csv"_s)));
        QTRY_COMPARE(plan.importer()->state(), PlanImporter::Failed);
        QVERIFY(screen.press(rowOf(u"programs.csv"_s)));
        QTRY_COMPARE(plan.importer()->state(), PlanImporter::Ready);
        keep(u"PlanImportSheet-file"_s);
        QVERIFY(screen.press(u"Choose another file"_s));
        QTRY_VERIFY(!rowOf(u"programs.csv"_s).isEmpty());
        QVERIFY(screen.press(rowOf(u"programs.csv"_s)));
        QVERIFY(screen.press(u"Add to the plan"_s));
        QTRY_COMPARE(plan.count(), 2);
    }

    void showsTheListOfAStepInEveryWidth_data() { showsThePlanInEveryWidth_data(); }
    void showsTheListOfAStepInEveryWidth()
    {
        QFETCH(const int, width);
        m_console->window().resize(width, 800);
        m_console->application().current().openStep(u"join.install-connector"_s);
        QVERIFY(m_console->show(u"StepPage"_s));
        QTRY_COMPARE(m_console->itemsOf("TickSection").size(), 1);
        TickListController &list = m_console->application().tickList();
        QVERIFY(list.add(u"OFFICE1"_s).isEmpty());
        QVERIFY(list.add(u"FRONTDESK"_s).isEmpty());
        QTRY_COMPARE(m_console->itemsOf("TickRow").size(), 2);
        list.setAside(u"office1"_s, u"Windows XP"_s);
        const auto isSetAside = [](const QQuickItem *row) { return row->property("setAside").toBool(); };
        QTRY_COMPARE(std::ranges::count_if(m_console->itemsOf("TickRow"), isSetAside), 1);
        list.setChosen(u"office1"_s);
        keep(u"StepPage"_s);
        QVERIFY(asks(u"TickRowSheet"_s));
        m_console->application().current().openStep(u"prepare.plan-lob-apps"_s);
        QTRY_VERIFY(m_console->itemsOf("TickSection").isEmpty());
    }
};

CONSOLE_GUI_TEST_MAIN(PlanWindowTest)
#include "tst_planwindow.moc"
