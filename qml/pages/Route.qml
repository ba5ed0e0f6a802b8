// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQml

/** Where a page wants to go. Main listens; pages know no other page. */
QtObject {
    id: route

    signal backWanted
    signal pageWanted(string name)
    signal sheetWanted(string name)
    signal sessionLeft

    function back(): void {
        route.backWanted();
    }
    function go(page: string): void {
        route.pageWanted(page);
    }
    function leave(): void {
        route.sessionLeft();
    }
    function ask(sheet: string): void {
        route.sheetWanted(sheet);
    }
}
