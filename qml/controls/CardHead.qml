// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** The first lines of a card: shape, title and the word that goes with the shape. */
RowLayout {
    id: head

    required property string title
    required property int mark
    required property string word
    property string since
    property bool confirming: false
    property bool stale: false
    property bool frozen: false
    property string tag

    readonly property color tone: Theme.markColor(head.frozen ? Mark.NotRun : head.mark)
    //: An answer got worse and is asked again before it counts. Beside a status word.
    readonly property string confirmingWord: head.confirming ? qsTr("confirming") : ""

    //: The verdict is too old to rely on. Beside a status word.
    readonly property string staleWord: head.stale ? qsTr("stale") : ""

    spacing: Theme.space - 2

    StatusShape {
        Layout.alignment: Qt.AlignTop
        mark: head.mark
        confirming: head.confirming
        stale: head.stale
        faded: head.frozen
    }
    ColumnLayout {
        spacing: 0

        ThemedText {
            objectName: "title"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.shape
            verticalAlignment: Text.AlignVCenter
            silent: true
            text: head.title
            strong: true
        }
        RowLayout {
            // Beside the word and not beside the title, which needs the room.
            spacing: Theme.gap

            ThemedText {
                objectName: "word"
                Layout.fillWidth: true
                silent: true
                text: [head.word, head.staleWord, head.confirmingWord, head.since].filter(part => part.length > 0).join(" · ")
                size: Theme.tiny
                strong: true
                color: head.tone
            }
            Tag {
                visible: head.tag.length > 0
                silent: true
                text: head.tag
            }
        }
    }
}
