// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QString>

/** How the shape of a mark is drawn in a report, on a field of 24 × 24; the same for paper and browser. */
struct ReportShape {
    static constexpr double field = 24;
    static constexpr double circleRadius = 9; ///< around the middle of the field

    QString name = {}; ///< "failed": what its colour is called
    QColor color = {}; ///< on paper
    bool hasCircle = false;
    QList<QPolygonF> outlines = {}; ///< closed lines
    QList<QPolygonF> lines = {};
    QList<QPointF> dots = {};

    [[nodiscard]] static ReportShape of(int mark); ///< MarkValue; a number that is none gives an empty ring
};
