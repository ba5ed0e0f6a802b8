// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

/**
 * Where moments stand on a line as long as the time that was worked. A migration takes days, most of them nights: of a time in
 * which nothing was written the line has no more than idleShown.
 */
class ReplayAxis
{
public:
    static constexpr std::chrono::milliseconds idleShown = std::chrono::minutes(30);

    ReplayAxis() = default;
    explicit ReplayAxis(const QList<QDateTime> &times); ///< ascending

    [[nodiscard]] bool isEmpty() const { return m_times.isEmpty(); }
    [[nodiscard]] std::chrono::milliseconds length() const; ///< of the time that is shown
    [[nodiscard]] double placeOf(const QDateTime &moment) const; ///< 0 to 1
    [[nodiscard]] QDateTime momentAt(double place) const; ///< UTC

private:
    QList<qint64> m_times; ///< milliseconds since 1970
    QList<qint64> m_shown; ///< milliseconds on the line before each
};
