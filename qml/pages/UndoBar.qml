// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** What was just done, with the one way back. It goes with the next act, or when it is sent away. */
Rectangle {
    id: bar

    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    color: Theme.raised

    Accessible.role: Accessible.AlertMessage
    Accessible.name: Undo.text
    Accessible.ignored: Cover.hides(bar)

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.wide; rightMargin: Theme.wide }
        columns: bar.width < Theme.oneColumn ? 2 : 3
        columnSpacing: Theme.pad
        rowSpacing: Theme.half

        ThemedText {
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns === 2 ? 2 : 1
            silent: true
            text: Undo.text
            strong: true
        }
        TouchButton {
            objectName: "undo"
            picture: "undo"
            //: Takes back what was just done
            text: qsTr("Undo")
            accessibleText: qsTr("Undo: %1").arg(Undo.text)
            onClicked: Undo.undo()
        }
        IconButton {
            Layout.alignment: Qt.AlignRight
            picture: "close"
            //: Takes a message off the screen
            name: qsTr("Understood")
            onClicked: Undo.dismiss()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairline
        color: Theme.line
    }
}
