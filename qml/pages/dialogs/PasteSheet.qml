// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Controls

/** Adds what is on the clipboard as evidence: a picture, or text such as the output of a command. */
Sheet {
    id: sheet

    title: qsTr("Add from the clipboard")
    text: Evidence.canPaste ? "" : qsTr("The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.")

    Connections {
        target: Evidence
        function onAdded(): void {
            kept.drop();
            sheet.close();
        }
    }
    EvidenceProblem {
        width: parent.width
    }
    Fact {
        width: parent.width
        //: Label above what is on the clipboard
        label: qsTr("On the clipboard")
        value: Evidence.pasteText
        mono: true
    }
    Draft {
        id: kept
        key: "caption:" + Step.stepId
        text: caption.text
        onRestored: text => caption.text = text
    }
    Field {
        id: caption
        width: parent.width
        visible: Evidence.canPaste
        label: qsTr("What does it show?")
        hint: qsTr("For example: the last line of the backup log")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Evidence.canPaste
            primary: true
            busy: Evidence.busy
            enabled: !Evidence.busy
            text: qsTr("Add it")
            onClicked: Evidence.paste(caption.text)
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: {
                Evidence.cancel();
                sheet.close();
            }
        }
    ]
}
