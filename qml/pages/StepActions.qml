// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What can be done with a step as a whole. */
Flow {
    id: actions

    readonly property real natural: Measure.natural(actions.children, actions.spacing)

    spacing: Theme.space
    enabled: !Settings.readOnly

    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        visible: Step.canSkip || Step.canDefer
        text: Step.canSkip ? qsTr("Skip with a reason") : qsTr("Do it later")
        onClicked: Route.ask("ReasonSheet")
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        visible: Step.canUndo
        picture: "undo"
        //: Takes back what was said about this step: done, skipped or deferred
        text: qsTr("Reopen the step")
        onClicked: Step.undo()
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        visible: Step.canConfirm
        primary: Step.cards.allCount === 0
        picture: "tick"
        text: qsTr("Mark as done")
        onClicked: Route.ask("ConfirmSheet")
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        visible: Step.cards.allCount > 0
        primary: true
        busy: Step.checking
        text: qsTr("Check again")
        accessibleText: qsTr("Check again: %1").arg(Step.title)
        onClicked: Step.checkNow()
    }
}
