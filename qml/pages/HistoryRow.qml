// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console
import Console.Theme
import Console.Controls

/** One migration of the list: whose, from which server, by whom, how far, since when. */
T.ItemDelegate {
    id: row

    required property int index
    required property string sessionId
    required property string customer
    required property string domain
    required property string productTitle
    required property string technician
    required property string startedText
    required property string stateText
    required property int stateMark
    required property string phaseText
    required property list<int> phaseStatuses
    required property bool finished
    required property bool rehearsal
    required property string tagText
    required property bool selected

    property bool table: false
    property bool current: false
    property real fromWidth
    property real technicianWidth
    property real phasesWidth
    property real startedWidth

    readonly property string progress: [row.stateText, row.phaseText].filter(part => part.length > 0).join(" · ")

    signal chosen
    signal opened

    implicitHeight: Math.max(Theme.touch + Theme.pad, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.half
    rightPadding: Theme.pad
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.customer, row.tagText, row.domain, row.productTitle, row.technician, row.progress, row.startedText]
        .filter(part => part.length > 0).join(", ")
    Accessible.selectable: true
    Accessible.selected: row.current
    Accessible.ignored: Cover.hides(row)
    Accessible.onPressAction: row.chosen()

    // The list gives its focus to the row; a button would take this key for a press.
    Keys.onSpacePressed: History.setSelected(row.sessionId, !row.selected)
    onClicked: row.chosen()
    onDoubleClicked: row.opened()

    background: Rectangle {
        radius: row.table ? 0 : Theme.radiusCard
        color: row.current || row.selected ? Theme.raised : Theme.card
        border { width: row.table ? 0 : Theme.hairline; color: Theme.line }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: row.down ? 0.08 : row.hovered ? 0.03 : 0
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: row.table
            height: Theme.hairline
            color: Theme.line
        }
        Rectangle {
            visible: row.current && !row.activeFocus
            width: Theme.half
            height: parent.height
            color: Theme.accent
        }
        FocusRing {
            target: row
            anchors.margins: 0
            visible: row.activeFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space

        SelectBox {
            Layout.alignment: row.table ? Qt.AlignVCenter : Qt.AlignTop
            // One stop of Tab for each row is enough: there the space bar ticks it.
            focusPolicy: row.ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus
            //: Ticks a migration, so that something can be done with several: %1 is a customer
            name: qsTr("Select %1").arg(row.customer)
            checked: row.selected
            onToggled: History.setSelected(row.sessionId, checked)
        }
        GridLayout {
            Layout.fillWidth: true
            columns: row.table ? 5 : 1
            columnSpacing: Theme.space
            rowSpacing: Theme.half

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                RowLayout {
                    spacing: Theme.gap

                    ThemedText {
                        Layout.fillWidth: !tag.visible || implicitWidth + tag.implicitWidth > row.width / 4
                        silent: true
                        text: row.customer
                        strong: true
                    }
                    Tag {
                        id: tag
                        visible: row.rehearsal || row.tagText.length > 0
                        silent: true
                        //: Marks a migration that is only practised
                        text: row.tagText || qsTr("Rehearsal")
                    }
                }
                ThemedText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    silent: true
                    text: row.table ? row.domain
                        : [row.domain, row.productTitle, row.technician, row.startedText].filter(part => part.length > 0).join(" · ")
                    size: Theme.small
                    muted: true
                }
            }
            ThemedText {
                Layout.preferredWidth: row.fromWidth
                visible: row.table
                silent: true
                text: row.productTitle
            }
            ThemedText {
                Layout.preferredWidth: row.technicianWidth
                visible: row.table
                silent: true
                text: row.technician
            }
            ColumnLayout {
                Layout.preferredWidth: row.table ? row.phasesWidth : -1
                Layout.fillWidth: !row.table
                spacing: Theme.half

                PhaseBar {
                    Layout.fillWidth: true
                    visible: marks.length > 0
                    marks: row.phaseStatuses
                    faded: row.stateMark === Mark.Cancelled
                }
                RowLayout {
                    spacing: Theme.half + 2

                    StatusShape {
                        Layout.alignment: Qt.AlignTop
                        size: Theme.iconSmall
                        mark: row.stateMark
                    }
                    ThemedText {
                        Layout.fillWidth: true
                        silent: true
                        text: row.progress
                        size: Theme.small
                        muted: true
                    }
                }
            }
            ThemedText {
                Layout.preferredWidth: row.startedWidth
                visible: row.table
                silent: true
                text: row.startedText
            }
        }
    }
}
