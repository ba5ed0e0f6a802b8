// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapreply.h"
#include "neterror.h"
#include "secret.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <memory>

class LdapHandle;
class QSslError;
class QSslSocket;
class QTcpSocket;
class TcpDial;

/**
 * One connection to a directory server, reached by address and authenticated by name. Several searches can be in flight;
 * nothing blocks, no name is looked up, and whatever a server sends or does not send ends by the deadline of its request.
 */
class LdapConnection : public QObject
{
    Q_OBJECT

public:
    enum class Tls { StartTls, Immediate }; ///< on the ordinary port after asking, or at once as LDAPS does

    explicit LdapConnection(const QHostAddress &server, quint16 port = 389, QObject *parent = nullptr);
    ~LdapConnection() override;

    /** Ends with opened() or failed(). */
    void open(std::chrono::milliseconds deadline);
    /** Ends all that is under way with Cancelled; no closed() follows. May be opened again. */
    void close();

    // Sign-in and TLS wait until what was asked before them is answered, and what is asked after them waits for them.
    LdapReply *search(const LdapSearch &search, std::chrono::milliseconds deadline);
    /**
     * Signs in with the tickets in \a cacheName and seals the connection (inside TLS: only signs in). \a serverName is the
     * dnsHostName of the server, for which the cache holds a ticket of the service "ldap". A refusal closes the connection.
     */
    LdapReply *bindGssapi(const QByteArray &cacheName, const QString &serverName, std::chrono::milliseconds deadline);
    /** Name and password inside TLS; on a connection without it nothing is sent and the answer is LocalFailure. */
    LdapReply *bindInsideTls(const QString &name, SecretBytes password, std::chrono::milliseconds deadline);
    /** Ends with TlsUntrusted or TlsChanged, and the connection closed, when the certificate is not good enough. */
    LdapReply *startTls(const CertificateTrust &trust, Tls mode, std::chrono::milliseconds deadline);

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] bool isBound() const { return m_bound; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; } ///< by TLS
    [[nodiscard]] int sealBits() const { return m_sealBits; } ///< of the GSSAPI layer; 0 when there is none
    [[nodiscard]] const QHostAddress &server() const { return m_server; }
    [[nodiscard]] quint16 port() const { return m_port; }

Q_SIGNALS:
    void opened();
    void failed(const NetError &error); ///< of open()
    void closed(const NetError &error); ///< by the server, the network or a refused sign-in, after opened()

private:
    friend class LdapReply;
    using Message = struct ldapmsg;
    // ldapconnection.cpp: the socket and the order of the requests
    void adopt(QTcpSocket *socket);
    void listenTo(QTcpSocket *socket);
    LdapReply *enqueue(LdapReply *reply);
    void startWaiting();
    void start(LdapReply *reply);
    void receive();
    void flush();
    void ended(LdapReply *reply, const LdapResult &result); ///< takes it off the list and tells
    void endLater(LdapReply *reply, const NetError &error); ///< abandons it and tells on the next turn of the event loop
    void abandon(LdapReply *reply); ///< takes it off the list and off the wire
    void takeOff(LdapReply *reply);
    void openFailed(const NetError &error);
    void lost(const NetError &error);
    void endAll(const NetError &error);
    void dropConnection();
    // ldapoperations.cpp: what is said to the server
    void sendSearch(LdapReply *reply, const QByteArray &cookie);
    void sendGssapiBind(LdapReply *reply);
    void sendPasswordBind(LdapReply *reply);
    void sendStartTls(LdapReply *reply);
    void handle(LdapReply *reply, int type, Message *message);
    void takeEntry(LdapReply *reply, Message *message);
    void searchDone(LdapReply *reply, Message *message);
    void continueGssapiBind(LdapReply *reply, Message *message);
    void bound(LdapReply *reply);
    void refuse(LdapReply *reply, const NetError &error); ///< of what cannot go on after it: closes the connection
    // ldaptls.cpp
    void beginHandshake(LdapReply *reply);
    void judgeErrors(QSslSocket *socket, const QList<QSslError> &errors);
    void encrypted(QSslSocket *socket);
    [[nodiscard]] NetError untrusted() const;

    QHostAddress m_server;
    quint16 m_port;
    TcpDial *m_dial = nullptr;
    QTcpSocket *m_socket = nullptr;
    std::unique_ptr<LdapHandle> m_handle;
    QList<LdapReply *> m_waiting;
    QList<LdapReply *> m_running;
    LdapReply *m_handshake = nullptr; ///< the one that is under way
    int m_sealBits = 0;
    bool m_bound = false;
    bool m_encrypted = false;
};
