// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostaddress.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What may be typed as a server, and what is refused before anything is sent. */
class HostAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void nothingIsEmpty();
};

using Kind = HostAddress::Kind;
using Problem = HostAddress::Problem;

void HostAddressTest::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"SBS2003"_s << Kind::Name << u"sbs2003"_s << u"sbs2003"_s;
    QTest::newRow("full name") << u" sbs2003.praxis.local. "_s << Kind::Name << u"sbs2003.praxis.local"_s << u"sbs2003.praxis.local"_s;
    QTest::newRow("underscore") << u"old_server"_s << Kind::Name << u"old_server"_s << u"old_server"_s;
    QTest::newRow("umlaut") << u"Büro.local"_s << Kind::Name << u"xn--bro-hoa.local"_s << u"büro.local"_s;
    QTest::newRow("punycode") << u"xn--bro-hoa.local"_s << Kind::Name << u"xn--bro-hoa.local"_s << u"büro.local"_s;
    QTest::newRow("decomposed umlaut") << u"Bu\u0308ro"_s << Kind::Name << u"xn--bro-hoa"_s << u"büro"_s;
    QTest::newRow("Japanese") << u"サーバー.local"_s << Kind::Name << u"xn--vckucxgb.local"_s << u"サーバー.local"_s;
    QTest::newRow("Hebrew alone") << u"שרת"_s << Kind::Name << u"xn--tebbe"_s << u"שרת"_s;
    QTest::newRow("Hebrew mixed") << u"שרת.local"_s << Kind::Name << u"xn--tebbe.local"_s << u"xn--tebbe.local"_s;
    QTest::newRow("IPv4") << u"192.168.16.2"_s << Kind::IPv4 << u"192.168.16.2"_s << u"192.168.16.2"_s;
    QTest::newRow("full-width IPv4") << u"１９２．１６８．１６．２"_s << Kind::IPv4 << u"192.168.16.2"_s << u"192.168.16.2"_s;
    QTest::newRow("IPv6") << u"FD00::0:1"_s << Kind::IPv6 << u"fd00::1"_s << u"fd00::1"_s;
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << Kind::IPv6 << u"::1"_s << u"::1"_s;
    QTest::newRow("IPv6 with scope") << u"fe80::1%lo"_s << Kind::IPv6 << u"fe80::1%lo"_s << u"fe80::1%lo"_s;
}

void HostAddressTest::accepts()
{
    QFETCH(QString, typed);
    QFETCH(Kind, kind);
    const HostAddress host = HostAddress::parse(typed);
    QCOMPARE(host.problem(), Problem::None);
    QCOMPARE(host.kind(), kind);
    QTEST(host.ascii(), "ascii");
    QTEST(host.shown(), "shown");
    QVERIFY(host.isValid());
    QCOMPARE(host.isAddress(), kind != Kind::Name);
}

void HostAddressTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("control character") << u"sbs\u00072003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("null character") << u"sbs"_s + QChar(0) + u"2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("line feed inside") << u"sbs\n2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("right-to-left override") << u"sbs\u202e3002"_s << Problem::ForbiddenCharacter;
    QTest::newRow("zero width") << u"sbs\u200b2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("soft hyphen") << u"sbs\u00ad2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("space inside") << u"sbs 2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("address of a page") << u"http://sbs2003/"_s << Problem::ForbiddenCharacter;
    QTest::newRow("account") << u"user@sbs2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("share") << u"\\\\sbs2003"_s << Problem::ForbiddenCharacter;
    QTest::newRow("character that becomes a slash") << u"\u2100"_s << Problem::ForbiddenCharacter;
    QTest::newRow("leading hyphen") << u"-sbs"_s << Problem::ForbiddenCharacter;
    QTest::newRow("port") << u"sbs2003:389"_s << Problem::NotAnAddress;
    QTest::newRow("wrong IPv6") << u"fd00:::1"_s << Problem::NotAnAddress;
    QTest::newRow("three numbers") << u"192.168.1"_s << Problem::NotAnAddress;
    QTest::newRow("one number") << u"3232235777"_s << Problem::NotAnAddress;
    QTest::newRow("too great a number") << u"192.168.1.256"_s << Problem::NotAnAddress;
    QTest::newRow("octal?") << u"192.168.1.010"_s << Problem::NotAnAddress;
    QTest::newRow("everybody") << u"0.0.0.0"_s << Problem::NotAnAddress;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << Problem::NotAnAddress;
    QTest::newRow("multicast") << u"ff02::1"_s << Problem::NotAnAddress;
    QTest::newRow("empty label") << u"sbs..local"_s << Problem::EmptyLabel;
    QTest::newRow("leading dot") << u".local"_s << Problem::EmptyLabel;
    QTest::newRow("long label") << QString(64, u'a') << Problem::LabelTooLong;
    QTest::newRow("long label with umlauts") << QString(64, u'ä') << Problem::LabelTooLong;
    QTest::newRow("long name") << (QString(60, u'a') + u'.').repeated(5) << Problem::NameTooLong;
    QTest::newRow("very long") << QString(1'000'000, u'a') << Problem::LabelTooLong;
}

void HostAddressTest::refuses()
{
    QFETCH(QString, typed);
    const HostAddress host = HostAddress::parse(typed);
    QTEST(host.problem(), "problem");
    QCOMPARE(host.kind(), Kind::Invalid);
    QVERIFY(!host.isValid());
    QVERIFY(host.ascii().isEmpty());
}

void HostAddressTest::nothingIsEmpty()
{
    QCOMPARE(HostAddress::parse(u"  \t").kind(), Kind::Empty);
    QVERIFY(!HostAddress::parse({}).isValid());
}

CONSOLE_TEST_MAIN(HostAddressTest)
#include "tst_hostaddress.moc"
