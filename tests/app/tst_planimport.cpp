// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planimporter.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = PlanImporter::State;

/** Tables of other programs become rows of the plan, and say what of them does not. */
class PlanImportTest : public QObject
{
    Q_OBJECT
private:
    static PlanImport importOf(const QString &text, const LobPlan &plan = {})
    {
        return PlanImport::of(TableReader::read(text.toUtf8()).value_or(TextTable()), plan);
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void knowsColumnsByTheirNames_data()
    {
        QTest::addColumn<QString>("names");
        QTest::newRow("English") << u"Vendor;APPLICATION;Path to the data;Test after the move;Installation media;Contact;Place of the "
                                    "licence key;Notes"_s;
        QTest::newRow("German") << u"Hersteller;Anwendung;Pfad zu den Daten;Prüfung;Datenträger;Ansprechpartner;Ort des "
                                   "Lizenzschlüssels;Bemerkungen"_s;
        QTest::newRow("Japanese") << u"ベンダー;アプリケーション;データのパス;移行後のテスト;インストール メディア;連絡先;"
                                     "ライセンス キーの保管場所;備考"_s;
    }
    void knowsColumnsByTheirNames()
    {
        QFETCH(const QString, names);
        const PlanImport import = importOf(names + u"\nYayoi;弥生会計;D:\\Daten;print;shelf 3;+81 3;safe;=1+1\n"_s);
        QVERIFY(import.byNames);
        QVERIFY2(import.leftOut.isEmpty(), qPrintable(import.leftOut.join(u'|')));
        QCOMPARE(import.rows.size(), 1);
        const PlanRow &row = import.rows.first();
        QCOMPARE(row.application, u"弥生会計"_s);
        QCOMPARE(row.vendor, u"Yayoi"_s);
        QCOMPARE(row.contact, u"+81 3"_s);
        QCOMPARE(row.media, u"shelf 3"_s);
        QCOMPARE(row.licenceKeyPlace, u"safe"_s);
        QCOMPARE(row.dataPath, u"D:\\Daten"_s);
        QCOMPARE(row.testAfterMove, u"print"_s);
        QCOMPARE(row.resultNote, u"=1+1"_s); // text, whatever it looks like
        QVERIFY(!row.id.isEmpty());
    }

    void takesTheOrderWhereNothingIsNamed()
    {
        const PlanImport import = importOf(u"Lexware,Haufe,,\"CD, shelf 3\",safe,D:\\Lexware,print,,surplus\n"_s);
        QVERIFY(!import.byNames);
        QCOMPARE(import.rows.size(), 1);
        QCOMPARE(import.rows.first().application, u"Lexware"_s);
        QCOMPARE(import.rows.first().media, u"CD, shelf 3"_s);
        QCOMPARE(import.rows.first().testAfterMove, u"print"_s);
    }

    void keepsLicenceKeysOut()
    {
        const PlanImport import = importOf(u"Anwendung;Lizenzschlüssel;Lizenzschlüssel-Ort;Farbe\nA;XX;ABCDE-12345-FGHIJ-67890;rot\n"_s);
        QCOMPARE(import.keyColumns, QStringList{u"Lizenzschlüssel"_s});
        QCOMPARE(import.leftOut, QStringList{u"Farbe"_s});
        QCOMPARE(import.keys, 1);
        QVERIFY(import.rows.first().licenceKeyPlace.isEmpty());
    }

    void takesNothingTwice()
    {
        const QString table = u"Application;Data\nA;C:\\a\nA;C:\\a\nA;C:\\b\n;C:\\c\n"_s;
        LobPlan plan;
        const PlanImport import = importOf(table, plan);
        QCOMPARE(import.rows.size(), 2);
        QCOMPARE(import.known, 1);
        QCOMPARE(import.withoutName, 1);
        QVERIFY(import.rows[0].id != import.rows[1].id);
        plan.rows = import.rows;
        QVERIFY(importOf(table, plan).rows.isEmpty());
    }

    void showsWhatItFoundBeforeItIsTaken()
    {
        PlanImporter importer(m_clock);
        QString table = u"Application;Data;Colour\n"_s;
        for (int i = 0; i < 25; ++i) {
            table += u"App %1;C:\\%1;red\n"_s.arg(i);
        }
        importer.readText(table);
        QCOMPARE(importer.state(), State::Ready);
        QCOMPARE(importer.count(), 25);
        QCOMPARE(importer.preview()->rowCount(), 10);
        QCOMPARE(importer.beyond(), 15);
        QVERIFY(importer.summary().contains(u"25"_s));
        QCOMPARE(importer.remarks().size(), 1);
        importer.drop();
        QCOMPARE(importer.state(), State::Idle);
        QCOMPARE(importer.count(), 0);
    }

    void saysWhatIsWrongAndTakesNothing_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("quotes") << u"a;b\nc;\"d\n"_s << QStringList{u"line 2"_s, u"column 3"_s};
        QTest::newRow("rows") << u"a;b\n"_s.repeated(600) << QStringList{u"500"_s};
        QTest::newRow("nothing") << u";;\n"_s << QStringList{u"empty"_s};
        QTest::newRow("a long cell") << u"x"_s.repeated(3000) << QStringList{u"line 1"_s, u"2,000"_s};
    }
    void saysWhatIsWrongAndTakesNothing()
    {
        QFETCH(const QString, table);
        QFETCH(const QStringList, says);
        PlanImporter importer(m_clock);
        importer.setFormat(Format(QLocale(u"en_US"_s)));
        importer.readText(table);
        QCOMPARE(importer.state(), State::Failed);
        QCOMPARE(importer.count(), 0);
        for (const QString &part : says) {
            QVERIFY2(importer.problem().contains(part), qPrintable(importer.problem()));
        }
    }

    void aMillionRowsDoNotHoldTheWindow()
    {
        const QString path = m_folder.filePath(u"million rows.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray("Application,Vendor\n").repeated(1'000'000)) > 0);
        file.close();
        PlanImporter importer(m_clock);
        importer.setFormat(Format(QLocale(u"en_US"_s)));
        importer.readFile(path);
        QCOMPARE(importer.state(), State::Reading);
        QTRY_COMPARE(importer.state(), State::Failed);
        QVERIFY2(importer.problem().contains(u"1"_s), qPrintable(importer.problem()));
        QCOMPARE(importer.count(), 0);
    }

    void anAnswerThatNobodyWaitsForIsNotTaken()
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("Application;Data\nA;B\n") > 0);
        file.close();
        PlanImporter importer(m_clock);
        importer.readFile(path);
        importer.readText(u"Application;Data\nX;Y\nZ;Y\n"_s);
        QCOMPARE(importer.count(), 2);
        PlanImporter second(m_clock);
        second.readFile(path);
        QTRY_COMPARE(second.state(), State::Ready); // the first answer has come by then, or soon after
        QCOMPARE(second.count(), 1);
        QCOMPARE(importer.count(), 2);
    }
};

CONSOLE_TEST_MAIN(PlanImportTest)
#include "tst_planimport.moc"
