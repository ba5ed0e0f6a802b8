// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localroute.h"

#include "socketaddress.h"

#include <QNetworkInterface>
#include <QScopeGuard>

#include <algorithm>
#include <unistd.h>

namespace
{
/** Own address that the kernel would use towards another; null where it knows no way. */
QHostAddress ownAddressTowards(const QHostAddress &address)
{
    constexpr quint16 discard = 9;
    const SocketAddress remote(address, discard);
    const int socket = openSocket(remote.family(), SOCK_DGRAM);
    if (socket < 0) {
        return {};
    }
    const auto closing = qScopeGuard([socket] { ::close(socket); });
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    // A datagram socket's connect() chooses the way and sends nothing.
    if (::connect(socket, remote.data(), remote.size()) < 0 || ::getsockname(socket, reinterpret_cast<sockaddr *>(&own), &size) < 0) {
        return {};
    }
    return QHostAddress(reinterpret_cast<const sockaddr *>(&own));
}

bool hasLink(const QNetworkInterface &interface)
{
    return interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning);
}
} // namespace

LocalRoute::State LocalRoute::to(const QHostAddress &address)
{
    const QHostAddress own = ownAddressTowards(address);
    if (own.isNull()) {
        return State::NoRoute;
    }
    const auto interfaces = QNetworkInterface::allInterfaces();
    const auto used = std::ranges::find_if(interfaces, [&own](const QNetworkInterface &interface) {
        const auto entries = interface.addressEntries();
        return std::ranges::any_of(entries, [&own](const QNetworkAddressEntry &entry) { return entry.ip().isEqual(own); });
    });
    if (used == interfaces.cend()) { // a whole range such as 127.0.0.0/8 belongs to an interface that names one address
        return own.isLoopback() ? State::Usable : State::NoRoute;
    }
    return hasLink(*used) ? State::Usable : State::LinkDown;
}

bool LocalRoute::isConnected()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &interface) {
        return !interface.flags().testFlag(QNetworkInterface::IsLoopBack) && hasLink(interface) && !interface.addressEntries().isEmpty();
    });
}
