// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"
#include "findingcode.h"
#include "testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/** A finding must come back from a journal as it went in, and its code must mean the same for ever. */
class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJournal();
    void emptyPartsAreNotWritten();
    void damagedJsonIsCannotTell();
    void sameCard_data();
    void sameCard();
    void codesAreFrozen();

private:
    static Finding example();
};

Finding FindingTest::example()
{
    return {
        .status = Status::Warning,
        .code = Code::PortsOptionalRefused,
        .values = {{u"host"_s, u"10.0.0.1"_s}, {u"ports"_s, QVariantList{3268, 3269}}, {u"seconds"_s, 1.25}},
        .magnitude = 0.125,
        .advice = {Code::AdviceOwnClock},
        .lost = {u"source/dns"_s},
        .source = u"10.0.0.1"_s,
        .measuredAt = QDateTime::fromString(u"2026-03-01T10:20:30.456Z"_s, Qt::ISODateWithMs),
    };
}

void FindingTest::survivesTheJournal()
{
    const QByteArray stored = QJsonDocument(example().toJson()).toJson(QJsonDocument::Compact);
    const Finding read = Finding::fromJson(QJsonDocument::fromJson(stored).object());
    QCOMPARE(read, example());
    QVERIFY(read.saysTheSameAs(example()));
}

void FindingTest::emptyPartsAreNotWritten()
{
    const Finding finding{.status = Status::Passed, .code = Code::SingleController};
    QCOMPARE(finding.toJson().keys(), QStringList({u"code"_s, u"status"_s}));
    QCOMPARE(Finding::fromJson(finding.toJson()), finding);
}

void FindingTest::damagedJsonIsCannotTell()
{
    const Finding finding = Finding::fromJson(QJsonObject{{u"status"_s, 7}, {u"values"_s, u"none"_s}});
    QCOMPARE(finding.status, Status::Unknown);
    QVERIFY(finding.values.isEmpty());
    QVERIFY(!finding.measuredAt.isValid());
}

void FindingTest::sameCard_data()
{
    QTest::addColumn<Finding>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, bool same, auto change) {
        Finding other = example();
        change(other);
        QTest::newRow(name) << other << same;
    };
    row("nothing", true, [](Finding &) {});
    row("time", true, [](Finding &f) { f.measuredAt = f.measuredAt.addSecs(15); });
    row("magnitude", true, [](Finding &f) { f.magnitude = 0.2; });
    row("list of another type", true, [](Finding &f) { f.values[u"ports"_s] = QVariant::fromValue(QList<QVariant>{3268LL, 3269LL}); });
    row("status", false, [](Finding &f) { f.status = Status::Failed; });
    row("code", false, [](Finding &f) { f.code = Code::PortsRefused; });
    row("value", false, [](Finding &f) { f.values[u"host"_s] = u"10.0.0.2"_s; });
    row("advice", false, [](Finding &f) { f.advice.clear(); });
    row("source", false, [](Finding &f) { f.source = u"10.0.0.2"_s; });
}

void FindingTest::sameCard()
{
    QFETCH(Finding, other);
    QFETCH(bool, same);
    QCOMPARE(example().saysTheSameAs(other), same);
    QCOMPARE(other.saysTheSameAs(example()), same);
}

// A code that was in a journal once keeps its meaning: lines may be added to the list, never changed or removed.
void FindingTest::codesAreFrozen()
{
    QFile header(QStringLiteral(CONSOLE_SOURCE_DIR "/backend/core/findingcode.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression definition(u"auto (\\w+) = \"([^\"]+)\"_L1"_s);
    QStringList codes;
    auto match = definition.globalMatch(QString::fromUtf8(header.readAll()));
    while (match.hasNext())
        codes.append(match.next().captured(2));
    codes.sort();
    QCOMPARE(codes.removeDuplicates(), 0);

    QFile list(QStringLiteral(CONSOLE_TEST_DATA "/findingcodes.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QStringList frozen;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            frozen.append(line);
    }
    frozen.sort();
    const auto missingIn = [](const QStringList &all, const QStringList &some) {
        QStringList missing;
        for (const QString &code : all) {
            if (!some.contains(code))
                missing.append(code);
        }
        return missing.join(u' ');
    };
    QVERIFY2(missingIn(frozen, codes).isEmpty(), qPrintable(u"gone, though journals may hold it: "_s + missingIn(frozen, codes)));
    QVERIFY2(missingIn(codes, frozen).isEmpty(), qPrintable(u"add to tests/data/findingcodes.txt: "_s + missingIn(codes, frozen)));
}

CONSOLE_TEST_MAIN(FindingTest)
#include "tst_finding.moc"
