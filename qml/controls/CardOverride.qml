// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** Who answers for the verdict of a card, beside that verdict. */
Column {
    id: override

    required property string text
    property bool withdrawable: false

    signal withdrawn

    spacing: Theme.half

    Row {
        width: parent.width
        spacing: Theme.gap

        Icon {
            id: sign
            picture: "hand"
            size: Theme.iconSmall
            color: Theme.text
        }
        ThemedText {
            width: parent.width - sign.width - parent.spacing
            silent: true
            text: override.text
            size: Theme.small
            strong: true
            paragraph: true
        }
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: override.withdrawable
        //: Button on a card: nobody answers for its verdict any more
        text: qsTr("Withdraw the override")
        onClicked: override.withdrawn()
    }
}
