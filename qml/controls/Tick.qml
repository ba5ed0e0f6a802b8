// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A box to tick, large enough for a thumb, with words that wrap. */
T.CheckBox {
    id: tick

    readonly property int box: Math.round(30 * Theme.shapeScale)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Math.max(Theme.touch, tick.box + Theme.gap) + Theme.half
    topPadding: Theme.gap + 2
    bottomPadding: Theme.gap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: tick.text
    Accessible.checkable: true
    Accessible.checked: tick.checked
    Accessible.ignored: Cover.hides(tick)
    Accessible.onToggleAction: tick.click()
    Keys.onReturnPressed: tick.click()

    indicator: Rectangle {
        x: Theme.half / 2
        y: Math.round((Theme.touch - tick.box) / 2)
        width: tick.box
        height: tick.box
        radius: Theme.radiusSmall
        color: tick.checked ? Theme.markColor(Mark.Passed) : Theme.panel
        border { width: tick.checked ? 0 : 2; color: Theme.muted }

        Icon {
            anchors.centerIn: parent
            visible: tick.checked
            size: Math.round(tick.box * 0.66)
            picture: "tick"
            color: Theme.panel
        }
        FocusRing {
            target: tick
            visible: tick.visualFocus
        }
    }
    contentItem: ThemedText {
        silent: true
        text: tick.text
        paragraph: true
        verticalAlignment: Text.AlignVCenter
    }
}
