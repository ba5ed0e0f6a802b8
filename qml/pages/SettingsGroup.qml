// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme
import Console.Controls

/** A group of settings on one card. */
Column {
    id: group

    required property string title
    default property alias content: inside.data

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: group.title
    }
    Card {
        width: parent.width
        implicitHeight: inside.implicitHeight + 2 * Theme.wide

        Column {
            id: inside
            x: Theme.wide
            y: Theme.wide
            width: parent.width - 2 * Theme.wide
            spacing: Theme.wide
        }
    }
}
