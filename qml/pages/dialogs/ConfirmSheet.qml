// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Controls

/** Confirms a step that no check can see, in words, with room for what was done. */
Sheet {
    id: sheet

    title: qsTr("Mark this step as done?")
    text: Step.title

    Paragraphs {
        width: parent.width
        title: qsTr("What to keep as evidence")
        text: Step.evidenceText
    }
    NoteField {
        id: note
        width: parent.width
        label: qsTr("What was done")
        placeholder: qsTr("For example: full backup to the USB disk, three files restored and compared")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            picture: "tick"
            text: qsTr("Mark as done")
            onClicked: {
                Step.confirm(note.text.trim());
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
