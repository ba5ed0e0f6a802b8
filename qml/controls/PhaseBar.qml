// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** All phases of a migration as one bar, a part for each in the colour of its status. What it says stands beside it in words. */
Row {
    id: bar

    required property list<int> marks
    /** Given up: what was reached is shown, and nothing of it counts. */
    property bool faded: false

    readonly property int part: bar.marks.length > 0 ? Math.floor((bar.width - (bar.marks.length - 1) * bar.spacing) / bar.marks.length) : 0

    implicitHeight: Theme.gap
    spacing: 2
    Accessible.ignored: true

    Repeater {
        model: bar.marks

        delegate: Rectangle {
            required property int modelData

            width: bar.part
            height: Theme.gap
            radius: height / 2
            color: modelData === Mark.NotRun ? Theme.raised : bar.faded ? Theme.markColor(Mark.NotRun) : Theme.markColor(modelData)
            border { width: modelData === Mark.NotRun ? Theme.hairline : 0; color: Theme.highContrast ? Theme.muted : Theme.line }
        }
    }
}
