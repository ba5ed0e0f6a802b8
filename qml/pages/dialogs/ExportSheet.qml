// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Writes migrations into a file: chooses the folder, shows how far it is, and then the hash to be written down elsewhere. */
Sheet {
    id: sheet

    readonly property bool choosing: Exchange.state === Exchange.Choosing
    readonly property bool done: Exchange.state === Exchange.Exported

    mark: sheet.done ? Mark.Passed : -1
    title: sheet.done ? qsTr("Exported") : qsTr("Export %n migration(s)", "", Exchange.count)
    text: sheet.done ? qsTr("Another console can import this file. migration-console-verify verifies it without a console.")
        : qsTr("One file with the whole record and all evidence. Choose the folder, such as on a stick.")

    onAboutToShow: Exchange.folders.open("")
    onClosed: Exchange.reset()

    ExchangeProgress {
        width: parent.width
    }
    FolderList {
        width: parent.width
        visible: sheet.choosing
        folder: Exchange.folders
        room: sheet.room
        onChosen: path => Exchange.folders.open(path)
    }
    Fact {
        width: parent.width
        visible: sheet.done
        //: Label above the path of a file
        label: qsTr("File")
        value: sheet.done ? Exchange.path : ""
        mono: true
    }
    Repeater {
        model: Exchange.hashes

        delegate: Fact {
            required property string modelData
            width: parent?.width ?? 0
            //: Label above the hash of the last entry of a record
            label: qsTr("Newest hash, to be written down elsewhere")
            value: modelData
            mono: true
        }
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.choosing
            primary: true
            enabled: Exchange.count > 0 && Exchange.folders.canGoUp && !Exchange.folders.busy
            text: qsTr("Export here")
            onClicked: Exchange.exportHere()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: sheet.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: sheet.close()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Exchange.hashes.length > 0
            picture: "copy"
            text: qsTr("Copy the hash")
            onClicked: Clipboard.copy(Exchange.hashes.join("\n"))
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.choosing && Exchange.folders.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Exchange.folders.goUp()
        }
    ]
}
