// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"
#include "secret.h"
#include "ticketcache.h"

#include <QDateTime>
#include <QHostAddress>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>

class KerberosReply;
class QTcpSocket;
class TcpDial;

/** What was got: who it is for, and until when. */
struct KerberosTicket {
    QString client; ///< as the key server names the account, e.g. Administrator@CONTOSO.LAN
    QString service; ///< e.g. krbtgt/CONTOSO.LAN@CONTOSO.LAN
    QDateTime endTime; ///< UTC, in the key server's time

    bool operator==(const KerberosTicket &) const = default;
};

using KerberosResult = NetResult<KerberosTicket>;

/**
 * Signs an account in at one key server, step by step over sockets of its own, so that a silent server costs its deadline
 * and nothing else. A wrong password costs the account exactly one of its bad attempts: what was refused is not sent again.
 */
class KerberosSignIn : public QObject
{
    Q_OBJECT

public:
    /** \a realm in any case; \a cache where the tickets go, a new one when null. */
    KerberosSignIn(const QHostAddress &keyServer, const QString &realm, std::shared_ptr<TicketCache> cache = {}, QObject *parent = nullptr,
                   quint16 port = 88);
    ~KerberosSignIn() override;

    /** A ticket-granting ticket. \a user is "name", "DOMAIN\name" or "name@domain"; the password is wiped when it is done. */
    KerberosReply *requestTicket(const QString &user, SecretBytes password, std::chrono::milliseconds deadline);
    /** A ticket for \a service on \a host (its full name), with the ticket-granting ticket of the cache. */
    KerberosReply *requestService(const QString &service, const QString &host, std::chrono::milliseconds deadline);

    /** Makes the connection for the next message before there is one: that saves a round trip. */
    void dialAhead(std::chrono::milliseconds deadline);

    [[nodiscard]] const QString &realm() const { return m_realm; }
    [[nodiscard]] const std::shared_ptr<TicketCache> &cache() const { return m_cache; } ///< hand its name() to LdapConnection

private:
    friend class KerberosReply;
    [[nodiscard]] QTcpSocket *takeConnection(); ///< one that stands already, or null
    [[nodiscard]] TcpDial *takeDial(); ///< one that is being made, or null

    QHostAddress m_keyServer;
    quint16 m_port;
    QString m_realm;
    std::shared_ptr<TicketCache> m_cache;
    QPointer<TcpDial> m_dialAhead;
    QPointer<QTcpSocket> m_connection; ///< made ahead, and not used yet
};
