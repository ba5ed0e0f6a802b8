// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** A row of a RowList that does at once what it says: a file or a migration to choose. */
ListRow {
    id: row

    /** A picture before the words. */
    property string picture
    /** Its words, a line each; those that are empty are left out. */
    required property list<string> lines

    readonly property list<string> told: row.lines.filter(line => line.length > 0)

    current: false
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.wide - 1
    rightPadding: Theme.wide - 1
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    opacity: row.enabled ? 1 : 0.5

    Accessible.name: row.told.join(", ")

    background: Rectangle {
        radius: Theme.radiusButton
        color: Theme.raised
        border {
            width: Theme.hairline
            color: Theme.highContrast ? Theme.muted : Theme.line
        }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: row.down ? 0.18 : row.hovered ? 0.06 : 0
        }
        FocusRing {
            target: row
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        id: inside

        readonly property int before: sign.visible ? Theme.icon + Theme.space : 0

        implicitHeight: label.implicitHeight

        Icon {
            id: sign
            visible: row.picture.length > 0
            anchors.verticalCenter: parent.verticalCenter
            picture: row.picture
        }
        ThemedText {
            id: label
            silent: true
            x: inside.before
            anchors.verticalCenter: parent.verticalCenter
            width: inside.width - inside.before
            text: row.told.join("\n")
            strong: true
        }
    }
}
