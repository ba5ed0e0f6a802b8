// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** The colours that one appearance has to name, by purpose. */
QtObject {
    required property color ground
    required property color panel
    required property color card
    required property color raised
    required property color line
    required property color text
    required property color muted
    required property color accent
    required property color accentInk
    required property color passed
    required property color warning
    required property color failed
    required property color unknown
    required property color running
    required property color idle
    /** Ground of commands: nearer to a terminal than a card is. */
    required property color code
    /** How much of a status colour a banner takes on. */
    required property real tint
}
