// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console.Theme
import Console.Controls

/** One reason of a closed gate: a link to where it is settled, and where a person may answer for it, that too. */
T.Control {
    id: row

    required property string text
    required property string detail
    required property int status
    property bool answerable: false

    signal opened
    signal answered

    readonly property bool stacked: row.answerable && row.availableWidth < answer.implicitWidth + Theme.oneColumn / 2

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.half
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Link
    //: For screen readers: %1 title of a step or check, %2 what is the matter with it
    Accessible.name: qsTr("%1, %2").arg(row.text).arg(row.detail)
    Accessible.ignored: Cover.hides(row)
    Accessible.onPressAction: row.opened()
    Keys.onReturnPressed: row.opened()
    Keys.onEnterPressed: row.opened()
    Keys.onSpacePressed: row.opened()

    background: Rectangle {
        radius: Theme.radiusButton
        color: Theme.text
        opacity: area.pressed ? 0.12 : row.hovered ? 0.05 : 0

        MouseArea {
            id: area
            anchors.fill: parent
            onClicked: row.opened()
        }
    }
    FocusRing {
        target: row
        visible: row.visualFocus
    }
    contentItem: GridLayout {
        columns: row.stacked ? 2 : 3
        columnSpacing: Theme.space
        rowSpacing: Theme.half

        StatusShape {
            Layout.alignment: Qt.AlignTop
            size: Theme.icon
            mark: row.status
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: row.text
                color: Theme.accent
                strong: true
            }
            ThemedText {
                Layout.fillWidth: true
                visible: text.length > 0
                silent: true
                text: row.detail
                size: Theme.small
                muted: true
            }
        }
        TouchButton {
            id: answer
            Layout.columnSpan: row.stacked ? 2 : 1
            Layout.fillWidth: row.stacked
            visible: row.answerable
            //: Button beside the reason why a step may not begin: a person answers for it with a reason
            text: qsTr("Carry on all the same …")
            accessibleText: qsTr("Carry on all the same: %1").arg(row.text)
            onClicked: row.answered()
        }
    }
}
