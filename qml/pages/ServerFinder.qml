// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Asks a DNS server of the site which servers the domain has. Optional: names can simply be typed. */
ColumnLayout {
    id: finder

    required property string domain

    spacing: Theme.gap

    Field {
        id: resolver
        Layout.fillWidth: true
        label: qsTr("DNS server of the site")
        placeholder: "192.168.16.2"
        hint: qsTr("Usually the old server's IP address. With it the console can look for the servers of the domain.")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
        onAccepted: find.clicked()

        TouchButton {
            id: find
            picture: "search"
            busy: ServerSearch.running
            text: ServerSearch.running ? qsTr("Stop") : qsTr("Find servers")
            enabled: ServerSearch.running || (finder.domain.length > 0 && resolver.text.trim().length > 0)
            onClicked: ServerSearch.running ? ServerSearch.cancel() : ServerSearch.findServers(finder.domain, resolver.text.trim())
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: ServerSearch.problem.length > 0 && !ServerSearch.running
        mark: Mark.Unknown
        title: ServerSearch.problem
        detail: qsTr("Type the servers below: the search is only a help.")
    }
    ProgressStrip {
        Layout.fillWidth: true
        visible: ServerSearch.running
        name: qsTr("Looking for servers")
    }
}
