// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

/** Knows the sheet on top, so that whatever lies behind it can keep silent for assistive technology. */
QtObject {
    id: cover

    property Item sheet: null

    function hides(item: Item): bool {
        if (!cover.sheet)
            return false;
        let up = item;
        while (up && up !== cover.sheet)
            up = up.parent;
        return up !== cover.sheet;
    }
}
