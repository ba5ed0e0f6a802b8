// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** Commands to run one after the other, coloured and ready to copy. The console never runs one itself. */
ColumnLayout {
    id: block

    /** The commands of one shell, in order. */
    required property list<string> commands
    /** Name of the syntax definition, for example "PowerShell". */
    required property string definition
    /** Where they are typed, for example "Command Prompt". */
    property string shell

    signal copyRequested(string text)

    spacing: Theme.gap

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight + 2 * Theme.pad
        radius: Theme.radiusButton
        color: Theme.code
        border { width: Theme.hairline; color: Theme.line }

        Column {
            id: lines
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
            spacing: Theme.half

            ThemedText {
                width: parent.width
                visible: text.length > 0
                text: block.shell
                size: Theme.tiny
                muted: true
                bottomPadding: Theme.half
            }
            Repeater {
                model: block.commands

                delegate: CommandLine {
                    required property string modelData
                    width: lines.width
                    command: modelData
                    definition: block.definition
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        TouchButton {
            id: copy
            objectName: "copy"
            picture: recently.running ? "tick" : "copy"
            text: recently.running ? qsTr("Copied") : qsTr("Copy")
            accessibleText: recently.running ? qsTr("Copied") : qsTr("Copy %n command(s)", "", block.commands.length)
            Accessible.description: block.commands[0] ?? ""
            onClicked: {
                block.copyRequested(block.commands.join("\n"));
                recently.restart();
                copy.Accessible.announce(qsTr("Copied"));
            }
            Timer {
                id: recently
                interval: Motion.feedback
            }
        }
    }
}
