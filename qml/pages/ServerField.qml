// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** A server, typed or taken from those that were found. */
ColumnLayout {
    id: server

    required property string label
    property string hint
    property string problem
    property bool wanted: false
    property string address

    readonly property string text: field.text
    readonly property string name: field.text.trim()
    readonly property string wrong: server.name.length > 0 ? ServerSearch.check(server.name) : ""
    readonly property bool complete: server.name.length > 0 && server.wrong.length === 0

    function set(name: string, address: string): void {
        field.text = name;
        server.address = address;
    }

    spacing: Theme.gap

    Field {
        id: field
        Layout.fillWidth: true
        label: server.label
        wanted: server.wanted
        hint: server.address ? server.address : server.hint
        error: server.wrong ? server.wrong : server.problem
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onEdited: server.address = ""
    }
    Flow {
        id: candidates
        Layout.fillWidth: true
        visible: found.count > 0
        spacing: Theme.gap

        Repeater {
            id: found
            model: ServerSearch.candidates

            delegate: Chip {
                id: candidate

                required property var modelData

                width: Math.min(implicitWidth, candidates.width)
                picture: checked ? "tick" : "server"
                checked: server.name === candidate.modelData.name
                text: [candidate.modelData.name, candidate.modelData.address].filter(part => part).join(" · ")
                //: %1 is a server that was found, %2 the field it goes into
                accessibleText: qsTr("Take %1 as %2").arg(candidate.modelData.name).arg(server.label)
                onClicked: {
                    field.text = candidate.modelData.name;
                    server.address = candidate.modelData.address;
                }
            }
        }
    }
}
