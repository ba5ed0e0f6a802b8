// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** One of many things to tick: its name beside a large box, what is known of it below, and the rest behind a button. */
RowLayout {
    id: row

    required property string name
    required property bool ticked
    /** Left out: there is nothing to tick until it is taken back. */
    property bool setAside: false
    property string seenText
    property string stateText
    property string note
    property bool changeable: true

    readonly property list<string> facts: [row.seenText, row.stateText, row.note].filter(fact => fact.length > 0)

    signal toggled(ticked: bool)
    signal moreRequested

    spacing: Theme.gap

    ColumnLayout {
        spacing: 0

        Tick {
            id: tick
            objectName: "tick"
            Layout.fillWidth: true
            text: row.name
            checked: row.ticked
            enabled: row.changeable && !row.setAside
            opacity: row.setAside ? 0.7 : 1
            Accessible.description: row.facts.join("\n")
            onToggled: row.toggled(tick.checked)
        }
        Repeater {
            model: row.facts

            delegate: ThemedText {
                required property string modelData
                Layout.fillWidth: true
                Layout.leftMargin: tick.leftPadding
                silent: true
                text: modelData
                size: Theme.small
                muted: true
            }
        }
    }
    StatusShape {
        visible: row.setAside
        mark: Mark.Skipped
    }
    IconButton {
        objectName: "more"
        Layout.alignment: Qt.AlignTop
        visible: row.changeable
        picture: "menu"
        //: %1 is a computer, a user or a shared folder: opens what else can be done with it
        name: qsTr("More about %1").arg(row.name)
        onClicked: row.moreRequested()
    }
}
