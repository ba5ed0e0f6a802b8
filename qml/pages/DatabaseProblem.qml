// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The records cannot be opened: what that means and what to do. Nothing is reset, nothing is lost. */
ScrollPage {
    id: problem

    widest: Theme.readingWidth

    EmptyState {
        width: parent.width
        mark: Mark.Failed
        title: Sessions.problem.title
        text: Sessions.problem.what
    }
    Banner {
        width: parent.width
        visible: Sessions.problem.next.length > 0
        mark: Mark.NotRun
        picture: "forward"
        title: qsTr("What to do")
        detail: Sessions.problem.next
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Where the records are")
    }
    ThemedText {
        width: parent.width
        text: Settings.databasePath
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
}
