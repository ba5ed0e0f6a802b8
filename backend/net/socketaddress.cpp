// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketaddress.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/errqueue.h>
#include <net/if.h>
#include <netinet/in.h>
#include <optional>
#include <system_error>

namespace
{
QHostAddress withoutMapping(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 four = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(four) : address;
}

/** The sender of an ICMP error; nothing where this machine made the error up. */
std::optional<QHostAddress> senderOf(msghdr &message)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        const bool isError = (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_RECVERR)
            || (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_RECVERR);
        if (!isError)
            continue;
        const auto *detail = reinterpret_cast<const sock_extended_err *>(CMSG_DATA(header));
        if (detail->ee_origin != SO_EE_ORIGIN_ICMP && detail->ee_origin != SO_EE_ORIGIN_ICMP6)
            return {};
        return withoutMapping(QHostAddress(SO_EE_OFFENDER(detail)));
    }
    return {};
}
} // namespace

SocketAddress::SocketAddress(const QHostAddress &address, quint16 port)
{
    bool isIPv4 = false;
    const quint32 four = address.toIPv4Address(&isIPv4);
    if (isIPv4) {
        sockaddr_in plain{};
        plain.sin_family = AF_INET;
        plain.sin_port = htons(port);
        plain.sin_addr.s_addr = htonl(four);
        m_size = sizeof plain;
        std::memcpy(&m_storage, &plain, sizeof plain);
        return;
    }
    sockaddr_in6 plain{};
    plain.sin6_family = AF_INET6;
    plain.sin6_port = htons(port);
    const Q_IPV6ADDR six = address.toIPv6Address();
    std::memcpy(&plain.sin6_addr, &six, sizeof six);
    if (const QString scope = address.scopeId(); !scope.isEmpty()) {
        bool isNumber = false;
        const uint index = scope.toUInt(&isNumber);
        plain.sin6_scope_id = isNumber ? index : if_nametoindex(scope.toLocal8Bit().constData());
    }
    m_size = sizeof plain;
    std::memcpy(&m_storage, &plain, sizeof plain);
}

NetError SocketFault::toNetError() const
{
    NetError::Kind kind = NetError::Kind::LocalFailure;
    switch (error) {
    case ECONNREFUSED:
        kind = fromServer ? NetError::Kind::Refused : NetError::Kind::Unreachable;
        break;
    case ETIMEDOUT:
        kind = NetError::Kind::TimedOut;
        break;
    case ECONNRESET:
    case EPIPE:
        kind = NetError::Kind::Closed;
        break;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
    case ENONET:
    case EADDRNOTAVAIL: // no address of the server's family
    case EACCES: // somebody forbids it: a filter on the way or here
    case EPERM:
    case EPROTO:
    case ENOPROTOOPT:
        kind = NetError::Kind::Unreachable;
        break;
    default:
        break;
    }
    return {kind, QString::fromStdString(std::generic_category().message(error)), error};
}

int openSocket(int family, int type)
{
    const int socket = ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    // Without it Linux keeps "host unreachable" to itself, and a refusal would not tell who refused.
    const int on = 1;
    if (family == AF_INET6)
        (void)setsockopt(socket, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    else
        (void)setsockopt(socket, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    return socket;
}

SocketFault readFault(int socket, int error, const QHostAddress &server)
{
    // A reset comes without an entry in the queue, and only from the server.
    SocketFault fault{error, error == ECONNREFUSED || error == ECONNRESET};
    constexpr int entriesAtMost = 32;
    for (int entry = 0; entry < entriesAtMost; ++entry) {
        std::array<char, 512> control{};
        msghdr message{};
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (recvmsg(socket, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            break;
        if (const auto sender = senderOf(message))
            fault.fromServer = sender->isEqual(withoutMapping(server), QHostAddress::TolerantConversion);
    }
    return fault;
}
