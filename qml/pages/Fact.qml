// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme
import Console.Controls

/** A label and what was read. */
Column {
    id: fact

    required property string label
    required property string value
    property bool mono: false

    visible: fact.value.length > 0

    ThemedText {
        width: parent.width
        text: fact.label
        size: Theme.tiny
        muted: true
    }
    ThemedText {
        width: parent.width
        text: fact.value
        font.family: fact.mono ? Theme.monoFamily : Theme.fontFamily
    }
}
