// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** On or off, with a title and what it does; the whole row is the target. */
T.Switch {
    id: toggle

    property string hint

    readonly property int track: Math.round(52 * Theme.shapeScale)

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    rightPadding: toggle.track + Theme.pad
    topPadding: Theme.half
    bottomPadding: Theme.half
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: toggle.text
    Accessible.description: toggle.hint
    Accessible.checkable: true
    Accessible.checked: toggle.checked
    Accessible.ignored: Cover.hides(toggle)
    Accessible.onToggleAction: toggle.click()
    Keys.onReturnPressed: toggle.click()

    indicator: Rectangle {
        x: toggle.width - width
        y: Math.round((toggle.height - height) / 2)
        width: toggle.track
        height: Math.round(toggle.track * 0.58)
        radius: height / 2
        color: toggle.checked ? Theme.accent : Theme.panel
        border { width: toggle.checked ? 0 : 2; color: Theme.muted }

        Rectangle {
            x: toggle.checked ? parent.width - width - Theme.half : Theme.half
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Theme.half
            height: width
            radius: width / 2
            color: toggle.checked ? Theme.accentInk : Theme.muted

            Behavior on x {
                NumberAnimation { duration: Motion.quick }
            }
        }
        FocusRing {
            target: toggle
            radius: parent.radius + Theme.ring
            visible: toggle.visualFocus
        }
    }
    contentItem: Column {
        ThemedText {
            width: parent.width
            silent: true
            text: toggle.text
            strong: true
        }
        ThemedText {
            width: parent.width
            visible: text.length > 0
            silent: true
            text: toggle.hint
            size: Theme.small
            muted: true
            paragraph: true
        }
    }
}
