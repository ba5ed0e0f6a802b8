// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <chrono>
#include <functional>

/** A DNS server on loopback that says what no real one can be made to say: each message is put together by hand. */
class FakeDnsServer
{
public:
    using Script = std::function<QByteArrayList(const QByteArray &request, int number)>; ///< requests count from 0
    /** What goes over TCP as it stands, length included; each piece is sent on its own turn, "" closes the connection. */
    using StreamScript = std::function<QByteArrayList(const QByteArray &request)>;

    explicit FakeDnsServer(const QHostAddress &address = QHostAddress::LocalHost)
    {
        // The same port for both; somebody else may have taken the other half of a random one.
        for (int attempt = 0; attempt < 20 && !m_isUp; ++attempt) {
            m_server.close();
            m_isUp = m_server.listen(address) && m_socket.bind(address, m_server.serverPort());
        }
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { readAll(); });
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int streams() const { return m_streams; }
    [[nodiscard]] const QByteArray &lastRequest() const { return m_lastRequest; }
    void setScript(const Script &script) { m_script = script; }
    void setStreamScript(const StreamScript &script) { m_streamScript = script; }
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void refuseStreams() { m_server.close(); }

    static constexpr int authoritative = 0x0400;
    static constexpr int truncated = 0x0200;

    static QByteArray number(quint16 value)
    {
        QByteArray bytes(2, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray name(const QByteArray &dotted)
    {
        QByteArray bytes;
        const QByteArrayList labels = dotted.split('.');
        for (const QByteArray &label : labels)
            bytes += static_cast<char>(label.size()) + label;
        return bytes + '\0';
    }
    static QByteArray record(const QByteArray &owner, quint16 type, const QByteArray &data)
    {
        constexpr quint16 internet = 1;
        const QByteArray timeToLive("\x00\x00\x02\x58", 4);
        return name(owner) + number(type) + number(internet) + timeToLive + number(static_cast<quint16>(data.size())) + data;
    }
    /** A whole answer; the question is repeated from the request. */
    static QByteArray answer(const QByteArray &request, const QByteArrayList &records, int flags = authoritative)
    {
        constexpr int response = 0x8180;
        return request.first(2) + number(static_cast<quint16>(response | flags)) + number(1) + number(static_cast<quint16>(records.size()))
            + number(0) + number(0) + request.sliced(12) + records.join();
    }
    static QByteArray asStream(const QByteArray &message) { return number(static_cast<quint16>(message.size())) + message; }

private:
    void readAll()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram request = m_socket.receiveDatagram();
            const int number = m_requests++;
            m_lastRequest = request.data();
            QTimer::singleShot(m_delay, &m_socket, [this, request, number] {
                const QByteArrayList answers = m_script ? m_script(request.data(), number) : QByteArrayList{};
                for (const QByteArray &bytes : answers)
                    m_socket.writeDatagram(request.makeReply(bytes));
            });
        }
    }

    void accept()
    {
        while (QTcpSocket *stream = m_server.nextPendingConnection()) {
            ++m_streams;
            QObject::connect(stream, &QTcpSocket::readyRead, stream, [this, stream] {
                const QByteArray request = stream->readAll().sliced(2);
                m_lastRequest = request;
                sendPieces(stream, m_streamScript ? m_streamScript(request) : QByteArrayList{});
            });
        }
    }

    static void sendPieces(QTcpSocket *stream, QByteArrayList pieces)
    {
        if (pieces.isEmpty())
            return;
        const QByteArray piece = pieces.takeFirst();
        if (piece.isEmpty()) {
            stream->disconnectFromHost();
            return;
        }
        stream->write(piece);
        stream->flush();
        QTimer::singleShot(0, stream, [stream, pieces] { sendPieces(stream, pieces); });
    }

    QTcpServer m_server;
    QUdpSocket m_socket;
    bool m_isUp = false;
    int m_requests = 0;
    int m_streams = 0;
    QByteArray m_lastRequest;
    Script m_script;
    StreamScript m_streamScript;
    std::chrono::milliseconds m_delay{0};
};
