// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status.h"

#include "testmain.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;

/** The words that journals store, and the order in which a phase takes its worst card. */
class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFrozen();
    void everyNameIsReadBack();
    void unknownNameIsCannotTell();
    void verdictsAreEnds();
    void rollUpFollowsTheOrder();
};

void StatusTest::namesAreFrozen()
{
    QStringList names;
    const auto all = QMetaEnum::fromType<Status>();
    for (int i = 0; i < all.keyCount(); ++i)
        names.append(QString::fromLatin1(all.key(i)));
    QCOMPARE(names.join(u' '), u"NotRun Queued Running Passed Warning Failed Unknown NotApplicable Blocked Cancelled Interrupted"_s);
}

void StatusTest::everyNameIsReadBack()
{
    const auto all = QMetaEnum::fromType<Status>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto status = static_cast<Status>(all.value(i));
        QCOMPARE(Measurement::statusFromString(Measurement::statusToString(status), Status::NotRun), status);
    }
}

void StatusTest::unknownNameIsCannotTell()
{
    QCOMPARE(Measurement::statusFromString(u"Splendid"), Status::Unknown);
    QCOMPARE(Measurement::statusFromString(u"", Status::NotRun), Status::NotRun);
}

void StatusTest::verdictsAreEnds()
{
    QVERIFY(!isVerdict(Status::NotRun));
    QVERIFY(!isVerdict(Status::Queued));
    QVERIFY(!isVerdict(Status::Running));
    QVERIFY(isVerdict(Status::Unknown));
    QVERIFY(isVerdict(Status::Interrupted));
}

void StatusTest::rollUpFollowsTheOrder()
{
    const QList<std::pair<Status, Severity>> worstFirst{
        {Status::Failed, Severity::Blocker},      {Status::Unknown, Severity::Blocker}, {Status::Blocked, Severity::Blocker},
        {Status::Failed, Severity::Warning},      {Status::Warning, Severity::Blocker}, {Status::Unknown, Severity::Warning},
        {Status::Interrupted, Severity::Blocker}, {Status::Running, Severity::Blocker}, {Status::NotRun, Severity::Blocker},
        {Status::Failed, Severity::Advice},       {Status::Passed, Severity::Blocker},
    };
    for (qsizetype i = 1; i < worstFirst.size(); ++i) {
        const auto &[worse, worseSeverity] = worstFirst[i - 1];
        const auto &[better, betterSeverity] = worstFirst[i];
        QVERIFY2(Measurement::badness(worse, worseSeverity) > Measurement::badness(better, betterSeverity),
                 qPrintable(Measurement::statusToString(worse) + u" must be worse than "_s + Measurement::statusToString(better)));
    }
}

CONSOLE_TEST_MAIN(StatusTest)
#include "tst_status.moc"
