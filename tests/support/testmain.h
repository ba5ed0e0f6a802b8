// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/**
 * The same world for every test on every machine: a home of its own, one language, one time zone.
 *
 * Warnings need nothing here: ctest fails every test that prints an unexpected one (tests/CMakeLists.txt).
 */
class TestWorld
{
public:
    TestWorld()
    {
        // The site keeps its template there; it must not be made anew for every test.
        if (qEnvironmentVariableIsEmpty("XDG_CACHE_HOME")) {
            qputenv("XDG_CACHE_HOME", QDir::home().filePath(QStringLiteral(".cache")).toLocal8Bit());
        }
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("TZ", "Europe/Berlin"); // with summer time, and never the offset of UTC
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("LANGUAGE", "en");
        setIfEmpty("QT_QPA_PLATFORM", "offscreen");
        setIfEmpty("QT_QUICK_BACKEND", "software");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QStandardPaths::setTestModeEnabled(true);
    }

private:
    static void setIfEmpty(const char *name, const QByteArray &value)
    {
        if (qEnvironmentVariableIsEmpty(name)) {
            qputenv(name, value);
        }
    }

    QTemporaryDir m_home;
};

// The main function of a test that needs no window: CONSOLE_TEST_MAIN(ClockTest)
#define CONSOLE_TEST_MAIN(TestClass) CONSOLE_TEST_MAIN_WITH(QCoreApplication, TestClass)

// The same with windows; include <QGuiApplication> and link Qt6::Gui.
#define CONSOLE_GUI_TEST_MAIN(TestClass) CONSOLE_TEST_MAIN_WITH(QGuiApplication, TestClass)

#define CONSOLE_TEST_MAIN_WITH(Application, TestClass)                                                                                     \
    int main(int argc, char *argv[])                                                                                                       \
    {                                                                                                                                      \
        const TestWorld world;                                                                                                             \
        Application app(argc, argv);                                                                                                       \
        TestClass test;                                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                                            \
    }
