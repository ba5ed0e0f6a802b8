// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** The small heading above a part of a page. */
ThemedText {
    size: Theme.small
    strong: true
    muted: true
    silent: false
    Accessible.role: Accessible.Heading
}
