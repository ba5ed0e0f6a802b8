// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Confirms a step that no check can see, in words, with what the guide asks for and room for what was done. */
Sheet {
    id: sheet

    returning: true
    title: qsTr("Mark this step as done?")
    text: Step.title

    Component.onCompleted: {
        date.text = Confirmation.date;
        target.text = Confirmation.target;
        files.text = Confirmation.files;
        note.text = Confirmation.note;
    }

    Paragraphs {
        width: parent.width
        title: qsTr("What to keep as evidence")
        text: Step.evidenceText
    }
    Field {
        id: date
        width: parent.width
        visible: Confirmation.asksDate
        wanted: true
        label: qsTr("Date of the backup")
        placeholder: Confirmation.dateExample
        error: Confirmation.dateProblem
        // Not only what is typed: assistive technology enters its words in another way.
        onTextChanged: Confirmation.type("date", date.text)
    }
    Flow {
        width: parent.width
        visible: Confirmation.asksDate
        spacing: Theme.gap

        TouchButton {
            //: A date
            text: qsTr("Today")
            onClicked: {
                Confirmation.setDaysAgo(0);
                date.text = Confirmation.date;
            }
        }
        TouchButton {
            //: A date
            text: qsTr("Yesterday")
            onClicked: {
                Confirmation.setDaysAgo(1);
                date.text = Confirmation.date;
            }
        }
    }
    Field {
        id: target
        width: parent.width
        visible: Confirmation.asksTarget
        wanted: true
        label: qsTr("Where the backup is kept")
        hint: qsTr("For example: USB disk 2, in the safe")
        onTextChanged: Confirmation.type("target", target.text)
    }
    NoteField {
        id: files
        width: parent.width
        visible: Confirmation.asksFiles
        label: qsTr("Names of the restored files (required)")
        placeholder: qsTr("Which files were restored and compared?")
        onEdited: Confirmation.type("files", files.text)
    }
    NoteField {
        id: note
        width: parent.width
        label: qsTr("What was done")
        placeholder: qsTr("For example: full backup to the USB disk, three files restored and compared")
        onEdited: Confirmation.type("note", note.text)
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Confirmation.missingText
        size: Theme.small
        muted: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            picture: "tick"
            enabled: Confirmation.complete
            text: qsTr("Mark as done")
            onClicked: {
                Confirmation.confirm();
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
