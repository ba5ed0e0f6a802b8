// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"

#include <QTest>

/** Warns and is content with it, so ctest must not be: its entry passes only because it fails (CMakeLists.txt). */
class UnexpectedWarningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warns() { qWarning("nobody expects this"); }
};

CONSOLE_TEST_MAIN(UnexpectedWarningTest)
#include "tst_unexpectedwarning.moc"
