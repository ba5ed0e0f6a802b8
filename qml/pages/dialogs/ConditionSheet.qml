// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Controls

/** Whether a step is needed at this site: what the checks say, and the technician's last word. */
Sheet {
    id: sheet

    returning: true
    title: qsTr("Is this step needed at this site?")
    text: Step.title

    Paragraphs {
        width: parent.width
        //: Heading: in which case this step has to be done
        title: qsTr("Only if")
        text: Step.conditionText
    }
    Paragraphs {
        width: parent.width
        //: Heading: what is known about the condition of a step
        title: qsTr("What is known")
        text: Gate.conditionText
    }
    Draft {
        id: kept
        key: "condition:" + Step.stepId
        text: own.text
        onRestored: text => own.text = text
    }
    NoteField {
        id: own
        width: parent.width
        label: qsTr("Reason")
        placeholder: qsTr("What did you see at the site?")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            enabled: own.text.trim().length > 0
            text: qsTr("It is needed")
            onClicked: {
                Gate.setCondition(true, own.text.trim());
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            enabled: own.text.trim().length > 0
            text: qsTr("It is not needed")
            onClicked: {
                Gate.setCondition(false, own.text.trim());
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Gate.overruled
            text: qsTr("As the checks say")
            onClicked: {
                Gate.clearCondition();
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
