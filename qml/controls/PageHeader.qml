// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** The head of a page: the way back, what it is about, and what can be done. Actions go below where there is no room. */
Rectangle {
    id: header

    required property string title
    property string subtitle
    property bool canGoBack: true
    default property alias actions: row.data

    signal backRequested

    readonly property int leading: back.visible ? Theme.touch + Theme.pad : 0
    readonly property bool stacked: row.implicitWidth > 0
        && header.leading + Math.min(words.natural, Theme.cardWidth) + row.implicitWidth + 3 * Theme.wide > header.width

    implicitHeight: grid.implicitHeight + 2 * Theme.space
    color: Theme.panel

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.wide; rightMargin: Theme.wide }
        columns: header.stacked ? 2 : 3
        columnSpacing: Theme.pad
        rowSpacing: Theme.space

        IconButton {
            id: back
            objectName: "back"
            visible: header.canGoBack
            picture: "back"
            name: qsTr("Back")
            onClicked: header.backRequested()
        }
        ColumnLayout {
            id: words
            readonly property real natural: Math.max(title.implicitWidth, subtitle.implicitWidth)
            Layout.fillWidth: true
            Layout.columnSpan: header.stacked && !back.visible ? 2 : 1
            Layout.minimumHeight: Theme.touch
            spacing: 0

            ThemedText {
                id: title
                objectName: "title"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
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
            Layout.columnSpan: header.stacked ? 2 : 1
            Layout.fillWidth: header.stacked
            spacing: Theme.pad
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.line
    }
}
