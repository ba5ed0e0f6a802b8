// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console
import Console.Theme
import Console.Controls

/** One piece of evidence: a small picture of it where it is one, what it is and who added it. Opens it in full. */
T.ItemDelegate {
    id: row

    required property string pieceId
    required property string name
    required property string caption
    required property string infoText
    required property string picture
    required property bool withdrawn
    required property string withdrawnText

    readonly property string words: [row.name, row.caption, row.infoText, row.withdrawnText].filter(part => part.length > 0).join(", ")

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: row.words
    Accessible.ignored: Cover.hides(row)
    Accessible.onPressAction: row.click()
    Keys.onReturnPressed: row.click()
    Keys.onEnterPressed: row.click()

    onClicked: {
        Evidence.show(row.pieceId);
        Route.ask("EvidenceSheet");
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: Theme.card
        border { width: Theme.hairline; color: Theme.highContrast ? Theme.muted : Theme.line }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: row.down ? 0.12 : row.hovered ? 0.05 : 0
        }
        FocusRing {
            target: row
            visible: row.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space

        Item {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.touch
            implicitHeight: Theme.touch

            Image {
                id: thumbnail
                anchors.fill: parent
                source: row.picture
                sourceSize: Qt.size(2 * Theme.touch, 2 * Theme.touch)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                opacity: row.withdrawn ? 0.4 : 1
            }
            Icon {
                anchors.centerIn: parent
                visible: thumbnail.status !== Image.Ready
                picture: "note"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: row.name
                strong: true
                font.strikeout: row.withdrawn
                wrapMode: Text.Wrap
            }
            ThemedText {
                Layout.fillWidth: true
                visible: text.length > 0
                silent: true
                text: row.caption
                size: Theme.small
            }
            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: row.infoText
                size: Theme.small
                muted: true
            }
            ThemedText {
                Layout.fillWidth: true
                visible: row.withdrawn
                silent: true
                text: row.withdrawnText
                size: Theme.small
                color: Theme.markColor(Mark.Warning)
            }
        }
    }
}
