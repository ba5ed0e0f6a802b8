// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** The visible focus of the keyboard, outside of the control it belongs to. */
Loader {
    id: ring

    required property Item target
    property real radius: Theme.radiusButton + Theme.ring

    anchors.fill: parent
    anchors.margins: -Theme.ring - 1
    visible: ring.target.activeFocus
    active: ring.visible
    sourceComponent: Rectangle {
        radius: ring.radius
        color: "transparent"
        border { width: Theme.ring; color: Theme.accent }
    }
}
