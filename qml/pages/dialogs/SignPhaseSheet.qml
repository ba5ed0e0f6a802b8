// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Controls

/** The technician signs that a phase is finished, sees in spite of what, and can take it back with a reason. */
Sheet {
    id: sheet

    returning: true
    title: SignOff.phaseTitle
    text: SignOff.stateText

    Paragraphs {
        width: parent.width
        //: Heading above steps that still have to be done
        title: qsTr("Still open")
        entries: SignOff.openSteps
    }
    Paragraphs {
        width: parent.width
        //: Heading above steps that were deferred or skipped
        title: qsTr("Signed in spite of")
        entries: SignOff.exceptions
    }
    Paragraphs {
        width: parent.width
        //: Heading above what was said with a signature
        title: qsTr("Remark")
        text: SignOff.remarkText
    }
    Draft {
        id: kept
        key: "sign:" + Current.currentPhase
        text: words.text
        onRestored: text => words.text = text
    }
    NoteField {
        id: words
        width: parent.width
        visible: !Current.readOnly && (SignOff.canSign || SignOff.phaseSigned)
        label: SignOff.phaseSigned ? qsTr("Why is the signature withdrawn?") : qsTr("Remark")
        placeholder: SignOff.phaseSigned ? "" : qsTr("What should whoever reads this later know?")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: SignOff.canSign && !Current.readOnly
            primary: true
            picture: "tick"
            text: qsTr("Sign the phase")
            onClicked: {
                SignOff.signPhase(words.text);
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: SignOff.phaseSigned && !Current.readOnly
            danger: true
            enabled: words.text.trim().length > 0
            text: qsTr("Withdraw the signature")
            onClicked: {
                SignOff.withdrawPhase(words.text);
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
