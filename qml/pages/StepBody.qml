// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/**
 * A step as the guide tells it, under the live value of its checks. How it stands is what is waited for; what to do follows after
 * the first frame.
 */
Column {
    id: body

    spacing: Theme.pad

    SecondText {
        width: parent.width
        text: SecondLanguage.title
        family: SecondLanguage.fontFamily
        language: SecondLanguage.code
        size: Theme.lead
        strong: true
    }
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
            acting: card.action !== CardModel.OpenStep && !Current.past
            frozen: !Current.live
            frozenText: Current.liveText
            withdrawable: !Current.readOnly && !Migration.closed
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
        second: SecondLanguage.whyText
    }
    LaterLoader {
        width: parent.width
        sourceComponent: StepDetails {}
    }
}
