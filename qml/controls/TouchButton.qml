// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A button for fingers: never smaller than Theme.touch, its words wrap and are never cut. */
T.Button {
    id: button

    property bool primary: false
    property bool danger: false
    property bool busy: false
    /** A picture before the words. */
    property string picture
    /** What assistive technology says, when the words alone do not. */
    property string accessibleText: button.text

    /** What it does cannot be taken back: a finger holds it, or presses it again. */
    property bool irreversible: false

    /** It was pressed for a moment, and is asked whether that was meant. */
    property bool doubted: false
    property real widthBefore: 0

    readonly property bool guarded: (button.irreversible || Theme.gloves && button.danger) && button.enabled
    readonly property color ink: button.primary ? Theme.accentInk : button.danger ? Theme.markColor(Mark.Failed) : Theme.text

    implicitWidth: Math.max(Theme.touch, button.widthBefore, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.wide - 1
    rightPadding: Theme.wide - 1
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    opacity: button.enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: button.accessibleText
    Accessible.ignored: Cover.hides(button)
    Accessible.onPressAction: button.click()

    function doubt(): void {
        button.widthBefore = button.width;
        button.doubted = true;
        button.Accessible.announce(LineBreaks.plain(label.text));
    }
    onGuardedChanged: button.doubted = false
    onClicked: button.doubted = false
    onDoubtedChanged: if (!button.doubted) button.widthBefore = 0

    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    background: Rectangle {
        radius: Theme.radiusButton
        color: button.primary ? Theme.accent : Theme.raised
        border {
            width: button.primary ? 0 : Theme.hairline
            color: button.danger ? button.ink : Theme.highContrast ? Theme.muted : Theme.line
        }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.ink
            opacity: button.down ? 0.18 : button.hovered ? 0.06 : 0
        }
        FocusRing {
            target: button
            visible: button.visualFocus
        }
    }
    contentItem: Item {
        id: inside

        readonly property int before: sign.active ? Theme.icon + Theme.gap : 0

        implicitWidth: Math.ceil(label.implicitWidth) + inside.before
        implicitHeight: Math.max(label.implicitHeight, sign.active ? Theme.icon : 0)

        Loader {
            id: sign
            active: button.picture.length > 0 || button.busy
            x: Math.round((inside.width - inside.before - label.width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: Icon {
                id: icon
                picture: button.busy ? "running" : button.picture
                color: button.ink

                RotationAnimator on rotation {
                    from: 0
                    to: 360
                    duration: Motion.turn
                    loops: Animation.Infinite
                    running: button.busy && button.visible && !Motion.reduced
                    onStopped: icon.rotation = 0
                }
            }
        }
        ThemedText {
            id: label
            silent: true
            x: Math.round((inside.width + inside.before - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), inside.width - inside.before)
            //: On a button that was touched for a moment: whether that was meant
            text: button.doubted ? qsTr("Hold, or press again") : button.text
            strong: true
            color: button.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Timer {
        running: button.doubted
        interval: Motion.doubt
        onTriggered: button.doubted = false
    }
    Loader {
        // Over the button: a finger that brushes it does nothing yet. Keys and assistive technology press what they mean.
        anchors.fill: parent
        active: button.guarded
        sourceComponent: MouseArea {
            id: guard
            objectName: "guard"
            pressAndHoldInterval: Motion.hold
            onClicked: button.doubted ? button.click() : button.doubt()
            onPressAndHold: button.click()

            Rectangle {
                height: parent.height
                radius: Theme.radiusButton
                color: button.ink
                opacity: 0.25
                visible: guard.pressed
                width: guard.pressed ? parent.width : 0

                Behavior on width {
                    enabled: guard.pressed && !Motion.reduced
                    NumberAnimation { duration: Motion.hold }
                }
            }
        }
    }
}
