// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

class QSocketNotifier;

/** Datagrams to and from one server: what others send is never seen, and ICMP errors are heard. */
class UdpChannel : public QObject
{
    Q_OBJECT

public:
    UdpChannel(const QHostAddress &server, quint16 port, QObject *parent);
    ~UdpChannel() override;

    /** Opens the socket when it is not open. A full queue counts as sent: it is loss like any other. */
    NetResult<void> send(const QByteArray &datagram);
    void close();

Q_SIGNALS:
    void received(const QByteArray &datagram);
    void failed(const NetError &error); ///< the socket stays usable

private:
    [[nodiscard]] NetResult<void> open();
    void read();

    QHostAddress m_server;
    quint16 m_port;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};
