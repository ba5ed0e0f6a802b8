// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The records cannot be opened: what that means, what can be saved of them, and what to do. Nothing is reset, nothing is lost. */
ScrollPage {
    id: problem

    readonly property bool done: Rescue.state === Rescue.Done

    widest: Theme.readingWidth

    EmptyState {
        width: parent.width
        visible: !problem.done
        mark: Mark.Failed
        title: Sessions.problem.title
        text: Sessions.problem.what
    }
    Banner {
        width: parent.width
        visible: !problem.done && Sessions.problem.next.length > 0
        mark: Mark.NotRun
        picture: "forward"
        title: qsTr("What to do")
        detail: Sessions.problem.next
    }
    MissingOffer {
        width: parent.width
        visible: Missing.here
    }
    RescueOffer {
        width: parent.width
        visible: Rescue.state === Rescue.Offered || Rescue.state === Rescue.Running
    }
    RescueResult {
        width: parent.width
        visible: problem.done
    }
    SectionTitle {
        width: parent.width
        visible: !problem.done && !Missing.here
        text: qsTr("Where the records are")
    }
    ThemedText {
        width: parent.width
        visible: !problem.done && !Missing.here
        text: Settings.databasePath
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
}
