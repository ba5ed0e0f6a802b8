// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** A line of time with its events marked, and a handle to go to any place of it. The arrow keys go from event to event. */
T.Slider {
    id: scrubber

    /** Of each event: place from 0 to 1, mark for its colour, height from 1 to 4 for how much it matters. */
    property var marks: []
    /** Where the line is, 0 to 1; the handle follows it while no finger holds it. */
    property real place: 0
    property string name
    /** What the place means, for assistive technology: the handle alone says a share. */
    property string placeText

    signal sought(real place)
    signal stepWanted(bool forward)

    implicitHeight: Theme.touch + Theme.gap
    leftPadding: Theme.touch / 2
    rightPadding: Theme.touch / 2
    from: 0
    to: 1
    live: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Slider
    Accessible.name: scrubber.name
    Accessible.description: scrubber.placeText
    Accessible.ignored: Cover.hides(scrubber)
    Accessible.onIncreaseAction: scrubber.stepWanted(true)
    Accessible.onDecreaseAction: scrubber.stepWanted(false)

    Keys.onLeftPressed: scrubber.stepWanted(scrubber.mirrored)
    Keys.onRightPressed: scrubber.stepWanted(!scrubber.mirrored)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            scrubber.sought(event.key === Qt.Key_Home ? 0 : 1);
            event.accepted = true;
        }
    }

    Binding {
        target: scrubber
        property: "value"
        value: scrubber.place
        when: !scrubber.pressed
        restoreMode: Binding.RestoreNone
    }
    // Once a turn of the event loop: a finger moves more often than a page can be made.
    onMoved: Qt.callLater(scrubber.seek)
    function seek(): void {
        scrubber.sought(scrubber.value);
    }

    background: Item {
        Rectangle {
            id: track
            x: scrubber.leftPadding
            y: Math.round((parent.height - height) / 2)
            width: scrubber.availableWidth
            height: Theme.bar
            radius: height / 2
            color: Theme.raised
            border { width: Theme.hairline; color: Theme.muted }
        }
        Repeater {
            model: scrubber.marks

            delegate: Rectangle {
                required property var modelData
                readonly property real at: scrubber.mirrored ? 1 - modelData.place : modelData.place

                x: Math.round(scrubber.leftPadding + at * scrubber.availableWidth - width / 2)
                y: Math.round((parent.height - height) / 2)
                width: 3
                height: Theme.bar + modelData.height * Theme.bar
                radius: 1
                color: Theme.markColor(modelData.mark)
            }
        }
    }
    handle: Rectangle {
        x: scrubber.leftPadding + scrubber.visualPosition * scrubber.availableWidth - width / 2
        y: Math.round((scrubber.height - height) / 2)
        width: Math.round(Theme.touch * 2 / 3)
        height: width
        radius: width / 2
        color: Theme.accent
        border { width: 2; color: Theme.accentInk }

        FocusRing {
            target: scrubber
            radius: parent.radius + Theme.ring
            visible: scrubber.visualFocus
        }
    }
}
