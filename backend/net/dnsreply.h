// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"
#include "neterror.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QTcpSocket;
class UdpChannel;

/** One question to one DNS server. Ends exactly once and never synchronously: answered, out of time, refused or cancelled. */
class DnsReply : public QObject
{
    Q_OBJECT

public:
    ~DnsReply() override;

    void abort(); ///< ends with Cancelled on the next turn of the event loop
    [[nodiscard]] bool isFinished() const { return m_ended; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] DnsRecord::Type type() const { return m_type; }

Q_SIGNALS:
    void finished(const NetResult<DnsAnswer> &answer);

private:
    friend class DnsClient;
    DnsReply(const QHostAddress &server, quint16 port, const QString &name, DnsRecord::Type type, QObject *parent);
    void start(std::chrono::milliseconds deadline);

    void send();
    void readDatagram(const QByteArray &message);
    void channelFailed(const NetError &error);
    void askOverTcp();
    void tcpConnected(QTcpSocket *socket);
    void readStream(QTcpSocket *socket);
    void expire();
    void end(const NetResult<DnsAnswer> &result);

    QHostAddress m_server;
    quint16 m_port;
    QString m_name;
    DnsRecord::Type m_type;
    QByteArray m_question; ///< the whole message, the same for each attempt, so that a late answer to an early one counts
    UdpChannel *m_channel;
    QTimer m_deadline;
    QTimer m_again;
    std::optional<NetError> m_problem; ///< the best reason so far in case no answer comes
    bool m_overTcp = false;
    bool m_ended = false;
};
