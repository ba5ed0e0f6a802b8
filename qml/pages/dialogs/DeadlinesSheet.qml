// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Controls

/** Every clock that runs, the most urgent first. */
Sheet {
    id: sheet

    title: qsTr("Deadlines")
    text: Deadlines.count > 0 ? qsTr("Counted by this console’s clock, corrected by how far the servers’ clocks are off.")
        : qsTr("No deadline runs now. The first one begins with the backup of the source server.")

    Repeater {
        model: Deadlines.clocks

        delegate: DeadlineRow {
            width: parent?.width ?? 0
            onStepChosen: step => {
                sheet.close();
                Current.openStep(step);
                Route.go("StepPage");
            }
        }
    }
    Loader {
        width: parent.width
        active: Deadlines.asksForFact
        visible: active
        sourceComponent: UpdateConfirmation {}
    }
    buttons: TouchButton {
        width: Math.min(implicitWidth, sheet.widest)
        //: Leaves a sheet without doing anything
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
