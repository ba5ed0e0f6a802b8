// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme
import Console.Controls

/** What one side of a comparison says: shape, word and text. The row around it says it to assistive technology. */
Column {
    id: side

    /** Which side it is, where the two stand below each other; else empty. */
    property string label
    property int mark: -1
    required property string word
    required property string text

    spacing: Theme.half

    ThemedText {
        width: parent.width
        visible: text.length > 0
        silent: true
        text: side.label
        size: Theme.tiny
        muted: true
    }
    Row {
        width: parent.width
        visible: side.word.length > 0
        spacing: Theme.gap

        StatusShape {
            id: shape
            visible: side.mark >= 0
            size: Theme.iconSmall
            mark: Math.max(0, side.mark)
        }
        ThemedText {
            width: parent.width - (shape.visible ? shape.width + parent.spacing : 0)
            silent: true
            text: side.word
            strong: true
            size: Theme.small
            color: side.mark >= 0 ? Theme.markColor(side.mark) : Theme.text
        }
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        silent: true
        text: side.text
        size: Theme.small
        paragraph: true
    }
}
