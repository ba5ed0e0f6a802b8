// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** One thing to do: a box to tick, its words, and the commands that belong to it. */
Column {
    id: row

    required property int index
    required property string text
    required property bool ticked
    required property var commands

    readonly property list<string> lines: row.commands.map(command => command.text)

    spacing: Theme.half

    Tick {
        width: parent.width
        text: row.text
        checked: row.ticked
        enabled: !Current.readOnly
        onToggled: Step.tick(row.index, checked)
    }
    SecondText {
        width: parent.width
        text: SecondLanguage.instructions[row.index] ?? ""
        family: SecondLanguage.fontFamily
        language: SecondLanguage.code
        inset: Theme.touch + Theme.half
    }
    Loader {
        x: Theme.touch + Theme.half
        width: parent.width - x
        active: row.lines.length > 0
        visible: active
        sourceComponent: CommandBlock {
            commands: row.lines
            definition: row.commands[0].definition
            shell: row.commands[0].shell
            onCopyRequested: text => Clipboard.copy(text)
        }
    }
}
