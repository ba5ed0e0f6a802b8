// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** The destination server was installed anew: its steps are open again, and nothing that was measured counts. */
Sheet {
    id: sheet

    returning: true
    title: qsTr("Was the destination server installed anew?")
    text: Current.destination.known ? Current.destination.name : ""
    mark: Mark.Warning

    Paragraphs {
        width: parent.width
        title: qsTr("What that means")
        text: qsTr("The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.")
    }
    Draft {
        id: kept
        key: "replace"
        text: own.text
        onRestored: text => own.text = text
    }
    NoteField {
        id: own
        width: parent.width
        label: qsTr("Reason")
        placeholder: qsTr("For example: the first installation stopped at the network drivers")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            danger: true
            enabled: own.text.trim().length > 0
            text: qsTr("It was installed anew")
            onClicked: {
                Migration.replaceDestination(own.text.trim());
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
