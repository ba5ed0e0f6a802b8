// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replayaxis.h"

#include <QTimeZone>

#include <algorithm>

ReplayAxis::ReplayAxis(const QList<QDateTime> &times)
{
    m_times.reserve(times.size());
    m_shown.reserve(times.size());
    for (const QDateTime &time : times) {
        const qint64 now = time.toMSecsSinceEpoch();
        const qint64 idle = m_times.isEmpty() ? 0 : std::min<qint64>(now - m_times.last(), idleShown.count());
        m_shown.append(m_shown.isEmpty() ? 0 : m_shown.last() + idle);
        m_times.append(now);
    }
}

std::chrono::milliseconds ReplayAxis::length() const
{
    return std::chrono::milliseconds(m_shown.isEmpty() ? 0 : m_shown.last());
}

double ReplayAxis::placeOf(const QDateTime &moment) const
{
    if (length().count() == 0) {
        return 1;
    }
    const qint64 time = moment.toMSecsSinceEpoch();
    const qsizetype after = std::ranges::upper_bound(m_times, time) - m_times.cbegin();
    if (after == 0) {
        return 0;
    }
    const qint64 room = after < m_shown.size() ? m_shown[after] - m_shown[after - 1] : 0;
    const qint64 whole = after < m_times.size() ? m_times[after] - m_times[after - 1] : 1;
    const double part = static_cast<double>(time - m_times[after - 1]) / static_cast<double>(whole);
    return (static_cast<double>(m_shown[after - 1]) + part * static_cast<double>(room)) / static_cast<double>(length().count());
}

QDateTime ReplayAxis::momentAt(double place) const
{
    if (isEmpty()) {
        return {};
    }
    const double shown = std::clamp(place, 0.0, 1.0) * static_cast<double>(length().count());
    const qsizetype after = std::ranges::upper_bound(m_shown, shown) - m_shown.cbegin();
    const qsizetype before = std::max<qsizetype>(0, after - 1);
    qint64 time = m_times[before];
    if (after < m_times.size()) {
        const auto room = static_cast<double>(m_shown[after] - m_shown[before]);
        time += qRound64((shown - static_cast<double>(m_shown[before])) / room * static_cast<double>(m_times[after] - m_times[before]));
    }
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
}
