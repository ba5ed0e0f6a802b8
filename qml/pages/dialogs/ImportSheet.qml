// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Takes migrations in from a file: says first what is in it and what would come of it, then does it. */
Sheet {
    id: sheet

    readonly property bool choosing: Exchange.state === Exchange.Choosing
    readonly property bool looked: Exchange.state === Exchange.Looked
    readonly property bool done: Exchange.state === Exchange.Imported

    mark: sheet.done ? Mark.Passed : -1
    title: sheet.done ? qsTr("Imported") : qsTr("Import migrations")
    text: sheet.looked ? qsTr("Every entry and all evidence in the file are intact.")
        : sheet.done ? "" : qsTr("Choose a file that a console exported. It is verified before anything is taken in.")

    onAboutToShow: {
        Exchange.reset();
        Exchange.files.open("");
    }
    onClosed: Exchange.reset()

    ExchangeProgress {
        width: parent.width
    }
    FolderList {
        width: parent.width
        visible: sheet.choosing
        folder: Exchange.files
        room: sheet.room
        onChosen: (path, isFolder) => isFolder ? Exchange.files.open(path) : Exchange.look(path)
    }
    ThemedText {
        width: parent.width
        visible: sheet.looked && !Exchange.news
        text: qsTr("There is nothing to do.")
        strong: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.looked && Exchange.news
            enabled: !Settings.readOnly
            primary: true
            //: Button: takes migrations in from a file
            text: qsTr("Import")
            onClicked: Exchange.take()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: sheet.done || (sheet.looked && !Exchange.news) ? qsTr("Close") : qsTr("Cancel")
            onClicked: sheet.close()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.choosing && Exchange.files.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Exchange.files.goUp()
        }
    ]
}
