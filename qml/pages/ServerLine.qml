// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console.Theme
import Console.Controls

/** One server with everything that is known of it. */
RowLayout {
    id: line

    required property string role
    required property string name
    required property string address
    required property int mark
    required property string text

    spacing: Theme.space

    StatusShape {
        Layout.alignment: Qt.AlignTop
        mark: line.mark
    }
    ColumnLayout {
        spacing: 0

        ThemedText {
            Layout.fillWidth: true
            text: line.role
            size: Theme.tiny
            muted: true
        }
        ThemedText {
            Layout.fillWidth: true
            text: [line.name, line.address].filter(part => part.length > 0).join(" · ")
            strong: true
        }
        ThemedText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: line.text
            size: Theme.small
            muted: true
        }
    }
}
