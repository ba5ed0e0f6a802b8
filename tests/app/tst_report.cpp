// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreport.h"
#include "guideplugins.h"
#include "htmlreport.h"
#include "jsonreport.h"
#include "language.h"
#include "reportcommand.h"
#include "reportcontroller.h"
#include "reportedmigration.h"
#include "reportfile.h"
#include "settings.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>

#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
/** Every text of a report that stands in each of its forms. */
QStringList textsOf(const Report &report)
{
    QStringList all;
    const auto add = [&all](const ReportText &text) { all << text.text << text.other; };
    add(report.title);
    for (const ReportSection &section : report.sections) {
        add(section.title);
        std::ranges::for_each(section.paragraphs, add);
        std::ranges::for_each(section.closing, add);
        for (const ReportTable &table : section.tables) {
            if (!table.isFacts) {
                for (const ReportColumn &column : table.columns)
                    add(column.title);
            }
            for (const ReportRow &row : table.rows) {
                for (const ReportCell &cell : row.cells)
                    add(cell.text);
            }
        }
    }
    all.removeAll(QString());
    return all;
}

/** Nor the hyphens that only tell where a word may be broken. */
QString withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || c == QChar::SoftHyphen; });
}

/** The fields of a file as RFC 4180 says. */
QList<QStringList> linesOf(const QString &csv)
{
    QList<QStringList> lines = {{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (c == u'"' && isQuoted && i + 1 < csv.size() && csv.at(i + 1) == u'"') {
            lines.last().last() += csv.at(++i);
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            lines.last().append(QString());
        } else if (c == u'\r' && !isQuoted && csv.mid(i, 2) == "\r\n"_L1) {
            lines.append({QString()});
            ++i;
        } else {
            lines.last().last() += c;
        }
    }
    lines.removeLast(); // behind the last line end
    return lines;
}

/** What of a value is not as a schema says; empty where all is. Knows the words that the schema uses. */
QString breach(const QJsonObject &root, const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    if (const QString reference = schema[u"$ref"_s].toString(); !reference.isEmpty())
        return breach(root, root[u"$defs"_s].toObject()[reference.section(u'/', -1)].toObject(), value, path);
    static const QHash<QString, QJsonValue::Type> types = {{u"object"_s, QJsonValue::Object},
                                                           {u"array"_s, QJsonValue::Array},
                                                           {u"string"_s, QJsonValue::String},
                                                           {u"number"_s, QJsonValue::Double},
                                                           {u"boolean"_s, QJsonValue::Bool}};
    const QJsonValue type = schema[u"type"_s];
    const QStringList allowed = type.isArray() ? type.toVariant().toStringList() : QStringList{type.toString()};
    if (!type.isUndefined() && std::ranges::none_of(allowed, [&](const QString &name) { return types.value(name) == value.type(); }))
        return path + u": type"_s;
    if (schema.contains(u"const"_s) && schema[u"const"_s] != value)
        return path + u": const"_s;
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        return path + u": enum"_s;
    const auto required = schema[u"required"_s].toArray();
    for (const auto &key : required) {
        if (!value.toObject().contains(key.toString()))
            return path + u": without "_s + key.toString();
    }
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue own = properties.contains(it.key()) ? properties[it.key()] : schema[u"additionalProperties"_s];
        if (!own.isObject())
            return path + u": unknown "_s + it.key();
        if (const QString found = breach(root, own.toObject(), it.value(), path + u'/' + it.key()); !found.isEmpty())
            return found;
    }
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (const QString found = breach(root, schema[u"items"_s].toObject(), item, path + u"[]"_s); !found.isEmpty())
            return found;
    }
    return {};
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}
} // namespace

/** What a report says, in which order, and that no form of it loses, changes or obeys a word. */
class ReportTest : public QObject
{
    Q_OBJECT

