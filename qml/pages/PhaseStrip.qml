// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The phases above the cards, where the window is too narrow for them to stand beside. */
Rectangle {
    implicitHeight: strip.implicitHeight
    color: Theme.panel

    TimelineStrip {
        id: strip
        anchors.fill: parent
        model: Current.phases
        chosenRow: Current.currentPhase
        onChosen: index => Current.currentPhase = index
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.line
    }
}
