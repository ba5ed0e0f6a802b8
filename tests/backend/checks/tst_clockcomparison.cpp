// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockcomparison.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ClockComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheClockThatIsOff_data();
    void namesTheClockThatIsOff();
    void measuresTheDeviationFromTheMiddleOfTheOthers();
    void leavesTheExternalSourceOutOfTheSpread();
};

using Clocks = QMap<QString, double>;
Q_DECLARE_METATYPE(Clocks)

static ClockComparison comparisonOf(const Clocks &clocks)
{
    ClockComparison comparison;
    for (auto it = clocks.cbegin(); it != clocks.cend(); ++it) {
        comparison.add(it.key(), it.value());
    }
    return comparison;
}

void ClockComparisonTest::namesTheClockThatIsOff_data()
{
    QTest::addColumn<Clocks>("clocks");
    QTest::addColumn<QString>("odd");
    const auto four = [](double source, double destination, double external) {
        return Clocks{{u"console"_s, 0}, {u"source"_s, source}, {u"destination"_s, destination}, {u"external"_s, external}};
    };
    QTest::newRow("source ahead") << four(432, 0.2, 0.1) << u"source"_s;
    QTest::newRow("destination behind") << four(0.1, -432, 0) << u"destination"_s;
    QTest::newRow("console an hour off") << four(3600, 3600.2, 3600.1) << u"console"_s;
    QTest::newRow("external off") << four(0, 0.1, 500) << u"external"_s;
    QTest::newRow("all agree: nobody is the odd one") << four(0, 1, -1) << QString();
    QTest::newRow("two and two: nobody can tell") << four(432, 432, 0) << QString();
    QTest::newRow("two clocks: nobody can tell") << Clocks{{u"console"_s, 0}, {u"source"_s, 432}} << QString();
    QTest::newRow("no destination yet") << Clocks{{u"console"_s, 0}, {u"source"_s, 432}, {u"external"_s, 0.3}} << u"source"_s;
}

void ClockComparisonTest::namesTheClockThatIsOff()
{
    QFETCH(const Clocks, clocks);
    QFETCH(const QString, odd);
    QCOMPARE(comparisonOf(clocks).oddOneOut(60), odd);
}

void ClockComparisonTest::measuresTheDeviationFromTheMiddleOfTheOthers()
{
    const auto comparison = comparisonOf({{u"console"_s, 0}, {u"source"_s, -432}, {u"destination"_s, 2}, {u"external"_s, 1}});
    QCOMPARE(comparison.deviationOf(u"source"_s), -433.0);
}

void ClockComparisonTest::leavesTheExternalSourceOutOfTheSpread()
{
    const auto comparison = comparisonOf({{u"console"_s, 0}, {u"source"_s, 2}, {u"external"_s, 100}});
    QCOMPARE(comparison.spread(), 2.0);
    QCOMPARE(comparison.externalDistance(), 98.0);
}

CONSOLE_TEST_MAIN(ClockComparisonTest)
#include "tst_clockcomparison.moc"
