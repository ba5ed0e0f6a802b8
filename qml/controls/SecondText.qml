// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** What stands above, in another language; nothing at all where there is none. */
Item {
    id: second

    required property string text
    /** Draws the characters of that language the way its readers expect. */
    required property string family
    required property string language
    property int size: Theme.body
    property bool strong: false
    /** Where the words above begin. */
    property real inset: 0

    implicitHeight: words.implicitHeight
    visible: second.text.length > 0

    Rectangle {
        x: second.inset
        width: Theme.ring
        height: parent.height
        radius: width / 2
        color: Theme.accent
    }
    ThemedText {
        id: words
        objectName: "secondText"
        x: second.inset + Theme.space
        width: parent.width - x
        text: second.text
        font.family: second.family
        language: second.language
        size: second.size
        strong: second.strong
        muted: !second.strong
        paragraph: true
    }
}
