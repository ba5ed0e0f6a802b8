// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QSizeF>
#include <QtQmlIntegration/qqmlintegration.h>

/** Where the points of a trend's line lie in its place, and its limit: hundreds of values at once, for each of many cards. */
class TrendPath : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> values READ values WRITE setValues NOTIFY changed FINAL)
    Q_PROPERTY(double limit READ limit WRITE setLimit NOTIFY changed FINAL)
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed FINAL)
    Q_PROPERTY(double margin READ margin WRITE setMargin NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> points READ points NOTIFY changed FINAL)
    Q_PROPERTY(bool limited READ isLimited NOTIFY changed FINAL)
    Q_PROPERTY(double limitY READ limitY NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QList<double> values() const { return m_values; } ///< oldest first, in any unit
    void setValues(const QList<double> &values);
    [[nodiscard]] double limit() const { return m_limit; } ///< in their unit; not a number or 0: there is none
    void setLimit(double limit);
    [[nodiscard]] QSizeF size() const { return m_size; } ///< pixels
    void setSize(const QSizeF &size);
    [[nodiscard]] double margin() const { return m_margin; } ///< pixels that stay free above and below
    void setMargin(double margin);

    [[nodiscard]] QList<QPointF> points() const; ///< from edge to edge; zero and the limit are inside too
    [[nodiscard]] bool isLimited() const;
    [[nodiscard]] double limitY() const; ///< pixels from above, on the side of zero where the newest value is

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] double edge() const; ///< the limit with the newest value's sign; 0: none
    [[nodiscard]] std::pair<double, double> range() const; ///< lowest and highest of what is drawn

    template<typename T>
    void change(T &member, const T &value);

    QList<double> m_values;
    double m_limit = 0;
    QSizeF m_size;
    double m_margin = 0;
};
