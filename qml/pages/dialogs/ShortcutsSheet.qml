// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Pages
import Console.Controls

/** Which keys do something here. */
Sheet {
    id: sheet

    title: qsTr("Keyboard shortcuts")
    text: qsTr("Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.")

    Repeater {
        model: ShortcutList.all

        delegate: Fact {
            required property KeyHint modelData
            visible: modelData.fits
            width: parent?.width ?? 0
            label: modelData.title
            value: modelData.keyText
        }
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
