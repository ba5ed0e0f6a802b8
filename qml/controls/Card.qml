// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** A panel with rounded corners, and where it has a status a bar of its colour at the left. */
Rectangle {
    id: card

    /** -1: no bar. */
    property int mark: -1
    property color edge: Theme.line

    radius: Theme.radiusCard
    color: Theme.card
    border { width: Theme.hairline; color: card.edge }

    Item {
        // Only the left strip of a whole rounded card is seen: the bar follows the corners and stays straight inside.
        visible: card.mark >= 0
        width: Theme.bar
        height: parent.height
        clip: true

        Rectangle {
            width: 2 * card.radius
            height: parent.height
            radius: card.radius
            color: Theme.markColor(card.mark)
        }
    }
}
