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
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        picture: "undo"
        //: Button: shows a migration as it was at any moment
        text: qsTr("Look back")
        enabled: History.details.sessionId.length > 0
        onClicked: {
            Replay.beginIn(History.details.sessionId);
            Sessions.openSession(History.details.sessionId);
        }
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        picture: "note"
        //: Button: makes a document about a migration
        text: qsTr("Report")
        enabled: History.details.sessionId.length > 0
        onClicked: {
            Reports.choose(History.details.sessionId);
            Route.ask("ReportSheet");
        }
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        picture: "copy"
        //: Button: writes a whole migration into a file
        text: qsTr("Export")
        enabled: History.details.sessionId.length > 0
        onClicked: {
            Exchange.choose([History.details.sessionId]);
            Route.ask("ExportSheet");
        }
    }
    TouchButton {
        width: Math.min(implicitWidth, actions.width)
        //: Button: how long a migration is kept, whether it leaves the list, and whether it is deleted
        text: qsTr("Keep or delete")
        enabled: History.details.sessionId.length > 0
        onClicked: {
            Retention.choose([History.details.sessionId]);
            Route.ask("KeepSheet");
        }
    }
}
