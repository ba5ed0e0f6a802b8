// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "testmain.h"

#include <QProcess>

using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAWindowByDefault();
    void readsWhatTheWindowShallLookLike();
    void readsWhatToCheck();
    void readsWhichGuideToPrint();
    void readsWhichReportToWrite();
    void readsWhatToExport();
    void readsWhatToImport();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void printsHelpAndVersion_data();
    void printsHelpAndVersion();
    void speaksTheLanguageThatIsAskedFor_data();
    void speaksTheLanguageThatIsAskedFor();
    void knowsWhatNeedsNoWindow_data();
    void knowsWhatNeedsNoWindow();

private:
    static CommandLine parse(const QString &words)
    {
        return CommandLine::parse(u"migration-console "_s.append(words).split(u' ', Qt::SkipEmptyParts));
    }
};

void CommandLineTest::opensAWindowByDefault()
{
    const CommandLine line = parse({});
    QCOMPARE(line.action, CommandLine::Action::OpenWindow);
    QVERIFY(!line.window.settings.theme);
    QVERIFY(!line.window.size.isValid());
}

void CommandLineTest::readsWhatTheWindowShallLookLike()
{
    const CommandLine line = parse(u"--session abc --locale ja_JP --size 800x1280 --text-scale 200 --theme high-contrast "
                                   "--database /tmp/a.db --self-test --rehearsal"_s);
    QCOMPARE(line.action, CommandLine::Action::OpenWindow);
    QCOMPARE(line.window.session, u"abc"_s);
    QCOMPARE(line.window.settings.language, u"ja_JP"_s);
    QCOMPARE(line.window.size, QSize(800, 1280));
    QCOMPARE(line.window.settings.textScale, std::optional(2.0));
    QCOMPARE(line.window.settings.theme, std::optional(Settings::Theme::HighContrast));
    QCOMPARE(line.window.settings.database, u"/tmp/a.db"_s);
    QVERIFY(line.window.selfTest && line.window.rehearsal);
}

void CommandLineTest::readsWhatToCheck()
{
    const CommandLine line =
        parse(u"check --product sbs2003 --source 192.168.16.2 --destination ess2012 --after prepare.run-migration-tool "
              "--domain contoso.lan --user administrator --password-fd 3 --json"_s);
    QCOMPARE(line.action, CommandLine::Action::Check);
    QCOMPARE(line.check.product, u"sbs2003"_s);
    QCOMPARE(line.check.source, u"192.168.16.2"_s);
    QCOMPARE(line.check.destination, u"ess2012"_s);
    QCOMPARE(line.check.after, u"prepare.run-migration-tool"_s);
    QCOMPARE(line.check.domain, u"contoso.lan"_s);
    QCOMPARE(line.check.user, u"administrator"_s);
    QCOMPARE(line.check.passwordFd, std::optional(3));
    QVERIFY(line.check.json);
}

void CommandLineTest::readsWhichGuideToPrint()
{
    const CommandLine line = parse(u"guide wse2012 --json --locale de_DE"_s);
    QCOMPARE(line.action, CommandLine::Action::Guide);
    QCOMPARE(line.guide.product, u"wse2012"_s);
    QCOMPARE(line.guide.locale, u"de_DE"_s);
    QVERIFY(line.guide.json);
    QVERIFY(!parse(u"guide sbs2008"_s).guide.json);
}

void CommandLineTest::readsWhichReportToWrite()
{
    const CommandLine line = parse(u"report 4f1c --pdf a.pdf --json b.json --language de_DE --language ja_JP --detail summary"_s);
    QCOMPARE(line.action, CommandLine::Action::Report);
    QCOMPARE(line.report.session, u"4f1c"_s);
    QCOMPARE(line.report.outputs.size(), 2);
    QCOMPARE(line.report.outputs[1].path, u"b.json"_s);
    QCOMPARE(line.report.languages, QStringList({u"de_DE"_s, u"ja_JP"_s}));
    QCOMPARE(line.report.detail, Report::Detail::Summary);
}

void CommandLineTest::readsWhatToExport()
{
    const QString id = u"7b8f5c0e-6a55-4f0e-9d0a-0123456789ab"_s;
    const CommandLine line = parse(u"export %1 /stick/one.migration --database /tmp/a.db"_s.arg(id));
    QCOMPARE(line.action, CommandLine::Action::Exchange);
    QCOMPARE(line.exchange.sessions, QList{QUuid::fromString(id)});
    QCOMPARE(line.exchange.file, u"/stick/one.migration"_s);
    QCOMPARE(line.exchange.database, u"/tmp/a.db"_s);
    QVERIFY(!line.exchange.imports && !line.exchange.all);
    QVERIFY(parse(u"export --all f"_s).exchange.all);
}

