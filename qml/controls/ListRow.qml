// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/** One row of a RowList, to be pressed. */
T.ItemDelegate {
    id: row

    required property int index
    required property bool current

    readonly property RowList rows: ListView.view as RowList

    // That has the focus stays a stop until it has given it away.
    focusPolicy: !row.rows || row.ListView.isCurrentItem || row.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    onActiveFocusChanged: if (row.activeFocus && row.rows) row.rows.arrive(row.index, row.focusReason)

    // Later: it has not got its place yet.
    Component.onCompleted: if (row.rows) Qt.callLater(row.rows.sort)
    onIndexChanged: if (row.rows) Qt.callLater(row.rows.sort)

    Accessible.role: Accessible.ListItem
    Accessible.selected: row.current
    Accessible.focusable: true
    Accessible.ignored: Cover.hides(row)
    Accessible.onPressAction: row.click()
    Keys.onReturnPressed: row.click()
    Keys.onEnterPressed: row.click()
}
