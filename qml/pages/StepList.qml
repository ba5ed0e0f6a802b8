// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The steps of the phase, to go from one to the next without the way back. */
RowList {
    id: list

    onChosenRowChanged: Qt.callLater(list.reveal)
    onCountChanged: Qt.callLater(list.reveal)
    onHeightChanged: Qt.callLater(list.reveal)
    onCurrentIndexChanged: Qt.callLater(list.reveal)
    onActiveFocusChanged: if (list.activeFocus) Qt.callLater(list.reveal)

    // The step that is shown, wherever in the phase it is, and whatever somebody walks to.
    function reveal(): void {
        list.forceLayout();
        if (list.activeFocus && list.currentIndex === 0)
            list.positionViewAtBeginning();
        else if (list.activeFocus)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        else if (list.chosenRow >= 0)
            list.positionViewAtIndex(list.chosenRow, ListView.Center);
    }

    leftMargin: Theme.space + 2
    rightMargin: Theme.space + 2
    topMargin: Theme.pad
    bottomMargin: Theme.pad
    spacing: Theme.gap

    Accessible.name: qsTr("In this phase")

    header: SectionTitle {
        width: list.width - list.leftMargin - list.rightMargin
        bottomPadding: Theme.gap
        leftPadding: Theme.gap + 2
        text: qsTr("In this phase")
    }
    delegate: StepRow {
        id: row

        required property string stepId

        width: list.width - list.leftMargin - list.rightMargin
        onClicked: Current.openStep(row.stepId)
    }
}
