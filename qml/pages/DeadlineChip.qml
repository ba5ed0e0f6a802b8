// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Theme
import Console.Controls

/** The deadline that is nearest; opens all of them. It counts down by itself, also while no server can be reached. */
Chip {
    id: chip

    /** The room that it takes beside others, known before it is shown. */
    readonly property real natural: Deadlines.text.length > 0 ? chip.implicitWidth + Theme.pad : 0

    visible: Deadlines.text.length > 0
    mark: Deadlines.calm ? -1 : Deadlines.status
    picture: Deadlines.calm ? "stale" : ""
    outline: Deadlines.calm ? -1 : Deadlines.status
    text: Deadlines.text
    onClicked: Route.ask("DeadlinesSheet")
}
