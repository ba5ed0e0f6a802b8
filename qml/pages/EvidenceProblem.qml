// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Theme
import Console.Controls

/** Why a piece of evidence was not added. */
Banner {
    id: banner

    visible: banner.title.length > 0
    mark: Mark.Warning
    title: Evidence.problem.title
    detail: [Evidence.problem.what, Evidence.problem.next].filter(part => part.length > 0).join(" ")
    //: Takes a message away that was read
    actionText: qsTr("Close")
    onActed: Evidence.dismissProblem()
}
