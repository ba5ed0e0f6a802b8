// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A page that scrolls down, and that brings whatever has the focus into view. */
Flickable {
    id: page

    default property alias content: body.data
    property int margins: Theme.margin
    /** Never wider than this, and in the middle: long lines are hard to read. */
    property int widest: -1

    readonly property Item focused: page.Window.activeFocusItem

    contentHeight: body.implicitHeight + 2 * page.margins
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false

    function reveal(item: Item): void {
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        const highest = Math.max(0, Math.min(page.contentHeight - page.height, top - Theme.margin));
        if (top < page.contentY + Theme.gap || item.height > page.height)
            page.contentY = highest;
        else if (top + item.height > page.contentY + page.height - Theme.gap)
            page.contentY = Math.min(highest, top + item.height - page.height + Theme.margin);
    }
    function follow(): void {
        if (!page.focused || !page.holds(page.focused))
            return;
        page.reveal(page.focused);
        settling.restart();
    }
    // A page that is still growing has the place of the focus only when it has grown; who scrolls by hand is left alone.
    function followOn(): void {
        if (settling.running && page.focused && page.holds(page.focused))
            page.reveal(page.focused);
    }
    function holds(item: Item): bool {
        let up = item;
        while (up && up !== page.contentItem)
            up = up.parent;
        return up === page.contentItem;
    }

    onFocusedChanged: page.follow()
    onContentHeightChanged: Qt.callLater(page.followOn)
    onMovementStarted: settling.stop()
    onHeightChanged: if (page.focused && page.holds(page.focused)) page.reveal(page.focused)

    Timer {
        id: settling
        interval: 500
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, page.contentY + page.height * 0.9));
        else if (event.key === Qt.Key_PageUp)
            page.contentY = Math.max(0, page.contentY - page.height * 0.9);
        else
            return;
        settling.stop();
        event.accepted = true;
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar
        implicitWidth: Theme.gap
        padding: 2
        visible: bar.size < 1
        minimumSize: 0.1
        contentItem: Rectangle {
            implicitWidth: Theme.half
            radius: width / 2
            color: Theme.muted
            opacity: bar.active ? 0.8 : 0.35
        }
    }

    Column {
        id: body
        x: Math.round((page.width - width) / 2)
        y: page.margins
        width: page.widest > 0 ? Math.min(page.widest, page.width - 2 * page.margins) : page.width - 2 * page.margins
        spacing: Theme.space + 2
    }
}
