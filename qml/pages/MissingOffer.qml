// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The disk with the database is not there: to try again, or to go on with what there is. */
Column {
    id: offer

    readonly property bool hasOther: Missing.oldText.length > 0 || Missing.backupText.length > 0

    spacing: Theme.space

    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        primary: true
        enabled: !Missing.busy
        text: qsTr("Try again")
        onClicked: Missing.retry()
    }
    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Missing.problem.title
        detail: [Missing.problem.what, Missing.problem.next].filter(part => part.length > 0).join(" ")
    }
    ProgressStrip {
        width: parent.width
        visible: Missing.busy
        name: qsTr("Opening the records…")
    }
    SectionTitle {
        width: parent.width
        visible: offer.hasOther
        text: qsTr("To go on without it")
    }
    ThemedText {
        width: parent.width
        visible: offer.hasOther
        text: qsTr("What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.")
        muted: true
        paragraph: true
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Missing.oldText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: Missing.oldText.length > 0
        enabled: !Missing.busy
        text: qsTr("Open the old file")
        onClicked: Missing.openOld()
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Missing.backupText
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: Missing.backupText.length > 0
        enabled: !Missing.busy
        text: qsTr("Open a copy of the backup")
        onClicked: Missing.openBackup()
    }
}
