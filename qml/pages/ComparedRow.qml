// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console.Theme
import Console.Controls

/** One thing that is compared: what it is, and both sides beside or below each other. */
Item {
    id: row

    /** Title of the phase, above its first row. */
    required property string heading
    required property string title
    required property string what
    required property bool differs
    required property int leftMark
    required property string leftWord
    required property string leftText
    required property int rightMark
    required property string rightWord
    required property string rightText
    /** What the keyboard comes to when it comes to this row. */
    required property T.Control target

    property bool beside: true
    property string leftName
    property string rightName

    readonly property real half: row.beside ? (inside.width - Theme.wide) / 2 : inside.width

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            topPadding: Theme.space
            visible: text.length > 0
            silent: true
            text: row.heading
        }
        Card {
            id: card
            width: parent.width
            height: inside.implicitHeight + 2 * Theme.space
            edge: row.differs ? Theme.muted : Theme.line

            FocusRing {
                target: row.target
                radius: card.radius + Theme.ring
                visible: row.target.visualFocus
            }
            Column {
                id: inside
                anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.space }
                anchors { leftMargin: Theme.pad; rightMargin: Theme.pad }
                spacing: Theme.gap

                ThemedText {
                    width: parent.width
                    silent: true
                    text: row.title
                    strong: true
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Tag {
                        visible: row.what.length > 0
                        silent: true
                        text: row.what
                    }
                    Tag {
                        silent: true
                        //: On a row of a comparison
                        text: row.differs ? qsTr("Differs") : qsTr("The same")
                    }
                }
                Flow {
                    width: parent.width
                    spacing: row.beside ? Theme.wide : Theme.space

                    ComparedSide {
                        width: row.half
                        label: row.beside ? "" : row.leftName
                        mark: row.leftMark
                        word: row.leftWord
                        text: row.leftText
                    }
                    ComparedSide {
                        width: row.half
                        label: row.beside ? "" : row.rightName
                        mark: row.rightMark
                        word: row.rightWord
                        text: row.rightText
                    }
                }
            }
        }
    }
}
