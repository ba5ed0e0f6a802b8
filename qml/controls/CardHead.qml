// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** The first lines of a card: shape, title and the word that goes with the shape. */
Item {
    id: head

    required property string title
    required property int mark
    required property string word
    property string since
    property bool confirming: false
    property bool stale: false
    property bool frozen: false
    property string tag

    readonly property color tone: head.frozen ? Theme.markColor(Mark.NotRun)
        : head.stale ? Theme.staleColor(head.mark) : Theme.markColor(head.mark)
    //: An answer got worse and is asked again before it counts. Beside a status word.
    readonly property string confirmingWord: head.confirming ? qsTr("confirming") : ""

    //: The verdict is too old to rely on. Beside a status word.
    readonly property string staleWord: head.stale ? qsTr("stale") : ""

    implicitHeight: words.height

    StatusShape {
        id: shape
        mark: head.mark
        confirming: head.confirming
        stale: head.stale
        faded: head.frozen
    }
    Column {
        id: words
        x: shape.width + Theme.space - 2
        width: head.width - words.x

        ThemedText {
            objectName: "title"
            width: words.width
            height: Math.max(implicitHeight, Theme.shape)
            verticalAlignment: Text.AlignVCenter
            silent: true
            text: head.title
            strong: true
        }
        Item {
            // Beside the word and not beside the title, which needs the room.
            width: words.width
            height: Math.max(word.height, pill.height)

            ThemedText {
                id: word
                objectName: "word"
                width: words.width - (pill.active ? pill.width + Theme.gap : 0)
                anchors.verticalCenter: parent.verticalCenter
                silent: true
                text: [head.word, head.staleWord, head.confirmingWord, head.since].filter(part => part.length > 0).join(" · ")
                size: Theme.tiny
                strong: true
                color: head.tone
            }
            Loader {
                id: pill
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                active: head.tag.length > 0
                sourceComponent: Tag {
                    silent: true
                    text: head.tag
                }
            }
        }
    }
}
