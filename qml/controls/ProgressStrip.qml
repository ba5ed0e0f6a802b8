// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** How far something is that takes longer than a second; a negative value says "busy" without knowing how far. */
Rectangle {
    id: strip

    property real value: -1
    property string name

    implicitHeight: Theme.gap
    radius: height / 2
    color: Theme.raised
    border { width: Theme.highContrast ? Theme.hairline : 0; color: Theme.line }

    Accessible.role: Accessible.ProgressBar
    Accessible.name: strip.name
    Accessible.ignored: strip.name.length === 0 || Cover.hides(strip)

    Item {
        anchors.fill: parent
        clip: true

        Rectangle {
            id: fill
            readonly property bool sliding: strip.value < 0 && strip.visible && !Motion.reduced
            readonly property real part: strip.value >= 0 ? Math.min(1, strip.value) : Motion.reduced ? 1 : 0.35
            width: Math.max(height, strip.width * fill.part)
            height: parent.height
            radius: strip.radius
            color: Theme.markColor(Mark.Running)
            opacity: strip.value < 0 && Motion.reduced ? 0.6 : 1

            Behavior on width {
                NumberAnimation { duration: Motion.slow }
            }
            XAnimator on x {
                from: -strip.width * 0.35
                to: strip.width
                duration: Motion.turn
                loops: Animation.Infinite
                running: fill.sliding
                onStopped: fill.x = 0
            }
        }
    }
}
