// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** A step as the guide tells it, under the live value of its checks. */
Column {
    id: body

    spacing: Theme.pad

    Repeater {
        model: Step.cards

        delegate: StatusCard {
            id: card

            required property int action

            width: body.width
            pressable: false
            detailed: true
            acting: card.action !== CardModel.OpenStep
            frozen: !Current.live
            frozenText: Current.liveText
            onActed: card.action === CardModel.SignIn ? Route.ask("SignInSheet") : Route.back()
        }
    }
    Paragraphs {
        width: parent.width
        title: qsTr("Why it matters")
        text: Step.whyText
    }
    Paragraphs {
        width: parent.width
        //: Heading: in which case this step has to be done
        title: qsTr("Only if")
        text: Step.conditionText
    }
    Column {
        width: parent.width
        spacing: Theme.half
        visible: instructions.count > 0

        SectionTitle {
            width: parent.width
            text: Step.placeText ? Step.placeText : qsTr("What to do")
        }
        Repeater {
            id: instructions
            model: Step.instructions

            delegate: InstructionRow {
                width: body.width
            }
        }
    }
    Repeater {
        model: Step.notes

        delegate: Banner {
            required property string modelData
            width: body.width
            picture: "note"
            //: Label above an important remark
            title: qsTr("Important")
            detail: modelData
        }
    }
    Paragraphs {
        width: parent.width
        //: Heading above the limits that a value is judged by
        title: qsTr("Limits")
        text: Step.limitsText
    }
    Paragraphs {
        width: parent.width
        title: qsTr("What to keep as evidence")
        text: Step.evidenceText
    }
    Paragraphs {
        width: parent.width
        title: qsTr("If it is skipped")
        text: Step.ifSkippedText
    }
}
