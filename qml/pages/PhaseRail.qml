// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The phases beside the cards. */
Rectangle {
    color: Theme.panel

    TimelineRail {
        anchors.fill: parent
        model: Current.phases
        chosenRow: Current.currentPhase
        onChosen: index => Current.currentPhase = index
    }
    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: Theme.hairline
        color: Theme.line
    }
}
