// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QHostAddress>

#include <sys/socket.h>

/** A server's address and port in the form that the system's calls take. */
class SocketAddress
{
public:
    SocketAddress(const QHostAddress &address, quint16 port);

    [[nodiscard]] int family() const { return m_storage.ss_family; }
    [[nodiscard]] const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&m_storage); }
    [[nodiscard]] socklen_t size() const { return m_size; }

private:
    sockaddr_storage m_storage{};
    socklen_t m_size = 0;
};

/** Why a socket failed, and whether the server itself said so (and not somebody on the way, or this machine). */
struct SocketFault {
    int error = 0; ///< errno; 0: none
    bool fromServer = false;

    [[nodiscard]] NetError toNetError() const;
};

/** Opens a socket that never blocks and that hears of ICMP errors with their sender; -1 and errno where it cannot. */
[[nodiscard]] int openSocket(int family, int type);

/** Empties the error queue of a socket that just failed with `error`. */
[[nodiscard]] SocketFault readFault(int socket, int error, const QHostAddress &server);
