// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

/** How much room things want, before a layout has told them how much they get. */
QtObject {
    /** Side by side, the visible ones only. A positioner says it in a property `natural`, because its implicit width follows its width. */
    function natural(items: list<Item>, spacing: real): real {
        let sum = 0;
        for (const item of items) {
            const wanted = item.visible ? item["natural"] ?? item.implicitWidth : 0;
            sum += wanted > 0 ? wanted + (sum > 0 ? spacing : 0) : 0;
        }
        return sum;
    }
}
