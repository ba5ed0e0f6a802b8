// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console.Theme

/** Room for a few sentences: a note, a reason. */
ColumnLayout {
    id: field

    required property string label
    property string placeholder
    property alias text: area.text
    property alias input: area

    signal edited

    spacing: Theme.half

    ThemedText {
        Layout.fillWidth: true
        silent: true
        text: field.label
        size: Theme.small
        strong: true
    }
    T.TextArea {
        id: area
        objectName: "input"
        Layout.fillWidth: true
        implicitHeight: Math.max(2 * Theme.touch, Math.max(contentHeight, hint.implicitHeight) + topPadding + bottomPadding)
        padding: Theme.space
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.fontFamily
        font.pixelSize: Theme.body
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        // What is composed takes its keys before the field, the sheet around it and the shortcuts of the window do.
        Keys.priority: Keys.BeforeItem
        Keys.onShortcutOverride: event => event.accepted = Composition.owns(area, event.key)
        Keys.onPressed: event => event.accepted = Composition.take(area, event.key) || area.leave(event.key)

        // A tab leaves the field: without a mouse there would be no other way out. What follows is known only now.
        function leave(key: int): bool {
            if (key !== Qt.Key_Tab && key !== Qt.Key_Backtab)
                return false;
            const ahead = key === Qt.Key_Tab;
            area.nextItemInFocusChain(ahead).forceActiveFocus(ahead ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            return true;
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.multiLine: true
        Accessible.ignored: Cover.hides(area)
        onTextChanged: field.edited()

        background: Rectangle {
            radius: Theme.radiusButton
            color: Theme.panel
            border { width: area.activeFocus ? Theme.ring - 1 : Theme.hairline; color: area.activeFocus ? Theme.accent : Theme.muted }

            ThemedText {
                id: hint
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: area.padding }
                visible: area.length === 0 && area.preeditText.length === 0
                silent: true
                text: field.placeholder
                muted: true
            }
            FocusRing {
                target: area
                visible: area.activeFocus
            }
        }
    }
}
