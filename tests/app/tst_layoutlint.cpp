// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventedlanguage.h"
#include "layoutlint.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

using namespace Qt::StringLiterals;

/** Each fault is shown once, and named; what only looks like one is not. */
class LayoutLintTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString complaintsAbout(const QByteArray &items, const LayoutLint::Rules &rules = {})
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport QtQuick.Templates as T\nWindow { width: 400; height: 300; visible: true; color: 'white'\n"
                              + items + "\n}",
                          {});
        const std::unique_ptr<QObject> root(component.create());
        auto *window = qobject_cast<QQuickWindow *>(root.get());
        if (!window) {
            return component.errorString();
        }
        if (!QTest::qWaitForWindowExposed(window)) {
            return u"the window does not come"_s;
        }
        return m_lint.complaints(*window, rules).join(u'\n');
    }

private Q_SLOTS:
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("cut") << QByteArray("Text { width: 30; text: 'Destination server' }") << u"cut: "_s;
        QTest::newRow("elided") << QByteArray("Text { width: 60; elide: Text.ElideRight; text: 'Destination server' }") << u"cut: "_s;
        QTest::newRow("torn") << QByteArray("Text { width: 60; wrapMode: Text.Wrap; text: 'the Destination' }")
                              << u"“Destination” is torn at 60 pixels"_s;
        QTest::newRow("beside the window") << QByteArray("Text { x: 380; text: 'Destination' }") << u"beside the window"_s;
        QTest::newRow("out of its place") << QByteArray("Rectangle { width: 60; height: 20; Text { y: 12; text: 'Source' } }")
                                          << u"reaches out of its QQuickRectangle"_s;
        QTest::newRow("over each other") << QByteArray("Text { text: 'Source' } Text { x: 4; y: 2; text: 'Destination' }")
                                         << u"lies over"_s;
        QTest::newRow("small") << QByteArray("T.Button { width: 40; height: 48; Accessible.name: 'OK' }") << u"too small to touch"_s;
        QTest::newRow("near") << QByteArray("T.Button { width: 48; height: 48; Accessible.name: 'Yes' }"
                                            "T.Button { x: 52; width: 48; height: 48; Accessible.name: 'No' }")
                              << u"too near"_s;
        QTest::newRow("without a name") << QByteArray("T.Button { width: 48; height: 48 }") << u"has no name"_s;
        QTest::newRow("faint") << QByteArray("Text { color: '#999999'; text: 'Source' }") << u"contrast of 2.85"_s;
        QTest::newRow("faint by opacity") << QByteArray("Item { opacity: 0.4; Text { color: 'black'; text: 'Source' } }") << u"contrast"_s;
        QTest::newRow("no glyph") << QByteArray("Text { text: '\xf3\xb0\x80\x80' }") << u"no font has"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, complaint);
        const QString found = complaintsAbout(items);
        QVERIFY2(found.contains(complaint), qPrintable(found));
    }

    void letsPassWhatIsRight_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::newRow("covered by a sheet") << QByteArray(
            "Text { text: 'Source' } Rectangle { anchors.fill: parent; Text { text: 'Sheet' } }");
        QTest::newRow("scrolled out of sight") << QByteArray(
            "Flickable { width: 200; height: 60; clip: true; contentHeight: 300; Text { y: 50; text: 'a\\nb\\nc' } }"
            "Text { y: 70; text: 'below' }");
        QTest::newRow("disabled") << QByteArray("Item { enabled: false; Text { color: '#999999'; text: 'Source' } }");
        QTest::newRow("on its own ground") << QByteArray(
            "Rectangle { color: 'black'; width: 90; height: 30; Text { color: 'white'; text: 'Run' } }");
        QTest::newRow("long words with places to break")
            << QByteArray("Text { width: 60; wrapMode: Text.Wrap; text: 'Desti‐\u200bnation 移行元サーバーを準備します' }");
        QTest::newRow("a server's name") << QByteArray("Text { width: 60; wrapMode: Text.Wrap; text: 'server01.example.lan' }");
        QTest::newRow("a hash with a single word in it")
            << QByteArray("Text { width: 60; wrapMode: Text.Wrap; text: '5898\u00a09939\u00a08520\u00a00bd5' }");
        QTest::newRow("far enough") << QByteArray("T.Button { width: 48; height: 48; Accessible.name: 'Yes' }"
                                                  "T.Button { x: 56; width: 48; height: 48; Accessible.name: 'No' }");
    }
    void letsPassWhatIsRight()
    {
        QFETCH(QByteArray, items);
        QCOMPARE(complaintsAbout(items), QString());
    }

    void findsWhatWasNotTranslated()
    {
        const LayoutLint::Rules rules{.invented = true};
        QVERIFY(complaintsAbout("Text { text: 'Forgotten' }", rules).contains(u"“Forgotten” was not translated"));
        const QByteArray invented = InventedLanguage::invent(u"Remembered"_s).toUtf8();
        QCOMPARE(complaintsAbout("Text { text: '" + invented + "' }", rules), QString());
    }
    void inventsRoomForTranslations()
    {
        QCOMPARE(InventedLanguage::invent(u"%1, %2"_s), u"%1, %2"_s);
        const QString text = InventedLanguage::invent(u"Cannot tell"_s);
        QVERIFY2(text.startsWith(u"Cánnöt têll"_s) && text.size() > 17, qPrintable(text));
        QVERIFY(InventedLanguage::invent(u"%n entries of <b>%1</b>"_s).contains(u"%n êntrïês öf <b>%1</b>"));
    }
    void tellsTheFaceOfAnotherLanguage()
    {
        const QByteArray chinese = "Text { font.family: 'Noto Sans CJK SC'; text: '\xe6\x9c\x80\xe6\xac\xa1' }";
        QCOMPARE(complaintsAbout(chinese, {.family = u"Noto Sans CJK SC"_s}), QString());
        const QByteArray any = "Text { font.family: 'Noto Sans'; text: '\xe6\x9c\x80\xe6\xac\xa1' }"; // whatever the system has first
        const QString other =
            complaintsAbout(any, {.family = u"Noto Sans CJK JP"_s}) + complaintsAbout(any, {.family = u"Noto Sans CJK TC"_s});
        QVERIFY2(other.contains("is drawn with"_L1), qPrintable(other));
    }

private:
    QQmlEngine m_engine;
    LayoutLint m_lint;
};

CONSOLE_GUI_TEST_MAIN(LayoutLintTest)
#include "tst_layoutlint.moc"
