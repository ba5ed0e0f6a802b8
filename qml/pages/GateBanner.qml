// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Why a step or a phase may not begin yet: each reason leads to where it is settled. */
Rectangle {
    id: gate

    required property ReasonModel reasons
    required property string title
    /** A person may answer for a reason here; for a phase that is done at the step that begins. */
    property bool answering: false
    property bool busy: false
    /** The first few are what has to be done next; the others wait for a press. */
    property bool whole: false
    readonly property int few: 3

    implicitHeight: column.implicitHeight + 2 * Theme.pad
    radius: Theme.radiusCard
    color: Theme.card
    border { width: Theme.hairline; color: Theme.highContrast ? Theme.muted : Theme.line }

    Accessible.role: Accessible.Grouping
    Accessible.name: gate.title
    Accessible.ignored: Cover.hides(gate)

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.wide - 1 }
        spacing: Theme.gap

        RowLayout {
            width: parent.width
            spacing: Theme.pad

            Icon {
                picture: gate.busy ? "confirming" : "blocked"
                size: Theme.shape
                color: Theme.muted
            }
            ThemedText {
                Layout.fillWidth: true
                text: gate.title
                strong: true
            }
        }
        Repeater {
            model: gate.reasons

            // A gate of a phase may have dozens: those that are not shown are not made either.
            delegate: Loader {
                id: row

                required property int index
                required property string text
                required property string detail
                required property int status
                required property string stepId
                required property bool overridable

                width: column.width
                visible: active
                active: gate.whole || row.index < gate.few
                sourceComponent: GateReasonRow {
                    text: row.text
                    detail: row.detail
                    status: row.status
                    answerable: gate.answering && row.overridable
                    onOpened: {
                        Current.openStep(row.stepId);
                        Route.go("StepPage");
                    }
                    onAnswered: {
                        Gate.choose(row.index);
                        Route.ask("OverrideSheet");
                    }
                }
            }
        }
        TouchButton {
            width: Math.min(implicitWidth, column.width)
            visible: !gate.whole && gate.reasons.count > gate.few
            picture: "expand"
            //: Button: shows every reason why a step or a phase is closed; %1 is how many there are
            text: qsTr("Show all %1").arg(gate.reasons.count)
            onClicked: gate.whole = true
        }
    }
}
