// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Brings a table into the plan: chosen or pasted, shown first, taken as a whole. */
Sheet {
    id: sheet

    readonly property PlanImporter source: Plan.importer
    readonly property bool isReady: sheet.source.state === PlanImporter.Ready

    returning: true
    title: qsTr("Import a table")
    text: qsTr("A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.")
    onAboutToShow: sheet.source.files.open("")
    onClosed: sheet.source.drop()

    FolderList {
        id: places
        width: parent.width
        visible: !sheet.isReady && pasted.text.length === 0
        folder: sheet.source.files
        room: sheet.room
        busy: sheet.source.state === PlanImporter.Reading
        onChosen: (path, isFolder) => isFolder ? sheet.source.files.open(path) : sheet.source.readFile(path)
    }
    ThemedText {
        id: wrong
        width: parent.width
        visible: text.length > 0
        text: sheet.source.problem
        size: Theme.small
        color: Theme.markColor(Mark.Failed)
        paragraph: true
        onTextChanged: if (wrong.text.length > 0) Accessible.announce(wrong.text)
    }
    Draft {
        id: kept
        key: "plan-import"
        text: pasted.text
        onRestored: text => {
            pasted.text = text;
            sheet.source.readText(text);
        }
    }
    NoteField {
        id: pasted
        width: parent.width
        // Not gone after the first letter, where somebody types.
        visible: !sheet.isReady || pasted.text.length > 0
        label: qsTr("Or the table itself")
        placeholder: qsTr("Paste the rows here.")
        onEdited: pasted.text.length > 0 ? sheet.source.readText(pasted.text) : sheet.source.drop()
    }
    ThemedText {
        id: summary
        width: parent.width
        visible: text.length > 0
        text: sheet.source.summary
        paragraph: true
        onTextChanged: if (summary.text.length > 0) Accessible.announce(summary.text)
    }
    Repeater {
        model: sheet.source.remarks

        delegate: ThemedText {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
            size: Theme.small
            muted: true
            paragraph: true
        }
    }
    Repeater {
        model: sheet.source.preview

        delegate: ThemedText {
            required property string application
            required property string vendor
            required property string media
            required property string dataPath
            width: parent?.width ?? 0
            text: [application, vendor, media, dataPath].filter(part => part.length > 0).join(" · ")
            size: Theme.small
        }
    }
    ThemedText {
        width: parent.width
        visible: sheet.source.beyond > 0
        //: Below a list that was cut
        text: qsTr("%n more", "", sheet.source.beyond)
        size: Theme.small
        muted: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            enabled: sheet.isReady && sheet.source.count > 0
            text: qsTr("Add to the plan")
            onClicked: {
                Plan.takeImport();
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: sheet.isReady && pasted.text.length === 0
            text: qsTr("Choose another file")
            onClicked: sheet.source.drop()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: places.visible && sheet.source.files.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: sheet.source.files.goUp()
        }
    ]
}
