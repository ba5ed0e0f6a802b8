// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginetest.h"
#include "entrykind.h"
#include "findingcode.h"
#include "guideplugins.h"
#include "kerberosenvironment.h"
#include "kerberosreply.h"
#include "ldapconnection.h"
#include "practicesite.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PracticeSite;
using Route = SignInKeeper::Route;

namespace
{
constexpr auto deadline = 10s;
constexpr int sweeps = 10;
const QString user = u"erika"_s;
const QString atSource = u"net.sign-in@source"_s;
const QString atDestination = u"net.sign-in@destination"_s;

/** What a controller itself counts: the number is not replicated. */
int badPasswordsAt(const Server &server)
{
    const auto ended = [](auto *reply, auto signal) {
        const QSignalSpy spy(reply, signal);
        return QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, QDeadlineTimer(30s)) ? spy.first().first() : QVariant();
    };
    KerberosSignIn signIn(server.address, domain);
    LdapConnection connection(server.address);
    ended(signIn.requestTicket(u"administrator"_s, SecretBytes(QByteArray(password)), deadline), &KerberosReply::finished);
    ended(signIn.requestService(u"ldap"_s, server.name, deadline), &KerberosReply::finished);
    connection.open(deadline);
    ended(connection.bindGssapi(signIn.cache()->name(), server.name, deadline), &LdapReply::finished);
    const LdapSearch search{
        .base = domainDn, .scope = LdapSearch::Subtree, .filter = u"(sAMAccountName=%1)"_s.arg(user), .attributes = {u"badPwdCount"_s}};
    const auto found = ended(connection.search(search, deadline), &LdapReply::finished).value<LdapResult>();
    return found && found->size() == 1 ? found->first().value(u"badPwdCount"_s).toInt() : -1;
}
} // namespace

/** The engine on two real domain controllers: what a password may cost, and which certificate it may be sent to. */
class EngineOnSiteTest : public QObject
{
    Q_OBJECT
private:
    JumpingClock m_clock;
    std::unique_ptr<EngineTest> m_test;

    void signIn(const char *secret, Route route = Route::Kerberos)
    {
        m_test->engine().signIn(user, std::make_shared<SecretBytes>(QByteArray(secret)), route);
    }
    [[nodiscard]] QByteArray wholeJournal() const
    {
        QByteArray all;
        const auto journal = m_test->journal();
        for (const JournalEntry &entry : journal) {
            all += QJsonDocument(entry.payload.value_or(QJsonObject())).toJson();
        }
        return all;
    }

    void begin(const QHostAddress &sourceAddress)
    {
        m_test = std::make_unique<EngineTest>(m_clock);
        SessionHeader header;
        header.product = u"sbs2003"_s;
        header.domain = domain;
        header.source = {u"SBS2003"_s, sourceAddress.toString()};
        header.destination = {u"ESS2012"_s, destination.address.toString()};
        header.timeServer = u"192.168.16.4"_s;
        QVERIFY(m_test->open(header));
        m_test->engine().restoreStep({.step = u"install.choose-migration"_s, .work = Work::Done}); // no gate is asked
        QTRY_VERIFY(m_test->state().isDone(u"install.choose-migration"_s));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(KerberosEnvironment::prepare()); }
    void init()
    {
        m_clock.jumped = m_clock.passed = 0;
        begin(source.address);
    }
    void cleanup() { m_test.reset(); }

