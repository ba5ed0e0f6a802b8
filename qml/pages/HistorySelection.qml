// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** How many are ticked, and what can be done with all of them. */
Rectangle {
    id: bar

    implicitHeight: line.implicitHeight + 2 * Theme.gap
    color: Theme.panel

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.wide; rightMargin: Theme.wide }
        spacing: Theme.space

        ThemedText {
            Layout.fillWidth: true
            text: qsTr("%n selected", "number of migrations", History.selectedCount)
            strong: true
            onTextChanged: if (bar.visible) Accessible.announce(text)
        }
        // Slot: Export, Compare, Archive and Delete of History.selectedIds() stand here.
        TouchButton {
            //: Button: nothing is selected any more
            text: qsTr("Select none")
            onClicked: History.clearSelection()
        }
    }
}
