// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** What a person can type and touch with at this machine. */
struct InputDevices {
    bool keyboard = false; ///< one with letters that hands can reach; that of a remote console is none
    bool touch = false; ///< a screen that is touched

    [[nodiscard]] static InputDevices of(const QByteArray &listing); ///< as Linux lists them in /proc/bus/input/devices
    [[nodiscard]] static InputDevices here(); ///< at this moment; where the system does not say, there is a keyboard
};
