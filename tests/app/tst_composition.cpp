// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** What an input method composes is no text yet, and its keys are not those of the window. */
class CompositionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isSearchedForOnlyWhenCommitted();
    void escapeCancelsItBeforeItClosesASheet_data();
    void escapeCancelsItBeforeItClosesASheet();
    void escapeCancelsItBeforeItLeavesThePage();
    void returnCommitsItAndSendsNothing();

private:
    void compose(const QString &preedit, const QString &committed = {});
    [[nodiscard]] QQuickItem &field() const { return *m_console->window().activeFocusItem(); }
    [[nodiscard]] QString composed() const { return field().property("preeditText").toString(); }
    void press(Qt::Key key) const { QTest::keyClick(&m_console->window(), key); }

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
};

void CompositionTest::init()
{
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
    QTRY_COMPARE(m_console->application().sessions().state(), SessionService::Ready);
    m_console->window().requestActivate();
    QTRY_VERIFY(m_console->window().isActive());
}

void CompositionTest::cleanup()
{
    m_console.reset();
}

void CompositionTest::compose(const QString &preedit, const QString &committed)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(&field(), &event);
}

void CompositionTest::isSearchedForOnlyWhenCommitted()
{
    QVERIFY(!m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"パン屋"_s}}).isEmpty()); // an empty list has no search
    QVERIFY(m_console->show(u"HistoryPage"_s));
    auto &history = m_console->application().history();
    QTRY_COMPARE(history.state(), HistoryController::Ready);
    const auto fields = m_console->itemsOf("Field");
    QVERIFY(!fields.isEmpty());
    auto *input = fields.first()->property("input").value<QQuickItem *>();
    QVERIFY(input);
    QTRY_VERIFY(input->isVisible());
    input->forceActiveFocus(Qt::TabFocusReason);

    compose(u"ぱんや"_s);
    QCOMPARE(composed(), u"ぱんや"_s);
    QCOMPARE(history.text(), QString());
    press(Qt::Key_Down); // the next candidate, not the list
    QCOMPARE(m_console->window().activeFocusItem(), input);
    QCOMPARE(composed(), u"ぱんや"_s);

    compose({}, u"パン屋"_s);
    QCOMPARE(history.text(), u"パン屋"_s);
    QTRY_COMPARE(history.state(), HistoryController::Ready);
    press(Qt::Key_Down);
    QVERIFY(m_console->window().activeFocusItem() != input);
}

void CompositionTest::escapeCancelsItBeforeItClosesASheet_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("a field") << u"SignInSheet"_s << QByteArray("Field");
    QTest::newRow("a note") << u"ReasonSheet"_s << QByteArray("NoteField");
}

void CompositionTest::escapeCancelsItBeforeItClosesASheet()
{
    QFETCH(const QString, sheet);
    QFETCH(const QByteArray, kind);
    QVERIFY(m_console->ask(sheet));
    const auto fields = m_console->itemsOf(kind);
    const auto inSight = std::ranges::find_if(fields, [](const QQuickItem *item) { return item->isVisible(); });
    QVERIFY(inSight != fields.end());
    (*inSight)->property("input").value<QQuickItem *>()->forceActiveFocus(Qt::TabFocusReason);

    compose(u"한"_s);
    press(Qt::Key_Escape);
    QCOMPARE(composed(), QString());
    QCOMPARE(field().property("text").toString(), QString());
    QVERIFY(m_console->sheet());

    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_console->sheet());
}

void CompositionTest::escapeCancelsItBeforeItLeavesThePage()
{
    QVERIFY(m_console->show(u"NewMigrationPage"_s));
    const auto fields = m_console->itemsOf("Field");
    const auto inSight = std::ranges::find_if(fields, [](const QQuickItem *item) { return item->isVisible(); });
    QVERIFY(inSight != fields.end());
    (*inSight)->property("input").value<QQuickItem *>()->forceActiveFocus(Qt::TabFocusReason);

    compose(u"ㄅㄠ"_s);
    press(Qt::Key_Escape);
    QCOMPARE(composed(), QString());
    QCOMPARE(m_console->page(), u"NewMigrationPage"_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
}

void CompositionTest::returnCommitsItAndSendsNothing()
{
    QVERIFY(m_console->ask(u"SignInSheet"_s));
    QQuickItem &user = field();
    QVERIFY(user.inherits("QQuickTextField"));
    compose(u"관리자"_s);
    press(Qt::Key_Return);
    QCOMPARE(user.property("text").toString(), u"관리자"_s);
    QCOMPARE(m_console->window().activeFocusItem(), &user); // accepted, it would be the next field

    press(Qt::Key_Return);
    QVERIFY(m_console->window().activeFocusItem() != &user);
}

CONSOLE_GUI_TEST_MAIN(CompositionTest)
#include "tst_composition.moc"
