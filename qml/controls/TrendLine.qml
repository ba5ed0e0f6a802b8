// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes
import Console.Theme

/** The last values as a line, and the limit as a dashed one. Decoration for the eye: the card says the same in words. */
Item {
    id: trend
    objectName: "trend"

    required property StatusCard card

    readonly property list<real> values: trend.card.trend
    /** Not a number: no limit is drawn. */
    readonly property real limit: trend.card.trendLimit
    readonly property color tone: Theme.markColor(trend.card.shownMark)

    readonly property bool limited: !isNaN(trend.limit) && trend.limit !== 0
    // The limit stands on the side of zero where the value is.
    readonly property real side: trend.values.length > 0 && trend.values[trend.values.length - 1] < 0 ? -1 : 1
    readonly property real edge: trend.limited ? trend.side * Math.abs(trend.limit) : 0
    readonly property real highest: Math.max(0, trend.edge, ...trend.values)
    readonly property real lowest: Math.min(0, trend.edge, ...trend.values)

    implicitHeight: Theme.trend
    visible: trend.values.length > 1
    Accessible.ignored: true

    // Each property is read once: hundreds of values would watch it hundreds of times.
    function points(values: list<real>): list<point> {
        const room = trend.height - 2 * Theme.ring;
        const top = trend.highest;
        const span = top - trend.lowest;
        const margin = Theme.ring;
        const step = trend.width / Math.max(1, values.length - 1);
        return values.map((value, i) => Qt.point(i * step, margin + (span > 0 ? (top - value) / span : 0.5) * room));
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: trend.limited ? Theme.muted : "transparent"
            strokeWidth: Theme.hairline
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"
            startX: 0
            startY: Math.round(trend.points([trend.edge])[0].y) + 0.5

            PathLine {
                x: trend.width
                relativeY: 0
            }
        }
        ShapePath {
            strokeColor: trend.tone
            strokeWidth: 2
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathPolyline {
                path: trend.points(trend.values)
            }
        }
    }
}
