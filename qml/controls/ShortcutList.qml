// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

/** What keys do now, in the order in which it came. */
QtObject {
    id: known

    property list<KeyHint> all: []

    function add(hint: KeyHint): void {
        known.all = [...known.all, hint];
    }
    function remove(hint: KeyHint): void {
        known.all = known.all.filter(other => other !== hint);
    }
}
