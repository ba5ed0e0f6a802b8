// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenkeyboard.h"
#include "testmain.h"

#include <QCoreApplication>

using Mode = Settings::KeyboardMode;

namespace
{
constexpr auto keyboard = "I: Bus=0011 Vendor=0001 Product=0001 Version=ab41\n"
                          "N: Name=\"AT Translated Set 2 keyboard\"\n"
                          "B: PROP=0\n"
                          "B: EV=120013\n"
                          "B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe\n\n";
constexpr auto power = "I: Bus=0019 Vendor=0000 Product=0001 Version=0000\n"
                       "N: Name=\"Power Button\"\n"
                       "B: PROP=0\n"
                       "B: EV=3\n"
                       "B: KEY=10000000000000 0\n\n";
constexpr auto remote = "I: Bus=0003 Vendor=046b Product=ff10 Version=0110\n"
                        "N: Name=\"American Megatrends Inc. Virtual Keyboard and Mouse\"\n"
                        "B: PROP=0\n"
                        "B: EV=120013\n"
                        "B: KEY=10000 7 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe\n\n";
constexpr auto screen = "I: Bus=0018 Vendor=2a94 Product=d64d Version=0100\n"
                        "N: Name=\"GXTP7380:00 27C6:0113\"\n"
                        "B: PROP=2\n"
                        "B: EV=1b\n"
                        "B: KEY=400 0 0 0 0 0\n"
                        "B: ABS=2658000 3\n\n";
constexpr auto touchpad = "I: Bus=0018 Vendor=04f3 Product=3140 Version=0100\n"
                          "N: Name=\"ELAN Touchpad\"\n"
                          "B: PROP=5\n"
                          "B: EV=1b\n"
                          "B: KEY=e520 10000 0 0 0 0\n"
                          "B: ABS=2e0800000000003\n\n";
} // namespace

/** What a machine has to type with, and whether the console brings a keyboard because of that. */
class InputDevicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatIsAttached_data();
    void knowsWhatIsAttached();
    void bringsAKeyboardWhereNoneIs_data();
    void bringsAKeyboardWhereNoneIs();
};

void InputDevicesTest::knowsWhatIsAttached_data()
{
    QTest::addColumn<QByteArray>("listing");
    QTest::addColumn<bool>("hasKeyboard");
    QTest::addColumn<bool>("hasTouch");
    QTest::newRow("nothing") << QByteArray() << false << false;
    QTest::newRow("a keyboard") << QByteArray(keyboard) << true << false;
    QTest::newRow("only a button") << QByteArray(power) << false << false;
    QTest::newRow("a tablet") << QByteArray(power) + screen << false << true;
    QTest::newRow("a tablet on its keyboard") << QByteArray(screen) + keyboard << true << true;
    QTest::newRow("a notebook") << QByteArray(keyboard) + touchpad << true << false;
    QTest::newRow("a server with a remote console") << QByteArray(remote) + screen << false << true;
}

void InputDevicesTest::knowsWhatIsAttached()
{
    QFETCH(const QByteArray, listing);
    const InputDevices devices = InputDevices::of(listing);
    QTEST(devices.keyboard, "hasKeyboard");
    QTEST(devices.touch, "hasTouch");
}

void InputDevicesTest::bringsAKeyboardWhereNoneIs_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("hasKeyboard");
    QTest::addColumn<bool>("hasTouch");
    QTest::addColumn<bool>("systemHasOwn");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a tablet") << Mode::Automatic << false << true << false << true;
    QTest::newRow("a tablet on its keyboard") << Mode::Automatic << true << true << false << false;
    QTest::newRow("nothing to touch it by") << Mode::Automatic << false << false << false << false;
    QTest::newRow("the system's goes before") << Mode::Automatic << false << true << true << false;
    QTest::newRow("always") << Mode::Always << true << false << true << true;
    QTest::newRow("never") << Mode::Never << false << true << false << false;
}

void InputDevicesTest::bringsAKeyboardWhereNoneIs()
{
    QFETCH(const Mode, mode);
    QFETCH(const bool, hasKeyboard);
    QFETCH(const bool, hasTouch);
    QFETCH(const bool, systemHasOwn);
    QTEST(ScreenKeyboard::isWanted(mode, {.keyboard = hasKeyboard, .touch = hasTouch}, systemHasOwn), "expected");
}

CONSOLE_TEST_MAIN(InputDevicesTest)
#include "tst_inputdevices.moc"
