// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** One step of a phase in the list beside a step's page. */
ListRow {
    id: row

    required property string title
    required property int status
    required property string statusText

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap + 2

    //: For screen readers: %1 title of a step, %2 how it stands
    Accessible.name: qsTr("%1, %2").arg(row.title).arg(row.statusText)

    background: Rectangle {
        radius: Theme.radiusButton
        color: row.current ? Theme.raised : "transparent"
        border { width: row.current && Theme.highContrast ? Theme.hairline : 0; color: Theme.line }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: row.down ? 0.12 : row.hovered ? 0.05 : 0
        }
        FocusRing {
            target: row
            anchors.margins: 0
            visible: row.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(shape.height, words.implicitHeight)

        StatusShape {
            id: shape
            mark: row.status
        }
        Column {
            id: words
            anchors { left: shape.right; right: parent.right; leftMargin: Theme.space; verticalCenter: parent.verticalCenter }

            ThemedText {
                width: parent.width
                silent: true
                text: row.title
                strong: true
            }
            ThemedText {
                width: parent.width
                silent: true
                text: row.statusText
                size: Theme.tiny
                color: Theme.markColor(row.status)
            }
        }
    }
}
