// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A square button that shows only a picture; its text is what assistive technology says. */
T.Button {
    id: button

    required property string picture
    required property string name

    implicitWidth: Math.max(Theme.touch, Theme.icon + 2 * Theme.space)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    opacity: button.enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: button.name
    Accessible.ignored: Cover.hides(button)
    Accessible.onPressAction: button.click()

    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    background: Rectangle {
        radius: Theme.radiusButton
        color: Theme.raised
        border { width: Theme.hairline; color: Theme.highContrast ? Theme.muted : Theme.line }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: button.down ? 0.18 : button.hovered ? 0.06 : 0
        }
        FocusRing {
            target: button
            visible: button.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            picture: button.picture
        }
    }
}
