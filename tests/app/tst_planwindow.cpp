// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/** The page of the plan, its sheets and the list of a step in the real window, wide and narrow. A warning of QML fails it. */
class PlanWindowTest : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] QQuickWindow &window() const { return *qobject_cast<QQuickWindow *>(m_window.get()); }
    [[nodiscard]] QString page() const { return m_window->property("pageName").toString(); }
    void show(const QString &name)
    {
        QMetaObject::invokeMethod(m_window.get(), "show", Q_ARG(QString, name));
        QTRY_COMPARE(page(), name);
        QTRY_VERIFY(!m_window->property("moving").toBool());
    }
    /** Whether the sheet opened, and has room in the window. */
    [[nodiscard]] bool asks(const QString &sheet)
    {
        QMetaObject::invokeMethod(m_window.get(), "ask", Q_ARG(QString, sheet));
        const auto *front = m_window->findChild<QQuickItem *>(u"front"_s);
        const auto *popup = front ? front->property("item").value<QObject *>() : nullptr;
        if (!popup || !QTest::qWaitFor([popup] { return popup->property("opened").toBool(); })) {
            return false;
        }
        keep(sheet);
        return popup->property("width").toReal() <= window().width() && popup->property("height").toReal() <= window().height();
    }
    /** For the eye, where somebody wants to see it. */
    void keep(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CONSOLE_PICTURES");
        if (!folder.isEmpty()) {
            window().grabWindow().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(window().width()));
        }
    }
    [[nodiscard]] QList<QQuickItem *> itemsOf(const QByteArray &type) const
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> open{window().contentItem()};
        while (!open.isEmpty()) {
            QQuickItem *item = open.takeFirst();
            if (QByteArrayView(item->metaObject()->className()).startsWith(type)) {
                found.append(item);
            }
            open += item->childItems();
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QObject> m_window;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = m_folder->filePath(u"console.db"_s);
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_engine, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        m_window.reset(QQmlComponent(m_engine.get(), "Console.Pages", "Main").create());
        QVERIFY(m_window);
        QTRY_COMPARE(m_application->sessions().state(), SessionService::Ready);
        QSignalSpy created(&m_application->sessions(), &SessionService::created);
        m_application->sessions().create(
            {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"technician"_s, u"A. Keller"_s}});
        QTRY_COMPARE(created.size(), 1);
        m_application->sessions().openSession(created.first().first().toString());
        QTRY_COMPARE(page(), u"SessionPage"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_application.reset();
        m_engine.reset();
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
        window().resize(width, 800);
        show(u"PlanPage"_s);
        QVERIFY(itemsOf("PlanLine").isEmpty());
        keep(u"PlanPage-empty"_s);
        PlanController &plan = m_application->plan();
        plan.save({}, {{u"application"_s, u"Lexware Lohn und Gehalt"_s}, {u"vendor"_s, u"Haufe"_s}, {u"dataPath"_s, u"D:\\Lexware"_s}});
        plan.save({},
                  {{u"application"_s, u"弥生会計"_s},
                   {u"vendor"_s, u"Yayoi"_s},
                   {u"dataPath"_s, u"D:\\Yayoi"_s},
                   {u"test"_s, u"Print a balance sheet"_s},
                   {u"result"_s, 1}});
        QTRY_COMPARE(itemsOf("PlanLine").size(), 2);
        const auto lines = itemsOf("PlanLine");
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
        QMetaObject::invokeMethod(m_window.get(), "leave");
        QTRY_COMPARE(page(), u"SessionPage"_s);
    }

    void showsTheListOfAStepInEveryWidth_data() { showsThePlanInEveryWidth_data(); }
    void showsTheListOfAStepInEveryWidth()
    {
        QFETCH(const int, width);
        window().resize(width, 800);
        m_application->current().openStep(u"join.install-connector"_s);
        show(u"StepPage"_s);
        QTRY_COMPARE(itemsOf("TickSection").size(), 1);
        TickListController &list = m_application->tickList();
        QVERIFY(list.add(u"OFFICE1"_s).isEmpty());
        QVERIFY(list.add(u"FRONTDESK"_s).isEmpty());
        QTRY_COMPARE(itemsOf("TickRow").size(), 2);
        list.setAside(u"office1"_s, u"Windows XP"_s);
        const auto isSetAside = [](const QQuickItem *row) { return row->property("setAside").toBool(); };
        QTRY_COMPARE(std::ranges::count_if(itemsOf("TickRow"), isSetAside), 1);
        list.setChosen(u"office1"_s);
        keep(u"StepPage"_s);
        QVERIFY(asks(u"TickRowSheet"_s));
        m_application->current().openStep(u"prepare.plan-lob-apps"_s);
        QTRY_VERIFY(itemsOf("TickSection").isEmpty());
    }
};

CONSOLE_GUI_TEST_MAIN(PlanWindowTest)
#include "tst_planwindow.moc"
