// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** A small heading with text or a list below; nothing at all where there is neither. */
Column {
    id: part

    required property string title
    property string text
    property list<string> entries
    /** The text in the second language. */
    property string second

    spacing: Theme.half
    visible: part.text.length > 0 || part.entries.length > 0

    SectionTitle {
        width: parent.width
        text: part.title
    }
    ThemedText {
        width: parent.width
        visible: part.text.length > 0
        text: part.text
        paragraph: true
    }
    SecondText {
        width: parent.width
        text: part.second
        family: SecondLanguage.fontFamily
        language: SecondLanguage.code
    }
    Repeater {
        model: part.entries

        delegate: Row {
            id: entry

            required property string modelData

            width: part.width
            spacing: Theme.gap

            ThemedText {
                id: bullet
                silent: true
                text: "•"
            }
            ThemedText {
                width: entry.width - bullet.width - entry.spacing
                text: entry.modelData
                paragraph: true
            }
        }
    }
}
