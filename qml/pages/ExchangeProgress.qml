// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** How far an export or an import is, what came of it, and why it failed. */
Column {
    id: progress

    readonly property bool running: [Exchange.Exporting, Exchange.Looking, Exchange.Importing].includes(Exchange.state)
    readonly property string word: Exchange.state === Exchange.Exporting ? qsTr("Writing the file…")
        : Exchange.state === Exchange.Looking ? qsTr("Verifying the file…") : qsTr("Taking it in…")

    visible: progress.running || Exchange.lines.length > 0 || Exchange.problem.title.length > 0
    spacing: Theme.space

    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Exchange.problem.title
        detail: [Exchange.problem.what, Exchange.problem.next].filter(part => part.length > 0).join(" ")
    }
    ThemedText {
        width: parent.width
        visible: progress.running
        text: progress.word
    }
    ProgressStrip {
        width: parent.width
        visible: progress.running
        value: Exchange.progress
        name: progress.word
    }
    Repeater {
        model: Exchange.lines

        delegate: ThemedText {
            required property string modelData
            width: progress.width
            text: modelData
            paragraph: true
        }
    }
}
