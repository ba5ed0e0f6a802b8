// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** In the place of the cards where the filter hides all of them. */
EmptyState {
    readonly property int filter: Current.cards.filter

    mark: filter === CardModel.NeedsAttention ? Mark.Passed : -1
    title: filter === CardModel.NeedsAttention ? qsTr("Nothing needs attention in this phase")
        : filter === CardModel.Done ? qsTr("Nothing is done in this phase yet") : qsTr("This phase has no steps")
    actionText: filter === CardModel.All ? "" : qsTr("Show all")
    onActed: Current.cards.filter = CardModel.All
}
