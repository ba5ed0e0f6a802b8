// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Console
import Console.Pages
import Console.Controls

/** Chooses the folder that a report is written to: sticks and other disks first. */
Sheet {
    id: sheet

    title: qsTr("Folder for the report")

    onAboutToShow: Reports.folders.open("")

    FolderList {
        width: parent.width
        folder: Reports.folders
        room: sheet.room
        onChosen: path => Reports.folders.open(path)
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            enabled: Reports.folders.canGoUp && !Reports.folders.busy && Reports.folders.remark.length === 0
            text: qsTr("Use this folder")
            onClicked: {
                Reports.chooseFolder();
                Route.ask("ReportSheet");
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: Route.ask("ReportSheet")
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Reports.folders.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Reports.folders.goUp()
        }
    ]
}
