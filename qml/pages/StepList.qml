// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The steps of the phase, to go from one to the next without the way back. */
ListView {
    id: list

    /** Its row is brought into sight, wherever in the phase it is. */
    property int currentRow: -1

    /** The row in use was made anew, as rows are that change: whoever goes by keys must not be left where nothing shows it. */
    readonly property bool astray: Window.activeFocusItem === list
    /** That had the focus last. */
    property int focusedRow: -1

    onAstrayChanged: if (list.astray) Qt.callLater(list.takeFocus)
    onCurrentRowChanged: Qt.callLater(list.reveal)
    onCountChanged: Qt.callLater(list.reveal)
    onHeightChanged: Qt.callLater(list.reveal)

    function reveal(): void {
        if (list.activeFocus)
            list.takeFocus();
        else if (list.currentRow >= 0)
            list.positionViewAtIndex(list.currentRow, ListView.Center);
    }

    function takeFocus(): void {
        const row = list.focusedRow >= 0 ? list.focusedRow : list.currentRow;
        list.forceLayout();
        list.positionViewAtIndex(row, ListView.Contain);
        if (list.astray)
            list.itemAtIndex(row)?.forceActiveFocus(Qt.TabFocusReason);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    leftMargin: Theme.space + 2
    rightMargin: Theme.space + 2
    topMargin: Theme.pad
    bottomMargin: Theme.pad
    spacing: Theme.gap

    Accessible.role: Accessible.List
    Accessible.name: qsTr("In this phase")
    Accessible.ignored: Cover.hides(list)

    header: SectionTitle {
        width: list.width - list.leftMargin - list.rightMargin
        bottomPadding: Theme.gap
        leftPadding: Theme.gap + 2
        text: qsTr("In this phase")
    }
    delegate: StepRow {
        id: row

        required property int index
        required property string stepId

        width: list.width - list.leftMargin - list.rightMargin
        onClicked: Current.openStep(row.stepId)
        onActiveFocusChanged: {
            if (row.activeFocus) {
                list.focusedRow = row.index;
                list.positionViewAtIndex(row.index, ListView.Contain);
            }
        }
    }
}
