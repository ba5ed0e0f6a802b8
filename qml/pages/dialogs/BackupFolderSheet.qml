// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Console
import Console.Pages
import Console.Controls

/** Chooses the folder that backups are written to: sticks and other disks first. */
Sheet {
    id: sheet

    title: qsTr("Folder for backups")
    text: qsTr("Best on another disk than the records themselves: then both are not lost at once.")

    onAboutToShow: Backups.folders.open("")

    FolderList {
        width: parent.width
        folder: Backups.folders
        room: sheet.room
        onChosen: path => Backups.folders.open(path)
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            enabled: Backups.folders.canGoUp && !Backups.folders.busy && Backups.folders.remark.length === 0
            text: qsTr("Use this folder")
            onClicked: {
                Backups.chooseFolder();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Backups.folders.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Backups.folders.goUp()
        }
    ]
}
