// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberossignin.h"

#include "kerberosexchange.h"
#include "kerberosreply.h"
#include "tcpdial.h"

#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
KerberosExchange::Made withoutCache()
{
    return std::unexpected(NetError{NetError::Kind::LocalFailure, u"no ticket cache"_s});
}
} // namespace

KerberosSignIn::KerberosSignIn(const QHostAddress &keyServer, const QString &realm, std::shared_ptr<TicketCache> cache, QObject *parent,
                               quint16 port)
    : QObject(parent)
    , m_keyServer(keyServer)
    , m_port(port)
    , m_realm(realm.toUpper())
    , m_cache(std::move(cache))
{
    if (!m_cache)
        m_cache = TicketCache::create().value_or(nullptr);
}

KerberosSignIn::~KerberosSignIn() = default;

KerberosReply *KerberosSignIn::requestTicket(const QString &user, SecretBytes password, std::chrono::milliseconds deadline)
{
    auto exchange = m_cache ? KerberosExchange::forAccount(m_realm, user, password, m_cache) : withoutCache();
    return new KerberosReply(std::move(exchange), m_keyServer, m_port, deadline, KerberosReply::Next::Follows, this);
}

KerberosReply *KerberosSignIn::requestService(const QString &service, const QString &host, std::chrono::milliseconds deadline)
{
    auto exchange = m_cache ? KerberosExchange::forService(m_realm, service, host, m_cache) : withoutCache();
    return new KerberosReply(std::move(exchange), m_keyServer, m_port, deadline, KerberosReply::Next::None, this);
}

void KerberosSignIn::dialAhead(std::chrono::milliseconds deadline)
{
    if (m_dialAhead || m_connection)
        return;
    m_dialAhead = new TcpDial(m_keyServer, m_port, this);
    connect(m_dialAhead, &TcpDial::connected, this, [this](QTcpSocket *socket) {
        m_dialAhead->deleteLater();
        m_dialAhead.clear();
        m_connection = socket;
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater); // a server may close what is not used
    });
    connect(m_dialAhead, &TcpDial::failed, this, [this] { // whoever needs it then dials anew
        m_dialAhead->deleteLater();
        m_dialAhead.clear();
    });
    m_dialAhead->start(deadline);
}

QTcpSocket *KerberosSignIn::takeConnection()
{
    QTcpSocket *socket = std::exchange(m_connection, nullptr);
    if (socket && socket->state() == QAbstractSocket::ConnectedState) {
        socket->disconnect();
        return socket;
    }
    return nullptr;
}

TcpDial *KerberosSignIn::takeDial()
{
    TcpDial *dial = std::exchange(m_dialAhead, nullptr);
    if (dial)
        dial->disconnect();
    return dial;
}
