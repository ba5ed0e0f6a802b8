// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** The visible focus of the keyboard, outside of the control it belongs to. */
Rectangle {
    id: ring

    required property Item target

    anchors.fill: parent
    anchors.margins: -Theme.ring - 1
    radius: Theme.radiusButton + Theme.ring
    color: "transparent"
    border { width: Theme.ring; color: Theme.accent }
    visible: ring.target.activeFocus
}
