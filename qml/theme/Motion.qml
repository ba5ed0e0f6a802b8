// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQml

/** How long things move. Everything that moves is still when motion is reduced; what only waits keeps its time. */
QtObject {
    id: motion

    property bool reduced: false

    readonly property int quick: motion.reduced ? 0 : 120
    readonly property int normal: motion.reduced ? 0 : 160
    readonly property int slow: motion.reduced ? 0 : 200
    /** One turn of the open ring that says "running". */
    readonly property int turn: 1400
    /** How long a "Copied" stays. */
    readonly property int feedback: 2000
    /** How long a button that was touched for a moment waits to be pressed again. */
    readonly property int doubt: 4000
    /** A press this long counts as holding. */
    readonly property int hold: 800
}
