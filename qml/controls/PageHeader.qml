// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console.Theme

/**
 * The head of a page: the way back, what it is about, and what can be done. What has no room beside the rest goes below it; where
 * all that would leave too little of the page, it scrolls by itself.
 */
Rectangle {
    id: header

    required property string title
    property string subtitle
    property bool canGoBack: true
    default property alias actions: row.data
    /** Stays at the end of the first line however narrow the page is. */
    property alias corner: edge.data

    signal backRequested

    readonly property int leading: (header.canGoBack ? back.implicitWidth + Theme.pad : 0)
        + (edge.natural > 0 ? edge.natural + Theme.pad : 0)
    /** For actions on a line of their own. */
    readonly property real room: header.width - 2 * Theme.wide
    readonly property bool stacked: row.natural > 0
        && (header.narrow || header.leading + header.least + row.natural + Theme.pad > header.room)
    // The words may wrap, but not into a column of single words.
    readonly property real least: Math.min(words.natural, Theme.cardWidth)
    readonly property bool narrow: header.leading > 0 && header.leading + header.least > header.room
    readonly property real highest: header.Window.height > 0 ? header.Window.height * 0.4 : Infinity

    /** Whether something this wide has room beside the words and the actions that stand there. */
    function fits(extra: real, others: real): bool {
        return header.leading + header.least + extra + others + 2 * Theme.pad <= header.room;
    }

    // The corner is read before what stands on a line below it, and behind what stands beside it.
    function order(): void {
        ChildOrder.moveToEnd(header.stacked ? row : edge);
    }

    // Later: what moves tells its width while that is still being asked for.
    onStackedChanged: Qt.callLater(header.order)

    implicitHeight: Math.min(grid.implicitHeight + 2 * Theme.space, header.highest)
    color: Theme.panel

    ScrollPage {
        anchors.fill: parent
        // What has the focus has a ring around it, which must not be cut.
        anchors { leftMargin: Theme.wide - margins; rightMargin: Theme.wide - margins }
        anchors { topMargin: Theme.space - margins; bottomMargin: Theme.space - margins }
        margins: Theme.gap
        interactive: contentHeight > height + 1

        GridLayout {
            id: grid
            width: parent?.width ?? 0
            columnSpacing: Theme.pad
            rowSpacing: Theme.space

            IconButton {
                id: back
                objectName: "back"
                Layout.row: 0
                Layout.column: 0
                Layout.alignment: Qt.AlignTop
                visible: header.canGoBack
                picture: "back"
                name: qsTr("Back")
                onClicked: header.backRequested()
            }
            Item {
                Layout.row: 0
                Layout.column: 1
                Layout.fillWidth: true
                visible: header.narrow
            }
            ColumnLayout {
                id: words
                readonly property real natural: Math.max(title.implicitWidth, subtitle.implicitWidth)
                Layout.row: header.narrow ? 1 : 0
                Layout.column: header.narrow || !header.canGoBack ? 0 : 1
                Layout.columnSpan: header.narrow ? 4 : header.canGoBack ? 1 : 2
                Layout.fillWidth: true
                Layout.minimumHeight: header.narrow ? 0 : Theme.touch
                spacing: 0

                ThemedText {
                    id: title
                    objectName: "title"
                    Layout.fillWidth: true
                    Layout.fillHeight: !subtitle.visible
                    Layout.alignment: Qt.AlignVCenter
                    verticalAlignment: Text.AlignVCenter
                    text: header.title
                    size: Theme.lead
                    strong: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    id: subtitle
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: header.subtitle
                    size: Theme.small
                    muted: true
                }
            }
            Flow {
                id: row
                readonly property real natural: Measure.natural(row.children, row.spacing)
                Layout.row: header.narrow ? 2 : header.stacked ? 1 : 0
                Layout.column: header.stacked ? 0 : 2
                Layout.columnSpan: header.stacked ? 4 : 1
                Layout.fillWidth: header.stacked
                Layout.preferredWidth: row.natural
                // Not by what they want: that is nothing while the page is out of sight, and would stay so.
                visible: row.children.length > 0
                spacing: Theme.pad
            }
            Row {
                id: edge
                readonly property real natural: Measure.natural(edge.children, edge.spacing)
                Layout.row: 0
                Layout.column: 3
                Layout.alignment: Qt.AlignTop
                visible: edge.children.length > 0
                spacing: Theme.pad
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.line
    }
}
