// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** Asks whether an update is on the source server that gives it more time: no server tells that, so a person does. */
Card {
    id: question

    implicitHeight: inside.implicitHeight + 2 * Theme.pad

    Column {
        id: inside
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
        spacing: Theme.space

        ThemedText {
            width: parent.width
            text: qsTr("Is update KB943494 installed on the source server?")
            strong: true
            Accessible.role: Accessible.Heading
        }
        ThemedText {
            width: parent.width
            text: qsTr("With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel > Add or Remove Programs with “Show updates” ticked.")
            muted: true
            paragraph: true
        }
        ThemedText {
            width: parent.width
            visible: text.length > 0
            text: Deadlines.factText
            size: Theme.small
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: !Current.readOnly
            primary: !Deadlines.factHolds
            text: Deadlines.factHolds ? qsTr("Take the confirmation back") : qsTr("Confirm that it is installed")
            onClicked: Deadlines.confirmFact(!Deadlines.factHolds)
        }
    }
}
