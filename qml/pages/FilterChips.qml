// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** Which cards of the phase are shown. */
Flow {
    id: chips

    readonly property int current: Current.cards.filter
    readonly property real natural: all.implicitWidth + attention.implicitWidth + done.implicitWidth + 2 * chips.spacing

    spacing: Theme.gap

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Show")

    Chip {
        id: all
        width: Math.min(implicitWidth, chips.width)
        checkable: true
        autoExclusive: true
        checked: chips.current === CardModel.All
        //: A filter and how many cards it shows
        text: qsTr("All %1").arg(Current.cards.allCount)
        onClicked: Current.cards.filter = CardModel.All
    }
    Chip {
        id: attention
        width: Math.min(implicitWidth, chips.width)
        checkable: true
        autoExclusive: true
        checked: chips.current === CardModel.NeedsAttention
        outline: Current.cards.attentionCount > 0 ? Mark.Failed : -1
        text: qsTr("Needs attention %1").arg(Current.cards.attentionCount)
        onClicked: Current.cards.filter = CardModel.NeedsAttention
    }
    Chip {
        id: done
        width: Math.min(implicitWidth, chips.width)
        checkable: true
        autoExclusive: true
        checked: chips.current === CardModel.Done
        text: qsTr("Done %1").arg(Current.cards.doneCount)
        onClicked: Current.cards.filter = CardModel.Done
    }
}
