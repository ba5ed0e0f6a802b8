// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** One phase of a timeline: its number, a tick when it is done, and the shape of what is wrong with it. */
Rectangle {
    id: dot

    required property int number
    required property int mark
    property bool current: false
    property int size: Theme.dot

    readonly property bool passed: dot.mark === Mark.Passed
    readonly property bool badged: dot.mark === Mark.Warning || dot.mark === Mark.Failed || dot.mark === Mark.Unknown
        || dot.mark === Mark.Blocked || dot.mark === Mark.Deferred
    readonly property color tone: dot.current ? Theme.accent : dot.badged ? Theme.markColor(dot.mark)
        : Theme.highContrast ? Theme.muted : Theme.line

    width: dot.size
    height: dot.size
    radius: dot.size / 2
    color: dot.passed ? Theme.markColor(Mark.Passed) : Theme.panel
    border { width: dot.passed ? 0 : dot.current || dot.badged ? Theme.ring : 2; color: dot.tone }

    ThemedText {
        anchors.centerIn: parent
        visible: !dot.passed
        silent: true
        text: dot.number
        size: Math.round(dot.size * 0.4)
        strong: true
        color: dot.current ? Theme.accent : Theme.muted
    }
    Loader {
        anchors.centerIn: parent
        active: dot.passed
        sourceComponent: Icon {
            size: Math.round(dot.size * 0.5)
            picture: "tick"
            color: Theme.panel
        }
    }
    Loader {
        // Colour alone would not tell: the shape sits at the rim.
        active: dot.badged
        anchors { right: parent.right; bottom: parent.bottom; margins: -Math.round(dot.size * 0.2) }
        sourceComponent: Rectangle {
            implicitWidth: Math.round(dot.size * 0.5) + Theme.half
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.panel

            StatusShape {
                anchors.centerIn: parent
                size: Math.round(dot.size * 0.5)
                mark: dot.mark
            }
        }
    }
}