    void makePdf(const Report &report)
    {
        QVERIFY(m_folder.isValid());
        const QByteArray bytes = ReportFile::bytesOf(report, ReportForm::Pdf);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(ReportFile::write(pdf(), bytes).has_value());
    }
    [[nodiscard]] QString pdf() const { return m_folder.filePath(u"report.pdf"_s); }
    [[nodiscard]] int runCommand(const ReportRequest &request)
    {
        Language language(nullptr);
        ReportCommand command(request, language);
        QSignalSpy finished(&command, &ReportCommand::finished);
        command.start();
        return finished.isEmpty() && !finished.wait(30'000) ? -1 : finished[0][0].toInt();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theUncomfortableComesFirst()
    {
        ReportedMigration migration(u"Praxis Dr. Müller"_s);
        QStringList keys;
        const Report report = migration.report({u"en_US"_s});
        for (const ReportSection &section : report.sections) {
            if (section.level == 1)
                keys.append(section.key);
        }
        QCOMPARE(keys,
                 QStringList({u"migration"_s, u"overrides"_s, u"open"_s, u"phases"_s, u"evidence"_s, u"plan"_s, u"signatures"_s,
                              u"events"_s, u"versions"_s, u"record"_s}));
        const ReportTable overrides = report.section(u"overrides"_s)->tables.value(0);
        QCOMPARE(overrides.rows.size(), 1);
        QCOMPARE(overrides.rows[0].cells.constLast().text.text, u"raised tonight"_s);
        QCOMPARE(overrides.rows[0].cells[0].value.toString(), u"override-in-force"_s);
        const QList<ReportRow> open = report.section(u"open"_s)->tables.value(0).rows;
        QCOMPARE(open.size(), 3);
        QCOMPARE(open[0].cells[0].value.toString(), u"Failed"_s);
        QCOMPARE(open[2].id, u"prepare.test-restore"_s);
        QCOMPARE(open[2].cells.constLast().text.text, u"no spare disk today"_s);
        const QList<ReportRow> record = report.section(u"record"_s)->tables.value(0).rows;
        const ChainEnd end = valueOf(migration.store.ends(migration.session)).constFirst();
        QCOMPARE(record[0].cells[1].value.toInteger(), end.sequence);
        QCOMPARE(record[0].cells[2].value.toString(), QString::fromLatin1(end.hash.toHex()));
    }

    void aSummaryIsShorterAndHidesNothingBad()
    {
        ReportedMigration migration(u"Praxis Dr. Müller"_s, 20);
        const Report summary = migration.report({u"en_US"_s}, Report::Detail::Summary);
        QVERIFY(!summary.section(u"phase/prepare"_s));
        QVERIFY(summary.section(u"evidence"_s)->tables.isEmpty());
        QCOMPARE(summary.section(u"evidence"_s)->paragraphs[0].text, u"20 pieces of evidence."_s);
        QCOMPARE(summary.section(u"open"_s)->tables.value(0).rows.size(), 3);
        QVERIFY(HtmlReport(summary).bytes().size() < HtmlReport(migration.report({u"en_US"_s})).bytes().size() / 2);
    }

    void aRehearsalSaysSo()
    {
        ReportedMigration migration(u"Praxis Dr. Müller"_s, 1, true);
        const Report report = migration.report({u"en_US"_s});
        QVERIFY(report.isRehearsal);
        QVERIFY(report.sections.constFirst().paragraphs[0].text.contains("rehearsal"_L1));
    }

    void namesAreDataEverywhere_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("attribute") << u"\"><img src=x onerror=alert(1)>"_s;
        QTest::newRow("link") << u"<a href='javascript:alert(1)'>Huber</a>"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://example.net\",\"Huber\")"_s;
        QTest::newRow("plus") << u"+1+cmd|' /C calc'!A0"_s;
        QTest::newRow("minus") << u"-2+3"_s;
        QTest::newRow("at") << u"@SUM(1,2)"_s;
        QTest::newRow("full-width") << u"\uff1d1+1"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n"_s;
    }
    void namesAreDataEverywhere()
    {
        QFETCH(QString, customer);
        ReportedMigration migration(customer);
        const Report report = migration.report({u"en_US"_s});
        const QString html = QString::fromUtf8(HtmlReport(report).bytes());
        for (const auto &forbidden : {"<script"_L1, "<img src=x"_L1, "<a href='"_L1, "<b>"_L1, "onerror=alert(1)>"_L1}) {
            QVERIFY2(!html.contains(forbidden, Qt::CaseInsensitive), forbidden.data());
        }
        QVERIFY(html.contains(customer.toHtmlEscaped()));
        QVERIFY(html.contains("default-src 'none'"_L1));
        static const QRegularExpression outside(u"(src|href)=\"(?!data:|#)"_s);
        QVERIFY2(!html.contains(outside), qPrintable(outside.match(html).captured()));

        const QByteArray csv = CsvReport(report).bytes();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> lines = linesOf(QString::fromUtf8(csv.sliced(3)));
        QVERIFY(lines.size() > 100);
        bool isThere = false;
        for (const QStringList &line : lines) {
            QCOMPARE(line.size(), lines.constFirst().size());
            for (const QString &field : line) {
                QVERIFY2(field.isEmpty() || !u"=+-@\t\r\uff1d"_s.contains(field.front()), qPrintable(field));
                isThere = isThere || field == customer || field == u'\'' + customer;
            }
        }
        QVERIFY(isThere);
        QCOMPARE(QJsonDocument::fromJson(JsonReport(report).bytes())[u"customer"_s].toString(), customer);
    }

    void twoLanguagesStandInOneDocument()
    {
        ReportedMigration migration(u"Bäckerei Huber"_s);
        const Report report = migration.report({u"de_DE"_s, u"ja_JP"_s});
        QCOMPARE(report.languages, QStringList({u"de_DE"_s, u"ja_JP"_s}));
        const QString html = QString::fromUtf8(HtmlReport(report).bytes());
        QVERIFY(html.contains("<html lang=\"de-DE\">"_L1));
        QVERIFY(html.contains("lang=\"ja-JP\""_L1));
        const ReportCell state = report.section(u"open"_s)->tables[0].rows[0].cells[0];
        QVERIFY(!state.text.other.isEmpty());
        QVERIFY(state.text.text != state.text.other);
        const ReportCell reason = report.section(u"overrides"_s)->tables[0].rows[0].cells.constLast();
        QVERIFY(reason.text.other.isEmpty()); // a person's words are said once
        QCOMPARE(QLocale().name(), u"en_US"_s);
    }

    void whatWasErasedIsNamed()
    {
        ReportedMigration migration(u"Praxis Dr. Müller"_s);
        const auto erase = migration.database().run([](Connection &connection) {
            return connection.once(
                u"DELETE FROM payload WHERE sequence IN (SELECT sequence FROM entry WHERE kind IN ('note', 'override-set'))"_s);
        });
        QVERIFY(erase.result().has_value());
        (void)migration.database().run([](Connection &connection) { return connection.once(u"DELETE FROM snapshot"_s); }).result();
        const Report report = migration.report({u"en_US"_s});
        QCOMPARE(report.section(u"overrides"_s)->tables[0].rows[0].cells.constLast().text.text, u"The content of this entry was erased."_s);
        QVERIFY(report.section(u"record"_s)->tables[0].rows[0].cells[1].text.text.contains("2 of them erased"_L1));
        const QList<ReportRow> events = report.section(u"events"_s)->tables[0].rows;
        QCOMPARE(std::ranges::count_if(events, [](const ReportRow &row) { return row.cells[2].text.text.contains("erased"_L1); }), 2);
        QVERIFY(!HtmlReport(report).bytes().contains("raised tonight"));
    }

    void jsonFollowsItsSchema()
    {
        QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/app/report/report.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!schema.isEmpty());
        ReportedMigration migration(u"Praxis Dr. Müller"_s);
        for (const QStringList &languages : {QStringList{u"en_US"_s}, QStringList{u"de_DE"_s, u"ja_JP"_s}}) {
            const QJsonObject json = QJsonDocument::fromJson(JsonReport(migration.report(languages)).bytes()).object();
            QCOMPARE(breach(schema, schema, json, {}), QString());
            QCOMPARE(json[u"title"_s].toObject().keys(), languages);
        }
        QVERIFY(!breach(schema, schema, QJsonObject{{u"format"_s, u"other"_s}}, {}).isEmpty());
    }

