// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsADateAsItWritesIt_data();
    void readsADateAsItWritesIt();
    void writesSpansInTwoUnitsAtMost_data();
    void writesSpansInTwoUnitsAtMost();
    void writesOffsetsWithTheirSign_data();
    void writesOffsetsWithTheirSign();
    void writesAges_data();
    void writesAges();
    void writesNumbersOfTheLocale_data();
    void writesNumbersOfTheLocale();
    void writesTimesWith24HoursAndSeconds_data();
    void writesTimesWith24HoursAndSeconds();
    void leavesTheDateOutOnTheSameDay();
    void joinsListsAsTheLocaleDoes_data();
    void joinsListsAsTheLocaleDoes();
    void makesForeignTextHarmless_data();
    void makesForeignTextHarmless();
    void fillsPlaceholdersOnce();

private:
    /** Spans hold no-break spaces; expectations are written with plain ones. */
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
    const Format m_english{QLocale(u"en_US"_s), QTimeZone("Europe/Berlin")};
};

void FormatTest::readsADateAsItWritesIt_data()
{
    QTest::addColumn<QString>("locale");
    for (const auto *locale : {"en_US", "de_DE", "ja_JP", "fr_FR", "ko_KR", "ru_RU", "zh_CN", "zh_TW", "cs_CZ"}) {
        QTest::newRow(locale) << QString::fromLatin1(locale);
    }
}

void FormatTest::readsADateAsItWritesIt()
{
    QFETCH(const QString, locale);
    const Format format{QLocale(locale), QTimeZone("Europe/Berlin")};
    const QDateTime moment(QDate(2026, 3, 1), QTime(0, 30), QTimeZone("Europe/Berlin")); // still February in UTC
    QCOMPARE(format.toDate(format.date(moment)), QDate(2026, 3, 1));
    QCOMPARE(format.toDate(u" 2026-03-01 "_s), QDate(2026, 3, 1));
    for (const auto &wrong : {u""_s, u"tomorrow"_s, u"2026-02-30"_s}) {
        QVERIFY2(!format.toDate(wrong).isValid(), qPrintable(wrong));
    }
}

void FormatTest::writesSpansInTwoUnitsAtMost_data()
{
    QTest::addColumn<milliseconds>("span");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0ms << u"0 s"_s;
    QTest::newRow("tenths") << milliseconds(432) << u"0.4 s"_s;
    QTest::newRow("seconds") << milliseconds(8000) << u"8 s"_s;
    QTest::newRow("rounded up to a minute") << milliseconds(59600) << u"1 min"_s;
    QTest::newRow("minutes and seconds") << milliseconds(432000) << u"7 min 12 s"_s;
    QTest::newRow("whole minutes") << milliseconds(300000) << u"5 min"_s;
    QTest::newRow("hours and minutes") << milliseconds(7500000) << u"2 h 5 min"_s;
    QTest::newRow("days and hours") << milliseconds(std::chrono::hours(76)) << u"3 d 4 h"_s;
    QTest::newRow("whole days") << milliseconds(std::chrono::hours(48)) << u"2 d"_s;
    QTest::newRow("direction does not count") << milliseconds(-432000) << u"7 min 12 s"_s;
}

void FormatTest::writesSpansInTwoUnitsAtMost()
{
    QFETCH(milliseconds, span);
    QTEST(plain(m_english.duration(span)), "expected");
    QVERIFY(!m_english.duration(span).contains(u' '));
}

void FormatTest::writesOffsetsWithTheirSign_data()
{
    QTest::addColumn<milliseconds>("span");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ahead") << milliseconds(432000) << u"+7 min 12 s"_s;
    QTest::newRow("behind") << milliseconds(-432000) << u"−7 min 12 s"_s;
    QTest::newRow("nothing") << milliseconds(-20) << u"0 s"_s;
    QTest::newRow("tenths") << milliseconds(-300) << u"−0.3 s"_s;
}

void FormatTest::writesOffsetsWithTheirSign()
{
    QFETCH(milliseconds, span);
    QTEST(plain(m_english.offset(span)), "expected");
}

void FormatTest::writesAges_data()
{
    QTest::addColumn<milliseconds>("age");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << 900ms << u"just now"_s;
    QTest::newRow("from the future") << milliseconds(-5000) << u"just now"_s;
    QTest::newRow("seconds") << milliseconds(8400) << u"8 s ago"_s;
    QTest::newRow("never rounded up") << milliseconds(59999) << u"59 s ago"_s;
    QTest::newRow("minutes") << milliseconds(200000) << u"3 min ago"_s;
    QTest::newRow("hours") << milliseconds(std::chrono::hours(5)) << u"5 h ago"_s;
}

