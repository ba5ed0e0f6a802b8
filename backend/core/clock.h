// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

/** Where "now" comes from, so that tests can set it. Thread-safe to read. */
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< wall time, UTC, milliseconds
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0; ///< never goes back; counts from an arbitrary start
};

/** The machine's own clocks. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};
