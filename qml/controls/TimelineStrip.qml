// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** The phases of a migration from left to right, for windows too narrow for the rail. */
RowList {
    id: strip

    signal chosen(int index)

    readonly property int cell: Math.round(118 * Theme.roomScale)
    property real tallest: 0

    // The current phase in the middle, but no gap before the first nor behind the last.
    function settleView(): void {
        const wanted = strip.currentIndex * strip.cell - (strip.width - strip.cell) / 2;
        const last = strip.count * strip.cell + strip.rightMargin - strip.width;
        strip.contentX = Math.max(-strip.leftMargin, Math.min(wanted, last));
    }

    onCurrentIndexChanged: Qt.callLater(strip.settleView)
    onActiveFocusChanged: Qt.callLater(strip.settleView)
    onWidthChanged: Qt.callLater(strip.settleView)
    onCountChanged: Qt.callLater(strip.settleView)
    orientation: ListView.Horizontal
    implicitHeight: strip.tallest
    leftMargin: Theme.space
    rightMargin: Theme.space
    cacheBuffer: strip.cell * 8

    Behavior on contentX {
        enabled: !strip.moving
        NumberAnimation { duration: Motion.slow; easing.type: Easing.OutCubic }
    }

    Accessible.name: qsTr("Phases")

    delegate: ListRow {
        id: item

        required property int number
        required property string title
        required property string shortTitle
        required property int status
        required property string stateText
        required property string countsText

        width: strip.cell
        height: implicitHeight
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        padding: Theme.half
        topPadding: Theme.space + 2
        bottomPadding: Theme.space

        Accessible.name: qsTr("Phase %1: %2, %3").arg(item.number).arg(item.title).arg([item.stateText, item.countsText].filter(t => t.length > 0).join(", "))
        onClicked: strip.chosen(item.index)
        onImplicitHeightChanged: strip.tallest = Math.max(strip.tallest, implicitHeight)

        background: Item {
            Rectangle {
                visible: item.index < strip.count - 1
                x: item.width / 2 + Theme.dot / 2
                y: item.topPadding + Theme.dot / 2 - height / 2
                width: item.width - Theme.dot
                height: 2
                color: item.status === Mark.Passed ? Theme.markColor(Mark.Passed) : Theme.line
            }
            FocusRing {
                target: item
                anchors.margins: Theme.half
                visible: item.visualFocus
            }
        }
        contentItem: Column {
            spacing: Theme.gap

            PhaseDot {
                anchors.horizontalCenter: parent.horizontalCenter
                number: item.number
                mark: item.status
                current: item.current
            }
            ThemedText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                silent: true
                text: item.shortTitle
                size: Theme.tiny
                strong: item.current
                muted: !item.current
            }
        }
    }
}
