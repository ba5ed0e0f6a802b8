// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** The keyboard on the screen: with the language's layout, and never over the field that is typed into. */
class ScreenKeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fieldStaysInSight_data();
    void fieldStaysInSight();
    void layoutFollowsTheLanguage_data();
    void layoutFollowsTheLanguage();
    void fingersTypeWhatTheyTouch_data();
    void fingersTypeWhatTheyTouch();

private:
    /** The key that shows a letter; null while there is none. */
    [[nodiscard]] static QQuickItem *keyOf(QQuickItem *item, const QString &letter)
    {
        if (!item->isVisible()) {
            return nullptr;
        }
        if (item->property("noKeyEvent").isValid() && item->property("displayText").toString() == letter) {
            return item;
        }
        const auto children = item->childItems();
        for (QQuickItem *child : children) {
            if (QQuickItem *key = keyOf(child, letter)) {
                return key;
            }
        }
        return nullptr;
    }
    /** Touches the key that shows the letter, when it stands still: another layout comes by and by. */
    [[nodiscard]] bool touch(const QString &letter)
    {
        QPoint place;
        QSignalSpy frames(&m_console->window(), &QQuickWindow::frameSwapped);
        const bool there = QTest::qWaitFor([&] {
            m_console->window().update();
            if (frames.isEmpty()) {
                return false; // nothing can have moved since the last look
            }
            frames.clear();
            const QQuickItem *key = keyOf(panel(), letter);
            const QPoint now = key ? placeOf(*key).center().toPoint() : QPoint();
            return std::exchange(place, now) == now && !now.isNull() && QRect({}, m_console->window().size()).contains(now);
        });
        QTest::touchEvent(&m_console->window(), m_finger.get()).press(0, place);
        QTest::touchEvent(&m_console->window(), m_finger.get()).release(0, place);
        return there;
    }

    [[nodiscard]] QQuickItem *panel() const
    {
        const auto panels = m_console->itemsOf("KeyboardPanel");
        return panels.isEmpty() ? nullptr : panels.first();
    }
    [[nodiscard]] static QRectF placeOf(const QQuickItem &item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    const std::unique_ptr<QPointingDevice> m_finger{QTest::createTouchDevice()};
};

void ScreenKeyboardTest::init()
{
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    m_console->window().resize(800, 480);
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
    m_console->window().requestActivate();
    QTRY_VERIFY(m_console->window().isActive());
    QTRY_VERIFY(panel());
}

void ScreenKeyboardTest::cleanup()
{
    m_console.reset();
}

void ScreenKeyboardTest::fieldStaysInSight_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("on a page") << u"NewMigrationPage"_s << QString();
    QTest::newRow("in a sheet") << QString() << u"SignInSheet"_s;
}

void ScreenKeyboardTest::fieldStaysInSight()
{
    QFETCH(const QString, page);
    QFETCH(const QString, sheet);
    if (!page.isEmpty()) {
        QVERIFY(m_console->show(page));
    }
    if (!sheet.isEmpty()) {
        QVERIFY(m_console->ask(sheet));
    }
    const auto fields = m_console->itemsOf("Field");
    int tried = 0;
    for (const QQuickItem *field : fields) {
        auto *input = field->property("input").value<QQuickItem *>();
        if (!field->isVisible()) {
            continue;
        }
        input->forceActiveFocus(Qt::TabFocusReason);
        QGuiApplication::inputMethod()->show();
        QTRY_VERIFY(panel()->isVisible() && panel()->height() > 100);
        QTRY_VERIFY2(placeOf(*input).bottom() <= placeOf(*panel()).top() && placeOf(*input).top() >= 0,
                     qPrintable(u"%1: %2 and the keyboard at %3"_s.arg(field->property("label").toString())
                                    .arg(placeOf(*input).bottom())
                                    .arg(placeOf(*panel()).top())));
        QVERIFY(placeOf(*panel()).bottom() <= m_console->window().height() + 1);
        ++tried;
    }
    QVERIFY(tried >= 2);
}

void ScreenKeyboardTest::layoutFollowsTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("layout");
    QTest::newRow("German") << u"de_DE"_s << u"de_DE"_s;
    QTest::newRow("of Austria") << u"de_AT"_s << u"de_DE"_s;
    QTest::newRow("Russian") << u"ru_RU"_s << u"ru_RU"_s;
    QTest::newRow("Korean") << u"ko_KR"_s << u"ko_KR"_s;
    QTest::newRow("Portuguese") << u"pt_BR"_s << u"pt_BR"_s;
}

void ScreenKeyboardTest::layoutFollowsTheLanguage()
{
    QFETCH(const QString, language);
    m_console->application().settings().setLanguage(language);
    QFETCH(const QString, layout);
    QTRY_COMPARE(panel()->property("layoutLocale").toString(), layout);
    QTRY_COMPARE(QGuiApplication::inputMethod()->locale().name(), panel()->property("layoutLocale").toString());
    m_console->application().settings().setLanguage(u"en"_s);
}

void ScreenKeyboardTest::fingersTypeWhatTheyTouch_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("typed");
    QTest::newRow("German") << u"de_DE"_s << QStringList{u"h"_s, u"ü"_s, u"b"_s, u"e"_s, u"r"_s} << u"hüber"_s;
    QTest::newRow("Russian") << u"ru_RU"_s << QStringList{u"д"_s, u"о"_s, u"м"_s} << u"дом"_s;
    // Composed of the signs of one syllable, then of the next.
    QTest::newRow("Korean") << u"ko_KR"_s << QStringList{u"ㅎ"_s, u"ㅏ"_s, u"ㄴ"_s, u"ㄱ"_s, u"ㅜ"_s, u"ㄱ"_s} << u"한국"_s;
}

void ScreenKeyboardTest::fingersTypeWhatTheyTouch()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, keys);
    QFETCH(const QString, typed);
    m_console->application().settings().setLanguage(language);
    QVERIFY(m_console->show(u"NewMigrationPage"_s));
    auto *input = m_console->itemsOf("Field").first()->property("input").value<QQuickItem *>();
    input->setProperty("text", QString()); // a draft of the one before
    input->forceActiveFocus(Qt::TabFocusReason);
    QGuiApplication::inputMethod()->show();
    QTRY_VERIFY(panel()->isVisible());
    for (const QString &letter : keys) {
        QVERIFY2(touch(letter), qPrintable(u"no key shows "_s + letter));
    }
    QTRY_COMPARE(input->property("displayText").toString().toLower(), typed);
    m_console->application().settings().setLanguage(u"en"_s);
}

int main(int argc, char *argv[])
{
    const TestWorld world;
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard"); // as ScreenKeyboard::prepare() does
    QGuiApplication app(argc, argv);
    ScreenKeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screenkeyboard.moc"