    void theTextOfAPdfComesBack_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("customer");
        QTest::newRow("English") << QStringList{u"en_US"_s} << u"O’Neill & Sons – fine affairs"_s;
        QTest::newRow("German") << QStringList{u"de_DE"_s} << u"Bäckerei Groß & Söhne, Schiffahrt"_s;
        QTest::newRow("Japanese") << QStringList{u"ja_JP"_s} << u"株式会社 髙﨑 ㈱ ｱｲｳ"_s;
        QTest::newRow("German and Japanese") << QStringList{u"de_DE"_s, u"ja_JP"_s} << u"合同会社 Müller"_s;
        QTest::newRow("Korean") << QStringList{u"en_US"_s} << u"김민준 주식회사 한국어"_s;
        QTest::newRow("Chinese") << QStringList{u"de_DE"_s} << u"北京市王小明有限公司 臺灣國際"_s;
        QTest::newRow("Russian") << QStringList{u"ja_JP"_s} << u"ООО «Ёлка и Щука»"_s;
        QTest::newRow("Arabic digits") << QStringList{u"en_US"_s} << u"Filiale ٣٢١ Nord"_s;
    }
    void theTextOfAPdfComesBack()
    {
        QFETCH(QStringList, languages);
        QFETCH(QString, customer);
        ReportedMigration migration(customer, 40);
        const Report report = migration.report(languages);
        makePdf(report);
        const QString text = withoutSpace(run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf(), u"-"_s}));
        QVERIFY(text.contains(withoutSpace(customer)));
        const QStringList expected = textsOf(report);
        QVERIFY(expected.size() > 500);
        // A cell that goes on on the next page has that page's head and foot in between.
        const auto isThere = [&text](const QString &each) {
            const QString words = withoutSpace(each);
            if (text.contains(words))
                return true;
            for (qsizetype cut = 1; cut < words.size(); ++cut) {
                const qsizetype at = text.indexOf(QStringView(words).left(cut));
                if (at >= 0 && text.contains(words.mid(cut)) && !text.contains(words.left(cut + 1)))
                    return true;
            }
            return false;
        };
        for (const QString &each : expected)
            QVERIFY2(isThere(each), qPrintable(each));
    }

    void aPdfIsTaggedAndWhole()
    {
        ReportedMigration migration(u"Bäckerei Huber"_s, 60);
        migration.write(
            {{EntryKind::StepChanged,
              u"prepare.test-restore"_s,
              {},
              {{u"work"_s, u"Deferred"_s}, {u"text"_s, u"very long "_s.repeated(800) + u"end"_s}, {u"author"_s, u"A. Keller"_s}}}});
        const Report report = migration.report({u"de_DE"_s});
        makePdf(report);
        const QString structure = run(u"pdfinfo"_s, {u"-struct"_s, pdf()});
        for (const auto &tag :
             {"Document"_L1, "H1"_L1, "H2"_L1, "H3"_L1, "Table"_L1, "TR"_L1, "TH"_L1, "TD"_L1, "P "_L1, "Link"_L1, "Figure"_L1})
            QVERIFY2(structure.contains(tag), tag.data());
        QVERIFY(run(u"pdfinfo"_s, {u"-dests"_s, pdf()}).contains("part1"_L1));
        const QString info = run(u"pdfinfo"_s, {pdf()});
        QVERIFY2(info.contains("Tagged:          yes"_L1) && info.contains("A4"_L1) && info.contains(u"Bäckerei Huber"_s)
                     && info.contains("A. Keller"_L1),
                 qPrintable(info));
        QFile file(pdf());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Lang (de-DE)"));
        const QStringList fonts = run(u"pdffonts"_s, {pdf()}).trimmed().split(u'\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(u"^[A-Z]{6}\\+.*\\byes yes yes\\b"_s);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
        // Whoever reads the hash aloud does so in its groups: none is torn at the end of a line.
        const QStringList written = run(u"pdftotext"_s, {u"-raw"_s, pdf(), u"-"_s}).simplified().split(u' ');
        const QString hash = report.section(u"record"_s)->tables.value(0).rows.value(0).cells.value(2).text.text;
        const QStringList groups = hash.split(u' ');
        QCOMPARE(groups.size(), 16);
        for (const QString &group : groups)
            QVERIFY2(written.contains(group), qPrintable(hash));
        // Each page says its number and of how many.
        static const QRegularExpression pageCount(u"Pages:\\s+(\\d+)"_s);
        const int pages = pageCount.match(info).captured(1).toInt();
        QVERIFY(pages > 3);
        const QStringList sheets = run(u"pdftotext"_s, {u"-layout"_s, pdf(), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(sheets.size(), pages);
        for (int page = 1; page <= pages; ++page)
            QCOMPARE(sheets.at(page - 1).trimmed().section(u'\n', -1).trimmed(), u"%1 / %2"_s.arg(page).arg(pages));
        // Every word lies between the margins of its page.
        const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, pdf(), u"-"_s});
        static const QRegularExpression box(u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">"_s);
        int words = 0;
        for (auto match = box.globalMatch(boxes); match.hasNext(); ++words) {
            const QRegularExpressionMatch word = match.next();
            QVERIFY2(word.captured(1).toDouble() >= 45 && word.captured(3).toDouble() <= 550 && word.captured(2).toDouble() >= 35
                         && word.captured(4).toDouble() <= 830,
                     qPrintable(word.captured()));
        }
        QVERIFY(words > 2000);
    }

    void aPdfIsOfThePaperOfItsPlace()
    {
        ReportedMigration migration(u"Huber"_s);
        makePdf(migration.report({u"en_US"_s}, Report::Detail::Summary));
        QVERIFY(run(u"pdfinfo"_s, {pdf()}).contains("letter"_L1));
    }

    void theCommandWritesEveryForm()
    {
        const ReportedMigration migration(u"Huber"_s);
        ReportRequest request{.session = migration.session.toString(QUuid::WithoutBraces).left(6),
                              .languages = {u"de_DE"_s, u"ja_JP"_s},
                              .database = migration.path(),
                              .locale = u"en"_s};
        for (const ReportForm form : {ReportForm::Pdf, ReportForm::Html, ReportForm::Csv, ReportForm::Json})
            request.outputs.append({.form = form, .path = m_folder.filePath(u"all."_s + reportSuffix(form))});
        QCOMPARE(runCommand(request), ExitCode::Passed);
        for (const ReportRequest::Output &output : std::as_const(request.outputs)) {
            QVERIFY2(QFileInfo(output.path).size() > 1000, qPrintable(output.path));
            QVERIFY(!QFile::exists(ReportFile::unfinished(output.path)));
        }
    }

    void theCommandLeavesNothingHalf()
    {
        const ReportedMigration migration(u"Huber"_s);
        ReportRequest request{.session = u"no such"_s,
                              .outputs = {{.form = ReportForm::Html, .path = m_folder.filePath(u"gone/report.html"_s)}},
                              .database = migration.path(),
                              .locale = u"en"_s};
        QCOMPARE(runCommand(request), ExitCode::WrongUsage);
        request.session = migration.session.toString(QUuid::WithoutBraces);
        QCOMPARE(runCommand(request), ExitCode::InternalError);
        request.database = m_folder.filePath(u"none.db"_s);
        QCOMPARE(runCommand(request), ExitCode::WrongUsage);
        QVERIFY(!QFile::exists(request.database)); // asking makes none
        // What was there stays until the new one is whole.
        const QString kept = m_folder.filePath(u"kept.html"_s);
        QVERIFY(ReportFile::write(kept, "old").has_value());
        QVERIFY(QDir(m_folder.path()).mkdir(u"kept.html.part"_s)); // nothing can be written under that name
        QVERIFY(!ReportFile::write(kept, "new").has_value());
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void theWindowMakesItInAProcessOfItsOwn()
    {
        ReportedMigration migration(u"Bäckerei: Huber/Söhne"_s);
        Language language(nullptr);
        language.choose(u"de_DE"_s);
        Settings settings({.database = migration.path()});
        const SystemClock clock;
        ReportController reports({.store = migration.store, .clock = clock, .language = language, .settings = settings});
        reports.choose(migration.session.toString(QUuid::WithoutBraces));
        QTRY_COMPARE(reports.customer(), u"Bäckerei: Huber/Söhne"_s);
        reports.folders()->open(m_folder.path());
        QTRY_VERIFY(!reports.folders()->isBusy());
        reports.chooseFolder();
        reports.setSecondLanguage(2); // Japanese
        reports.make();
        QVERIFY(reports.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!reports.isBusy(), 30'000);
        QVERIFY2(reports.problem().title.isEmpty(), qPrintable(reports.problem().what));
        QVERIFY(QFileInfo(reports.writtenPath()).size() > 10'000);
        const QString first = reports.writtenPath();
        reports.make();
        reports.cancel();
        QVERIFY(!reports.isBusy());
        QVERIFY(reports.writtenPath().isEmpty());
        QVERIFY(QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files).isEmpty());
        QVERIFY(QFile::exists(first));
        reports.setProgram(u"/nonexistent/program"_s);
        reports.make();
        QTRY_VERIFY(!reports.problem().title.isEmpty());
        QCOMPARE(language.code(), u"de_DE"_s); // the window's language is its own
    }
};

/** As the program that the window runs, where it is asked to. */
int main(int argc, char *argv[])
{
    const TestWorld world;
    const QCoreApplication app(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "report") == 0) {
        const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
        Language language(nullptr);
        ReportCommand command(line.report, language);
        QObject::connect(&command, &ReportCommand::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        command.start();
        return QCoreApplication::exec();
    }
    ReportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_report.moc"
