// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console
import Console.Theme
import Console.Controls

/** The migrations that were found: a table where there is room, cards where there is not. */
RowList {
    id: list

    /** Nobody shows the details beside it. */
    property bool opensAtOnce: false

    readonly property bool table: list.width >= Theme.oneColumn * Theme.textScale
    readonly property real fromWidth: list.width * 0.18
    readonly property real technicianWidth: list.width * 0.15
    readonly property real phasesWidth: list.width * 0.21
    readonly property real startedWidth: list.width * 0.14

    function open(id: string): void {
        if (id.length > 0)
            Sessions.openSession(id);
    }

    model: History.sessions
    spacing: list.table ? 0 : Theme.gap
    bottomMargin: Theme.pad
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    reuseItems: true
    headerPositioning: ListView.OverlayHeader

    Accessible.name: qsTr("Past migrations")

    onCurrentIndexChanged: if (list.currentIndex >= 0) History.choose(list.currentIndex)

    Keys.onPressed: event => {
        const row = list.itemAtIndex(list.currentIndex) as HistoryRow;
        const page = Math.max(1, Math.floor(list.height / (Theme.touch + Theme.pad)));
        if (event.key === Qt.Key_PageDown)
            list.walkTo(list.currentIndex + page, 1);
        else if (event.key === Qt.Key_PageUp)
            list.walkTo(list.currentIndex - page, -1);
        else if (row && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            list.open(row.sessionId);
        else if (row && event.key === Qt.Key_Space)
            History.setSelected(row.sessionId, !row.selected);
        else
            return;
        event.accepted = true;
    }

    section.property: "section"
    section.delegate: Item {
        id: heading

        required property string section

        width: list.width
        height: heading.section.length > 0 ? name.implicitHeight + Theme.pad : 0

        ThemedText {
            id: name
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.half }
            visible: heading.section.length > 0
            text: heading.section
            strong: true
            Accessible.role: Accessible.Heading
        }
    }
    header: HistoryHead {
        width: list.width
        table: list.table
        fromWidth: list.fromWidth
        technicianWidth: list.technicianWidth
        phasesWidth: list.phasesWidth
        startedWidth: list.startedWidth
    }
    delegate: HistoryRow {
        id: row
        width: list.width
        table: list.table
        fromWidth: list.fromWidth
        technicianWidth: list.technicianWidth
        phasesWidth: list.phasesWidth
        startedWidth: list.startedWidth
        focusPolicy: ListView.isCurrentItem || row.activeFocus ? Qt.TabFocus : Qt.NoFocus
        current: ListView.isCurrentItem && !list.opensAtOnce
        Component.onCompleted: Qt.callLater(list.sort)
        onIndexChanged: Qt.callLater(list.sort)
        onActiveFocusChanged: if (row.activeFocus) list.arrive(row.index, row.focusReason)
        onChosen: {
            list.comeTo(index);
            row.forceActiveFocus(Qt.MouseFocusReason);
            if (list.opensAtOnce)
                list.open(sessionId);
        }
        onOpened: list.open(sessionId)
    }
    T.ScrollBar.vertical: T.ScrollBar {
        id: bar
        implicitWidth: Theme.gap
        padding: 2
        visible: bar.size < 1
        minimumSize: 0.1
        contentItem: Rectangle {
            implicitWidth: Theme.half
            radius: width / 2
            color: Theme.muted
            opacity: bar.active ? 0.8 : 0.35
        }
    }
}
