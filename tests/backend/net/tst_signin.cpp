// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberosenvironment.h"
#include "kerberosreply.h"
#include "kerberossignin.h"
#include "ldapconnection.h"
#include "practicesite.h"

#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = NetError::Kind;
using namespace PracticeSite;

namespace
{

constexpr auto deadline = 10s; // what the guide gives to LDAP and Kerberos
const QString realm = u"contoso.lan"_s;

SecretBytes secret()
{
    return SecretBytes(QByteArray(password));
}

} // namespace

/** Signing in to real domain controllers from a machine that is no member and has no resolver. */
class SignInTest : public QObject
{
    Q_OBJECT

private:
    template<typename Result, typename Reply>
    static Result outcome(Reply *reply)
    {
        const QSignalSpy spy(reply, &Reply::finished);
        if (!QTest::qWaitFor([&] { return !spy.isEmpty(); }, QDeadlineTimer(60s)))
            return std::unexpected(NetError{Kind::LocalFailure, u"the test waited in vain"_s});
        return spy.first().first().template value<Result>();
    }

    static KerberosResult ticket(KerberosSignIn &signIn, const QString &user, SecretBytes secret)
    {
        return outcome<KerberosResult>(signIn.requestTicket(user, std::move(secret), deadline));
    }

    /** From nothing to a connection that is signed in. */
    static LdapResult bind(LdapConnection &connection, KerberosSignIn &signIn, const Server &server, const QString &user)
    {
        if (const auto got = ticket(signIn, user, secret()); !got)
            return std::unexpected(got.error());
        if (const auto got = outcome<KerberosResult>(signIn.requestService(u"ldap"_s, server.name, deadline)); !got)
            return std::unexpected(got.error());
        connection.open(deadline);
        return outcome<LdapResult>(connection.bindGssapi(signIn.cache()->name(), server.name, deadline));
    }

    static int badPasswords(const QString &user)
    {
        KerberosSignIn signIn(source.address, realm);
        LdapConnection connection(source.address);
        if (!bind(connection, signIn, source, u"administrator"_s))
            return -1;
        const LdapSearch search{
            .base = domainDn, .scope = LdapSearch::Subtree, .filter = u"(sAMAccountName=%1)"_s.arg(user), .attributes = {u"badPwdCount"_s}};
        const auto found = outcome<LdapResult>(connection.search(search, deadline));
        return found && found->size() == 1 ? found->first().value(u"badPwdCount"_s).toInt() : -1;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(KerberosEnvironment::prepare()); }

