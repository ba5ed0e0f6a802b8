// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tcpattempt.h"

#include <QSocketNotifier>

#include <cerrno>
#include <unistd.h>

TcpAttempt::~TcpAttempt()
{
    close();
}

void TcpAttempt::start(const QHostAddress &server, quint16 port)
{
    m_server = server;
    const SocketAddress address(server, port);
    m_socket = openSocket(address.family(), SOCK_STREAM);
    if (m_socket < 0) {
        end({errno});
        return;
    }
    if (::connect(m_socket, address.data(), address.size()) == 0) {
        end({});
        return;
    }
    if (errno != EINPROGRESS) {
        end(readFault(m_socket, errno, m_server));
        return;
    }
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Write, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TcpAttempt::look);
}

void TcpAttempt::look()
{
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) < 0)
        error = errno;
    end(error ? readFault(m_socket, error, m_server) : SocketFault{});
}

void TcpAttempt::end(const SocketFault &fault)
{
    close();
    Q_EMIT ended(fault);
}

void TcpAttempt::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier->deleteLater(); // it may be what called us
        m_notifier = nullptr;
    }
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}
