// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme
import Console.Controls

/** A small heading with text below; nothing at all where there is no text. */
Column {
    id: part

    required property string title
    required property string text

    spacing: Theme.half
    visible: part.text.length > 0

    SectionTitle {
        width: parent.width
        text: part.title
    }
    ThemedText {
        width: parent.width
        text: part.text
        paragraph: true
    }
}
