// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchwords.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What is the same word for whoever looks for it. */
class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatNobodyTypesTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"Contoso LTD."_s << u"contoso ltd"_s;
        QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
        QTest::newRow("umlauts") << u"Bäckerei Müller"_s << u"backerei muller"_s;
        QTest::newRow("taken apart") << u"Mu\u0308ller"_s << u"muller"_s;
        QTest::newRow("french") << u"Léman, œuvre"_s << u"leman oeuvre"_s;
        QTest::newRow("polish, danish") << u"Łódź Køge"_s << u"lodz koge"_s;
        QTest::newRow("turkish") << u"İstanbul ışık"_s << u"istanbul isik"_s;
        QTest::newRow("greek") << u"Άλφα ΣΊΓΜΑΣ"_s << u"αλφα σιγμασ"_s;
        QTest::newRow("cyrillic") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("arabic") << u"شَرِكة"_s << u"شركة"_s;
        QTest::newRow("wide letters") << u"ＳＢＳ２００３"_s << u"sbs2003"_s;
        QTest::newRow("half kana") << u"ｶﾞｽ"_s << u"ガ ス"_s;
        QTest::newRow("kana stay voiced") << u"がか"_s << u"が か"_s;
        QTest::newRow("long kana") << u"サーバー"_s << u"サ ー バ ー"_s;
        QTest::newRow("japanese") << u"株式会社みなと"_s << u"株 式 会 社 み な と"_s;
        QTest::newRow("chinese beside letters") << u"DNS服务器2台"_s << u"dns 服 务 器 2 台"_s;
        QTest::newRow("korean") << u"주식회사"_s << u"주 식 회 사"_s;
        QTest::newRow("korean in letters") << u"주식"_s.normalized(QString::NormalizationForm_D) << u"주 식"_s;
        QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷 野 家"_s;
        QTest::newRow("thai") << u"ร้าน"_s << u"ร้ า น"_s;
        QTest::newRow("hindi keeps its vowels") << u"हिंदी"_s << u"हिंदी"_s;
        QTest::newRow("names of servers") << u"sbs-2003.contoso.lan"_s << u"sbs 2003 contoso lan"_s;
        QTest::newRow("addresses") << u"192.168.16.2"_s << u"192 168 16 2"_s;
        QTest::newRow("signs") << u"\"*' OR --; %_"_s << u"or"_s;
        QTest::newRow("nothing") << u" …!\n"_s << QString();
    }
    void foldsWhatNobodyTypesTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(SearchWords::folded(text), folded);
        QCOMPARE(SearchWords::folded(folded), folded); // once is enough
    }

    void whatIsWantedStandsBetweenSpaces()
    {
        QCOMPARE(SearchWords::wanted(u"  Contoso.lan  時刻　差 contoso.LAN ?"_s), QStringList({u"contoso lan"_s, u"時 刻"_s, u"差"_s}));
        QVERIFY(SearchWords::wanted(u"\"* ---"_s).isEmpty());
        QVERIFY(SearchWords::wanted(u"a "_s.repeated(10'000) + u"b c d e f g h i j k l m n o"_s).size() <= 12);
        QVERIFY(SearchWords::wanted(QString(100'000, u'a')).constFirst().size() <= 100);
    }

    void wordsAreFoundByTheirBeginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("beginning") << u"Bäckerei Huber"_s << u"hub"_s << true;
        QTest::newRow("middle") << u"Bäckerei Huber"_s << u"uber"_s << false;
        QTest::newRow("in a row") << u"mail.contoso.lan"_s << u"contoso.l"_s << true;
        QTest::newRow("not in a row") << u"contoso and lan"_s << u"contoso.lan"_s << false;
        QTest::newRow("one character") << u"時刻の差"_s << u"刻"_s << true;
        QTest::newRow("two characters") << u"時刻の差"_s << u"刻の"_s << true;
        QTest::newRow("two that are apart") << u"時刻の差"_s << u"時の"_s << false;
    }
    void wordsAreFoundByTheirBeginning()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(bool, isIn);
        QCOMPARE(SearchWords::contains(SearchWords::folded(text), SearchWords::wanted(wanted).constFirst()), isIn);
    }
};

CONSOLE_TEST_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
