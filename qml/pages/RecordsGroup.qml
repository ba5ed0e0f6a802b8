// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The settings about the database: where it is, and its move to another disk with how far that is and what came of it. */
SettingsGroup {
    id: group
    objectName: "RecordsGroup"

    readonly property bool moving: Move.state === Move.Running
    readonly property bool moved: Move.state === Move.Done

    title: qsTr("Records")

    ThemedText {
        width: parent.width
        text: Settings.readOnly ? qsTr("The database is read-only at the moment.")
            : qsTr("Everything that happens is kept in this file:")
        muted: true
        size: Theme.small
    }
    ThemedText {
        width: parent.width
        text: Settings.databasePath
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    Banner {
        width: parent.width
        visible: Move.state === Move.Idle && title.length > 0
        mark: Mark.Failed
        title: Move.problem.title
        detail: [Move.problem.what, Move.problem.next].filter(part => part.length > 0).join(" ")
    }
    Banner {
        width: parent.width
        visible: group.moved
        mark: Mark.Passed
        title: qsTr("The database was moved")
        detail: qsTr("The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:")
    }
    ThemedText {
        width: parent.width
        visible: group.moved
        text: Move.oldFile
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    Column {
        width: parent.width
        visible: group.moving
        spacing: Theme.space

        ThemedText {
            width: parent.width
            text: Move.progressText
        }
        ProgressStrip {
            width: parent.width
            value: Move.progress
            name: Move.progressText
        }
        ThemedText {
            width: parent.width
            text: qsTr("What is recorded meanwhile waits until it is done.")
            muted: true
            size: Theme.small
        }
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0 && !group.moving
        text: Move.hindrance
        muted: true
        size: Theme.small
    }
    Flow {
        width: parent.width
        spacing: Theme.space

        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            picture: "copy"
            text: qsTr("Copy the path")
            onClicked: Clipboard.copy(Settings.databasePath)
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: Move.hindrance.length === 0 && !group.moving
            text: qsTr("Move to another disk")
            onClicked: Route.ask("MoveSheet")
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: group.moving
            text: qsTr("Cancel")
            onClicked: Move.cancel()
        }
    }
}
