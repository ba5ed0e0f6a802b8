// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** All phases of a migration as one bar, a part for each in the colour of its status. What it says stands beside it in words. */
Item {
    id: bar

    required property list<int> marks
    /** Given up: what was reached is shown, and nothing of it counts. */
    property bool faded: false

    readonly property int between: 2
    readonly property real part: bar.marks.length > 0 ? (bar.width + bar.between) / bar.marks.length : 0

    implicitHeight: Theme.gap
    Accessible.ignored: true

    Repeater {
        model: bar.marks

        delegate: Rectangle {
            required property int index
            required property int modelData

            x: index * bar.part
            width: bar.part - bar.between
            height: Theme.gap
            radius: height / 2
            color: modelData === Mark.NotRun ? Theme.raised : bar.faded ? Theme.markColor(Mark.NotRun) : Theme.markColor(modelData)
            border { width: modelData === Mark.NotRun ? Theme.hairline : 0; color: Theme.highContrast ? Theme.muted : Theme.line }
        }
    }
}
