// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "der.h"
#include "fakestreamserver.h"
#include "kerberosenvironment.h"
#include "kerberosreply.h"
#include "kerberossignin.h"
#include "testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = NetError::Kind;

namespace
{

constexpr auto generous = 20s;

QByteArray framed(const QByteArray &message)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(message.size()), bytes.data());
    return bytes + message;
}

qsizetype frameSize(const QByteArray &received)
{
    if (received.size() < 4)
        return 0;
    const qsizetype size = 4 + qsizetype(qFromBigEndian<quint32>(received.constData()));
    return received.size() >= size ? size : 0;
}

QByteArray text(const QByteArray &value)
{
    return Der::element(0x1B, value);
}

/** A KRB-ERROR of the realm's ticket service (RFC 4120, 5.9.1). */
QByteArray refusal(int code, const QByteArray &data = {})
{
    QByteArrayList fields{
        Der::field(0, Der::number(5)),
        Der::field(1, Der::number(30)),
        Der::field(4, Der::element(0x18, "20261121120000Z")),
        Der::field(5, Der::number(1)),
        Der::field(6, Der::number(code)),
        Der::field(9, text("TEST.LAN")),
        Der::field(10, Der::sequence({Der::field(0, Der::number(2)), Der::field(1, Der::sequence({text("krbtgt"), text("TEST.LAN")}))}))};
    if (!data.isEmpty())
        fields.append(Der::field(12, Der::element(0x04, data)));
    return Der::element(0x7E, Der::sequence(fields));
}

/** One preauthentication element, or one of the typed data that look the same. */
QByteArray padata(int type, const QByteArray &value)
{
    return Der::sequence({Der::field(1, Der::number(type)), Der::field(2, Der::element(0x04, value))});
}

/** What Windows adds to an error (MS-KILE 2.2.2). */
QByteArray status(quint32 value)
{
    QByteArray bytes(12, '\0');
    qToLittleEndian(value, bytes.data());
    return padata(3, bytes);
}

/** "Prove the password": AES-256 with a salt. */
QByteArray askForProof()
{
    const QByteArray info = Der::sequence({Der::sequence({Der::field(0, Der::number(18)), Der::field(1, text("TEST.LANuser"))})});
    return refusal(25, Der::sequence({padata(2, {}), padata(19, info)}));
}

} // namespace

/** Signing in against servers that refuse, lie, break off or say nothing. */
class KerberosSignInTest : public QObject
{
    Q_OBJECT

private:
    static KerberosResult outcome(KerberosReply *reply)
    {
        const QSignalSpy spy(reply, &KerberosReply::finished);
        if (!QTest::qWaitFor([&] { return !spy.isEmpty(); }, QDeadlineTimer(30s)))
            return std::unexpected(NetError{Kind::LocalFailure, u"the test waited in vain"_s});
        return spy.first().first().value<KerberosResult>();
    }

    static KerberosResult ask(const FakeStreamServer &server, std::chrono::milliseconds deadline = generous)
    {
        KerberosSignIn signIn(QHostAddress::LocalHost, u"test.lan"_s, {}, nullptr, server.port());
        return outcome(signIn.requestTicket(u"user"_s, SecretBytes("secret"), deadline));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto prepared = KerberosEnvironment::prepare();
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
    }

    void usesItsOwnSettings()
    {
        QFile file(qEnvironmentVariable("KRB5_CONFIG"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), KerberosEnvironment::profile());
        QCOMPARE(qgetenv("KRB5CCNAME"), "MEMORY:");
    }

