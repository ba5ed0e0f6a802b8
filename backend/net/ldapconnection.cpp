// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapconnection.h"

#include "ldaphandle.h"
#include "tcpdial.h"

#include <QPointer>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

LdapConnection::LdapConnection(const QHostAddress &server, quint16 port, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_port(port)
{}

LdapConnection::~LdapConnection()
{
    dropConnection();
}

void LdapConnection::open(std::chrono::milliseconds deadline)
{
    close();
    m_dial = new TcpDial(m_server, m_port, this);
    connect(m_dial, &TcpDial::connected, this, &LdapConnection::adopt);
    connect(m_dial, &TcpDial::failed, this, &LdapConnection::openFailed);
    m_dial->start(deadline);
}

void LdapConnection::close()
{
    dropConnection();
    const QList<LdapReply *> all = m_running + m_waiting;
    for (LdapReply *reply : all)
        endLater(reply, {Kind::Cancelled, {}});
}

void LdapConnection::adopt(QTcpSocket *socket)
{
    listenTo(socket);
    std::exchange(m_dial, nullptr)->deleteLater();
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    // The server's name is not known before it was asked for it; the session is made anew for the bind.
    m_handle = LdapHandle::make(u"unnamed.invalid"_s);
    if (!m_handle) {
        openFailed({Kind::LocalFailure, u"ldap_init_fd"_s});
        return;
    }
    const QPointer<LdapConnection> alive(this);
    Q_EMIT opened();
    if (alive)
        startWaiting();
}

void LdapConnection::listenTo(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &LdapConnection::receive);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        const QString reason = m_socket->errorString();
        const QPointer<LdapConnection> alive(this);
        receive(); // what it said before it went
        if (alive && m_socket)
            lost(m_handshake ? untrusted() : NetError{Kind::Closed, reason});
    });
}

LdapReply *LdapConnection::search(const LdapSearch &search, std::chrono::milliseconds deadline)
{
    auto *reply = new LdapReply(LdapReply::Kind::Search, deadline, this);
    reply->m_search = search;
    return enqueue(reply);
}

LdapReply *LdapConnection::bindGssapi(const QByteArray &cacheName, const QString &serverName, std::chrono::milliseconds deadline)
{
    auto *reply = new LdapReply(LdapReply::Kind::GssapiBind, deadline, this);
    reply->m_cacheName = cacheName;
    reply->m_name = serverName;
    return enqueue(reply);
}

LdapReply *LdapConnection::bindInsideTls(const QString &name, SecretBytes password, std::chrono::milliseconds deadline)
{
    auto *reply = new LdapReply(LdapReply::Kind::PasswordBind, deadline, this);
    reply->m_name = name;
    reply->m_password = std::move(password);
    return enqueue(reply);
}

LdapReply *LdapConnection::startTls(const CertificateTrust &trust, Tls mode, std::chrono::milliseconds deadline)
{
    const bool ask = mode == Tls::StartTls;
    auto *reply = new LdapReply(ask ? LdapReply::Kind::StartTls : LdapReply::Kind::ImmediateTls, deadline, this);
    reply->m_trust = trust;
    return enqueue(reply);
}

LdapReply *LdapConnection::enqueue(LdapReply *reply)
{
    connect(&reply->m_deadline, &QTimer::timeout, this, [this, reply] {
        abandon(reply);
        reply->finish(std::unexpected(NetError{Kind::TimedOut, {}}));
    });
    m_waiting.append(reply);
    if (!isOpen() && !m_dial)
        endLater(reply, {Kind::Closed, u"not open"_s});
    else
        startWaiting();
    return reply;
}

void LdapConnection::startWaiting()
{
    const QPointer<LdapConnection> alive(this);
    while (alive && isOpen() && !m_waiting.isEmpty()) {
        const bool held = !m_running.isEmpty() && (m_waiting.first()->isExclusive() || m_running.first()->isExclusive());
        if (held)
            return;
        LdapReply *const reply = m_waiting.takeFirst();
        m_running.append(reply);
        start(reply);
        flush();
    }
}

