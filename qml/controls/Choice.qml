// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** One of a few: all of them visible, the chosen one marked. */
ColumnLayout {
    id: choice

    required property string label
    property string hint
    /** What stands on the chips; the place in this list is the value. */
    required property list<string> options
    required property int current

    signal chosen(int index)

    spacing: Theme.half

    ThemedText {
        Layout.fillWidth: true
        visible: choice.label.length > 0
        text: choice.label
        strong: true
    }
    ThemedText {
        Layout.fillWidth: true
        visible: choice.hint.length > 0
        text: choice.hint
        size: Theme.small
        muted: true
        paragraph: true
    }
    Flow {
        id: chips
        Layout.fillWidth: true
        spacing: Theme.gap

        Accessible.role: Accessible.Grouping
        Accessible.name: choice.label

        Repeater {
            model: choice.options

            delegate: Chip {
                required property string modelData
                required property int index

                width: Math.min(implicitWidth, chips.width)
                text: modelData
                picture: checked ? "tick" : ""
                checkable: true
                autoExclusive: true
                checked: index === choice.current
                onClicked: choice.chosen(index)
            }
        }
    }
}
