// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmation.h"
#include "testmain.h"

#include <QTest>

using Decision = Confirmation::Decision;

class ConfirmationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAgainBeforeAWorseAnswerCounts_data();
    void asksAgainBeforeAWorseAnswerCounts();
    void startsOverAfterAGoodAnswer();
    void wantsTwoGoodAnswersWhereTheCheckSaysSo();
};

static Finding findingOf(Status status)
{
    Finding finding;
    finding.status = status;
    return finding;
}

void ConfirmationTest::asksAgainBeforeAWorseAnswerCounts_data()
{
    QTest::addColumn<Status>("standing");
    QTest::addColumn<Status>("answer");
    QTest::addColumn<int>("asked");
    QTest::newRow("a first answer counts at once") << Status::NotRun << Status::Failed << 1;
    QTest::newRow("the same counts at once") << Status::Passed << Status::Passed << 1;
    QTest::newRow("a wrong answer is confirmed once") << Status::Passed << Status::Failed << 2;
    QTest::newRow("a warning is confirmed once") << Status::Passed << Status::Warning << 2;
    QTest::newRow("silence is confirmed twice") << Status::Passed << Status::Unknown << 3;
    QTest::newRow("recovery counts at once") << Status::Unknown << Status::Passed << 1;
    QTest::newRow("after a block it counts at once") << Status::Blocked << Status::Failed << 1;
}

void ConfirmationTest::asksAgainBeforeAWorseAnswerCounts()
{
    QFETCH(const Status, standing);
    QFETCH(const Status, answer);
    QFETCH(const int, asked);
    Confirmation confirmation;
    for (int i = 1; i < asked; ++i) {
        QCOMPARE(confirmation.judge(findingOf(standing), findingOf(answer)), Decision::AskAgain);
        QVERIFY(confirmation.isOpen());
    }
    QCOMPARE(confirmation.judge(findingOf(standing), findingOf(answer)), Decision::Counts);
    QVERIFY(!confirmation.isOpen());
}

void ConfirmationTest::startsOverAfterAGoodAnswer()
{
    Confirmation confirmation;
    const Finding good = findingOf(Status::Passed);
    const Finding silent = findingOf(Status::Unknown);
    QCOMPARE(confirmation.judge(good, silent), Decision::AskAgain);
    QCOMPARE(confirmation.judge(good, silent), Decision::AskAgain);
    QCOMPARE(confirmation.judge(good, good), Decision::Counts);
    QCOMPARE(confirmation.judge(good, silent), Decision::AskAgain);
}

void ConfirmationTest::wantsTwoGoodAnswersWhereTheCheckSaysSo()
{
    Confirmation confirmation(2);
    QCOMPARE(confirmation.judge(findingOf(Status::Failed), findingOf(Status::Passed)), Decision::AskAgain);
    QCOMPARE(confirmation.judge(findingOf(Status::Failed), findingOf(Status::Passed)), Decision::Counts);
}

CONSOLE_TEST_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
