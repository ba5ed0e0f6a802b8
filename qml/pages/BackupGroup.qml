// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The settings about copies of the database: where they go, when the newest was made, and one now. */
SettingsGroup {
    id: group

    title: qsTr("Backups of the records")

    Component.onCompleted: Backups.refresh()

    ThemedText {
        width: parent.width
        text: Backups.folder ? Backups.lastText
            : qsTr("Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.")
        muted: true
        size: Theme.small
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Backups.folder
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    BackupProblem {
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.space

        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: Backups.folder.length > 0
            enabled: !Backups.busy
            busy: Backups.busy
            primary: true
            text: qsTr("Back up now")
            onClicked: Backups.backUp()
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: Backups.busy
            text: qsTr("Cancel")
            onClicked: Backups.cancel()
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            //: Button: a folder for backups
            text: Backups.folder ? qsTr("Choose another folder") : qsTr("Choose a folder")
            onClicked: Route.ask("BackupFolderSheet")
        }
    }
    Toggle {
        width: parent.width
        visible: Backups.folder.length > 0
        text: qsTr("Every day by itself")
        //: %1 is a number of backups, several
        hint: qsTr("The newest %1 of these are kept. Those that were asked for stay.").arg(Backups.dailyOnesKept)
        checked: Backups.daily
        onToggled: Backups.daily = checked
    }
}
