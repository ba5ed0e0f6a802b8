// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What there is to do in a step, the rows of its list, its limits, and what comes of leaving it out. */
Column {
    id: details

    spacing: Theme.pad

    Column {
        width: parent.width
        spacing: Theme.gap
        visible: instructions.count > 0

        SectionTitle {
            width: parent.width
            text: Step.placeText ? Step.placeText : qsTr("What to do")
        }
        Repeater {
            id: instructions
            model: Step.instructions

            delegate: InstructionRow {
                width: details.width
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

        delegate: Column {
            id: remark

            required property string modelData
            required property int index

            width: details.width
            spacing: Theme.gap

            Banner {
                width: parent.width
                picture: "note"
                //: Label above an important remark
                title: qsTr("Important")
                detail: remark.modelData
            }
            SecondText {
                width: parent.width
                text: SecondLanguage.notes[remark.index] ?? ""
                family: SecondLanguage.fontFamily
                language: SecondLanguage.code
            }
        }
    }
    Paragraphs {
        width: parent.width
        //: Heading above the limits that a value is judged by
        title: qsTr("Limits")
        text: Step.limitsText
        second: SecondLanguage.limitsText
    }
    Paragraphs {
        width: parent.width
        title: qsTr("What to keep as evidence")
        text: Step.evidenceText
        second: SecondLanguage.evidenceText
    }
    Paragraphs {
        width: parent.width
        title: qsTr("If it is skipped")
        text: Step.ifSkippedText
        second: SecondLanguage.ifSkippedText
    }
}
