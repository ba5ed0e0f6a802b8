// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

/** The clocks of one site beside each other, in seconds against the console's: which of them stands apart? */
class ClockComparison
{
public:
    void add(const QString &name, double seconds) { m_clocks.insert(name, seconds); }
    [[nodiscard]] const QMap<QString, double> &clocks() const { return m_clocks; }

    /** Largest difference between any two of the clocks, external source left out; never negative. */
    [[nodiscard]] double spread() const;

    /** How far the external source stands from the nearest of the others; 0 where there is none. */
    [[nodiscard]] double externalDistance() const;

    /** The one clock without which all others agree within `tolerance` seconds; empty where that is none or not only one. */
    [[nodiscard]] QString oddOneOut(double tolerance) const;

    /** How far `name` stands from the middle of the others, with sign. */
    [[nodiscard]] double deviationOf(const QString &name) const;

private:
    QMap<QString, double> m_clocks;
};