    void signsInAndSeals_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<QString>("user");
        QTest::newRow("source") << source << u"administrator"_s;
        QTest::newRow("destination") << destination << u"administrator"_s;
        QTest::newRow("name of the domain before it") << source << u"CONTOSO\\erika"_s;
        QTest::newRow("name of the domain after it") << source << u"Erika@Contoso.LAN"_s;
    }
    void signsInAndSeals()
    {
        QFETCH(const Server, server);
        QFETCH(const QString, user);
        KerberosSignIn signIn(server.address, realm);
        LdapConnection connection(server.address);
        QElapsedTimer timer;
        timer.start();
        const auto bound = bind(connection, signIn, server, user);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().detail));
        QVERIFY(connection.isBound());
        QCOMPARE_GE(connection.sealBits(), 56);
        const auto found = outcome<LdapResult>(connection.search({.base = domainDn, .attributes = {u"fSMORoleOwner"_s}}, deadline));
        QVERIFY(found);
        QVERIFY(found->first().contains(u"fSMORoleOwner"_s));
        qInfo("from nothing to a sealed answer: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    }

    void oneTicketServesBothServers()
    {
        KerberosSignIn atSource(source.address, realm);
        QVERIFY(ticket(atSource, u"administrator"_s, secret()));
        KerberosSignIn atDestination(destination.address, realm, atSource.cache());
        QVERIFY(outcome<KerberosResult>(atDestination.requestService(u"ldap"_s, destination.name, deadline)));
        LdapConnection connection(destination.address);
        connection.open(deadline);
        QVERIFY(outcome<LdapResult>(connection.bindGssapi(atSource.cache()->name(), destination.name, deadline)));
    }

    void readsMoreThanOnePage()
    {
        KerberosSignIn signIn(source.address, realm);
        LdapConnection connection(source.address);
        QVERIFY(bind(connection, signIn, source, u"administrator"_s));
        const LdapSearch schema{
            .base = u"CN=Schema,CN=Configuration,"_s + domainDn, .scope = LdapSearch::OneLevel, .attributes = {u"cn"_s}};
        const auto found = outcome<LdapResult>(connection.search(schema, deadline));
        QVERIFY(found);
        QCOMPARE_GT(found->size(), 1000);
    }

    void anonymouslyOnlyTheRootIsReadable()
    {
        LdapConnection connection(source.address);
        connection.open(deadline);
        const auto root = outcome<LdapResult>(connection.search({.attributes = {u"dnsHostName"_s}}, deadline));
        QVERIFY(root);
        QCOMPARE(root->first().text(u"dnsHostName"_s).toLower(), source.name);
        const auto content = outcome<LdapResult>(connection.search({.base = domainDn, .attributes = {}}, deadline));
        QVERIFY(!content);
        QCOMPARE(content.error().kind, Kind::NotPermitted);
    }

    void aWrongPasswordCostsOneAttempt()
    {
        const int before = badPasswords(u"erika"_s);
        QCOMPARE_GE(before, 0);
        KerberosSignIn signIn(source.address, realm);
        const auto got = ticket(signIn, u"erika"_s, SecretBytes("wrong"));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Kind::PasswordRefused);
        QCOMPARE(badPasswords(u"erika"_s), before + 1);
        QVERIFY(ticket(signIn, u"erika"_s, secret())); // counts from nothing again
    }

    void tellsWhyASignInFails_data()
    {
        QTest::addColumn<QStringList>("fault");
        QTest::addColumn<QString>("user");
        QTest::addColumn<Kind>("expected");
        QTest::newRow("locked") << QStringList{u"account-locked"_s, u"erika"_s} << u"erika"_s << Kind::AccountLocked;
        QTest::newRow("disabled") << QStringList{u"account-disabled"_s, u"erika"_s} << u"erika"_s << Kind::AccountDisabled;
        QTest::newRow("must change") << QStringList{u"password-expired"_s, u"erika"_s} << u"erika"_s << Kind::PasswordExpired;
        QTest::newRow("clocks differ") << QStringList{u"clock-off"_s, u"source"_s, u"7"_s} << u"erika"_s << Kind::ClockSkew;
        QTest::newRow("stopped") << QStringList{u"dc-stopped"_s, u"source"_s} << u"erika"_s << Kind::Refused;
        QTest::newRow("LDAP stopped") << QStringList{u"ldap-stopped"_s, u"source"_s} << u"erika"_s << Kind::Refused;
        QTest::newRow("nobody") << QStringList{} << u"nobody-of-that-name"_s << Kind::AccountUnknown;
    }
    void tellsWhyASignInFails()
    {
        QFETCH(const QStringList, fault);
        QFETCH(const QString, user);
        QFETCH(const Kind, expected);
        std::optional<Fault> there;
        if (!fault.isEmpty())
            QVERIFY(there.emplace(fault).isThere());
        KerberosSignIn signIn(source.address, realm);
        LdapConnection connection(source.address);
        const auto bound = bind(connection, signIn, source, user);
        QVERIFY(!bound);
        QCOMPARE(bound.error().kind, expected);
    }

    void aSilentServerEndsAtTheDeadline_data()
    {
        QTest::addColumn<QStringList>("fault");
        QTest::newRow("accepts and is silent") << QStringList{u"port-silent"_s, u"source"_s, u"kdc"_s};
        QTest::newRow("cable out") << QStringList{u"link-cut"_s, u"source"_s};
    }
    void aSilentServerEndsAtTheDeadline()
    {
        QFETCH(const QStringList, fault);
        const Fault there(fault);
        QVERIFY(there.isThere());
        KerberosSignIn signIn(source.address, realm);
        QElapsedTimer timer;
        timer.start();
        const auto got = outcome<KerberosResult>(signIn.requestTicket(u"erika"_s, secret(), 1s));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Kind::TimedOut);
        QCOMPARE_GE(timer.durationElapsed(), 999ms);
        QCOMPARE_LT(timer.durationElapsed(), 1500ms);
    }

    void standsABadLine_data()
    {
        QTest::addColumn<QStringList>("fault");
        QTest::newRow("loss") << QStringList{u"loss"_s, u"20"_s, u"source"_s};
        QTest::newRow("delay") << QStringList{u"delay"_s, u"200"_s, u"source"_s};
    }
    void standsABadLine()
    {
        QFETCH(const QStringList, fault);
        const Fault there(fault);
        QVERIFY(there.isThere());
        KerberosSignIn signIn(source.address, realm);
        LdapConnection connection(source.address);
        QElapsedTimer timer;
        timer.start();
        const auto bound = bind(connection, signIn, source, u"erika"_s);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().detail));
        qInfo("signed in after %lld ms", static_cast<long long>(timer.elapsed()));
    }

    void tlsNeedsTheTechniciansTrust()
    {
        LdapConnection connection(source.address);
        connection.open(deadline);
        LdapReply *first = connection.startTls({source.name, {}}, LdapConnection::Tls::StartTls, deadline);
        const auto refused = outcome<LdapResult>(first);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::TlsUntrusted);
        const CertificateTrust trust{source.name, {first->certificate().fingerprint}};
        QTRY_VERIFY(!connection.isOpen());

        connection.open(deadline);
        QVERIFY(outcome<LdapResult>(connection.startTls(trust, LdapConnection::Tls::StartTls, deadline)));
        KerberosSignIn signIn(source.address, realm);
        QVERIFY(ticket(signIn, u"administrator"_s, secret()));
        QVERIFY(outcome<KerberosResult>(signIn.requestService(u"ldap"_s, source.name, deadline)));
        QVERIFY(outcome<LdapResult>(connection.bindGssapi(signIn.cache()->name(), source.name, deadline)));
        QCOMPARE(connection.sealBits(), 0); // TLS seals
        QVERIFY(outcome<LdapResult>(connection.search({.base = domainDn, .attributes = {u"fSMORoleOwner"_s}}, deadline)));
    }

    void aPasswordInsideTlsIsTakenToo()
    {
        LdapConnection connection(destination.address, 636);
        connection.open(deadline);
        LdapReply *first = connection.startTls({destination.name, {}}, LdapConnection::Tls::Immediate, deadline);
        QVERIFY(!outcome<LdapResult>(first));
        const CertificateTrust trust{destination.name, {first->certificate().fingerprint}};
        QTRY_VERIFY(!connection.isOpen());
        connection.open(deadline);
        QVERIFY(outcome<LdapResult>(connection.startTls(trust, LdapConnection::Tls::Immediate, deadline)));
        QVERIFY(outcome<LdapResult>(connection.bindInsideTls(u"erika@contoso.lan"_s, secret(), deadline)));
        QVERIFY(connection.isBound());
    }
};

CONSOLE_SITE_TEST_MAIN(SignInTest, "joined")
#include "tst_signin.moc"
