// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

/** Tells whether this machine has a way towards an address at all, without sending anything. */
namespace LocalRoute
{
enum class State {
    Usable, ///< there is a route and its interface has a link; says nothing about the other end
    NoRoute, ///< no address, or none that leads there
    LinkDown, ///< cable pulled or no Wi-Fi
};

/** Asks the kernel and returns at once; from any thread. */
[[nodiscard]] State to(const QHostAddress &address);

/** True if any interface but the loopback has a link and an address. */
[[nodiscard]] bool isConnected();
}
