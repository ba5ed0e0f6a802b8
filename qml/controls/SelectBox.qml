// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A box that ticks one row of many; what it ticks is said to assistive technology. */
T.CheckBox {
    id: box

    required property string name

    readonly property int side: Math.round(24 * Theme.shapeScale)

    implicitWidth: Math.max(Theme.touch, box.side)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: box.name
    Accessible.checkable: true
    Accessible.checked: box.checked
    Accessible.ignored: Cover.hides(box)
    Accessible.onToggleAction: box.click()
    Keys.onReturnPressed: box.click()

    indicator: Rectangle {
        x: Math.round((box.width - width) / 2)
        y: Math.round((box.height - height) / 2)
        width: box.side
        height: box.side
        radius: Theme.radiusSmall
        color: box.checked ? Theme.accent : Theme.panel
        border { width: box.checked ? 0 : 2; color: Theme.muted }

        Icon {
            anchors.centerIn: parent
            visible: box.checked
            size: Math.round(box.side * 0.66)
            picture: "tick"
            color: Theme.accentInk
        }
        FocusRing {
            target: box
            visible: box.visualFocus
        }
    }
}
