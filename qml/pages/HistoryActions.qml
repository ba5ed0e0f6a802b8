// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What can be done with the chosen migration. */
Flow {
    id: actions

    spacing: Theme.space

    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        primary: true
        picture: "forward"
        //: Button: opens a migration
        text: qsTr("Open")
        enabled: History.details.sessionId.length > 0
        onClicked: Sessions.openSession(History.details.sessionId)
    }
    // Slot: Report, Export, Replay and Compare of History.details.sessionId stand here.
}
