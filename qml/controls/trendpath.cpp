// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trendpath.h"

#include <algorithm>
#include <cmath>

namespace
{
double heightOf(double value, std::pair<double, double> range, double room)
{
    const double span = range.second - range.first;
    return (span > 0 ? (range.second - value) / span : 0.5) * room;
}
} // namespace

template<typename T>
void TrendPath::change(T &member, const T &value)
{
    if (member != value) {
        member = value;
        Q_EMIT changed();
    }
}

void TrendPath::setValues(const QList<double> &values)
{
    change(m_values, values);
}

void TrendPath::setLimit(double limit)
{
    change(m_limit, std::isnan(limit) ? 0 : limit);
}

void TrendPath::setSize(const QSizeF &size)
{
    change(m_size, size);
}

void TrendPath::setMargin(double margin)
{
    change(m_margin, margin);
}

bool TrendPath::isLimited() const
{
    return m_limit != 0;
}

double TrendPath::edge() const
{
    return std::copysign(m_limit, m_values.isEmpty() || m_values.constLast() >= 0 ? 1.0 : -1.0);
}

std::pair<double, double> TrendPath::range() const
{
    double low = std::min(0.0, edge());
    double high = std::max(0.0, edge());
    for (const double value : m_values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return {low, high};
}

QList<QPointF> TrendPath::points() const
{
    const auto all = range();
    const double room = m_size.height() - 2 * m_margin;
    const double step = m_size.width() / static_cast<double>(std::max<qsizetype>(1, m_values.size() - 1));
    QList<QPointF> points;
    points.reserve(m_values.size());
    for (const double value : m_values) {
        points.append({static_cast<double>(points.size()) * step, m_margin + heightOf(value, all, room)});
    }
    return points;
}

double TrendPath::limitY() const
{
    return m_margin + heightOf(edge(), range(), m_size.height() - 2 * m_margin);
}
