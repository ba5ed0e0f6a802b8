// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** Saving what can be read of a damaged database: begun by a person, with its progress, and why it failed. */
Column {
    id: offer

    readonly property bool running: Rescue.state === Rescue.Running

    spacing: Theme.space

    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Rescue.problem.title
        detail: [Rescue.problem.what, Rescue.problem.next].filter(part => part.length > 0).join(" ")
    }
    ThemedText {
        width: parent.width
        text: offer.running ? strip.name : qsTr("What can be read goes into a new file. The damaged one is kept as it is.")
        muted: !offer.running
    }
    ProgressStrip {
        id: strip
        width: parent.width
        visible: offer.running
        value: Rescue.progress
        name: qsTr("Saving what can be read…")
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: !offer.running
        primary: true
        text: qsTr("Save what can be saved")
        onClicked: Rescue.start()
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: offer.running
        text: qsTr("Cancel")
        onClicked: Rescue.cancel()
    }
}
