// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/**
 * Rows that are one stop of the Tab key: the arrow keys of its direction, Home and End walk them, and Tab comes back to the row
 * that was left. Its delegates are ListRows, or tell it as those do when they have the focus.
 */
ListView {
    id: list

    /** Where Tab comes to before somebody has walked on from there; -1: the first. */
    property int chosenRow: -1

    /** The row in use was made anew, as rows are that change: whoever goes by keys must not be left where nothing shows it. */
    readonly property bool astray: list.focused === list
    readonly property Item focused: list.Window.activeFocusItem
    /** That had the focus last. */
    property int lastRow: -1
    property bool stepping: false
    /** The key could not come to the current row. */
    readonly property bool barred: list.currentItem !== null && !list.currentItem.enabled
    readonly property bool lying: list.orientation === ListView.Horizontal
    readonly property bool mirrored: list.effectiveLayoutDirection === Qt.RightToLeft

    // For no reason is what the list itself does when it makes rows anew: somebody is at another one then.
    function arrive(row: int, reason: int): void {
        if (reason === Qt.OtherFocusReason)
            Qt.callLater(list.settle);
        else
            list.comeTo(row);
    }
    function comeTo(row: int): void {
        list.lastRow = row;
        list.currentIndex = row;
    }
    function walkTo(row: int, step: int): void {
        list.stepTo(row, step);
        list.lastRow = list.currentIndex;
        list.takeFocus();
    }
    // Rows that cannot be pressed are stepped over; where there is no other, it stays.
    function stepTo(row: int, step: int): void {
        const from = Math.max(0, list.currentIndex);
        list.stepping = true;
        let to = Math.max(0, Math.min(list.count - 1, row));
        do {
            list.currentIndex = to; // which makes it, if it is far away
            to += step;
        } while (!list.currentItem?.enabled && to >= 0 && to < list.count);
        if (!list.currentItem?.enabled)
            list.currentIndex = from;
        list.stepping = false;
    }
    function takeFocus(): void {
        const row = list.currentItem as T.Control;
        if (!row || !list.activeFocus)
            return;
        row.forceActiveFocus(Qt.TabFocusReason);
        row.focusReason = Qt.TabFocusReason; // the list may have given it the focus already, for no reason
    }
    // Whoever hears the rows hears them in the order in which they stand.
    function sort(): void {
        ChildOrder.sort(list.contentItem, list.headerItem);
    }
    // Without a current row the key would find no way into the list.
    function settle(): void {
        if (list.count === 0 || !list.enabled)
            return;
        const elsewhere = list.activeFocus && list.currentItem?.activeFocus && list.lastRow >= 0 && list.lastRow !== list.currentIndex;
        if (list.astray || elsewhere)
            list.walkTo(list.lastRow >= 0 ? list.lastRow : list.chosenRow, 1);
        else if (!list.currentItem?.enabled)
            list.stepTo(list.chosenRow, 1);
    }

    // What has the focus above the rows may have been scrolled away with them.
    function showHeader(): void {
        let up = list.focused;
        while (up && up !== list.headerItem)
            up = up.parent;
        if (!up || list.lying)
            return;
        const top = list.focused.mapToItem(list.contentItem, 0, 0).y;
        const below = top + list.focused.height + Theme.gap - list.height;
        if (top - Theme.gap < list.contentY)
            list.contentY = Math.max(list.originY - list.topMargin, top - Theme.gap);
        else if (below > list.contentY)
            list.contentY = below;
    }

    onFocusedChanged: if (list.focused && list.headerItem) list.showHeader()
    activeFocusOnTab: false
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.List
    Accessible.ignored: Cover.hides(list)

    onChosenRowChanged: if (!list.activeFocus) list.currentIndex = Math.max(0, list.chosenRow)
    onCountChanged: {
        if (list.currentIndex < 0 && list.count > 0)
            list.currentIndex = Math.max(0, Math.min(list.count - 1, list.chosenRow));
        Qt.callLater(list.settle);
    }
    onCurrentItemChanged: if (!list.currentItem) Qt.callLater(list.settle)
    onBarredChanged: if (list.barred && !list.stepping) Qt.callLater(list.settle)
    onAstrayChanged: if (list.astray) Qt.callLater(list.settle)

    Keys.onPressed: event => {
        const before = !list.lying ? Qt.Key_Up : list.mirrored ? Qt.Key_Right : Qt.Key_Left;
        const after = !list.lying ? Qt.Key_Down : list.mirrored ? Qt.Key_Left : Qt.Key_Right;
        if (event.key === before)
            list.walkTo(list.currentIndex - 1, -1);
        else if (event.key === after)
            list.walkTo(list.currentIndex + 1, 1);
        else if (event.key === Qt.Key_Home)
            list.walkTo(0, 1);
        else if (event.key === Qt.Key_End)
            list.walkTo(list.count - 1, -1);
        else
            return;
        event.accepted = true;
    }

    readonly property Shortcut beforeKey: Shortcut {
        sequence: list.lying ? StandardKey.MoveToPreviousChar : StandardKey.MoveToPreviousLine
        enabled: false
    }
    readonly property Shortcut afterKey: Shortcut {
        sequence: list.lying ? StandardKey.MoveToNextChar : StandardKey.MoveToNextLine
        enabled: false
    }
    readonly property KeyHint hint: KeyHint {
        title: list.Accessible.name
        keyText: list.beforeKey.nativeText + ", " + list.afterKey.nativeText
        fits: list.visible && list.count > 1
    }
}
