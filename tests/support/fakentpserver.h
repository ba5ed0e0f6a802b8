// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QNetworkDatagram>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <chrono>
#include <functional>

/** A time server on loopback that says what no real one can be made to say. */
class FakeNtpServer
{
public:
    struct Answer {
        int leap = 0;
        int mode = 4;
        int stratum = 3;
        QByteArray referenceId = "GPS ";
        std::chrono::milliseconds offset{0}; ///< of its clock
        std::chrono::milliseconds inServer{0}; ///< between receiving and sending, as it claims
    };
    using Script = std::function<QByteArrayList(const QByteArray &request, int number)>; ///< requests count from 0

    explicit FakeNtpServer(const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_isUp = m_socket.bind(address);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { readAll(); });
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int requests() const { return m_requests; }
    void setScript(const Script &script) { m_script = script; }
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    static QByteArray answer(const QByteArray &request, const Answer &what)
    {
        const qint64 received = QDateTime::currentMSecsSinceEpoch() + what.offset.count();
        QByteArray bytes(48, '\0');
        bytes[0] = static_cast<char>((what.leap << 6) | (3 << 3) | what.mode);
        bytes[1] = static_cast<char>(what.stratum);
        bytes.replace(12, 4, what.referenceId.leftJustified(4, '\0'));
        bytes.replace(24, 8, request.sliced(40, 8));
        qToBigEndian(toNtp(received), bytes.data() + 32);
        qToBigEndian(toNtp(received + what.inServer.count()), bytes.data() + 40);
        return bytes;
    }

private:
    static quint64 toNtp(qint64 msecsSinceEpoch)
    {
        constexpr qint64 epochInNtp = 2'208'988'800;
        const auto fraction = (static_cast<quint64>(msecsSinceEpoch % 1000) << 32) / 1000;
        return (static_cast<quint64>(msecsSinceEpoch / 1000 + epochInNtp) << 32) + fraction;
    }

    void readAll()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram request = m_socket.receiveDatagram();
            const int number = m_requests++;
            QTimer::singleShot(m_delay, &m_socket, [this, request, number] {
                const QByteArrayList answers = m_script ? m_script(request.data(), number) : QByteArrayList{answer(request.data(), {})};
                for (const QByteArray &bytes : answers)
                    m_socket.writeDatagram(request.makeReply(bytes));
            });
        }
    }

    QUdpSocket m_socket;
    bool m_isUp = false;
    int m_requests = 0;
    Script m_script;
    std::chrono::milliseconds m_delay{0};
};
