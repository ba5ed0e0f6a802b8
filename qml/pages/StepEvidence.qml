// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The evidence of the open step, and ways to add more. */
Column {
    id: section

    spacing: Theme.space

    SectionTitle {
        width: parent.width
        //: Heading: files, pictures and outputs that prove what was done
        text: qsTr("Evidence")
    }
    ThemedText {
        width: parent.width
        visible: Evidence.pieces.count === 0
        text: qsTr("None yet. Add photos, screenshots, log files or the output of a command.")
        size: Theme.small
        muted: true
        paragraph: true
    }
    Repeater {
        model: Evidence.pieces

        delegate: EvidenceRow {
            width: section.width
        }
    }
    EvidenceProblem {
        width: parent.width
    }
    Flow {
        width: parent.width
        visible: !Current.readOnly
        spacing: Theme.gap

        TouchButton {
            width: Math.min(implicitWidth, section.width)
            picture: "plus"
            text: qsTr("Add a file")
            enabled: !Evidence.busy
            onClicked: {
                Evidence.folder.open("");
                Route.ask("FileSheet");
            }
        }
        TouchButton {
            width: Math.min(implicitWidth, section.width)
            picture: "copy"
            //: Adds what is on the clipboard
            text: qsTr("Paste")
            enabled: !Evidence.busy
            onClicked: {
                Evidence.readClipboard();
                Route.ask("PasteSheet");
            }
        }
        TouchButton {
            width: Math.min(implicitWidth, section.width)
            visible: Evidence.busy
            busy: true
            text: qsTr("Cancel")
            onClicked: Evidence.cancel()
        }
    }
    ThemedText {
        width: parent.width
        visible: !Current.readOnly
        text: Evidence.limitsText
        size: Theme.tiny
        muted: true
    }
}
