// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedirectory.h"
#include "ldapconnection.h"
#include "testmain.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace FakeDirectory;
using Kind = NetError::Kind;
using Problem = CertificateInfo::Problem;

namespace
{

constexpr auto generous = 20s;

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

/** A directory server that speaks TLS, and accepts one password inside it. */
class TlsDirectory : public QTcpServer
{
public:
    TlsDirectory(const Identity &identity, LdapConnection::Tls mode)
        : m_identity(identity)
        , m_mode(mode)
    {
        listen(QHostAddress::LocalHost);
    }

    QByteArray afterStartTls; ///< said in the open, right after "go on"
    int startTlsCode = 0;
    bool staysSilent = false; ///< in the middle of the handshake
    QByteArray received; ///< inside TLS

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_identity.certificate);
        socket->setPrivateKey(m_identity.key);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(socket, socket->readAll()); });
        if (m_mode == LdapConnection::Tls::Immediate && !staysSilent)
            socket->startServerEncryption();
    }

private:
    void answer(QSslSocket *socket, const QByteArray &request)
    {
        if (socket->isEncrypted())
            received += request;
        if (operationOf(request) == ExtendedRequest) {
            socket->write(message(idOf(request), done(startTlsCode, {}, ExtendedResponse)) + afterStartTls);
            socket->flush();
            if (startTlsCode == 0 && !staysSilent)
                socket->startServerEncryption();
        } else if (operationOf(request) == BindRequest) {
            const bool right = request.contains("secret");
            socket->write(
                message(idOf(request), done(right ? 0 : 49, right ? "" : "AcceptSecurityContext error, data 52e, v3839", BindResponse)));
        }
    }

    Identity m_identity;
    LdapConnection::Tls m_mode;
};

} // namespace

