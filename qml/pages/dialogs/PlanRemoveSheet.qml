// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Controls

/** Takes an application out of the plan. The record keeps it, and the reason. */
Sheet {
    id: sheet

    property int reason: -1

    readonly property list<string> reasons: [qsTr("Written down twice"), qsTr("Not used any more"), qsTr("Written down by mistake")]
    readonly property string chosen: sheet.reason >= 0 ? sheet.reasons[sheet.reason] : ""
    readonly property string words: [sheet.chosen, own.text.trim()].filter(part => part.length > 0).join(": ")

    title: qsTr("Remove this application?")
    text: Plan.chosenName

    Choice {
        width: parent.width
        label: qsTr("Reason")
        options: sheet.reasons
        current: sheet.reason
        onChosen: index => sheet.reason = index
    }
    Draft {
        id: kept
        key: "plan-remove:" + Plan.chosen
        text: own.text
        onRestored: text => own.text = text
    }
    NoteField {
        id: own
        width: parent.width
        label: qsTr("In your own words")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            danger: true
            enabled: sheet.words.length > 0
            text: qsTr("Remove the application")
            onClicked: {
                Plan.remove(Plan.chosen, sheet.words);
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
