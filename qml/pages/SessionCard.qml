// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console.Theme
import Console.Controls

/** One open migration: whose, how it stands, and how far it is. */
T.Control {
    id: card

    required property string sessionId
    required property string customer
    required property string route
    required property string domain
    required property string technician
    required property string headline
    required property int headlineStatus
    required property int currentPhase
    required property list<int> phaseStatuses
    required property string deadlineText
    required property int deadlineStatus
    required property string progressText
    required property bool rehearsal

    signal opened(string id)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.wide
    rightPadding: Theme.wide
    topPadding: Theme.pad + 2
    bottomPadding: Theme.pad + 2
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: [card.customer, card.domain, card.route, card.headline, card.deadlineText, card.progressText]
        .filter(part => part.length > 0).join(", ")
    Accessible.ignored: Cover.hides(card)
    Accessible.onPressAction: card.opened(card.sessionId)
    Keys.onReturnPressed: card.opened(card.sessionId)
    Keys.onEnterPressed: card.opened(card.sessionId)
    Keys.onSpacePressed: card.opened(card.sessionId)

    background: Card {
        mark: card.headlineStatus

        Rectangle {
            anchors { fill: parent; margins: Theme.hairline }
            radius: parent.radius
            color: Theme.text
            opacity: area.pressed ? 0.08 : card.hovered ? 0.03 : 0
        }
        MouseArea {
            id: area
            anchors.fill: parent
            onClicked: card.opened(card.sessionId)
        }
        FocusRing {
            target: card
            radius: parent.radius + Theme.ring
            visible: card.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.half

        RowLayout {
            spacing: Theme.space

            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: card.customer
                size: Theme.lead
                strong: true
            }
            Tag {
                visible: card.rehearsal
                silent: true
                //: Marks a migration that is only practised
                text: qsTr("Rehearsal")
            }
        }
        ThemedText {
            Layout.fillWidth: true
            silent: true
            text: [card.domain, card.route, card.technician].filter(part => part.length > 0).join(" · ")
            size: Theme.small
            muted: true
        }
        RowLayout {
            Layout.topMargin: Theme.half
            spacing: Theme.gap
            visible: card.headline.length > 0

            StatusShape {
                Layout.alignment: Qt.AlignTop
                size: Theme.icon
                mark: card.headlineStatus
            }
            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: card.headline
                strong: true
                color: Theme.markColor(card.headlineStatus)
            }
        }
        RowLayout {
            spacing: Theme.gap
            visible: card.deadlineText.length > 0

            StatusShape {
                Layout.alignment: Qt.AlignTop
                size: Theme.icon
                mark: card.deadlineStatus
            }
            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: card.deadlineText
                size: Theme.small
            }
        }
        MiniTimeline {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap + 2
            Layout.bottomMargin: Theme.half
            marks: card.phaseStatuses
            current: card.currentPhase
        }
        ThemedText {
            Layout.fillWidth: true
            visible: text.length > 0
            silent: true
            text: card.progressText
            size: Theme.tiny
            muted: true
        }
    }
}
