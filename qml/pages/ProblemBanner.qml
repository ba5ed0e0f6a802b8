// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What could not be opened or recorded, on whatever page the technician is: why, and what to do. */
Loader {
    visible: active
    active: Current.problem.title.length > 0
    sourceComponent: Banner {
        mark: Mark.Failed
        title: Current.problem.title
        detail: [Current.problem.what, Current.problem.next].filter(part => part.length > 0).join(" ")
        //: Takes a message off the screen
        actionText: qsTr("Understood")
        onActed: Current.dismissProblem()
    }
}
