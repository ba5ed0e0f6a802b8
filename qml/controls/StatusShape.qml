// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** A status as a shape and a colour. The word stands beside it: the three always come together. */
Item {
    id: shape

    property int mark: Mark.NotRun
    property int size: Theme.shape
    /** The answer is worse than the one before and is asked again before it counts. */
    property bool confirming: false
    /** The same verdict, too old to rely on. */
    property bool stale: false
    /** Nothing live stands behind it at the moment: the shape stays, the colour goes. */
    property bool faded: false
    /** In words, for assistive technology; empty when the control around it says it. */
    property string word

    readonly property int shown: shape.stale ? Mark.Stale : shape.mark
    readonly property url picture: Theme.markIcon(shape.shown)
    readonly property color tone: shape.faded ? Theme.markColor(Mark.NotRun)
        : shape.stale ? Theme.staleColor(shape.mark) : Theme.markColor(shape.mark)
    readonly property int ringSize: Math.round(shape.size * 0.42)

    implicitWidth: shape.size + (shape.confirming ? shape.ringSize : 0)
    implicitHeight: shape.size

    Accessible.role: Accessible.Graphic
    Accessible.name: shape.word
    Accessible.ignored: shape.word.length === 0 || Cover.hides(shape)

    Icon {
        id: sign
        objectName: "sign"
        size: shape.size
        source: shape.picture
        color: shape.tone
        opacity: shape.stale ? 0.7 : 1
        visible: !turning.active
    }
    Loader {
        id: turning
        active: shape.shown === Mark.Running && shape.visible && !Motion.reduced
        // A picture of its own, which goes with its turn: the animator writes to what it turned even after its end.
        sourceComponent: Icon {
            objectName: "turning"
            size: shape.size
            source: shape.picture
            color: shape.tone

            RotationAnimator on rotation {
                from: 0
                to: 360
                duration: Motion.turn
                loops: Animation.Infinite
            }
        }
    }
    Loader {
        anchors { right: parent.right; bottom: parent.bottom }
        active: shape.confirming
        sourceComponent: Icon {
            objectName: "confirmingRing"
            size: shape.ringSize
            picture: "confirming"
            color: shape.tone
        }
    }
}