void LdapConnection::start(LdapReply *reply)
{
    switch (reply->m_kind) {
    case LdapReply::Kind::Search:
        return sendSearch(reply, {});
    case LdapReply::Kind::GssapiBind:
        return sendGssapiBind(reply);
    case LdapReply::Kind::PasswordBind:
        return sendPasswordBind(reply);
    case LdapReply::Kind::StartTls:
        return sendStartTls(reply);
    case LdapReply::Kind::ImmediateTls:
        return beginHandshake(reply);
    }
}

void LdapConnection::receive()
{
    if (!m_socket || m_handshake || !m_handle)
        return;
    m_handle->feed(m_socket->readAll());
    const QPointer<LdapConnection> alive(this);
    while (alive && m_handle && !m_handshake) {
        timeval now{};
        Message *message = nullptr;
        const int type = ldap_result(m_handle->get(), LDAP_RES_ANY, LDAP_MSG_ONE, &now, &message);
        if (type == 0)
            break;
        if (type < 0) { // the socket is still there, so it is what came out of it
            lost({Kind::NotUnderstood, u"ldap_result"_s});
            return;
        }
        const int id = ldap_msgid(message);
        const auto found = std::ranges::find(m_running, id, &LdapReply::m_messageId);
        if (found != m_running.end())
            handle(*found, type, message);
        ldap_msgfree(message);
    }
    if (alive)
        flush();
}

void LdapConnection::flush()
{
    if (!m_handle || !m_socket)
        return;
    const QByteArray bytes = m_handle->takeOutgoing();
    if (!bytes.isEmpty()) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void LdapConnection::ended(LdapReply *reply, const LdapResult &result)
{
    takeOff(reply);
    const QPointer<LdapConnection> alive(this);
    reply->finish(result);
    if (alive)
        startWaiting();
}

void LdapConnection::endLater(LdapReply *reply, const NetError &error)
{
    abandon(reply);
    QMetaObject::invokeMethod(reply, [reply, error] { reply->finish(std::unexpected(error)); }, Qt::QueuedConnection);
}

void LdapConnection::abandon(LdapReply *reply)
{
    // Half a sign-in cannot be taken back: the server may still finish it, and then the two sides would disagree.
    const bool breaks = reply->isExclusive() && m_running.contains(reply);
    if (!breaks && m_running.contains(reply) && reply->m_messageId > 0 && m_handle) {
        ldap_abandon_ext(m_handle->get(), reply->m_messageId, nullptr, nullptr);
        flush();
    }
    takeOff(reply);
    if (breaks)
        QMetaObject::invokeMethod(this, [this] { lost({Kind::Closed, u"sign-in given up"_s}); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &LdapConnection::startWaiting, Qt::QueuedConnection);
}

void LdapConnection::takeOff(LdapReply *reply)
{
    m_waiting.removeOne(reply);
    m_running.removeOne(reply);
    if (m_handshake == reply)
        m_handshake = nullptr;
    reply->m_messageId = -1;
    reply->m_deadline.stop();
}

void LdapConnection::openFailed(const NetError &error)
{
    dropConnection();
    const QPointer<LdapConnection> alive(this);
    endAll(error);
    if (alive)
        Q_EMIT failed(error);
}

void LdapConnection::lost(const NetError &error)
{
    if (!isOpen())
        return;
    dropConnection();
    const QPointer<LdapConnection> alive(this);
    endAll(error);
    if (alive)
        Q_EMIT closed(error);
}

void LdapConnection::endAll(const NetError &error)
{
    const QList<LdapReply *> all = std::exchange(m_running, {}) + std::exchange(m_waiting, {});
    QList<QPointer<LdapReply>> living(all.cbegin(), all.cend()); // whoever is told first may delete the others
    for (const QPointer<LdapReply> &reply : std::as_const(living)) {
        if (reply)
            reply->finish(std::unexpected(error));
    }
}

void LdapConnection::dropConnection()
{
    m_bound = false;
    m_encrypted = false;
    m_sealBits = 0;
    m_handshake = nullptr;
    m_handle.reset();
    if (m_dial) {
        m_dial->disconnect(this);
        std::exchange(m_dial, nullptr)->deleteLater();
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        std::exchange(m_socket, nullptr)->deleteLater();
    }
}
