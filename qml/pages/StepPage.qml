// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/**
 * One step: the live value, why it matters, what to do, and what happened. What stands beside or below that is not what is waited
 * for: it follows after the first frame.
 */
FocusScope {
    id: page
    objectName: "StepPage"

    readonly property bool withList: page.width >= Theme.strip
    readonly property bool withRecord: page.width >= Theme.strip + Theme.railWidth * (Theme.textScale - 1)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            id: header
            Layout.fillWidth: true
            title: Step.title
            subtitle: [Step.phaseText, Step.necessityText, Step.workText].filter(part => part.length > 0).join(" · ")
            onBackRequested: Route.back()
            corner: SecondLanguageButton {}

            DeadlineChip {
                width: Math.min(implicitWidth, header.room)
            }
            StepActions {
                width: Math.min(natural, header.room)
            }
        }
        ProblemBanner {
            Layout.fillWidth: true
            Layout.margins: middle.margins
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Rectangle {
                Layout.preferredWidth: Theme.railWidth
                Layout.fillHeight: true
                visible: page.withList
                color: Theme.panel

                LaterLoader {
                    anchors.fill: parent
                    wanted: page.withList
                    sourceComponent: StepList {
                        model: Step.phaseSteps
                        chosenRow: Step.phaseSteps.currentRow
                    }
                }
                Rectangle {
                    anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
                    width: Theme.hairline
                    color: Theme.line
                }
            }
            ScrollPage {
                id: middle
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5
                margins: page.width < Theme.oneColumn ? Theme.pad : Theme.wide
                widest: page.withRecord ? -1 : Theme.readingWidth

                StepBody {
                    width: parent.width
                }
                LaterLoader {
                    width: parent.width
                    wanted: !page.withRecord
                    sourceComponent: StepRecord {}
                }
            }
            Rectangle {
                Layout.preferredWidth: Theme.hairline
                Layout.fillHeight: true
                Layout.topMargin: Theme.wide
                Layout.bottomMargin: Theme.wide
                visible: page.withRecord
                color: Theme.line
            }
            ScrollPage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
                visible: page.withRecord
                margins: Theme.wide

                LaterLoader {
                    width: parent.width
                    wanted: page.withRecord
                    sourceComponent: StepRecord {}
                }
            }
        }
    }
}
