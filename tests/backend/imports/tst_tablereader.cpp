// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablereader.h"
#include "testmain.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Encoding = TextDecoding::Encoding;
using Kind = TableProblem::Kind;

Q_DECLARE_METATYPE(TextDecoding::Encoding)
Q_DECLARE_METATYPE(TableProblem::Kind)

/** Tables as people save them, and what is no table. */
class TableReaderTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray in(const char *encoding, const QString &text)
    {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return encoder(text);
    }

private Q_SLOTS:
    void readsEverySeparatorAndEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> german{{u"Anwendung"_s, u"Hersteller"_s}, {u"Lohn, Gehalt & Verträge"_s, u"Müller GmbH"_s}};
        const QString text = u"Anwendung;Hersteller\r\nLohn, Gehalt & Verträge;Müller GmbH\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << QChar(u';') << german;
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << Encoding::Utf8 << QChar(u';') << german;
        QTest::newRow("UTF-16, as Excel says Unicode text") << in("UTF-16LE", text) << Encoding::Utf16 << QChar(u';') << german;
        QTest::newRow("UTF-16, the other way round") << in("UTF-16BE", text) << Encoding::Utf16 << QChar(u';') << german;
        QTest::newRow("Windows-1252, as Excel says CSV") << text.toLatin1() << Encoding::Windows1252 << QChar(u';') << german;
        const QString japanese = u"アプリケーション,ベンダー\n弥生会計,弥生株式会社\n"_s;
        const QList<QStringList> japaneseRows{{u"アプリケーション"_s, u"ベンダー"_s}, {u"弥生会計"_s, u"弥生株式会社"_s}};
        QTest::newRow("Shift-JIS") << in("Shift_JIS", japanese) << Encoding::ShiftJis << QChar(u',') << japaneseRows;
        QTest::newRow("tabs") << QByteArray("a\tb\n\td, e\n") << Encoding::Utf8 << QChar(u'\t')
                              << QList<QStringList>{{u"a"_s, u"b"_s}, {u""_s, u"d, e"_s}};
        QTest::newRow("bars") << QByteArray("a|b\rc|d") << Encoding::Utf8 << QChar(u'|')
                              << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("a separator that the file names")
            << QByteArray("sep=;\r\na,b;c\n") << Encoding::Utf8 << QChar(u';') << QList<QStringList>{{u"a,b"_s, u"c"_s}};
        QTest::newRow("quotes") << QByteArray("\"a;\"\"b\"\"\nc\";d\n") << Encoding::Utf8 << QChar(u';')
                                << QList<QStringList>{{u"a;\"b\"\nc"_s, u"d"_s}};
        QTest::newRow("formulas stay text") << QByteArray("=cmd|' /C calc'!A0;@SUM(A1)\n") << Encoding::Utf8 << QChar(u';')
                                            << QList<QStringList>{{u"=cmd|' /C calc'!A0"_s, u"@SUM(A1)"_s}};
        QTest::newRow("one column, empty rows")
            << QByteArray("\n\na\n,,\n  \nb") << Encoding::Utf8 << QChar(u',') << QList<QStringList>{{u"a"_s}, {u"b"_s}};
    }
    void readsEverySeparatorAndEncoding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QStringList>, rows);
        const auto table = TableReader::read(bytes);
        QVERIFY(table);
        QCOMPARE(table->rows, rows);
        QTEST(table->encoding, "encoding");
        QTEST(table->separator, "separator");
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qsizetype>("line");
        QTest::addColumn<qsizetype>("column");
        QTest::newRow("nothing") << QByteArray() << Kind::Empty << qsizetype(0) << qsizetype(0);
        QTest::newRow("only empty cells") << QByteArray(";;\n;\n") << Kind::Empty << qsizetype(0) << qsizetype(0);
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << Kind::NotText << qsizetype(0) << qsizetype(0);
        QTest::newRow("zeros") << QByteArray("a;b\n\0;c", 7) << Kind::NotText << qsizetype(0) << qsizetype(0);
        QTest::newRow("half a character of UTF-16") << QByteArray("\xFF\xFE\x41") << Kind::NotText << qsizetype(0) << qsizetype(0);
        QTest::newRow("a quote that never ends")
            << QByteArray("ä;b\nüä;\"c;d\ne;f\n") << Kind::BrokenQuotes << qsizetype(2) << qsizetype(4);
        QTest::newRow("a quote inside") << QByteArray("a;b\nc;5\" disk\n") << Kind::BrokenQuotes << qsizetype(2) << qsizetype(4);
        QTest::newRow("words after a quote") << QByteArray("sep=;\na;\"b\"c\n") << Kind::BrokenQuotes << qsizetype(2) << qsizetype(6);
        QTest::newRow("a long cell") << QByteArray("a;b\nc;" + QByteArray(2001, 'x') + '\n') << Kind::CellTooLong << qsizetype(2)
                                     << qsizetype(0);
        QTest::newRow("too many columns") << QByteArray("a\n" + QByteArray("b,").repeated(65)) << Kind::TooManyColumns << qsizetype(2)
                                          << qsizetype(0);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QByteArray, bytes);
        const auto table = TableReader::read(bytes);
        QVERIFY(!table);
        QTEST(table.error().kind, "kind");
        QTEST(table.error().line, "line");
        QTEST(table.error().column, "column");
    }

    void takesAsManyRowsAsItSays()
    {
        const QByteArray names("application\n");
        const QByteArray row("x,y\n");
        QCOMPARE(TableReader::read(names + row.repeated(TableReader::maximumRows))->rows.size(), TableReader::maximumRows + 1);
        const auto more = TableReader::read(names + row.repeated(TableReader::maximumRows + 1));
        QVERIFY(!more);
        QCOMPARE(more.error(), (TableProblem{.kind = Kind::TooManyRows, .limit = TableReader::maximumRows}));
    }

    void refusesAMillionRowsEarly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"million.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray("Application,Vendor,Contact\n").repeated(1'000'000)) > 0);
        QVERIFY(file.resize(10'000'000'000'000)); // with a hole that nobody reads to its end
        file.close();
        const auto table = TableReader::readFile(path);
        QVERIFY(!table);
        QCOMPARE(table.error(), (TableProblem{.kind = Kind::TooLarge, .limit = TableReader::maximumBytes}));
    }

    void saysThatAFileCannotBeRead()
    {
        QTemporaryDir folder;
        const auto table = TableReader::readFile(folder.filePath(u"none.csv"_s));
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Kind::NotReadable);
        QVERIFY(!table.error().detail.isEmpty());
    }
};

CONSOLE_TEST_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
