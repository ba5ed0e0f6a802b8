// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** How both servers are, and how much time is left: at a glance from one metre away. */
Flow {
    id: chips

    spacing: Theme.gap + 2

    Tag {
        visible: Current.rehearsal
        height: Theme.touch
        radius: Theme.touch / 2
        text: qsTr("Rehearsal")
    }
    Chip {
        visible: Current.source.known
        mark: Current.source.status
        //: %1 is the name of the server that is being replaced
        text: qsTr("Source · %1").arg(Current.source.name)
        accessibleText: [text, Current.source.text].join(", ")
        onClicked: Route.ask("MenuSheet")
    }
    Chip {
        visible: Current.destination.known
        mark: Current.destination.status
        //: %1 is the name of the new server
        text: qsTr("Destination · %1").arg(Current.destination.name)
        accessibleText: [text, Current.destination.text].join(", ")
        onClicked: Route.ask("MenuSheet")
    }
    Chip {
        visible: Current.deadlineText.length > 0
        picture: "stale"
        outline: Current.deadlineStatus
        text: Current.deadlineText
        onClicked: Route.ask("MenuSheet")
    }
}
