// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkreport.h"
#include "commandline.h"
#include "findingcode.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

class CheckReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWithTheCodeOfTheWorst_data();
    void endsWithTheCodeOfTheWorst();
    void printsATable();
    void printsJsonForPrograms();

private:
    static CheckResult result(Status status, Severity severity = Severity::Blocker)
    {
        return {.key = u"a"_s, .title = u"A"_s, .severity = severity, .finding = {.status = status}};
    }
    static QList<CheckResult> two()
    {
        const Finding schema{.status = Status::Passed, .code = Code::SchemaPrepared, .values = {{u"version"_s, 56}}};
        Finding time{.status = Status::Failed, .code = Code::ClocksApart};
        time.values = {{u"offset"_s, 432}, {u"limit"_s, 300}, {u"wrong"_s, u"source"_s}};
        time.advice = {Code::AdviceExternalTimeSilent};
        return {{u"prep.schema-version"_s, u"Migration Preparation Tool"_s, Severity::Blocker, schema},
                {u"prep.time-offset"_s, u"Time difference"_s, Severity::Blocker, time}};
    }
    const FindingText m_text{Format(QLocale(u"en_US"_s), QTimeZone("Europe/Berlin"))};
};

void CheckReportTest::endsWithTheCodeOfTheWorst_data()
{
    QTest::addColumn<QList<CheckResult>>("results");
    QTest::addColumn<int>("code");
    const CheckResult passed = result(Status::Passed);
    const CheckResult warning = result(Status::Warning);
    const CheckResult failed = result(Status::Failed);
    QTest::newRow("passed") << QList{passed, result(Status::NotApplicable)} << ExitCode::Passed;
    QTest::newRow("warning") << QList{passed, warning} << ExitCode::Warning;
    QTest::newRow("failed soft rule") << QList{passed, result(Status::Failed, Severity::Warning)} << ExitCode::Warning;
    QTest::newRow("failed advice") << QList{passed, result(Status::Failed, Severity::Advice)} << ExitCode::Passed;
    QTest::newRow("failed") << QList{failed, result(Status::Unknown), warning} << ExitCode::Failed;
    QTest::newRow("failed last") << QList{result(Status::Unknown), failed} << ExitCode::Failed;
    QTest::newRow("cannot tell") << QList{warning, result(Status::Unknown)} << ExitCode::CannotTell;
    QTest::newRow("blocked") << QList{passed, result(Status::Blocked)} << ExitCode::CannotTell;
    QTest::newRow("never run") << QList{passed, result(Status::NotRun)} << ExitCode::CannotTell;
    QTest::newRow("nothing") << QList<CheckResult>{} << ExitCode::CannotTell;
}

void CheckReportTest::endsWithTheCodeOfTheWorst()
{
    QFETCH(QList<CheckResult>, results);
    QTEST(CheckReport::exitCodeOf(results), "code");
}

void CheckReportTest::printsATable()
{
    const QString table = CheckReport(two(), m_text).table().replace(QChar::Nbsp, u' ');
    const QStringList lines = table.split(u'\n');
    QCOMPARE(lines.value(0), u"Passed  Migration Preparation Tool  Schema 56"_s);
    QCOMPARE(lines.value(1), u"Failed  Time difference             +7 min 12 s"_s);
    QVERIFY(lines.value(2).startsWith("        The clocks are 7 min 12 s apart; the limit is 5 min."_L1));
    QVERIFY(table.contains("The external time source does not answer."_L1));
    QVERIFY(table.endsWith(u'\n'));
}

void CheckReportTest::printsJsonForPrograms()
{
    const QJsonObject report = QJsonDocument::fromJson(CheckReport(two(), m_text).json()).object();
    QCOMPARE(report.value(u"exitCode"_s).toInt(), 2);
    const QJsonObject check = report.value(u"checks"_s).toArray().at(1).toObject();
    QCOMPARE(check.value(u"check"_s).toString(), u"prep.time-offset"_s);
    QCOMPARE(check.value(u"code"_s).toString(), QString(Code::ClocksApart));
    QCOMPARE(check.value(u"severity"_s).toString(), u"blocker"_s);
    QCOMPARE(Finding::fromJson(check).status, Status::Failed);
    QCOMPARE(check.value(u"headline"_s).toString().replace(QChar::Nbsp, u' '), u"+7 min 12 s"_s);
}

CONSOLE_TEST_MAIN(CheckReportTest)
#include "tst_checkreport.moc"
