// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

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

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
};

void WindowTest::begin(const QString &session)
{
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s), session);
    QVERIFY(m_console->isThere());
}

void WindowTest::cleanup()
{
    m_console.reset();
}

void WindowTest::beginsWithTheStartPage()
{
    begin();
    QCOMPARE(m_console->page(), u"StartPage"_s);
}

void WindowTest::beginsWithItsSession()
{
    begin();
    const QString session =
        m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
    cleanup();

    begin(session);
    const QString first = m_console->page();
    QVERIFY2(first.isEmpty() || first == u"SessionPage"_s, qPrintable(first)); // no other page flashes up before it
    QTRY_VERIFY(!m_console->page().isEmpty());
    QCOMPARE(m_console->page(), u"SessionPage"_s);
    QVERIFY(m_console->window().isVisible());
    // What stands beside the cards follows when they are drawn.
    QTRY_COMPARE(m_console->itemsOf("PhaseCards").size(), 1);
    QTRY_COMPARE(m_console->itemsOf("PhaseRail").size(), 1);
    m_console->leave();
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
    QVERIFY(!m_console->application().current().hasSession());
}

void WindowTest::beginsWithTheStartPageWhereASessionIsMissing()
{
    begin(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
    QVERIFY(!m_console->application().current().problem().title.isEmpty());
}

CONSOLE_GUI_TEST_MAIN(WindowTest)
#include "tst_window.moc"
