// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** The phases of a migration from top to bottom, with the chosen one raised. */
RowList {
    id: rail

    signal chosen(int index)

    spacing: 0
    leftMargin: Theme.space + 2
    rightMargin: Theme.space + 2
    topMargin: Theme.pad
    bottomMargin: Theme.pad
    cacheBuffer: Theme.railWidth
    onCurrentIndexChanged: Qt.callLater(rail.reveal)
    onActiveFocusChanged: Qt.callLater(rail.reveal)
    onHeightChanged: Qt.callLater(rail.reveal)

    function reveal(): void {
        if (rail.currentIndex >= 0)
            rail.positionViewAtIndex(rail.currentIndex, ListView.Contain);
    }

    //: Name of the list of the eight phases
    Accessible.name: qsTr("Phases")

    delegate: ListRow {
        id: row

        required property int number
        required property string title
        required property int status
        required property string stateText
        required property string countsText
        required property int failed

        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        implicitHeight: Math.max(Theme.touch + Theme.gap, implicitContentHeight + topPadding + bottomPadding)
        padding: Theme.gap + 2
        bottomPadding: Theme.space

        //: For screen readers: %1 number of the phase, %2 its title, %3 how it stands
        Accessible.name: qsTr("Phase %1: %2, %3").arg(row.number).arg(row.title).arg([row.stateText, row.countsText].filter(t => t.length > 0).join(", "))
        onClicked: rail.chosen(row.index)

        background: Rectangle {
            radius: Theme.radiusButton
            color: row.current ? Theme.raised : "transparent"
            border { width: row.current && Theme.highContrast ? Theme.hairline : 0; color: Theme.line }

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: Theme.text
                opacity: row.down ? 0.12 : row.hovered ? 0.05 : 0
            }
            Rectangle {
                // Leads to the next phase.
                visible: row.index < rail.count - 1
                x: row.leftPadding + Theme.dot / 2 - width / 2
                y: row.topPadding + Theme.dot
                width: 2
                height: row.height - Theme.dot
                color: row.status === Mark.Passed ? Theme.markColor(Mark.Passed) : Theme.line
            }
            FocusRing {
                target: row
                anchors.margins: 0
                visible: row.visualFocus
            }
        }
        contentItem: Item {
            implicitHeight: Math.max(Theme.dot, words.implicitHeight)

            PhaseDot {
                number: row.number
                mark: row.status
                current: row.current
            }
            Column {
                id: words
                anchors { left: parent.left; right: parent.right; leftMargin: Theme.dot + Theme.pad }

                ThemedText {
                    width: parent.width
                    silent: true
                    text: row.title
                    strong: true
                }
                Flow {
                    width: parent.width

                    ThemedText {
                        width: Math.min(Math.ceil(implicitWidth), words.width)
                        silent: true
                        visible: text.length > 0
                        // The dot that joins the two ends a line rather than beginning one.
                        text: row.stateText.length > 0 && row.countsText.length > 0 ? row.stateText + "\u2002·\u2002" : row.stateText
                        size: Theme.tiny
                        strong: row.failed > 0
                        color: row.failed > 0 ? Theme.markColor(Mark.Failed) : Theme.muted
                    }
                    ThemedText {
                        width: Math.min(Math.ceil(implicitWidth), words.width)
                        silent: true
                        visible: row.countsText.length > 0
                        text: row.countsText
                        size: Theme.tiny
                        muted: true
                    }
                }
            }
        }
    }
}