void CommandLineTest::readsWhatToImport()
{
    const CommandLine line = parse(u"import /stick/one.migration"_s);
    QCOMPARE(line.action, CommandLine::Action::Exchange);
    QVERIFY(line.exchange.imports);
    QCOMPARE(line.exchange.file, u"/stick/one.migration"_s);
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown option") << u"--no-such-option"_s;
    QTest::newRow("unknown command") << u"repair"_s;
    QTest::newRow("size") << u"--size big"_s;
    QTest::newRow("text scale") << u"--text-scale 300"_s;
    QTest::newRow("theme") << u"--theme pink"_s;
    QTest::newRow("check without product") << u"check --source a"_s;
    QTest::newRow("check of an unknown product") << u"check --product os2 --source a"_s;
    QTest::newRow("check without source") << u"check --product sbs2003"_s;
    QTest::newRow("check of a strange host") << u"check --product sbs2003 --source a..b"_s;
    QTest::newRow("descriptor is no number") << u"check --product sbs2003 --source a --user u --password-fd x"_s;
    QTest::newRow("descriptor without user") << u"check --product sbs2003 --source a --password-fd 3"_s;
    QTest::newRow("password as an option") << u"check --product sbs2003 --source a --user u --password secret"_s;
    QTest::newRow("guide of no product") << u"guide"_s;
    QTest::newRow("guide of an unknown product") << u"guide os2"_s;
    QTest::newRow("guide of two products") << u"guide sbs2003 sbs2008"_s;
    QTest::newRow("report of nothing") << u"report --pdf a.pdf"_s;
    QTest::newRow("report without a form") << u"report 4f1c"_s;
    QTest::newRow("report without a file") << u"report 4f1c --pdf="_s;
    QTest::newRow("report in an unknown language") << u"report 4f1c --pdf a.pdf --language tlh"_s;
    QTest::newRow("report in three languages") << u"report 4f1c --pdf a.pdf --language de --language en --language ja"_s;
    QTest::newRow("report in unknown detail") << u"report 4f1c --pdf a.pdf --detail some"_s;
    QTest::newRow("export of nothing") << u"export"_s;
    QTest::newRow("export without a migration") << u"export file"_s;
    QTest::newRow("export of all and of one") << u"export --all 7b8f5c0e-6a55-4f0e-9d0a-0123456789ab file"_s;
    QTest::newRow("export of what is no id") << u"export mine file"_s;
    QTest::newRow("import of nothing") << u"import"_s;
    QTest::newRow("import of two files") << u"import a b"_s;
    QTest::newRow("word too many") << u"check now --product sbs2003 --source a"_s;
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(QString, words);
    const CommandLine line = parse(words);
    QCOMPARE(line.action, CommandLine::Action::Refuse);
    QVERIFY(line.text.contains("--help"_L1));
}

void CommandLineTest::printsHelpAndVersion_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("help") << u"--help"_s << u"--text-scale"_s;
    QTest::newRow("version") << u"--version"_s << u"migration-console " CONSOLE_VERSION ""_s;
    QTest::newRow("help of guide") << u"guide --help"_s << u"wse2012"_s;
    QTest::newRow("help of report") << u"report --help"_s << u"--language"_s;
    QTest::newRow("help of export") << u"export --help"_s << u"--all"_s;
    QTest::newRow("help of import") << u"import --help"_s << u"FILE"_s;
    QTest::newRow("help of check") << u"check --help"_s << u"--password-fd"_s;
}

void CommandLineTest::printsHelpAndVersion()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const CommandLine line = parse(words);
    QCOMPARE(line.action, CommandLine::Action::Print);
    QVERIFY2(line.text.contains(expected), qPrintable(line.text));
}

void CommandLineTest::speaksTheLanguageThatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    const QString german = u"Zeigt diese Hilfe."_s;
    QTest::newRow("help") << QStringList{u"--locale"_s, u"de_DE"_s, u"--help"_s} << 0 << german;
    QTest::newRow("help first") << QStringList{u"--help"_s, u"--locale=de_DE"_s} << 0 << german;
    QTest::newRow("help of a command") << QStringList{u"guide"_s, u"--help"_s, u"--locale"_s, u"de_DE"_s} << 0 << german;
    QTest::newRow("wrong window") << QStringList{u"--locale"_s, u"ja_JP"_s, u"--size"_s, u"large"_s} << 64 << u"使い方は"_s;
    QTest::newRow("wrong command") << QStringList{u"guide"_s, u"nothing"_s, u"--locale"_s, u"ja_JP"_s} << 64 << u"使い方は"_s;
    QTest::newRow("no locale") << QStringList{u"--locale"_s, u"nonsense"_s, u"--help"_s} << 0 << u"Shows this help."_s;
}

void CommandLineTest::speaksTheLanguageThatIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, text);
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(CONSOLE), arguments);
    QVERIFY(console.waitForFinished());
    const QString said = QString::fromUtf8(console.readAllStandardOutput() + console.readAllStandardError());
    QVERIFY2(said.contains(text), qPrintable(said));
    QCOMPARE(console.exitCode(), code);
}

void CommandLineTest::knowsWhatNeedsNoWindow_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("noWindow");
    QTest::newRow("nothing") << QByteArrayList{} << false;
    QTest::newRow("option") << QByteArrayList{"--theme", "dark"} << false;
    QTest::newRow("help") << QByteArrayList{"--theme", "dark", "--help"} << true;
    QTest::newRow("check") << QByteArrayList{"check"} << true;
    QTest::newRow("guide") << QByteArrayList{"guide", "sbs2003"} << true;
    QTest::newRow("unknown command") << QByteArrayList{"repair"} << true;
}

void CommandLineTest::knowsWhatNeedsNoWindow()
{
    QFETCH(QByteArrayList, words);
    words.prepend("migration-console");
    std::vector<char *> arguments;
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    QTEST(CommandLine::needsNoWindow(static_cast<int>(arguments.size()), arguments.data()), "noWindow");
}

CONSOLE_TEST_MAIN(CommandLineTest)
#include "tst_commandline.moc"
