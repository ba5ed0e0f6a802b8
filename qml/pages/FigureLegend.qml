// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme
import Console.Controls

/** What the parts of a bar mean. */
Flow {
    id: legend

    property bool withMedian: true

    component Part: Row {
        id: part

        required property string text
        required property real own
        property real waiting: 0
        property real median: -1

        spacing: Theme.gap

        FigureBar {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.touch
            own: part.own
            waiting: part.waiting
            median: part.median
        }
        ThemedText {
            width: Math.min(Math.ceil(implicitWidth), legend.width - Theme.touch - Theme.gap)
            text: part.text
            size: Theme.small
            muted: true
        }
    }

    spacing: Theme.pad

    Part {
        //: Legend of a plot: how long people worked in a phase
        text: qsTr("Time with work")
        own: 1
    }
    Part {
        //: Legend of a plot
        text: qsTr("Waiting: for half an hour and longer nobody did anything")
        own: 1
        waiting: 1
    }
    Part {
        visible: legend.withMedian
        //: Legend of a plot: half of the others took longer, half less
        text: qsTr("Median of the others")
        own: 0
        median: 0.5
    }
}
