// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The migrations to carry on with, a new one, and the rehearsal. */
Column {
    id: open

    spacing: Theme.space + 2

    ProblemBanner {
        width: parent.width
    }
    Banner {
        width: parent.width
        visible: Sessions.state === Sessions.ReadOnly
        mark: Mark.Warning
        title: Sessions.problem.title
        detail: [Sessions.problem.what, Sessions.problem.next].filter(part => part.length > 0).join(" ")
    }
    BackupProblem {
        width: parent.width
        actionText: qsTr("Settings")
        onActed: Route.go("SettingsPage")
    }
    GridLayout {
        width: parent.width
        columns: words.implicitWidth + begin.implicitWidth + Theme.pad > open.width ? 1 : 2
        columnSpacing: Theme.pad

        ColumnLayout {
            id: words
            spacing: 0

            ThemedText {
                Layout.fillWidth: true
                visible: Sessions.openCount > 0
                text: qsTr("%n open migration(s)", "", Sessions.openCount)
                size: Theme.small
                muted: true
            }
            ThemedText {
                Layout.fillWidth: true
                //: Heading above the migrations that are not finished
                text: Sessions.openCount > 0 ? qsTr("Carry on") : qsTr("Begin")
                size: Theme.display
                strong: true
                Accessible.role: Accessible.Heading
            }
        }
        TouchButton {
            id: begin
            Layout.minimumHeight: Theme.touch + Theme.gap
            Layout.maximumWidth: open.width
            Layout.alignment: Qt.AlignRight | Qt.AlignBottom
            primary: true
            picture: "plus"
            text: qsTr("New migration")
            enabled: Sessions.state === Sessions.Ready
            onClicked: Route.go("NewMigrationPage")
        }
    }
    Repeater {
        model: Sessions.open

        delegate: SessionCard {
            width: open.width
            onOpened: id => Sessions.openSession(id)
        }
    }
    Card {
        width: parent.width
        visible: Sessions.openCount === 0
        implicitHeight: nothing.implicitHeight + 2 * Theme.margin

        EmptyState {
            id: nothing
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.margin }
            picture: "server"
            title: qsTr("No open migration")
            text: qsTr("Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.")
        }
    }
    Card {
        width: parent.width
        mark: Mark.Running
        implicitHeight: rehearse.implicitHeight + 2 * Theme.pad

        GridLayout {
            id: rehearse
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.wide }
            columns: open.width - rehearseButton.implicitWidth < Theme.oneColumn / 2 ? 1 : 2
            columnSpacing: Theme.pad

            ColumnLayout {
                spacing: Theme.half / 2

                ThemedText {
                    Layout.fillWidth: true
                    text: qsTr("Rehearse on the practice site")
                    strong: true
                }
                ThemedText {
                    Layout.fillWidth: true
                    text: Sessions.rehearsal.available
                        ? qsTr("Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.")
                        : qsTr("Two real domain controllers on this machine. This starts the console on them:")
                    size: Theme.small
                    muted: true
                    paragraph: true
                }
                ThemedText {
                    Layout.fillWidth: true
                    visible: !Sessions.rehearsal.available
                    text: Sessions.rehearsal.command
                    font.family: Theme.monoFamily
                    size: Theme.small
                    wrapMode: Text.WrapAnywhere
                }
            }
            TouchButton {
                id: rehearseButton
                Layout.alignment: Qt.AlignRight
                text: Sessions.rehearsal.available ? qsTr("Start") : qsTr("Copy")
                accessibleText: Sessions.rehearsal.available ? qsTr("Start the rehearsal") : qsTr("Copy the command")
                picture: Sessions.rehearsal.available ? "" : "copy"
                onClicked: Sessions.rehearsal.available ? Sessions.openRehearsal() : Clipboard.copy(Sessions.rehearsal.command)
            }
        }
    }
}
