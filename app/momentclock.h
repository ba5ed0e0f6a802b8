// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <atomic>

/** The clock of what is shown: it goes with the present, or stands at the moment of the past that somebody looks at. */
class MomentClock final : public Clock
{
public:
    explicit MomentClock(const Clock &present);

    void stopAt(const QDateTime &moment); ///< UTC
    void goOn();

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_present.monotonic(); }

private:
    static constexpr qint64 goesOn = std::numeric_limits<qint64>::min();

    const Clock &m_present;
    std::atomic<qint64> m_moment = goesOn; ///< milliseconds since 1970
};
