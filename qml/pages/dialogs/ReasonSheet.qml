// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Controls

/** Skips or defers a step. It asks once, wants a reason, and the record keeps both. */
Sheet {
    id: sheet

    property int reason: -1

    readonly property list<string> reasons: [
        qsTr("Not used at this site"), qsTr("Done before, in another way"), qsTr("The customer decided so")
    ]
    readonly property string chosen: sheet.reason >= 0 ? sheet.reasons[sheet.reason] : ""
    readonly property string words: [sheet.chosen, own.text.trim()].filter(part => part.length > 0).join(": ")

    returning: true
    title: Step.canSkip ? qsTr("Skip this step?") : qsTr("Do this step later?")
    text: Step.title

    Paragraphs {
        width: parent.width
        title: qsTr("If it is skipped")
        text: Step.ifSkippedText
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
        key: "reason:" + Step.stepId
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
            visible: Step.canSkip
            danger: true
            enabled: sheet.words.length > 0
            text: qsTr("Skip the step")
            onClicked: {
                Step.skip(sheet.words);
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Step.canDefer
            enabled: sheet.words.length > 0
            text: qsTr("Do it later")
            onClicked: {
                Step.defer(sheet.words);
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
