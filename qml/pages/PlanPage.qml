// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The line-of-business applications: how each is moved, and what came of it. A table where there is room, else cards. */
FocusScope {
    id: page
    objectName: "PlanPage"

    readonly property bool asTable: page.width >= Theme.strip * (1 + (Theme.textScale - 1) * 0.5)

    function edit(row: string): void {
        Plan.chosen = row;
        Route.ask("PlanRowSheet");
    }

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
            title: qsTr("Line-of-business applications")
            subtitle: Plan.summary
            onBackRequested: Route.back()

            DeadlineChip {
                width: Math.min(implicitWidth, header.room)
            }
            TouchButton {
                width: Math.min(implicitWidth, header.room)
                visible: !Current.readOnly
                //: Reads a table that another program saved
                text: qsTr("Import a table")
                onClicked: Route.ask("PlanImportSheet")
            }
            TouchButton {
                width: Math.min(implicitWidth, header.room)
                visible: !Current.readOnly
                primary: true
                picture: "plus"
                text: qsTr("Add an application")
                onClicked: page.edit("")
            }
        }
        ProblemBanner {
            Layout.fillWidth: true
            Layout.margins: body.margins
        }
        ScrollPage {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            margins: page.width < Theme.oneColumn ? Theme.pad : Theme.wide

            EmptyState {
                width: parent.width
                visible: Plan.count === 0
                picture: Plan.declaredEmpty ? "tick" : "flag"
                title: Plan.declaredEmpty ? qsTr("No line-of-business applications") : qsTr("No application is written down yet")
                text: Plan.declaredEmpty ? Plan.declaration
                    : qsTr("Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.")
            }
            TouchButton {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                visible: Plan.count === 0 && !Current.readOnly
                text: Plan.declaredEmpty ? qsTr("Take this back") : qsTr("There are no such applications")
                onClicked: Plan.declareEmpty(!Plan.declaredEmpty)
            }
            PlanHeads {
                id: heads
                width: parent.width
                visible: page.asTable && Plan.count > 0
            }
            Repeater {
                model: Plan.rows

                delegate: PlanLine {
                    id: line

                    required property string rowId

                    width: heads.width
                    asTable: page.asTable
                    changeable: !Current.readOnly
                    onChangeRequested: page.edit(line.rowId)
                }
            }
        }
    }
}
