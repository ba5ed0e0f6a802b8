// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A short word in a pill: a filter, a server, a deadline. The area to touch is higher than the pill. */
T.Button {
    id: chip

    /** A shape before the word; -1 for none. */
    property int mark: -1
    property string picture
    /** The outline takes the colour of this status; -1 for none. */
    property int outline: -1
    property string accessibleText: chip.text
    /** A language's own name wants its own face. */
    property string family: Theme.fontFamily

    readonly property color edge: chip.outline >= 0 ? Theme.markColor(chip.outline) : chip.checked ? Theme.accent
        : Theme.highContrast ? Theme.muted : Theme.line
    readonly property int pill: Math.max(Theme.touch - 2 * Theme.half - 2, implicitContentHeight + 2 * Theme.gap)

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, chip.pill)
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topInset: Math.round((height - chip.pill) / 2)
    bottomInset: chip.topInset
    focusPolicy: Qt.StrongFocus

    Accessible.role: chip.checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: chip.accessibleText
    Accessible.checkable: chip.checkable
    Accessible.checked: chip.checked
    Accessible.ignored: Cover.hides(chip)
    Accessible.onPressAction: chip.click()

    Keys.onReturnPressed: chip.click()
    Keys.onEnterPressed: chip.click()

    background: Rectangle {
        radius: Math.min(height / 2, Theme.touch / 2)
        color: Theme.raised
        border { width: chip.checked ? 2 * Theme.hairline : Theme.hairline; color: chip.edge }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: chip.down ? 0.18 : chip.hovered ? 0.06 : 0
        }
        FocusRing {
            target: chip
            radius: parent.radius + Theme.ring
            visible: chip.visualFocus
        }
    }
    contentItem: Item {
        id: inside

        readonly property int before: sign.active ? Theme.iconSmall + Theme.gap : 0

        implicitWidth: Math.ceil(label.implicitWidth) + inside.before
        implicitHeight: label.implicitHeight

        Loader {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            active: chip.mark >= 0 || chip.picture.length > 0
            sourceComponent: chip.mark >= 0 ? shape : picture
        }
        Component {
            id: shape
            StatusShape {
                size: Theme.iconSmall
                mark: chip.mark
            }
        }
        Component {
            id: picture
            Icon {
                size: Theme.iconSmall
                picture: chip.picture
                color: chip.outline >= 0 ? chip.edge : Theme.text
            }
        }
        ThemedText {
            id: label
            silent: true
            x: inside.before
            anchors.verticalCenter: parent.verticalCenter
            width: inside.width - inside.before
            horizontalAlignment: inside.before ? Text.AlignLeft : Text.AlignHCenter
            text: chip.text
            size: Theme.small
            strong: chip.checked
            font.family: chip.family
        }
    }
}
