// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What lies in a folder, to press on. */
Column {
    id: places

    required property FolderModel folder
    /** The height of the sheet that it stands in. */
    required property real room
    /** Something is done with what was chosen. */
    property bool busy: false

    signal chosen(path: string, isFolder: bool)

    spacing: Theme.space

    SectionTitle {
        width: parent.width
        text: places.folder.title
        wrapMode: Text.WrapAnywhere
    }
    ProgressStrip {
        width: parent.width
        visible: places.folder.busy || places.busy
        name: qsTr("Reading")
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: places.folder.remark
        muted: true
        paragraph: true
    }
    RowList {
        id: list
        width: parent.width
        height: Math.min(contentHeight, Math.max(4 * Theme.touch, places.room / 2))
        model: places.folder
        enabled: !places.busy && !places.folder.busy
        spacing: Theme.gap

        Accessible.name: places.folder.title

        delegate: RowButton {
            required property string name
            required property string path
            required property bool isFolder
            required property string infoText

            width: list.width
            picture: isFolder ? "forward" : "note"
            lines: [name, infoText]
            onClicked: places.chosen(path, isFolder)
        }
    }
}
