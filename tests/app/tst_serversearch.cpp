// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakednsserver.h"
#include "serversearch.h"
#include "testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class ServerSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsServersWithTheirAddresses();
    void saysThatTheDomainIsUnknown();
    void refusesWhatCannotBeAsked_data();
    void refusesWhatCannotBeAsked();
    void endsWhenItIsCancelled();
    void judgesATypedHost_data();
    void judgesATypedHost();

private:
    static QByteArray service(quint16 priority, const QByteArray &target)
    {
        using Dns = FakeDnsServer;
        return Dns::record("_ldap._tcp.dc._msdcs.contoso.lan", 33,
                           Dns::number(priority) + Dns::number(100) + Dns::number(389) + Dns::name(target));
    }
    const QString m_loopback = u"127.0.0.1"_s;
};

void ServerSearchTest::findsServersWithTheirAddresses()
{
    FakeDnsServer server;
    server.setScript([](const QByteArray &request, int) -> QByteArrayList {
        if (request.contains("_ldap")) {
            return {FakeDnsServer::answer(request, {service(10, "ess2012.contoso.lan"), service(0, "sbs2003.contoso.lan")})};
        }
        const bool isSource = request.contains("sbs2003");
        const QByteArray name = isSource ? "sbs2003.contoso.lan" : "ess2012.contoso.lan";
        const QByteArray address = isSource ? QByteArray("\xc0\xa8\x10\x02", 4) : QByteArray("\xc0\xa8\x10\x03", 4);
        return {FakeDnsServer::answer(request, {FakeDnsServer::record(name, 1, address)})};
    });
    ServerSearch search(server.port());
    search.findServers(u"contoso.lan"_s, m_loopback);
    QVERIFY(search.isRunning());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.problem(), QString());
    QCOMPARE(search.candidates().size(), 2);
    const QVariantMap first = search.candidates().constFirst().toMap();
    QCOMPARE(first.value(u"name"_s).toString(), u"sbs2003.contoso.lan"_s); // the lower priority is preferred
    QCOMPARE(first.value(u"address"_s).toString(), u"192.168.16.2"_s);
}

void ServerSearchTest::saysThatTheDomainIsUnknown()
{
    FakeDnsServer server;
    constexpr int noSuchName = 3;
    server.setScript([](const QByteArray &request, int) -> QByteArrayList { return {FakeDnsServer::answer(request, {}, noSuchName)}; });
    ServerSearch search(server.port());
    search.findServers(u"nowhere.lan"_s, m_loopback);
    QTRY_VERIFY(!search.isRunning());
    QVERIFY2(search.problem().contains("does not know this domain"_L1), qPrintable(search.problem()));
    QVERIFY(search.candidates().isEmpty());
}

void ServerSearchTest::refusesWhatCannotBeAsked_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("resolver");
    QTest::newRow("resolver by name") << u"contoso.lan"_s << u"sbs2003"_s;
    QTest::newRow("no resolver") << u"contoso.lan"_s << QString();
    QTest::newRow("domain is an address") << u"192.168.16.2"_s << m_loopback;
    QTest::newRow("domain with a control character") << u"contoso\u202e.lan"_s << m_loopback;
}

void ServerSearchTest::refusesWhatCannotBeAsked()
{
    QFETCH(QString, domain);
    QFETCH(QString, resolver);
    ServerSearch search(DnsClient::standardPort);
    search.findServers(domain, resolver);
    QVERIFY(!search.isRunning());
    QVERIFY(!search.problem().isEmpty());
}

void ServerSearchTest::endsWhenItIsCancelled()
{
    FakeDnsServer server; // without a script it stays silent
    server.setScript([](const QByteArray &, int) { return QByteArrayList{}; });
    ServerSearch search(server.port());
    const QSignalSpy changed(&search, &ServerSearch::changed);
    search.findServers(u"contoso.lan"_s, m_loopback);
    search.cancel();
    QVERIFY(!search.isRunning());
    QCOMPARE(search.problem(), QString());
    QCOMPARE(changed.count(), 2);
}

void ServerSearchTest::judgesATypedHost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("name") << u"sbs2003"_s << true;
    QTest::newRow("umlaut") << u"büro.lan"_s << true;
    QTest::newRow("IPv6") << u"[fe80::1]"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("two dots") << u"a..b"_s << false;
    QTest::newRow("right to left") << u"a\u202eb"_s << false;
}

void ServerSearchTest::judgesATypedHost()
{
    QFETCH(QString, typed);
    QTEST(ServerSearch::check(typed).isEmpty(), "good");
}

CONSOLE_TEST_MAIN(ServerSearchTest)
#include "tst_serversearch.moc"