/** TLS to a directory server: whom it is spoken with, and what leaves when that is not clear. */
class LdapTlsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    Identity m_valid;
    Identity m_other;
    Identity m_expired;

    Identity make(const QString &name, const QStringList &more = {})
    {
        const QString key = m_directory.filePath(name + u".key"_s);
        const QString certificate = m_directory.filePath(name + u".pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                                  u"-keyout"_s, key, u"-out"_s, certificate, u"-subj"_s, u"/CN=host.test.lan"_s, u"-addext"_s,
                                  u"subjectAltName=DNS:host.test.lan"_s}
                          + more);
        openssl.waitForFinished();
        QFile file(key);
        const bool readable = file.open(QIODevice::ReadOnly);
        return {QSslCertificate::fromPath(certificate).value(0), readable ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey()};
    }

    /** What came of one attempt at TLS. */
    struct Outcome {
        LdapResult result;
        CertificateInfo certificate;
    };

    static std::optional<LdapResult> wait(LdapReply *reply)
    {
        const QSignalSpy spy(reply, &LdapReply::finished);
        if (!QTest::qWaitFor([&] { return !spy.isEmpty(); }, QDeadlineTimer(30s)))
            return std::nullopt;
        return spy.first().first().value<LdapResult>();
    }

    static Outcome attempt(LdapConnection &connection, const CertificateTrust &trust, LdapConnection::Tls mode,
                           std::chrono::milliseconds deadline = generous)
    {
        connection.open(generous);
        LdapReply *reply = connection.startTls(trust, mode, deadline);
        const auto result = wait(reply);
        return {result.value_or(std::unexpected(NetError{Kind::LocalFailure, u"the test waited in vain"_s})), reply->certificate()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_valid = make(u"valid"_s);
        m_other = make(u"other"_s);
        m_expired = make(u"expired"_s, {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20210101000000Z"_s});
        QVERIFY(!m_valid.key.isNull());
        QVERIFY(!m_expired.certificate.isNull());
    }

    void showsWhatItDoesNotTrust_data()
    {
        QTest::addColumn<bool>("expired");
        QTest::addColumn<LdapConnection::Tls>("mode");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("self-signed") << false << LdapConnection::Tls::StartTls << Problem::SelfSigned;
        QTest::newRow("expired") << true << LdapConnection::Tls::StartTls << Problem::Expired;
        QTest::newRow("self-signed, LDAPS") << false << LdapConnection::Tls::Immediate << Problem::SelfSigned;
    }
    void showsWhatItDoesNotTrust()
    {
        QFETCH(const bool, expired);
        QFETCH(const LdapConnection::Tls, mode);
        QFETCH(const Problem, problem);
        const Identity &identity = expired ? m_expired : m_valid;
        const TlsDirectory server(identity, mode);
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const Outcome outcome = attempt(connection, {u"host.test.lan"_s, {}}, mode);
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::TlsUntrusted);
        QCOMPARE(outcome.certificate.problem, problem);
        QCOMPARE(outcome.certificate.subject, u"host.test.lan");
        QCOMPARE(outcome.certificate.fingerprint, identity.certificate.digest(QCryptographicHash::Sha256));
        QCOMPARE(outcome.certificate.fingerprintText().size(), 95);
        QCOMPARE(outcome.certificate.validUntil, identity.certificate.expiryDate());
        QVERIFY(!connection.isOpen());
    }

    void goesOnWithWhatTheTechnicianTrusts_data()
    {
        QTest::addColumn<bool>("expired");
        QTest::addColumn<LdapConnection::Tls>("mode");
        QTest::newRow("StartTLS") << false << LdapConnection::Tls::StartTls;
        QTest::newRow("LDAPS") << false << LdapConnection::Tls::Immediate;
        QTest::newRow("expired") << true << LdapConnection::Tls::StartTls;
    }
    void goesOnWithWhatTheTechnicianTrusts()
    {
        QFETCH(const bool, expired);
        QFETCH(const LdapConnection::Tls, mode);
        const Identity &identity = expired ? m_expired : m_valid;
        const TlsDirectory server(identity, mode);
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const CertificateTrust trust{u"host.test.lan"_s, {identity.certificate.digest(QCryptographicHash::Sha256)}};
        QVERIFY(attempt(connection, trust, mode).result);
        QVERIFY(connection.isEncrypted());
        const auto bound = wait(connection.bindInsideTls(u"user@test.lan"_s, SecretBytes("secret"), generous));
        QVERIFY(bound && *bound);
        QVERIFY(connection.isBound());
        QVERIFY(server.received.contains("secret"));
    }

    void stopsAtAnotherCertificate()
    {
        const TlsDirectory server(m_other, LdapConnection::Tls::StartTls);
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const CertificateTrust trust{u"host.test.lan"_s, {m_valid.certificate.digest(QCryptographicHash::Sha256)}};
        LdapConnection *const used = &connection;
        used->open(generous);
        LdapReply *tls = used->startTls(trust, LdapConnection::Tls::StartTls, generous);
        LdapReply *bind = used->bindInsideTls(u"user@test.lan"_s, SecretBytes("secret"), generous); // waits for the first
        QSignalSpy bindSpy(bind, &LdapReply::finished);
        const auto result = wait(tls);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::TlsChanged);
        QTRY_COMPARE(bindSpy.size(), 1);
        QVERIFY(!bindSpy.first().first().value<LdapResult>());
        QVERIFY(server.received.isEmpty());
    }

    void aWrongPasswordIsCalledThat()
    {
        const TlsDirectory server(m_valid, LdapConnection::Tls::StartTls);
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const CertificateTrust trust{u"host.test.lan"_s, {m_valid.certificate.digest(QCryptographicHash::Sha256)}};
        QVERIFY(attempt(connection, trust, LdapConnection::Tls::StartTls).result);
        const auto bound = wait(connection.bindInsideTls(u"user@test.lan"_s, SecretBytes("wrong"), generous));
        QVERIFY(bound && !*bound);
        QCOMPARE(bound->error().kind, Kind::PasswordRefused);
    }

    void believesNothingSaidBeforeTheHandshake()
    {
        TlsDirectory server(m_valid, LdapConnection::Tls::StartTls);
        server.afterStartTls = message(2, done());
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const CertificateTrust trust{u"host.test.lan"_s, {m_valid.certificate.digest(QCryptographicHash::Sha256)}};
        const Outcome outcome = attempt(connection, trust, LdapConnection::Tls::StartTls);
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::NotUnderstood);
        QVERIFY(!connection.isOpen());
    }

    void aServerWithoutTlsSaysSo()
    {
        TlsDirectory server(m_valid, LdapConnection::Tls::StartTls);
        server.startTlsCode = 52;
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const Outcome outcome = attempt(connection, {u"host.test.lan"_s, {}}, LdapConnection::Tls::StartTls);
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::ServerRejected);
        QVERIFY(connection.isOpen());
    }

    void aHandshakeEndsAtItsDeadline_data()
    {
        QTest::addColumn<LdapConnection::Tls>("mode");
        QTest::newRow("StartTLS") << LdapConnection::Tls::StartTls;
        QTest::newRow("LDAPS") << LdapConnection::Tls::Immediate;
    }
    void aHandshakeEndsAtItsDeadline()
    {
        QFETCH(const LdapConnection::Tls, mode);
        TlsDirectory server(m_valid, mode);
        server.staysSilent = true;
        LdapConnection connection(QHostAddress::LocalHost, server.serverPort());
        const Outcome outcome = attempt(connection, {u"host.test.lan"_s, {}}, mode, 300ms);
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().kind, Kind::TimedOut);
        QTRY_VERIFY(!connection.isOpen());
    }
};

CONSOLE_TEST_MAIN(LdapTlsTest)
#include "tst_ldaptls.moc"
