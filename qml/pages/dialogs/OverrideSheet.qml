// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Somebody answers for what closes a gate: with a reason, for a time, and without changing what was measured. */
Sheet {
    id: sheet

    property int reason: -1
    property int span: 0

    readonly property list<int> days: [0, 2, 6]
    readonly property list<string> reasons: [
        qsTr("Known and harmless here"), qsTr("Proven in another way"), qsTr("The customer decided so")
    ]
    readonly property string chosen: sheet.reason >= 0 ? sheet.reasons[sheet.reason] : ""
    // A choice alone is no reason that somebody can judge later.
    readonly property string words: [sheet.chosen, own.text.trim()].filter(part => part.length > 0).join(": ")

    title: qsTr("Carry on all the same?")
    text: Gate.chosenText
    mark: Mark.Warning

    Paragraphs {
        width: parent.width
        title: qsTr("What that means")
        text: Gate.chosenIsOrder
            ? qsTr("The step stays open and has to be done later. Your name and reason stand in the record and in the report.")
            : qsTr("The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.")
    }
    Choice {
        width: parent.width
        label: qsTr("Reason")
        options: sheet.reasons
        current: sheet.reason
        onChosen: index => sheet.reason = index
    }
    Draft {
        id: kept
        key: "override:" + Gate.chosen
        text: own.text
        onRestored: text => own.text = text
    }
    NoteField {
        id: own
        width: parent.width
        label: qsTr("In your own words")
        placeholder: qsTr("What did you see that makes this safe?")
    }
    Choice {
        width: parent.width
        visible: !Gate.chosenIsOrder
        //: How long an override lasts
        label: qsTr("Until")
        options: [qsTr("The end of today"), qsTr("Three days from now"), qsTr("A week from now")]
        current: sheet.span
        onChosen: index => sheet.span = index
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            danger: true
            enabled: own.text.trim().length > 0
            text: qsTr("I answer for it")
            onClicked: {
                Gate.answerFor(sheet.words, sheet.days[sheet.span]);
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
