// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedirectory.h"
#include "kerberosenvironment.h"
#include "krb5handles.h"
#include "ldapconnection.h"
#include "testmain.h"
#include "ticketcache.h"

#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace FakeDirectory;
using Kind = NetError::Kind;

namespace
{

constexpr auto generous = 20s;
const QString host = u"host.test.lan"_s;

QByteArray name(const QByteArrayList &parts)
{
    QByteArray strings;
    for (const QByteArray &part : parts)
        strings += Der::element(0x1B, part);
    return Der::sequence({Der::field(0, Der::number(2)), Der::field(1, Der::element(0x30, strings))});
}

/** A ticket that looks like one; only the server could tell that it is not. */
QByteArray ticket()
{
    const QByteArray sealed = Der::sequence({Der::field(0, Der::number(18)), Der::field(2, Der::element(0x04, QByteArray(64, 'x')))});
    return Der::element(0x61,
                        Der::sequence({Der::field(0, Der::number(5)), Der::field(1, Der::element(0x1B, "TEST.LAN")),
                                       Der::field(2, name({"ldap", host.toLatin1()})), Der::field(3, sealed)}));
}

bool fill(const TicketCache &cache)
{
    const Krb5Context context;
    Krb5Principal client(context.get());
    Krb5Principal server(context.get());
    Krb5Cache tickets(context.get());
    krb5_creds creds{};
    QByteArray bytes = ticket();
    QByteArray key(32, 'k');
    const auto now = static_cast<krb5_timestamp>(QDateTime::currentSecsSinceEpoch());
    bool ok = krb5_parse_name(context.get(), "user@TEST.LAN", client.out()) == 0
        && krb5_parse_name(context.get(), ("ldap/" + host.toLatin1() + "@TEST.LAN").constData(), server.out()) == 0
        && krb5_cc_resolve(context.get(), cache.name().constData(), tickets.out()) == 0;
    creds.client = client.get();
    creds.server = server.get();
    creds.keyblock = {KV5M_KEYBLOCK, ENCTYPE_AES256_CTS_HMAC_SHA1_96, 32, reinterpret_cast<krb5_octet *>(key.data())};
    creds.times = {now, now, now + 3600, 0};
    creds.ticket = {KV5M_DATA, static_cast<unsigned>(bytes.size()), bytes.data()};
    ok = ok && krb5_cc_initialize(context.get(), tickets.get(), client.get()) == 0;
    return ok && krb5_cc_store_cred(context.get(), tickets.get(), &creds) == 0;
}

QByteArray bindDone(int code, const QByteArray &reason, const QByteArray &token)
{
    QByteArray content = Der::number(code, 0x0A) + text({}) + text(reason);
    if (!token.isEmpty())
        content += Der::element(0x87, token);
    return Der::element(BindResponse, content);
}

/** GSSAPI's wrapping of a KRB-ERROR. */
QByteArray errorToken(int code)
{
    const QByteArray error = Der::element(
        0x7E,
        Der::sequence({Der::field(0, Der::number(5)), Der::field(1, Der::number(30)), Der::field(4, Der::element(0x18, "20261121120000Z")),
                       Der::field(5, Der::number(1)), Der::field(6, Der::number(code)), Der::field(9, Der::element(0x1B, "TEST.LAN")),
                       Der::field(10, name({"ldap", host.toLatin1()}))}));
    return Der::element(0x60, QByteArray("\x06\x09\x2A\x86\x48\x86\xF7\x12\x01\x02\x02", 11) + QByteArray("\x03\x00", 2) + error);
}

} // namespace

/** A sign-in with tickets at directory servers that refuse it, or only pretend to take it. */
class LdapSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(KerberosEnvironment::prepare()); }

    void endsUnboundAndClosed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("expected");
        // libldap takes a success in the middle for one, although nobody proved anything and nothing is sealed.
        QTest::newRow("success at once") << bindDone(0, {}, {}) << Kind::NotUnderstood;
        QTest::newRow("success with noise") << bindDone(0, {}, "noise") << Kind::LocalFailure;
        QTest::newRow("go on, with noise") << bindDone(14, {}, QByteArray(200, 'n')) << Kind::LocalFailure;
        QTest::newRow("ticket refused") << bindDone(49, "AcceptSecurityContext error, data 52e, v3839", {}) << Kind::ServerRejected;
        QTest::newRow("locked since") << bindDone(49, "AcceptSecurityContext error, data 775, v3839", {}) << Kind::AccountLocked;
        QTest::newRow("clocks differ") << bindDone(49, {}, errorToken(37)) << Kind::ClockSkew;
        QTest::newRow("no GSSAPI") << bindDone(7, "no such mechanism", {}) << Kind::ServerRejected;
        QTest::newRow("another answer") << done() << Kind::NotUnderstood;
    }
    void endsUnboundAndClosed()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, expected);
        FakeStreamServer server(&Der::firstSize);
        server.setScript([&](const QByteArray &request, int) { return QByteArrayList{message(idOf(request), answer)}; });
        const auto cache = TicketCache::create();
        QVERIFY(cache && fill(**cache));

        LdapConnection connection(QHostAddress::LocalHost, server.port());
        QSignalSpy closed(&connection, &LdapConnection::closed);
        connection.open(generous);
        LdapReply *bind = connection.bindGssapi((*cache)->name(), host, generous);
        QSignalSpy spy(bind, &LdapReply::finished);
        QTRY_COMPARE(spy.size(), 1);
        const auto result = spy.first().first().value<LdapResult>();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, expected);
        QVERIFY(!connection.isBound());
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!connection.isOpen());
        QCOMPARE(server.requests().size(), 1);
    }

    void withoutATicketNothingIsSent()
    {
        const FakeStreamServer server(&Der::firstSize);
        const auto cache = TicketCache::create();
        QVERIFY(cache.has_value());
        LdapConnection connection(QHostAddress::LocalHost, server.port());
        connection.open(generous);
        QSignalSpy spy(connection.bindGssapi((*cache)->name(), host, generous), &LdapReply::finished);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(!spy.first().first().value<LdapResult>());
        QCOMPARE(server.requests().size(), 0);
    }

    void aSilentServerCostsItsDeadline()
    {
        const FakeStreamServer server(&Der::firstSize);
        const auto cache = TicketCache::create();
        QVERIFY(cache && fill(**cache));
        LdapConnection connection(QHostAddress::LocalHost, server.port());
        QSignalSpy closed(&connection, &LdapConnection::closed);
        connection.open(generous);
        QSignalSpy bind(connection.bindGssapi((*cache)->name(), host, 300ms), &LdapReply::finished);
        QSignalSpy search(connection.search({}, generous), &LdapReply::finished); // waits for the bind
        QTRY_COMPARE(bind.size(), 1);
        QCOMPARE(bind.first().first().value<LdapResult>().error().kind, Kind::TimedOut);
        QTRY_COMPARE(search.size(), 1); // nobody knows whether the server would take it for signed in
        QCOMPARE(search.first().first().value<LdapResult>().error().kind, Kind::Closed);
        QCOMPARE(closed.size(), 1);
    }
};

CONSOLE_TEST_MAIN(LdapSignInTest)
#include "tst_ldapsignin.moc"
