// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** Why the last backup failed, and what to do. */
Banner {
    visible: title.length > 0
    mark: Mark.Failed
    title: Backups.problem.title
    detail: [Backups.problem.what, Backups.problem.next].filter(part => part.length > 0).join(" ")
}
