// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "udpchannel.h"

#include "socketaddress.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace
{
// So that a flood cannot hold the event loop.
constexpr int datagramsATurn = 64;
} // namespace

UdpChannel::UdpChannel(const QHostAddress &server, quint16 port, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_port(port)
{}

UdpChannel::~UdpChannel()
{
    close();
}

NetResult<void> UdpChannel::open()
{
    const SocketAddress address(m_server, m_port);
    m_socket = openSocket(address.family(), SOCK_DGRAM);
    if (m_socket < 0)
        return std::unexpected(SocketFault{errno}.toNetError());
    if (::connect(m_socket, address.data(), address.size()) < 0) {
        const NetError error = SocketFault{errno}.toNetError();
        close();
        return std::unexpected(error);
    }
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UdpChannel::read);
    return {};
}

NetResult<void> UdpChannel::send(const QByteArray &datagram)
{
    if (m_socket < 0) {
        if (const auto opened = open(); !opened)
            return opened;
    }
    if (::send(m_socket, datagram.constData(), static_cast<size_t>(datagram.size()), MSG_NOSIGNAL) >= 0)
        return {};
    const int error = errno;
    if (error == EAGAIN || error == EINTR || error == ENOBUFS)
        return {};
    // It may be the echo of an earlier datagram: Linux reports those on whatever call comes next.
    return std::unexpected(readFault(m_socket, error, m_server).toNetError());
}

void UdpChannel::close()
{
    if (m_socket < 0)
        return;
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier->deleteLater(); // it may be what called us
        m_notifier = nullptr;
    }
    ::close(m_socket);
    m_socket = -1;
}

void UdpChannel::read()
{
    std::array<char, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    for (int turn = 0; turn < datagramsATurn && m_socket >= 0; ++turn) {
        const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (size >= 0) {
            Q_EMIT received(QByteArray(buffer.data(), size));
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            Q_EMIT failed(readFault(m_socket, errno, m_server).toNetError());
        else
            // Entries of the error queue alone keep the socket readable.
            (void)readFault(m_socket, 0, m_server);
        return;
    }
}