    void anAddressInAnotherNetworkIsOneCard()
    {
        begin(QHostAddress(u"2001:db8::2"_s)); // the site has no IPv6
        signIn(password);
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(u"net.dc-ports@source"_s), QString(Code::ConsoleNoRoute));
        QCOMPARE(m_test->code(u"net.dc-ports@destination"_s), QString(Code::PortsOpen));
        QCOMPARE(m_test->code(u"id.rootdse@destination"_s), QString(Code::DirectoryHealthy));
    }

    void asksNobodyWithoutASignIn()
    {
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(atSource), QString(Code::SignInNeeded));
        QCOMPARE(m_test->code(u"prep.time-offset"_s), QString(Code::ClocksAgree));
        QCOMPARE(m_test->card(u"prep.schema-version"_s).standing.status, Status::Blocked);
    }

    // The site locks an account at the third wrong password.
    void aWrongPasswordCostsOneAttemptInTenSweeps_data()
    {
        QTest::addColumn<Route>("route");
        QTest::newRow("Kerberos") << Route::Kerberos;
    }
    void aWrongPasswordCostsOneAttemptInTenSweeps()
    {
        QFETCH(const Route, route);
        // The first key server that answers judges it; that is the source, unless it is too busy for three seconds.
        const auto refusals = [] { return std::pair(badPasswordsAt(source), badPasswordsAt(destination)); };
        const auto [sourceBefore, destinationBefore] = refusals();
        QVERIFY(sourceBefore >= 0 && destinationBefore >= 0);
        signIn("not the password", route);
        for (int i = 0; i < sweeps; ++i) {
            QVERIFY(m_test->sweep());
            QCOMPARE(m_test->code(atSource), QString(Code::PasswordRefused));
            QCOMPARE(m_test->code(atDestination), QString(Code::PasswordRefused));
        }
        const auto [sourceAfter, destinationAfter] = refusals();
        QCOMPARE((sourceAfter - sourceBefore) + (destinationAfter - destinationBefore), 1);
        signIn(password, route);
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(atSource), QString(Code::SignedIn));
        QCOMPARE(m_test->code(atDestination), QString(Code::SignedIn));
        QCOMPARE(m_test->code(u"prep.replication"_s), QString(Code::ReplicationFresh));
        QVERIFY(!wholeJournal().contains("not the password") && !wholeJournal().contains(password));
    }

    void asksBeforeItSendsAPasswordToAnUnknownCertificate()
    {
        signIn(password, Route::Tls);
        QVERIFY(m_test->sweep());
        for (const QString &key : {atSource, atDestination}) {
            QCOMPARE(m_test->code(key), QString(Code::CertificateUntrusted));
            const QVariantMap values = m_test->card(key).standing.values;
            QVERIFY(values.value(u"fingerprint"_s).toString().size() == 32 * 3 - 1);
            m_test->engine().trustCertificate(values.value(u"host"_s).toString(), values.value(u"fingerprint"_s).toString());
        }
        QTRY_COMPARE(m_test->code(atSource), QString(Code::SignedIn)); // trusting is enough: it goes on by itself
        QTRY_COMPARE(m_test->code(atDestination), QString(Code::SignedIn));
        QTRY_COMPARE(m_test->code(u"prep.schema-version"_s), QString(Code::SchemaPrepared));
        QVERIFY(!wholeJournal().contains(password));

        QVERIFY(m_test->reopen()); // remembered with the session
        signIn(password, Route::Tls);
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(atSource), QString(Code::SignedIn));
    }

    void forgetsThePasswordAfterSleepAndRest_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("jump");
        QTest::addColumn<std::chrono::milliseconds>("pause");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the notebook slept") << std::chrono::milliseconds(25s) << 0ms << QString(Code::SignInForgotten);
        QTest::newRow("nobody touched it for 31 minutes") << 0ms << std::chrono::milliseconds(31min) << QString(Code::SignInForgotten);
        QTest::newRow("29 minutes are not 30") << 0ms << std::chrono::milliseconds(29min) << QString(Code::SignedIn);
    }
    void forgetsThePasswordAfterSleepAndRest()
    {
        QFETCH(const std::chrono::milliseconds, jump);
        QFETCH(const std::chrono::milliseconds, pause);
        QFETCH(const QString, expected);
        signIn(password);
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(atSource), QString(Code::SignedIn));
        QSignalSpy beats(&m_test->engine(), &Engine::heartbeat);
        QTRY_VERIFY(!beats.isEmpty()); // it has seen both clocks
        m_clock.passed += pause.count();
        m_clock.jumped += jump.count();
        const auto before = beats.count();
        QTRY_VERIFY(beats.count() > before + 1);
        QTRY_COMPARE(m_test->code(atSource), expected);
    }

    void anotherCertificateThanTheTrustedOneStopsTheSignIn()
    {
        const QString other = QStringList(32, u"AB"_s).join(u':');
        m_test->engine().trustCertificate(source.name, other);
        QTRY_VERIFY(m_test->state().trusted.contains(source.name));
        const int before = badPasswordsAt(source);
        signIn(password, Route::Tls);
        QVERIFY(m_test->sweep());
        QCOMPARE(m_test->code(atSource), QString(Code::CertificateChanged));
        QCOMPARE(badPasswordsAt(source), before);
    }
};

CONSOLE_SITE_TEST_MAIN(EngineOnSiteTest, "joined")
#include "tst_engineonsite.moc"
