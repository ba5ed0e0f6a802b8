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

    readonly property color tone: Theme.markColor(trend.card.shownMark)

    implicitHeight: Theme.trend
    visible: trend.card.trend.length > 1
    Accessible.ignored: true

    TrendPath {
        id: line
        values: trend.card.trend
        limit: trend.card.trendLimit
        size: Qt.size(trend.width, trend.height)
        margin: Theme.ring
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: line.limited ? Theme.muted : "transparent"
            strokeWidth: Theme.hairline
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"
            startX: 0
            startY: Math.round(line.limitY) + 0.5

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
                path: line.points
            }
        }
    }
}
