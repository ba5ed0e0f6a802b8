// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapconnection.h"
#include "ldaphandle.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

// TLS of LdapConnection: below libldap, which does not know of it.

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

void LdapConnection::beginHandshake(LdapReply *reply)
{
    reply->m_messageId = -1;
    // A QSslSocket from the start would load OpenSSL for connections that never need it: that takes longer than a sign-in.
    // The old socket closes its own descriptor, not the connection.
    auto *socket = new QSslSocket(this);
    QTcpSocket *const plain = m_socket;
    const int descriptor = fcntl(static_cast<int>(plain->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    const bool clean = plain->bytesAvailable() == 0; // else said before the handshake and meant to be believed after it
    plain->disconnect(this);
    plain->abort();
    plain->deleteLater();
    m_socket = nullptr;
    m_handshake = reply;
    listenTo(socket);
    const bool adopted = descriptor >= 0 && socket->setSocketDescriptor(descriptor);
    if (!adopted || !clean) {
        if (!adopted && descriptor >= 0)
            ::close(descriptor);
        endLater(reply, {clean ? Kind::LocalFailure : Kind::NotUnderstood, clean ? socket->errorString() : u"bytes before TLS"_s});
        return;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(reply->m_trust.serverName);
    connect(socket, &QSslSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) { judgeErrors(socket, errors); });
    // Queued: QSslSocket is still in the middle of its handshake when it says so.
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { encrypted(socket); }, Qt::QueuedConnection);
    socket->startClientEncryption();
}

void LdapConnection::judgeErrors(QSslSocket *socket, const QList<QSslError> &errors)
{
    if (!m_handshake)
        return;
    const CertificateTrust &trust = m_handshake->m_trust;
    m_handshake->m_certificate = CertificateInfo::describe(socket->peerCertificate(), errors, trust.serverName);
    if (trust.fingerprints.contains(m_handshake->m_certificate.fingerprint))
        socket->ignoreSslErrors();
    // Otherwise QSslSocket ends the connection, before anything of ours was sent.
}

void LdapConnection::encrypted(QSslSocket *socket)
{
    if (!m_handshake || m_socket != socket)
        return;
    LdapReply *const reply = m_handshake;
    const CertificateTrust &trust = reply->m_trust;
    if (reply->m_certificate.isNull())
        reply->m_certificate = CertificateInfo::describe(socket->peerCertificate(), {}, trust.serverName);
    if (!trust.fingerprints.isEmpty() && !trust.fingerprints.contains(reply->m_certificate.fingerprint)) {
        refuse(reply, untrusted());
        return;
    }
    m_handshake = nullptr;
    m_encrypted = true;
    ended(reply, QList<LdapEntry>());
}

NetError LdapConnection::untrusted() const
{
    const CertificateInfo &shown = m_handshake->m_certificate;
    if (shown.isNull())
        return {Kind::Closed, u"TLS: "_s + m_socket->errorString(), m_socket->error()};
    const bool changed = !m_handshake->m_trust.fingerprints.isEmpty() && !m_handshake->m_trust.fingerprints.contains(shown.fingerprint);
    return {changed ? Kind::TlsChanged : Kind::TlsUntrusted, shown.detail, m_socket->error()};
}