    void tellsWhatTheServerRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("expected");
        QTest::newRow("account unknown") << refusal(6) << Kind::AccountUnknown;
        QTest::newRow("realm unknown") << refusal(7) << Kind::NameNotFound;
        QTest::newRow("another realm") << refusal(68) << Kind::NameNotFound;
        QTest::newRow("wrong password") << refusal(24) << Kind::PasswordRefused;
        QTest::newRow("locked") << refusal(18, status(0xC0000234)) << Kind::AccountLocked;
        QTest::newRow("locked, in a list") << refusal(18, Der::sequence({status(0xC0000234)})) << Kind::AccountLocked;
        QTest::newRow("disabled") << refusal(18, status(0xC0000072)) << Kind::AccountDisabled;
        QTest::newRow("account expired") << refusal(18, status(0xC0000193)) << Kind::AccountDisabled;
        QTest::newRow("not at this hour") << refusal(18, status(0xC000006F)) << Kind::NotPermitted;
        QTest::newRow("revoked, no reason") << refusal(18) << Kind::AccountDisabled;
        QTest::newRow("password expired") << refusal(23, status(0xC0000071)) << Kind::PasswordExpired;
        QTest::newRow("must change") << refusal(23, status(0xC0000224)) << Kind::PasswordExpired;
        QTest::newRow("clocks differ") << refusal(37) << Kind::ClockSkew;
        QTest::newRow("policy") << refusal(12) << Kind::NotPermitted;
        QTest::newRow("no common cipher") << refusal(14) << Kind::ServerRejected;
        QTest::newRow("cut in its reason") << refusal(18, status(0xC0000234).first(9)) << Kind::AccountDisabled;
    }
    void tellsWhatTheServerRefused()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, expected);
        FakeStreamServer server(frameSize);
        server.setScript([&](const QByteArray &, int) { return QByteArrayList{framed(answer)}; });
        const KerberosResult result = ask(server);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, expected);
        QCOMPARE(server.requests().size(), 1);
    }

    void provesThePasswordOnlyOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("refused") << 24;
        QTest::newRow("asked for again") << 25;
        QTest::newRow("cannot be decrypted") << 31;
        QTest::newRow("proof expired") << 90;
        QTest::newRow("another cipher") << 14;
        QTest::newRow("more proof wanted") << 91;
        QTest::newRow("answer too big") << 52;
    }
    void provesThePasswordOnlyOnce()
    {
        QFETCH(const int, code);
        FakeStreamServer server(frameSize);
        server.setScript([&](const QByteArray &, int number) {
            return QByteArrayList{framed(number == 0 || code == 25 ? askForProof() : refusal(code))};
        });
        QVERIFY(!ask(server));
        QCOMPARE(server.requests().size(), 2);
    }

    void doesNotBelieveNonsense_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<Kind>("expected");
        const QByteArray whole = framed(refusal(24));
        QTest::newRow("closes") << QByteArrayList{{}} << Kind::Closed;
        QTest::newRow("cut in the length") << QByteArrayList{whole.first(3), {}} << Kind::Closed;
        QTest::newRow("cut in the message") << QByteArrayList{whole.chopped(5), {}} << Kind::Closed;
        QTest::newRow("cut, but the length fits") << QByteArrayList{framed(refusal(24).chopped(5))} << Kind::NotUnderstood;
        QTest::newRow("endless") << QByteArrayList{"\xFF\xFF\xFF\xFF"} << Kind::NotUnderstood;
        QTest::newRow("nothing") << QByteArrayList{QByteArray(4, '\0')} << Kind::NotUnderstood;
        QTest::newRow("web server") << QByteArrayList{"HTTP/1.1 400 Bad Request\r\n\r\n"} << Kind::NotUnderstood;
        QTest::newRow("noise") << QByteArrayList{framed(QByteArray(300, '\x9C'))} << Kind::NotUnderstood;
        QTest::newRow("another message") << QByteArrayList{framed(Der::element(0x6D, Der::sequence({Der::number(5)})))}
                                         << Kind::NotUnderstood;
        QTest::newRow("byte by byte") << QByteArrayList{whole.first(1), whole.sliced(1, 4), whole.sliced(5)} << Kind::PasswordRefused;
    }
    void doesNotBelieveNonsense()
    {
        QFETCH(QByteArrayList, pieces);
        QFETCH(const Kind, expected);
        FakeStreamServer server(frameSize);
        server.setScript([&](const QByteArray &, int) { return pieces; });
        const KerberosResult result = ask(server);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, expected);
    }

    void aSilentServerCostsItsDeadline()
    {
        FakeStreamServer server(frameSize);
        QElapsedTimer timer;
        timer.start();
        const KerberosResult result = ask(server, 300ms);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::TimedOut);
        QCOMPARE_GE(timer.durationElapsed(), 299ms);
        QCOMPARE_LT(timer.durationElapsed(), 600ms);
    }

    void aClosedPortIsRefused()
    {
        quint16 port = 0;
        {
            const FakeStreamServer server(frameSize);
            port = server.port();
        }
        KerberosSignIn signIn(QHostAddress::LocalHost, u"TEST.LAN"_s, {}, nullptr, port);
        const KerberosResult result = outcome(signIn.requestTicket(u"user"_s, SecretBytes("secret"), generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Refused);
    }

    void sendsNothingThatCannotBeRight_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Kind>("expected");
        QTest::newRow("no password") << u"user"_s << QByteArray() << Kind::PasswordRefused;
        QTest::newRow("zero byte") << u"user"_s << QByteArray("se\0cret", 7) << Kind::PasswordRefused;
        QTest::newRow("no name") << u"  "_s << QByteArray("secret") << Kind::AccountUnknown;
        QTest::newRow("only a domain") << u"TEST\\"_s << QByteArray("secret") << Kind::AccountUnknown;
        QTest::newRow("control character") << u"us\ner"_s << QByteArray("secret") << Kind::AccountUnknown;
    }
    void sendsNothingThatCannotBeRight()
    {
        QFETCH(const QString, user);
        QFETCH(QByteArray, password);
        QFETCH(const Kind, expected);
        const FakeStreamServer server(frameSize);
        KerberosSignIn signIn(QHostAddress::LocalHost, u"TEST.LAN"_s, {}, nullptr, server.port());
        const KerberosResult result = outcome(signIn.requestTicket(user, SecretBytes(std::move(password)), generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, expected);
        QCOMPARE(server.connections(), 0);
    }

    void aServiceNeedsATicketFirst()
    {
        const FakeStreamServer server(frameSize);
        KerberosSignIn signIn(QHostAddress::LocalHost, u"TEST.LAN"_s, {}, nullptr, server.port());
        QVERIFY(!outcome(signIn.requestService(u"ldap"_s, u"host.test.lan"_s, generous)));
        QCOMPARE(server.connections(), 0);
    }

    void endsOnceWhenAborted()
    {
        const FakeStreamServer server(frameSize);
        KerberosSignIn signIn(QHostAddress::LocalHost, u"TEST.LAN"_s, {}, nullptr, server.port());
        KerberosReply *reply = signIn.requestTicket(u"user"_s, SecretBytes("secret"), generous);
        QSignalSpy spy(reply, &KerberosReply::finished);
        QTRY_COMPARE(server.requests().size(), 1);
        reply->abort();
        reply->abort();
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<KerberosResult>().error().kind, Kind::Cancelled);
        reply->abort();
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 1);
    }

    void mayGoAtAnyTime()
    {
        FakeStreamServer server(frameSize);
        auto signIn = std::make_unique<KerberosSignIn>(QHostAddress::LocalHost, u"TEST.LAN"_s, nullptr, nullptr, server.port());
        signIn->requestTicket(u"user"_s, SecretBytes("secret"), generous);
        QTRY_COMPARE(server.requests().size(), 1);
        signIn.reset();
        QTRY_COMPARE(server.lastConnection()->state(), QAbstractSocket::UnconnectedState);
    }

    void aSecretIsMovedAndWiped()
    {
        SecretBytes first = SecretBytes::fromText(u"ge\u00e4ndert"_s);
        QCOMPARE(first.size(), 9);
        const SecretBytes copy = first.clone();
        const SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
        QCOMPARE(QByteArrayView(second.constData()), "ge\u00e4ndert");
        QCOMPARE(QByteArrayView(copy.constData()), "ge\u00e4ndert");
    }
};

CONSOLE_TEST_MAIN(KerberosSignInTest)
#include "tst_kerberossignin.moc"
