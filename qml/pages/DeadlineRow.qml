// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console.Theme
import Console.Controls

/** One clock in full: by when, counted from what, and how sure that is. */
Card {
    id: row

    required property string title
    required property int status
    required property string statusText
    required property string text
    required property string sinceText
    required property string dueText
    required property string lastDayText
    required property string uncertaintyText
    required property string originText
    required property list<string> doubts
    required property string stepId
    required property string stepTitle

    signal stepChosen(string step)

    mark: row.status
    implicitHeight: inside.implicitHeight + 2 * Theme.pad

    Column {
        id: inside
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.wide; rightMargin: Theme.pad; topMargin: Theme.pad }
        spacing: Theme.gap

        RowLayout {
            width: parent.width
            spacing: Theme.space

            StatusShape {
                Layout.alignment: Qt.AlignTop
                mark: row.status
            }
            ThemedText {
                Layout.fillWidth: true
                text: row.title
                size: Theme.lead
                strong: true
                Accessible.role: Accessible.Heading
            }
        }
        ThemedText {
            width: parent.width
            text: row.text
            strong: true
            color: Theme.markColor(row.status)
        }
        Fact {
            width: parent.width
            //: A status such as "Passed" or "Warning"
            label: qsTr("Status")
            value: row.statusText
        }
        Fact {
            width: parent.width
            //: The moment from which a deadline is counted
            label: qsTr("Since")
            value: row.sinceText
        }
        Fact {
            width: parent.width
            //: The moment at which a deadline ends
            label: qsTr("Until")
            value: row.dueText
        }
        Fact {
            width: parent.width
            label: qsTr("Last day on which you are surely in time")
            value: row.lastDayText
        }
        Fact {
            width: parent.width
            //: How far a deadline may be off, such as "± 5 min"
            label: qsTr("Uncertainty")
            value: row.uncertaintyText
        }
        ThemedText {
            width: parent.width
            visible: text.length > 0
            text: row.originText
            size: Theme.small
            muted: true
            paragraph: true
        }
        Repeater {
            model: row.doubts

            delegate: ThemedText {
                required property string modelData
                width: inside.width
                text: modelData
                size: Theme.small
                paragraph: true
            }
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: row.stepTitle.length > 0
            picture: "forward"
            text: row.stepTitle
            //: %1 is the title of a step
            accessibleText: qsTr("Open the step: %1").arg(row.stepTitle)
            onClicked: row.stepChosen(row.stepId)
        }
    }
}
