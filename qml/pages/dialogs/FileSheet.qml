// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Chooses a file as evidence: sticks and memory cards first, then the own folders. */
Sheet {
    id: sheet

    title: qsTr("Add a file as evidence")
    text: Evidence.limitsText

    Connections {
        target: Evidence
        function onAdded(): void {
            kept.drop();
            sheet.close();
        }
    }
    EvidenceProblem {
        width: parent.width
    }
    Draft {
        id: kept
        key: "caption:" + Step.stepId
        text: caption.text
        onRestored: text => caption.text = text
    }
    Field {
        id: caption
        width: parent.width
        label: qsTr("What does it show?")
        hint: qsTr("For example: the last line of the backup log")
    }
    SectionTitle {
        width: parent.width
        text: Evidence.folder.title
        wrapMode: Text.WrapAnywhere
    }
    ProgressStrip {
        width: parent.width
        visible: Evidence.folder.busy || Evidence.busy
        name: qsTr("Reading")
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Evidence.folder.remark
        muted: true
        paragraph: true
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, Math.max(4 * Theme.touch, sheet.room / 2))
        model: Evidence.folder
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true

        Accessible.role: Accessible.List
        Accessible.name: Evidence.folder.title
        Accessible.ignored: Cover.hides(list)

        delegate: TouchButton {
            required property string name
            required property string path
            required property bool isFolder
            required property string infoText

            width: list.width
            picture: isFolder ? "forward" : "note"
            text: [name, infoText].filter(part => part.length > 0).join("\n")
            enabled: !Evidence.busy && !Evidence.folder.busy
            onClicked: isFolder ? Evidence.folder.open(path) : Evidence.addFile(path, caption.text)
        }
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: {
                Evidence.cancel();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Evidence.folder.canGoUp
            picture: "back"
            //: To the folder that holds this one
            text: qsTr("Up")
            onClicked: Evidence.folder.goUp()
        }
    ]
}
