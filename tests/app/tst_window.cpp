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

namespace
{
bool holds(const QQuickItem &item, const QByteArray &file)
{
    const QList<QQuickItem *> children = item.childItems();
    return QByteArrayView(item.metaObject()->className()).startsWith(file)
        || std::ranges::any_of(children, [&](const QQuickItem *child) { return holds(*child, file); });
}
} // namespace

/** The window of the program and the page that it begins with. */
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void beginsWithTheStartPage();
    void beginsWithItsSession();
    void beginsWithTheStartPageWhereASessionIsMissing();

private:
    void begin(const QString &session = {});
    [[nodiscard]] QString page() const { return m_window->property("pageName").toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QObject> m_window;
};

void WindowTest::begin(const QString &session)
{
    m_engine = std::make_unique<QQmlEngine>();
    Application::Options options;
    options.settings.database = m_folder.filePath(u"console.db"_s);
    options.settings.language = u"en"_s;
    options.session = session;
    m_application = std::make_unique<Application>(*m_engine, options);
    m_application->settings().setLiveInterval(0);
    m_application->start();
    m_window.reset(QQmlComponent(m_engine.get(), "Console.Pages", "Main").create());
    QVERIFY(m_window);
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_application.reset();
    m_engine.reset();
}

void WindowTest::beginsWithTheStartPage()
{
    begin();
    QCOMPARE(page(), u"StartPage"_s);
}

void WindowTest::beginsWithItsSession()
{
    begin();
    SessionService &sessions = m_application->sessions();
    QTRY_COMPARE(sessions.state(), SessionService::Ready);
    QSignalSpy created(&sessions, &SessionService::created);
    sessions.create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
    QTRY_COMPARE(created.count(), 1);
    cleanup();

    begin(created[0][0].toString());
    QVERIFY2(page().isEmpty() || page() == u"SessionPage"_s, qPrintable(page())); // no other page flashes up before it
    QTRY_VERIFY(!page().isEmpty());
    QCOMPARE(page(), u"SessionPage"_s);
    QVERIFY(m_window->property("visible").toBool());
    // What stands beside the cards follows when they are drawn.
    const auto *content = qobject_cast<QQuickWindow *>(m_window.get())->contentItem();
    QTRY_VERIFY(holds(*content, "PhaseCards"));
    QTRY_VERIFY(holds(*content, "PhaseRail"));
    QMetaObject::invokeMethod(m_window.get(), "leave");
    QTRY_COMPARE(page(), u"StartPage"_s);
    QVERIFY(!m_application->current().hasSession());
}

void WindowTest::beginsWithTheStartPageWhereASessionIsMissing()
{
    begin(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QTRY_COMPARE(page(), u"StartPage"_s);
    QVERIFY(!m_application->current().problem().title.isEmpty());
}

CONSOLE_GUI_TEST_MAIN(WindowTest)
#include "tst_window.moc"
