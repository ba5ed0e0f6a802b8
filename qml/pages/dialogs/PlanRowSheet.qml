// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** The fields of one application: the plan, and what came of it. */
Sheet {
    id: sheet

    /** As the sheet was opened for it: the plan may change meanwhile. */
    property string row
    property int result: 0

    readonly property bool isNew: sheet.row.length === 0
    readonly property bool wantsReason: sheet.result === 3 && note.text.trim().length === 0

    function fields(): var {
        return {
            application: application.text, vendor: vendor.text, contact: contact.text, media: media.text, keyPlace: keyPlace.text,
            dataPath: dataPath.text, test: test.text, note: note.text, result: sheet.result
        };
    }
    function fill(fields: var): void {
        sheet.result = fields.result;
        application.text = fields.application;
        vendor.text = fields.vendor;
        contact.text = fields.contact;
        media.text = fields.media;
        keyPlace.text = fields.keyPlace;
        dataPath.text = fields.dataPath;
        test.text = fields.test;
        note.text = fields.note;
    }
    function save(): void {
        Plan.save(sheet.row, sheet.fields());
        kept.drop();
        sheet.close();
    }

    title: sheet.isNew ? qsTr("New application") : application.text
    Component.onCompleted: {
        sheet.row = Plan.chosen;
        sheet.fill(Plan.row(Plan.chosen));
        kept.restore();
    }

    Draft {
        id: kept
        key: "plan:" + sheet.row
        atOnce: false
        text: JSON.stringify(sheet.fields())
        onRestored: text => sheet.fill(JSON.parse(text))
    }
    Field {
        id: application
        width: parent.width
        wanted: true
        label: qsTr("Application")
    }
    Field {
        id: vendor
        width: parent.width
        label: qsTr("Vendor")
    }
    Field {
        id: contact
        width: parent.width
        label: qsTr("Contact")
    }
    Field {
        id: media
        width: parent.width
        label: qsTr("Installation media")
        hint: qsTr("A vendor or the media must be known: without them the application cannot be installed anew.")
    }
    Field {
        id: keyPlace
        width: parent.width
        label: qsTr("Place of the license key")
        hint: qsTr("Where it is kept, never the key itself.")
        error: Plan.keyProblem(keyPlace.text)
    }
    Field {
        id: dataPath
        width: parent.width
        label: qsTr("Path to the data")
    }
    NoteField {
        id: test
        width: parent.width
        label: qsTr("Test after the move")
        placeholder: qsTr("What has to work, and who can tell?")
    }
    Choice {
        width: parent.width
        //: What came of moving an application
        label: qsTr("Result")
        options: Plan.results
        current: sheet.result
        onChosen: index => sheet.result = index
    }
    NoteField {
        id: note
        width: parent.width
        label: qsTr("Note")
    }
    ThemedText {
        width: parent.width
        visible: sheet.wantsReason
        text: qsTr("Enter in the note why it is set aside.")
        size: Theme.small
        muted: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            enabled: application.text.trim().length > 0 && keyPlace.error.length === 0 && !sheet.wantsReason
            text: qsTr("Save")
            onClicked: sheet.save()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: !sheet.isNew
            danger: true
            text: qsTr("Remove the application")
            onClicked: Route.ask("PlanRemoveSheet")
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