void FormatTest::writesAges()
{
    QFETCH(milliseconds, age);
    QTEST(plain(m_english.age(age)), "expected");
}

void FormatTest::writesNumbersOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("percent");
    QTest::newRow("en") << u"en_US"_s << u"−12,345"_s << u"1,234.5"_s << u"50%"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"−12.345"_s << u"1.234,5"_s << u"50 %"_s;
    QTest::newRow("de_AT") << u"de_AT"_s << u"−12 345"_s << u"1 234,5"_s << u"50 %"_s;
    QTest::newRow("ja_JP") << u"ja_JP"_s << u"−12,345"_s << u"1,234.5"_s << u"50%"_s;
    QTest::newRow("it_CH") << u"it_CH"_s << u"−12’345"_s << u"1’234.5"_s << u"50%"_s;
}

void FormatTest::writesNumbersOfTheLocale()
{
    QFETCH(QString, locale);
    const Format format{QLocale(locale)};
    QTEST(plain(format.number(-12345)), "whole");
    if (locale != "it_CH"_L1) { // groups from five digits on
        QTEST(plain(format.decimal(1234.5, 1)), "broken");
    }
    QTEST(plain(format.percent(0.5)), "percent");
}

void FormatTest::writesTimesWith24HoursAndSeconds_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::newRow("en") << u"en_US"_s << u"3 Jan 2026"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"03.01.2026"_s;
    QTest::newRow("ja_JP") << u"ja_JP"_s << u"2026/01/03"_s;
    QTest::newRow("ko_KR") << u"ko_KR"_s << u"2026. 1. 3."_s;
    QTest::newRow("es_ES") << u"es_ES"_s << u"3/1/2026"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"2026/1/3"_s;
}

void FormatTest::writesTimesWith24HoursAndSeconds()
{
    QFETCH(QString, locale);
    const Format format{QLocale(locale), QTimeZone("Europe/Berlin")};
    const QDateTime moment(QDate(2026, 1, 3), QTime(13, 5, 9), QTimeZone::UTC);
    QCOMPARE(format.time(moment), u"14:05:09"_s);
    QTEST(format.date(moment), "date");
}

void FormatTest::leavesTheDateOutOnTheSameDay()
{
    const QDateTime moment(QDate(2026, 1, 3), QTime(13, 5, 9), QTimeZone::UTC);
    QCOMPARE(m_english.shortly(moment, moment.addSecs(60)), u"14:05:09"_s);
    QCOMPARE(m_english.shortly(moment, moment.addDays(1)), u"3 Jan 2026, 14:05:09"_s);
}

void FormatTest::joinsListsAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << u"en_US"_s << u"a, b, and c"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"a, b und c"_s;
    QTest::newRow("ja_JP") << u"ja_JP"_s << u"a、b、c"_s;
}

void FormatTest::joinsListsAsTheLocaleDoes()
{
    QFETCH(QString, locale);
    QTEST(Format{QLocale(locale)}.list({u"a"_s, u"b"_s, u"c"_s}), "expected");
}

void FormatTest::makesForeignTextHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"SBS2003"_s << u"SBS2003"_s;
    QTest::newRow("direction marks") << u"a\u202eb\u2066c"_s << u"abc"_s;
    QTest::newRow("control characters") << u"a\u0007b\u001b[31m"_s << u"ab[31m"_s;
    QTest::newRow("line ends") << u"one\ntwo\t"_s << u"one two"_s;
    QTest::newRow("endless") << QString(300, u'x') << QString(200, u'x') + u'…';
    QTest::newRow("Japanese") << u"株式会社みなと"_s << u"株式会社みなと"_s;
}

void FormatTest::makesForeignTextHarmless()
{
    QFETCH(QString, text);
    QTEST(Format::foreign(text), "expected");
}

void FormatTest::fillsPlaceholdersOnce()
{
    QCOMPARE(Format::fill(u"%2 and %1, %3 %"_s, {u"%2"_s, u"b"_s}), u"b and %2, %3 %"_s);
}

CONSOLE_TEST_MAIN(FormatTest)
#include "tst_format.moc"
