// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"

#include <QGuiApplication>
#include <QtQuickTest/quicktest.h>

// The runner of every tst_*.qml of a folder; ctest names the file with -input.
int main(int argc, char *argv[])
{
    const TestWorld world;
    QTEST_SET_MAIN_SOURCE_PATH
    return quick_test_main(argc, argv, "console", CONSOLE_QML_TEST_DIR);
}
