// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console.Theme
import Console.Controls

/** What the columns of the list are called; without columns there is nothing to call. */
Rectangle {
    id: head

    required property bool table
    required property real fromWidth
    required property real technicianWidth
    required property real phasesWidth
    required property real startedWidth

    z: 2 // over the rows that scroll below it
    height: head.table ? line.implicitHeight + 2 * Theme.gap : 0
    color: Theme.ground

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.touch + Theme.space + Theme.half; rightMargin: Theme.pad }
        visible: head.table
        spacing: Theme.space

        ThemedText {
            Layout.fillWidth: true
            text: qsTr("Customer")
            size: Theme.small
            muted: true
        }
        ThemedText {
            Layout.preferredWidth: head.fromWidth
            //: Heading of a column: the product of the old server
            text: qsTr("From")
            size: Theme.small
            muted: true
        }
        ThemedText {
            Layout.preferredWidth: head.technicianWidth
            text: qsTr("Technician")
            size: Theme.small
            muted: true
        }
        ThemedText {
            Layout.preferredWidth: head.phasesWidth
            text: qsTr("Phases")
            size: Theme.small
            muted: true
        }
        ThemedText {
            Layout.preferredWidth: head.startedWidth
            //: Heading of a column: when a migration began
            text: qsTr("Started")
            size: Theme.small
            muted: true
        }
    }
}
