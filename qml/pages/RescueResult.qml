// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What was saved of a damaged database, what was lost, where both files are, and the next thing to do. */
Column {
    id: result

    component Place: ThemedText {
        width: result.width
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }

    spacing: Theme.space

    EmptyState {
        width: parent.width
        mark: Rescue.losses.length > 0 ? Mark.Warning : Mark.Passed
        title: Rescue.losses.length > 0 ? qsTr("What could be read is saved") : qsTr("Everything is saved")
        text: Rescue.savedText
        actionText: qsTr("Open the new database")
        onActed: Rescue.open()
    }
    Banner {
        width: parent.width
        mark: Mark.NotRun
        picture: "forward"
        title: qsTr("What to do")
        detail: Rescue.nextText
    }
    SectionTitle {
        width: parent.width
        visible: Rescue.losses.length > 0
        text: qsTr("Incomplete migrations")
    }
    Repeater {
        model: Rescue.losses

        delegate: ThemedText {
            required property string modelData
            width: result.width
            text: modelData
            paragraph: true
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("The new database")
    }
    Place {
        text: Rescue.newFile
    }
    SectionTitle {
        width: parent.width
        text: qsTr("The damaged database, kept as it was")
    }
    Place {
        text: Rescue.oldFile
    }
}
