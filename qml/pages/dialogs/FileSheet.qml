// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Controls

/** Chooses a file as evidence: sticks and memory cards first, then the own folders. */
Sheet {
    id: sheet

    title: qsTr("Add a file as evidence")
    text: Evidence.limitsText

    Connections {
        target: Evidence
        function onAdded(): void {
            kept.drop();
            sheet.close();
        }
    }
    EvidenceProblem {
        width: parent.width
    }
    Draft {
        id: kept
        key: "caption:" + Step.stepId
        text: caption.text
        onRestored: text => caption.text = text
    }
    Field {
        id: caption
        width: parent.width
        label: qsTr("What does it show?")
        hint: qsTr("For example: the last line of the backup log")
    }
    FolderList {
        width: parent.width
        folder: Evidence.folder
        room: sheet.room
        busy: Evidence.busy
        onChosen: (path, isFolder) => isFolder ? Evidence.folder.open(path) : Evidence.addFile(path, caption.text)
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: {
                Evidence.cancel();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Evidence.folder.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Evidence.folder.goUp()
        }
    ]
}
