// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** A word in a small pill that only tells, such as "By hand". */
Rectangle {
    id: tag

    required property string text
    property bool silent: false

    implicitWidth: Math.ceil(label.implicitWidth) + 2 * Theme.gap + 2
    implicitHeight: label.implicitHeight + Theme.half + 2
    radius: height / 2
    color: Theme.raised
    border { width: Theme.hairline; color: Theme.line }

    ThemedText {
        id: label
        anchors.centerIn: parent
        silent: tag.silent
        text: tag.text
        size: Theme.tiny
        muted: true
        strong: true
        wrapMode: Text.NoWrap
    }
}
