// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Deletes the content of past migrations for good: says what goes and what stays, and wants a name and a reason. */
Sheet {
    id: sheet

    readonly property bool running: Retention.state === Retention.Erasing
    readonly property bool done: Retention.state === Retention.Erased

    closePolicy: sheet.running ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    mark: sheet.done ? Mark.Passed : -1
    title: sheet.done ? qsTr("Deleted") : qsTr("Delete %n migration(s) for good?", "", Retention.count)
    text: sheet.done ? "" : Retention.names

    Component.onCompleted: author.text = Settings.technician

    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Retention.problem.title
        detail: [Retention.problem.what, Retention.problem.next].filter(part => part.length > 0).join(" ")
    }
    Banner {
        width: parent.width
        visible: sheet.done && !Retention.rewritten
        mark: Mark.Warning
        title: qsTr("Traces are left in the file")
        detail: qsTr("The file could not be rewritten now. The console does it after its next start.")
    }
    ThemedText {
        width: parent.width
        visible: sheet.running
        text: qsTr("Deleting …")
    }
    ProgressStrip {
        width: parent.width
        visible: sheet.running
        value: Retention.progress
        name: qsTr("Deleting …")
    }
    Paragraphs {
        width: parent.width
        visible: !sheet.done && !sheet.running
        //: Heading: what is deleted
        title: qsTr("What goes")
        text: qsTr("Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.")
    }
    Paragraphs {
        width: parent.width
        visible: !sheet.running
        //: Heading: what is not deleted
        title: qsTr("What stays")
        text: qsTr("The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.")
    }
    ThemedText {
        width: parent.width
        visible: !sheet.done && Retention.open > 0
        text: qsTr("%n of the selected migrations are open and stay.", "", Retention.open)
        size: Theme.small
        muted: true
    }
    Draft {
        id: kept
        key: "erase"
        text: reason.text
        onRestored: text => reason.text = text
    }
    NoteField {
        id: reason
        width: parent.width
        visible: !sheet.done && !sheet.running
        label: qsTr("Reason")
    }
    Field {
        id: author
        width: parent.width
        visible: !sheet.done && !sheet.running
        wanted: true
        label: qsTr("Your name")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: !sheet.done
            danger: true
            irreversible: true
            busy: sheet.running
            enabled: !sheet.running && Retention.count > 0 && reason.text.trim().length > 0 && author.text.trim().length > 0
            text: qsTr("Delete for good")
            onClicked: {
                kept.drop();
                Retention.erase(author.text.trim(), reason.text.trim());
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            enabled: !sheet.running
            primary: sheet.done
            text: sheet.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
