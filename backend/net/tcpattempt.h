// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "socketaddress.h"

#include <QObject>

class QSocketNotifier;

/** One try to open a TCP connection, which is closed again at once. Says how it ended, or nothing for as long as nobody answers. */
class TcpAttempt : public QObject
{
    Q_OBJECT

public:
    explicit TcpAttempt(QObject *parent)
        : QObject(parent)
    {}
    ~TcpAttempt() override;

    void start(const QHostAddress &server, quint16 port); ///< may end before it returns
    void close();

Q_SIGNALS:
    void ended(const SocketFault &fault); ///< no error: connected

private:
    void look();
    void end(const SocketFault &fault);

    QHostAddress m_server;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};
