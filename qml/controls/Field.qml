// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console.Theme

/** A text field with its label above and, where something is wrong, what is wrong below. */
ColumnLayout {
    id: field

    required property string label
    property string hint
    property string error
    property string placeholder
    property bool secret: false
    property bool revealed: false
    property bool wanted: false
    property alias text: input.text
    property alias input: input
    property alias inputMethodHints: input.inputMethodHints
    default property alias extra: side.data

    /** What stands beside the field goes below where it would leave no room for what is typed. */
    readonly property bool stacked: side.implicitWidth > 0 && field.width < side.implicitWidth + Theme.gap + Theme.cardWidth * 0.8

    signal accepted
    signal edited

    spacing: Theme.half

    ThemedText {
        Layout.fillWidth: true
        silent: true
        //: %1 is the label of a field that must be filled in
        text: field.wanted ? qsTr("%1 (required)").arg(field.label) : field.label
        size: Theme.small
        strong: true
    }
    GridLayout {
        columns: field.stacked ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        T.TextField {
            id: input
            objectName: "input"
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.space + 2
            rightPadding: Theme.space + 2
            topPadding: Theme.gap
            bottomPadding: Theme.gap
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.family: Theme.fontFamily
            font.pixelSize: Theme.body
            placeholderText: field.placeholder
            placeholderTextColor: Theme.muted
            echoMode: field.secret && !field.revealed ? TextInput.Password : TextInput.Normal
            passwordMaskDelay: 0
            selectByMouse: true

            // What is composed takes its keys before the field, the sheet around it and the shortcuts of the window do.
            Keys.priority: Keys.BeforeItem
            Keys.onShortcutOverride: event => event.accepted = Composition.owns(input, event.key)
            Keys.onPressed: event => event.accepted = Composition.take(input, event.key)

            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.error ? field.error : field.hint
            Accessible.passwordEdit: field.secret
            Accessible.ignored: Cover.hides(input)

            onAccepted: field.accepted()
            onTextEdited: field.edited()

            background: Rectangle {
                radius: Theme.radiusButton
                color: Theme.panel
                border {
                    width: input.activeFocus ? Theme.ring - 1 : field.error ? 2 : Theme.hairline
                    color: field.error ? Theme.markColor(Mark.Failed) : input.activeFocus ? Theme.accent : Theme.muted
                }
                FocusRing {
                    target: input
                    visible: input.activeFocus
                }
            }
            ThemedText {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                anchors { leftMargin: input.leftPadding; rightMargin: input.rightPadding }
                // An example that would be cut is none.
                visible: input.text.length === 0 && input.preeditText.length === 0 && implicitWidth <= width
                silent: true
                text: field.placeholder
                muted: true
                wrapMode: Text.NoWrap
            }
        }
        IconButton {
            visible: field.secret
            picture: "eye"
            name: field.revealed ? qsTr("Hide the password") : qsTr("Show the password")
            onClicked: field.revealed = !field.revealed
        }
        RowLayout {
            id: side
            Layout.columnSpan: field.stacked ? 2 : 1
            visible: children.length > 0
            spacing: Theme.gap
        }
    }
    RowLayout {
        spacing: Theme.half + 2
        visible: field.error.length > 0

        StatusShape {
            size: Theme.iconSmall
            mark: Mark.Failed
        }
        ThemedText {
            Layout.fillWidth: true
            text: field.error
            size: Theme.small
            color: Theme.markColor(Mark.Failed)
        }
    }
    ThemedText {
        Layout.fillWidth: true
        visible: field.hint.length > 0 && field.error.length === 0
        silent: true
        text: field.hint
        size: Theme.tiny
        muted: true
        paragraph: true
    }
}
