// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replicationpartner.h"
#include "testmain.h"

#include <QTest>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;

class ReplicationPartnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheBinaryForm();
    void takesZeroForNever();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void readsTheXmlForm();
};

static QByteArray repsFrom(qint64 lastSuccess, quint32 failures, quint32 result)
{
    QByteArray value(220, '\0');
    const auto put = [&value](qsizetype at, auto number) { qToLittleEndian(number, value.data() + at); };
    put(0, quint32(1));
    put(8, quint32(value.size()));
    put(12, failures);
    put(16, lastSuccess);
    put(24, lastSuccess);
    put(32, result);
    return value;
}

void ReplicationPartnerTest::readsTheBinaryForm()
{
    const QDateTime moment(QDate(2026, 1, 14), QTime(10, 58, 41), QTimeZone::UTC);
    const auto partner = ReplicationPartner::fromRepsFrom(repsFrom(moment.toSecsSinceEpoch() + 11'644'473'600, 3, 1225));
    QVERIFY(partner.has_value());
    QCOMPARE(partner->lastSuccess, moment);
    QCOMPARE(partner->failures, 3U);
    QCOMPARE(partner->lastResult, 1225U);
}

void ReplicationPartnerTest::takesZeroForNever()
{
    const auto partner = ReplicationPartner::fromRepsFrom(repsFrom(0, 0, 0));
    QVERIFY(partner.has_value());
    QVERIFY(!partner->lastSuccess.isValid());
}

void ReplicationPartnerTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << repsFrom(1, 0, 0).left(100);
    QByteArray other = repsFrom(1, 0, 0);
    other[0] = 9;
    QTest::newRow("another version") << other;
}

void ReplicationPartnerTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!ReplicationPartner::fromRepsFrom(value).has_value());
    QVERIFY(!ReplicationPartner::fromNeighborXml(value).has_value());
}

void ReplicationPartnerTest::readsTheXmlForm()
{
    const auto partner = ReplicationPartner::fromNeighborXml(
        "<DS_REPL_NEIGHBOR><pszNamingContext>DC=contoso,DC=lan</pszNamingContext>"
        "<pszSourceDsaDN>CN=NTDS Settings,CN=SBS2003</pszSourceDsaDN>"
        "<ftimeLastSyncSuccess>2026-01-14T10:58:41Z</ftimeLastSyncSuccess>"
        "<dwLastSyncResult>0</dwLastSyncResult><cNumConsecutiveSyncFailures>0</cNumConsecutiveSyncFailures></DS_REPL_NEIGHBOR>");
    QVERIFY(partner.has_value());
    QCOMPARE(partner->context, u"DC=contoso,DC=lan"_s);
    QCOMPARE(partner->lastSuccess, QDateTime(QDate(2026, 1, 14), QTime(10, 58, 41), QTimeZone::UTC));
}

CONSOLE_TEST_MAIN(ReplicationPartnerTest)
#include "tst_replicationpartner.moc"
