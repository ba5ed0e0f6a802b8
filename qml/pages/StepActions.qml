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
    enabled: !Current.readOnly && !Migration.closed

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
        visible: Gate.canBegin
        primary: Gate.irreversible
        picture: "forward"
        //: Button: the technician begins to work on this step
        text: qsTr("Begin the step")
        onClicked: Gate.irreversible ? Route.ask("BeginSheet") : Gate.begin()
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        visible: Gate.canFinish && Step.canConfirm
        primary: !Step.canCheck
        picture: "tick"
        text: qsTr("Mark as done")
        onClicked: Route.ask("ConfirmSheet")
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        visible: Step.canCheck
        primary: true
        busy: Step.checking || Gate.measuring
        text: qsTr("Check again")
        accessibleText: qsTr("Check again: %1").arg(Step.title)
        onClicked: Step.checkNow()
    }
}
