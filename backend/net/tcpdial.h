// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

/**
 * Gets a TCP connection: a lost first packet would cost a whole second, so a further attempt starts beside it every half
 * second, and the first one that answers wins. Ends exactly once, never synchronously.
 */
class TcpDial : public QObject
{
    Q_OBJECT

public:
    TcpDial(const QHostAddress &server, quint16 port, QObject *parent);
    ~TcpDial() override;

    void start(std::chrono::milliseconds deadline);

Q_SIGNALS:
    void connected(QTcpSocket *socket); ///< the receiver takes it over
    void failed(const NetError &error);

private:
    void attempt();
    void attemptConnected(QTcpSocket *socket);
    void attemptFailed(QTcpSocket *socket);
    void end(const NetError &error);

    QHostAddress m_server;
    quint16 m_port;
    QTimer m_again;
    QTimer m_deadline;
    QList<QTcpSocket *> m_attempts;
    bool m_ended = false;
};
