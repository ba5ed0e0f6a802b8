// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dhcpauthorization.h"
#include "sourcetraces.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What the directory says of DHCP servers, and by what the source is recognised when it is gone. */
class SourceServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAuthorizedServers_data();
    void readsAuthorizedServers();
    void recognisesTheSource_data();
    void recognisesTheSource();
    void takesAnAddressForNoName();
};

void SourceServicesTest::readsAuthorizedServers_data()
{
    QTest::addColumn<QList<std::pair<QString, QByteArrayList>>>("objects"); // name, dhcpServers
    QTest::addColumn<QStringList>("servers"); // "address name"
    using Objects = QList<std::pair<QString, QByteArrayList>>;
    const QByteArray source("i192.168.16.2$rcn=sbs2003.contoso.lan$f0x00000000$ssbs2003.contoso.lan$");
    QTest::newRow("nothing") << Objects{} << QStringList();
    QTest::newRow("root without servers") << Objects{{u"DhcpRoot"_s, {}}} << QStringList();
    QTest::newRow("root and object are one server")
        << Objects{{u"DhcpRoot"_s, {source}}, {u"sbs2003.contoso.lan"_s, {}}} << QStringList{u"192.168.16.2 sbs2003.contoso.lan"_s};
    QTest::newRow("object before root") << Objects{{u"SBS2003.contoso.lan"_s, {}}, {u"DhcpRoot"_s, {source}}}
                                        << QStringList{u"192.168.16.2 SBS2003.contoso.lan"_s};
    QTest::newRow("named by address") << Objects{{u"10.0.0.1"_s, {}}} << QStringList{u"10.0.0.1 "_s};
    QTest::newRow("only IPv6") << Objects{{u"DhcpRoot"_s, {"i255.0.0.1$rcn=six.contoso.lan$f0x00000000$ssix.contoso.lan$"}}}
                               << QStringList{u" six.contoso.lan"_s};
    QTest::newRow("two values") << Objects{{u"DhcpRoot"_s, {source, "i10.0.0.1$rcn=b.contoso.lan$f0x00000000$sb.contoso.lan$"}}}
                                << QStringList{u"192.168.16.2 sbs2003.contoso.lan"_s, u"10.0.0.1 b.contoso.lan"_s};
    QTest::newRow("not understood") << Objects{{u"DhcpRoot"_s, {"x", "", "i", "i999.999$"}}} << QStringList();
}

void SourceServicesTest::readsAuthorizedServers()
{
    using Objects = QList<std::pair<QString, QByteArrayList>>;
    QFETCH(const Objects, objects);
    QList<LdapEntry> entries;
    for (const auto &[name, values] : objects) {
        LdapEntry entry(u"CN="_s + name + u",CN=NetServices,CN=Services,CN=Configuration,DC=contoso,DC=lan"_s);
        if (!values.isEmpty()) {
            entry.insert(u"dhcpServers"_s, values);
        }
        entries.append(entry);
    }
    QStringList found;
    const auto servers = DhcpAuthorization::fromEntries(entries);
    for (const DhcpAuthorization &server : servers) {
        found.append(server.address.toString() + u' ' + server.name);
    }
    QTEST(found, "servers");
}

void SourceServicesTest::recognisesTheSource_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isSource");
    QTest::newRow("short name") << u"sbs2003"_s << true;
    QTest::newRow("case") << u"SBS2003"_s << true;
    QTest::newRow("full name") << u"sbs2003.contoso.lan"_s << true;
    QTest::newRow("address") << u"192.168.16.2"_s << true;
    QTest::newRow("longer name") << u"sbs20031"_s << false;
    QTest::newRow("other address") << u"192.168.16.3"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void SourceServicesTest::recognisesTheSource()
{
    QFETCH(const QString, host);
    const SourceTraces source(u"SBS2003.contoso.lan"_s, QHostAddress(u"192.168.16.2"_s));
    QTEST(source.isSource(host), "isSource");
}

void SourceServicesTest::takesAnAddressForNoName()
{
    const SourceTraces source(u"192.168.16.2"_s, QHostAddress(u"192.168.16.2"_s));
    QVERIFY(!source.hasName());
    QVERIFY(!source.isSource(u"192"_s));
    QVERIFY(source.isSource(QHostAddress(u"192.168.16.2"_s)));
    const SourceTraces unknown{QString(), QHostAddress()};
    QVERIFY(!unknown.isSource(QString()));
    QVERIFY(!unknown.isSource(QHostAddress()));
}

CONSOLE_TEST_MAIN(SourceServicesTest)
#include "tst_sourceservices.moc"
