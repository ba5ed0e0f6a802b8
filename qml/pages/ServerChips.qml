// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** How both servers are: at a glance from one metre away. */
Flow {
    id: chips

    // Known before they are shown: whether there is room must not depend on whether there are chips to see.
    readonly property real natural: chips.wanted(rehearsal, Current.rehearsal) + chips.wanted(source, Current.source.known)
        + chips.wanted(destination, Current.destination.known)

    function wanted(chip: Item, shown: bool): real {
        return shown ? chip.implicitWidth + chips.spacing : 0;
    }

    spacing: Theme.gap

    Loader {
        id: rehearsal
        width: Math.min(implicitWidth, chips.width)
        visible: active
        active: Current.rehearsal
        sourceComponent: Chip {
            picture: "flag"
            outline: Mark.Running
            text: qsTr("Rehearsal")
            onClicked: Route.ask("MenuSheet")
        }
    }
    Chip {
        id: source
        width: Math.min(implicitWidth, chips.width)
        visible: Current.source.known
        mark: Current.source.status
        //: %1 is the name of the server that is being replaced
        text: qsTr("Source · %1").arg(Current.source.name)
        accessibleText: [text, Current.source.text].join(", ")
        onClicked: Route.ask("MenuSheet")
    }
    Chip {
        id: destination
        width: Math.min(implicitWidth, chips.width)
        visible: Current.destination.known
        mark: Current.destination.status
        //: %1 is the name of the new server
        text: qsTr("Destination · %1").arg(Current.destination.name)
        accessibleText: [text, Current.destination.text].join(", ")
        onClicked: Route.ask("MenuSheet")
    }
}
