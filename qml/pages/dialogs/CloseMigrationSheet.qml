// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Controls

/** Ends a migration, finished or given up. Nothing is deleted, and it can be reopened. */
Sheet {
    id: sheet

    returning: true
    title: Migration.complete ? qsTr("Finish this migration?") : qsTr("Abandon this migration?")
    text: Current.customer

    Paragraphs {
        width: parent.width
        title: qsTr("What that means")
        text: Migration.complete
            ? qsTr("All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.")
            : qsTr("Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.")
    }
    Draft {
        id: kept
        key: "close"
        text: own.text
        onRestored: text => own.text = text
    }
    NoteField {
        id: own
        width: parent.width
        label: Migration.complete ? qsTr("Note") : qsTr("Reason")
        placeholder: qsTr("What should whoever reads this later know?")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Migration.complete
            primary: true
            text: qsTr("Finish the migration")
            onClicked: {
                Migration.finish(own.text.trim());
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: !Migration.complete
            danger: true
            enabled: own.text.trim().length > 0
            text: qsTr("Abandon the migration")
            onClicked: {
                Migration.abandon(own.text.trim());
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
