// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

/** All shortcuts that there are now, in the order in which they came. */
QtObject {
    id: known

    property list<QtObject> all: []

    function add(shortcut: QtObject): void {
        known.all = [...known.all, shortcut];
    }
    function remove(shortcut: QtObject): void {
        known.all = known.all.filter(other => other !== shortcut);
    }
}
