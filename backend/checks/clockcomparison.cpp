// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockcomparison.h"

#include <QList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView external{"external"};

double spreadOf(const QList<double> &values)
{
    if (values.size() < 2) {
        return 0;
    }
    const auto [low, high] = std::ranges::minmax(values);
    return high - low;
}
}

double ClockComparison::spread() const
{
    QMap<QString, double> own = m_clocks;
    own.remove(external);
    return spreadOf(own.values());
}

double ClockComparison::externalDistance() const
{
    if (!m_clocks.contains(external) || m_clocks.size() < 2) {
        return 0;
    }
    double nearest = INFINITY;
    for (auto it = m_clocks.cbegin(); it != m_clocks.cend(); ++it) {
        if (it.key() != external) {
            nearest = std::min(nearest, std::abs(it.value() - m_clocks.value(external)));
        }
    }
    return nearest;
}

QString ClockComparison::oddOneOut(double tolerance) const
{
    if (m_clocks.size() < 3) { // of two clocks nobody can tell which is right
        return {};
    }
    QString odd;
    for (auto it = m_clocks.cbegin(); it != m_clocks.cend(); ++it) {
        QMap<QString, double> others = m_clocks;
        others.remove(it.key());
        if (spreadOf(others.values()) <= tolerance) {
            if (!odd.isEmpty()) {
                return {};
            }
            odd = it.key();
        }
    }
    return odd;
}

double ClockComparison::deviationOf(const QString &name) const
{
    QMap<QString, double> others = m_clocks;
    others.remove(name);
    QList<double> values = others.values();
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    const double middle = (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
    return m_clocks.value(name) - middle;
}
