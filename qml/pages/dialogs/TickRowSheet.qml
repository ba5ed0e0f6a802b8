// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Controls

/** One row of a list to tick: a note, and leaving it out with a reason. */
Sheet {
    id: sheet

    property int reason: -1

    readonly property list<string> reasons: [
        qsTr("Not used any more"), qsTr("Its system is not supported"), qsTr("Done before, in another way"), qsTr("The customer decided so")
    ]
    readonly property string chosen: sheet.reason >= 0 ? sheet.reasons[sheet.reason] : ""
    readonly property string words: [sheet.chosen, own.text.trim()].filter(part => part.length > 0).join(": ")

    title: TickList.chosenName
    text: TickList.chosenIsOpen ? qsTr("A row that is set aside counts as settled. The record keeps your reason.") : ""

    Draft {
        id: keptNote
        key: "row-note:" + Step.stepId + ":" + TickList.chosen
        atOnce: false
        text: note.text
        onRestored: text => note.text = text
    }
    NoteField {
        id: note
        width: parent.width
        label: qsTr("Note")
        Component.onCompleted: {
            note.text = TickList.chosenNote;
            keptNote.restore();
        }
    }
    Choice {
        width: parent.width
        visible: TickList.chosenIsOpen
        label: qsTr("Reason")
        options: sheet.reasons
        current: sheet.reason
        onChosen: index => sheet.reason = index
    }
    Draft {
        id: kept
        key: "row:" + Step.stepId + ":" + TickList.chosen
        text: own.text
        onRestored: text => own.text = text
    }
    NoteField {
        id: own
        width: parent.width
        visible: TickList.chosenIsOpen
        label: qsTr("In your own words")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            text: qsTr("Save the note")
            onClicked: {
                TickList.setNote(TickList.chosen, note.text);
                keptNote.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: TickList.chosenIsOpen
            enabled: sheet.words.length > 0
            //: Leaves a computer, a user or a shared folder out of the step, with a reason
            text: qsTr("Set aside")
            onClicked: {
                TickList.setAside(TickList.chosen, sheet.words);
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: !TickList.chosenIsOpen
            picture: "undo"
            //: A row that was done or set aside is open again
            text: qsTr("Reopen the row")
            onClicked: {
                TickList.reopen(TickList.chosen);
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: TickList.chosenByHand
            danger: true
            text: qsTr("Remove the row")
            onClicked: {
                TickList.remove(TickList.chosen, sheet.words);
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
