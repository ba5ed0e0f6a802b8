// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme

/** The last line of a card: what can be done or which limit holds, and how old the answer is. */
Item {
    id: foot

    required property string actionText
    /** What the action is about, for assistive technology. */
    required property string subject
    required property string note
    required property string age

    signal acted

    readonly property bool acting: foot.actionText.length > 0
    readonly property Item first: foot.acting ? action : noteText
    readonly property bool stacked: foot.age.length > 0 && foot.first.implicitWidth > 0
        && foot.first.implicitWidth + ageText.implicitWidth + Theme.gap > foot.width

    implicitHeight: foot.stacked ? foot.first.height + Theme.half + ageText.height : Math.max(foot.first.height, ageText.height)

    Loader {
        id: action
        width: Math.min(implicitWidth, foot.width)
        active: foot.acting
        sourceComponent: TouchButton {
            objectName: "action"
            text: foot.actionText
            //: %1 is what a button does, %2 the title of the card it stands on
            accessibleText: qsTr("%1: %2").arg(foot.actionText).arg(foot.subject)
            onClicked: foot.acted()
        }
    }
    ThemedText {
        id: noteText
        anchors.bottom: foot.stacked ? undefined : parent.bottom
        width: Math.min(Math.ceil(implicitWidth), foot.width)
        visible: !foot.acting
        silent: true
        text: foot.note
        size: Theme.tiny
        muted: true
    }
    ThemedText {
        id: ageText
        anchors.right: parent.right
        y: foot.stacked ? foot.first.height + Theme.half : foot.acting ? Math.round((foot.height - height) / 2) : foot.height - height
        width: Math.min(Math.ceil(implicitWidth), foot.width)
        horizontalAlignment: Text.AlignRight
        silent: true
        text: foot.age
        size: Theme.tiny
        muted: true
    }
}
