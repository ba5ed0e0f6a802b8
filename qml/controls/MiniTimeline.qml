// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** All phases of a migration in one line of small dots, to be seen and not to be touched. */
Item {
    id: line

    required property list<int> marks
    /** Counted from 1. */
    required property int current

    readonly property real step: line.marks.length > 1 ? (line.width - Theme.dotSmall) / (line.marks.length - 1) : 0

    implicitHeight: Theme.dotSmall
    implicitWidth: line.marks.length * (Theme.dotSmall + Theme.gap)
    Accessible.ignored: true

    Repeater {
        model: line.marks

        delegate: Item {
            id: spot

            required property int index
            required property int modelData

            x: spot.index * line.step

            Rectangle {
                visible: spot.index < line.marks.length - 1
                x: Theme.dotSmall
                y: Theme.dotSmall / 2 - 1
                width: line.step - Theme.dotSmall
                height: 2
                color: spot.modelData === Mark.Passed ? Theme.markColor(Mark.Passed) : Theme.line
            }
            PhaseDot {
                size: Theme.dotSmall
                number: spot.index + 1
                mark: spot.modelData
                current: spot.index + 1 === line.current
            }
        }
    }
}
