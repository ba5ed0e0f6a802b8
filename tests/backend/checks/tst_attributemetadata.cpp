// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributemetadata.h"
#include "graceperiod.h"
#include "testmain.h"
#include "toolagecheck.h"

#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime moment(QDate(2026, 1, 14), QTime(10, 58, 41), QTimeZone::UTC);

QByteArray blob(const QList<std::pair<quint32, qint64>> &records)
{
    QByteArray value(16 + records.size() * 48, '\0');
    qToLittleEndian(quint32(1), value.data());
    qToLittleEndian(quint32(records.size()), value.data() + 8);
    qsizetype at = 16;
    for (const auto &[id, time] : records) {
        qToLittleEndian(id, value.data() + at);
        qToLittleEndian(time, value.data() + at + 8);
        at += 48;
    }
    return value;
}

LdapEntry entryWith(const QString &attribute, const QByteArrayList &values)
{
    LdapEntry entry;
    entry.insert(attribute, values);
    return entry;
}

/** For what is told; an error would be no value, and a test of its own. */
std::optional<QDateTime> changeOf(const LdapEntry &entry, const AttributeMetadata::Attribute &attribute)
{
    const auto change = AttributeMetadata::lastChange(entry, attribute);
    return change ? *change : std::optional(QDateTime::fromSecsSinceEpoch(0));
}

QByteArray xml(const char *attribute, const char *time)
{
    return QByteArray("<DS_REPL_ATTR_META_DATA>\n\t<pszAttributeName>") + attribute
        + "</pszAttributeName>\n\t<dwVersion>3</dwVersion>\n\t<ftimeLastOriginatingChange>" + time
        + "</ftimeLastOriginatingChange>\n</DS_REPL_ATTR_META_DATA>\n" + QByteArray(1, '\0');
}
} // namespace

/** When something was last changed, as a directory tells it, and the periods that are counted from there. */
class AttributeMetadataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheBinaryForm()
    {
        const auto at1601 = moment.toSecsSinceEpoch() + 11'644'473'600;
        const LdapEntry entry = entryWith(u"replPropertyMetaData"_s, {blob({{3, 1}, {0x0002004C, at1601}, {9, at1601}})});
        QCOMPARE(changeOf(entry, AttributeMetadata::ObjectVersion), std::optional(moment));
        QCOMPARE(changeOf(entry, AttributeMetadata::BackupSignature), std::optional<QDateTime>());
    }

    void readsTheXmlForm()
    {
        const LdapEntry entry =
            entryWith(u"msDS-ReplAttributeMetaData"_s, {xml("cn", "2020-01-01T00:00:00Z"), xml("dSASignature", "2026-01-14T10:58:41Z")});
        QCOMPARE(changeOf(entry, AttributeMetadata::BackupSignature), std::optional(moment));
        QCOMPARE(changeOf(entry, AttributeMetadata::ObjectVersion), std::optional<QDateTime>());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QByteArray>("value");
        const QString binary = u"replPropertyMetaData"_s;
        const QString readable = u"msDS-ReplAttributeMetaData"_s;
        QTest::newRow("not told") << u"cn"_s << QByteArray("x");
        QTest::newRow("empty") << binary << QByteArray();
        QTest::newRow("cut") << binary << blob({{1, 1}, {2, 2}}).left(70);
        QTest::newRow("other version") << binary << blob({{1, 1}}).replace(0, 1, QByteArray("\x09"));
        QByteArray endless = blob({{1, 1}});
        qToLittleEndian(~quint32(0), endless.data() + 8);
        QTest::newRow("more records than bytes") << binary << endless;
        QTest::newRow("no XML") << readable << QByteArray("<DS_REPL");
        QTest::newRow("no name") << readable << QByteArray("<DS_REPL_ATTR_META_DATA/>");
        QTest::newRow("no time") << readable << xml("objectVersion", "yesterday");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QString, attribute);
        QFETCH(const QByteArray, value);
        QVERIFY(!AttributeMetadata::lastChange(entryWith(attribute, {value}), AttributeMetadata::ObjectVersion));
    }

    void neverIsNoTime()
    {
        const LdapEntry entry = entryWith(u"msDS-ReplAttributeMetaData"_s, {xml("objectVersion", "1601-01-01T00:00:00Z")});
        QCOMPARE(changeOf(entry, AttributeMetadata::ObjectVersion), std::optional<QDateTime>());
    }

    void knowsTheLastRunOfTheTool()
    {
        const auto run = [](const QDateTime &marked, const QDateTime &schema) { return ToolAgeCheck::lastRun(marked, schema).at; };
        QCOMPARE(run({}, moment), moment);
        QCOMPARE(run(moment, {}), moment);
        QCOMPARE(run(moment.addDays(1), moment), moment); // marked a day later
        QCOMPARE(run(moment.addDays(1).addSecs(1), moment), moment.addDays(1).addSecs(1)); // run again
        QCOMPARE(run(moment, moment.addSecs(60)), moment); // a clock that is ahead
    }

    void aShortPeriodWarnsInItsLastThreeDays()
    {
        const auto period = GracePeriod::of({.shortDays = 7, .liftedBy = {}, .demotedBy = {}, .endedBy = {}}, moment, false, {});
        QCOMPARE(period.due, moment.addDays(7));
        QCOMPARE(period.strongFrom, moment.addDays(4));
        QCOMPARE(period.warnFrom, moment.addDays(4));
        const auto demoted = GracePeriod::of({.liftedBy = {}, .demotedBy = {}, .endedBy = {}}, moment, false, moment.addDays(16));
        QCOMPARE(demoted.due, moment.addDays(21));
    }
};

CONSOLE_TEST_MAIN(AttributeMetadataTest)
#include "tst_attributemetadata.moc"
