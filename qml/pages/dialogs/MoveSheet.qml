// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Chooses where the database is moved to: sticks and other disks first. Then says what that needs, before anything is done. */
Sheet {
    id: sheet

    readonly property bool choosing: Move.state !== Move.Looking && Move.state !== Move.Ready && Move.state !== Move.Refused

    title: qsTr("Move the database")
    text: sheet.choosing ? qsTr("Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.") : ""

    onAboutToShow: {
        Move.chooseAgain();
        Move.folders.open("");
    }
    onClosed: Move.leave()

    FolderList {
        width: parent.width
        visible: sheet.choosing
        folder: Move.folders
        room: sheet.room
        onChosen: path => Move.folders.open(path)
    }
    ProgressStrip {
        width: parent.width
        visible: Move.state === Move.Looking
        name: qsTr("Reading")
    }
    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Move.problem.title
        detail: [Move.problem.what, Move.problem.next].filter(part => part.length > 0).join(" ")
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Move.outlook
    }
    Fact {
        width: parent.width
        visible: !sheet.choosing
        //: Label above the path of a file
        label: qsTr("Now")
        value: Settings.databasePath
        mono: true
    }
    Fact {
        width: parent.width
        visible: !sheet.choosing
        //: Label above the path of a file
        label: qsTr("After the move")
        value: Move.target
        mono: true
    }
    ThemedText {
        width: parent.width
        visible: Move.state === Move.Ready
        text: qsTr("It is copied and read again before the console changes over. The old file is kept.")
        muted: true
        paragraph: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.choosing
            primary: true
            enabled: Move.folders.canGoUp && !Move.folders.busy && Move.hindrance.length === 0
            text: qsTr("Use this folder")
            onClicked: Move.chooseFolder()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Move.state === Move.Ready
            primary: true
            text: qsTr("Move")
            onClicked: {
                Move.start();
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
            visible: !sheet.choosing
            picture: "back"
            text: qsTr("Choose another folder")
            onClicked: Move.chooseAgain()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.choosing && Move.folders.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Move.folders.goUp()
        }
    ]
}
