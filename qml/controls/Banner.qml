// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** The one thing that matters most, on top of a page, with what to do about it. */
Rectangle {
    id: banner

    property int mark: Mark.NotRun
    property string picture
    required property string title
    property string detail
    property string actionText
    property bool busy: false

    signal acted

    /** Nothing is wrong: it must not look like it. */
    readonly property bool neutral: banner.mark === Mark.NotRun
    readonly property bool stacked: action.visible && banner.width < action.implicitWidth + Theme.oneColumn / 2

    implicitHeight: grid.implicitHeight + 2 * Theme.pad
    radius: Theme.radiusCard
    color: banner.neutral ? Theme.card : Theme.wash(banner.mark, Theme.card)
    border { width: Theme.hairline; color: !banner.neutral ? Theme.markColor(banner.mark) : Theme.highContrast ? Theme.muted : Theme.line }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.title
    Accessible.description: banner.detail
    Accessible.ignored: Cover.hides(banner)

    Component {
        id: shape
        StatusShape {
            mark: banner.mark
        }
    }
    Component {
        id: picture
        Icon {
            picture: banner.picture
            size: Theme.shape
            color: Theme.markColor(banner.mark)
        }
    }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.wide - 1 }
        columns: banner.stacked ? 2 : 3
        columnSpacing: Theme.pad
        rowSpacing: Theme.space

        Loader {
            sourceComponent: banner.picture.length > 0 ? picture : shape
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.half / 2

            ThemedText {
                Layout.fillWidth: true
                silent: true
                text: banner.title
                strong: true
            }
            ThemedText {
                Layout.fillWidth: true
                silent: true
                visible: text.length > 0
                text: banner.detail
                paragraph: true
                size: Theme.small
            }
        }
        TouchButton {
            id: action
            objectName: "action"
            Layout.columnSpan: banner.stacked ? 2 : 1
            Layout.fillWidth: banner.stacked
            visible: text.length > 0
            text: banner.actionText
            busy: banner.busy
            onClicked: banner.acted()
        }
    }
}
