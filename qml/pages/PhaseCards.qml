// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The chosen phase: what matters most on top, then a card for each of its checks and steps. */
ScrollPage {
    id: cards

    property bool withServers: false
    /** A card opens its step beside the cards and not as a page. */
    property bool sideBySide: false

    readonly property real room: cards.width - 2 * cards.margins
    readonly property int columns: Math.max(1, Math.floor((cards.room + Theme.space) / (Theme.cardWidth + Theme.space)))

    margins: cards.width < Theme.oneColumn ? Theme.pad : Theme.wide

    function act(action: int, stepId: string, cause: string): void {
        if (action === CardModel.SignIn)
            Route.ask("SignInSheet");
        else if (action === CardModel.ShowCause)
            cards.showCard(cause);
        else
            cards.openStep(stepId);
    }
    function openStep(stepId: string): void {
        Current.openStep(stepId);
        if (!cards.sideBySide)
            Route.go("StepPage");
    }
    function showCard(cardId: string): void {
        for (let i = 0; i < grid.count; ++i) {
            const card = grid.itemAt(i);
            if (card && card.objectName === cardId)
                card.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    ServerChips {
        width: parent.width
        visible: cards.withServers && implicitHeight > 0
    }
    GridLayout {
        width: parent.width
        columns: heading.implicitWidth + filters.natural + Theme.pad > width ? 1 : 2
        columnSpacing: Theme.pad
        rowSpacing: Theme.gap

        ColumnLayout {
            id: heading
            spacing: 0

            ThemedText {
                Layout.fillWidth: true
                // On a line that is there anyway: nothing moves when a check begins or ends.
                text: [Current.phasePosition, Current.checking ? Current.progressText : ""].filter(part => part.length > 0).join(" · ")
                size: Theme.small
                muted: true
            }
            ThemedText {
                Layout.fillWidth: true
                text: Current.phaseTitle
                size: Theme.display
                strong: true
                Accessible.role: Accessible.Heading
            }
        }
        FilterChips {
            id: filters
            Layout.preferredWidth: Math.min(filters.natural, parent.width)
            Layout.alignment: Qt.AlignBottom
        }
    }
    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Current.problem.title
        detail: [Current.problem.what, Current.problem.next].filter(part => part.length > 0).join(" ")
        //: Takes a message off the screen
        actionText: qsTr("Understood")
        onActed: Current.dismissProblem()
    }
    Banner {
        width: parent.width
        visible: !Current.live
        mark: Mark.NotRun
        picture: "offline"
        title: Current.liveText
        detail: qsTr("The values below are the last ones that arrived. Steps can be read and done all the same.")
    }
    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Current.next.status
        title: Current.next.title
        detail: Current.next.detail
        actionText: Current.next.actionText
        onActed: Current.signInNeeded && !Current.next.stepId ? Route.ask("SignInSheet") : cards.openStep(Current.next.stepId)
    }
    GridLayout {
        width: parent.width
        columns: cards.columns
        columnSpacing: Theme.space + 2
        rowSpacing: Theme.space + 2
        uniformCellWidths: true

        Repeater {
            id: grid
            model: Current.cards

            delegate: StatusCard {
                id: card

                required property string cardId
                required property string stepId
                required property int action
                required property string blockedByCard

                objectName: card.cardId
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                frozen: !Current.live && !card.byHand
                frozenText: Current.liveText
                chosen: cards.sideBySide && Step.stepId === card.stepId
                onOpened: cards.openStep(card.stepId)
                onActed: cards.act(card.action, card.stepId, card.blockedByCard)
            }
        }
    }
    EmptyState {
        width: parent.width
        visible: Current.cards.count === 0
        mark: filters.current === CardModel.NeedsAttention ? Mark.Passed : -1
        title: filters.current === CardModel.NeedsAttention ? qsTr("Nothing needs attention in this phase")
            : filters.current === CardModel.Done ? qsTr("Nothing is done in this phase yet") : qsTr("This phase has no steps")
        actionText: filters.current === CardModel.All ? "" : qsTr("Show all")
        onActed: Current.cards.filter = CardModel.All
    }
}
