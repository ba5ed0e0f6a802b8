// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The chosen card's step beside the cards, on a wide screen. */
Rectangle {
    id: aside

    color: Theme.panel

    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
        width: Theme.hairline
        color: Theme.line
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.margin }
        visible: Step.stepId.length === 0
        picture: "hand"
        title: qsTr("Choose a card")
        text: qsTr("Its step, with what to do and why, opens here.")
    }
    ScrollPage {
        anchors.fill: parent
        visible: Step.stepId.length > 0
        margins: Theme.wide

        RowLayout {
            width: parent.width
            spacing: Theme.gap

            ThemedText {
                Layout.fillWidth: true
                text: Step.title
                size: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            SecondLanguageButton {
                Layout.alignment: Qt.AlignTop
            }
        }
        ThemedText {
            width: parent.width
            visible: text.length > 0
            text: [Step.necessityText, Step.workText].filter(part => part.length > 0).join(" · ")
            size: Theme.small
            muted: true
        }
        StepActions {
            width: parent.width
        }
        StepBody {
            width: parent.width
        }
        StepRecord {
            width: parent.width
        }
    }
}
