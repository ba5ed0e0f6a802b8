// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>
#include <QTimeZone>

/** A warning that a test announces is no fault of it, and the world around it is the same everywhere. */
class ExpectedWarningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcedWarningIsFine();
    void worldIsFixed();
};

void ExpectedWarningTest::announcedWarningIsFine()
{
    QTest::ignoreMessage(QtWarningMsg, "announced");
    qWarning("announced");
}

void ExpectedWarningTest::worldIsFixed()
{
    QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Europe/Berlin"));
    QCOMPARE(QLocale().name(), QStringLiteral("en_US"));
    QVERIFY(QStandardPaths::isTestModeEnabled());
    QVERIFY(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).startsWith(QDir::homePath()));
    QVERIFY(QDir::homePath().startsWith(QDir::tempPath()));
}

CONSOLE_TEST_MAIN(ExpectedWarningTest)
#include "tst_expectedwarning.moc"
