// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/** A TCP server on loopback that says what no real one can be made to say, one answer for each whole message it gets. */
class FakeStreamServer
{
public:
    /** Requests count from 0. Each piece is sent as it is; an empty one closes the connection. */
    using Script = std::function<QByteArrayList(const QByteArray &request, int number)>;
    using Framing = std::function<qsizetype(const QByteArray &received)>; ///< size of the first whole message, or 0

    explicit FakeStreamServer(const Framing &framing)
        : m_framing(framing)
    {
        m_isUp = m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                accept(socket);
        });
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }
    [[nodiscard]] QTcpSocket *lastConnection() const { return m_last; }
    void setScript(const Script &script) { m_script = script; }
    /** What is said to everybody at once, before any request. */
    void setGreeting(const QByteArray &greeting) { m_greeting = greeting; }

private:
    void accept(QTcpSocket *socket)
    {
        ++m_connections;
        m_last = socket;
        socket->setParent(&m_server);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received = QByteArray()]() mutable {
            received += socket->readAll();
            for (qsizetype size = m_framing(received); size > 0; size = m_framing(received)) {
                const QByteArray request = received.first(size);
                received.remove(0, size);
                m_requests.append(request);
                const QByteArrayList pieces = m_script ? m_script(request, int(m_requests.size()) - 1) : QByteArrayList();
                for (const QByteArray &piece : pieces)
                    say(socket, piece);
            }
        });
        if (!m_greeting.isEmpty())
            socket->write(m_greeting);
    }

    static void say(QTcpSocket *socket, const QByteArray &piece)
    {
        if (piece.isEmpty())
            socket->disconnectFromHost();
        else
            socket->write(piece);
    }

    QTcpServer m_server;
    Framing m_framing;
    Script m_script;
    QByteArray m_greeting;
    QByteArrayList m_requests;
    QTcpSocket *m_last = nullptr;
    int m_connections = 0;
    bool m_isUp = false;
};
