// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** One bar of a plot: how long something took, how much of it was waiting, and where the median of others lies. */
Item {
    id: bar

    /** All of the plot's whole length; -1: there is none. */
    required property real own
    property real waiting: 0
    property real median: -1
    property color tone: Theme.accent

    readonly property real working: Math.max(0, bar.own - bar.waiting)

    implicitHeight: Theme.space + 2 * Theme.half

    Rectangle {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        height: Theme.space
        radius: height / 2
        color: Theme.raised
        border { width: Theme.hairline; color: Theme.line }
    }
    // The whole time lighter, and what was work over it: nothing between the two can show through.
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: bar.own > 0 ? Math.max(height, bar.own * parent.width) : 0
        height: Theme.space
        radius: height / 2
        color: Qt.alpha(bar.tone, 0.3)
        border { width: Theme.hairline; color: bar.tone }
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.own > 0 && bar.working > 0
        width: Math.max(height, bar.working * parent.width)
        height: Theme.space
        radius: height / 2
        color: bar.tone
    }
    Rectangle {
        visible: bar.median >= 0
        x: Math.round(Math.min(bar.median, 1) * (parent.width - width))
        width: Theme.ring + 2
        height: parent.height
        color: Theme.text
        border { width: Theme.hairline; color: Theme.ground }
    }
}
