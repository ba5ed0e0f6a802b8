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

    StepGate {
        width: parent.width
        visible: height > 0
    }
    Repeater {
        model: Step.cards

        delegate: StatusCard {
            id: card

            required property int action
            required property string cardId

            width: body.width
            pressable: false
            detailed: true
            acting: card.action !== CardModel.OpenStep
            frozen: !Current.live
            frozenText: Current.liveText
            withdrawable: !Settings.readOnly && !Migration.closed
            onWithdrawn: Gate.liftOverride(card.cardId)
            onActed: card.action === CardModel.SignIn ? Route.ask("SignInSheet") : Route.back()
        }
    }
    Loader {
        width: parent.width
        active: Deadlines.asksForFact && Step.stepId === Deadlines.factStep
        visible: active
        sourceComponent: UpdateConfirmation {}
    }
    Paragraphs {
        width: parent.width
        title: qsTr("Why it matters")
        text: Step.whyText
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
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: Step.stepId === Plan.stepId
        //: Opens the list of applications that the business lives on
        text: qsTr("Open the plan")
        onClicked: Route.go("PlanPage")
    }
    Loader {
        width: parent.width
        active: TickList.active
        visible: active
        sourceComponent: TickSection {}
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
