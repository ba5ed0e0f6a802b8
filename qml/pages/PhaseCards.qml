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
    objectName: "PhaseCards"

    property bool withServers: false
    /** A card opens its step beside the cards and not as a page. */
    property bool sideBySide: false

    readonly property real room: cards.width - 2 * cards.margins
    readonly property int columns: Math.max(1, Math.floor((cards.room + Theme.space) / (Theme.cardWidth + Theme.space)))

    // Cards are made when they are about to be seen: a phase has four times as many as fit on most screens.
    readonly property real loadLine: cards.contentY + cards.height + cards.ahead - cards.margins - grid.y
    property real ahead: 0

    margins: cards.width < Theme.oneColumn ? Theme.pad : Theme.wide
    onLoadLineChanged: Qt.callLater(cards.load)

    function load(): void {
        if (repeater.count < Current.cards.count && grid.height < cards.loadLine)
            Current.cards.showMore(cards.columns);
    }

    // The card that the keyboard is at stays in the list while others change their places.
    readonly property Item focused: cards.Window.activeFocusItem
    onFocusedChanged: {
        let item = cards.focused;
        while (item && !(item as StatusCard))
            item = item.parent;
        if (item || !Cover.sheet) // to which the focus comes back
            Current.cards.hold(item?.objectName ?? "");
    }

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
        repeater.itemAt(Current.cards.show(cardId))?.forceActiveFocus(Qt.TabFocusReason);
    }

    Loader {
        width: parent.width
        visible: active && height > 0
        active: cards.withServers
        sourceComponent: ServerChips {}
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
    ProblemBanner {
        width: parent.width
    }
    Loader {
        width: parent.width
        visible: active
        active: Settings.readOnly
        sourceComponent: Banner {
            mark: Mark.Warning
            title: Sessions.problem.title
            detail: [Sessions.problem.what, Sessions.problem.next].filter(part => part.length > 0).join(" ")
        }
    }
    Loader {
        width: parent.width
        visible: active
        active: Replay.problem.title.length > 0
        sourceComponent: Banner {
            mark: Mark.Failed
            title: Replay.problem.title
            detail: [Replay.problem.what, Replay.problem.next].filter(part => part.length > 0).join(" ")
            actionText: qsTr("Try again")
            onActed: Replay.begin()
        }
    }
    Loader {
        width: parent.width
        visible: active
        active: !Current.live
        sourceComponent: Banner {
            mark: Mark.NotRun
            picture: "offline"
            title: Current.liveText
            detail: qsTr("The values below are the last ones that arrived. Steps can be read and done all the same.")
        }
    }
    Loader {
        width: parent.width
        visible: active
        active: Record.state === Record.Broken
        sourceComponent: Banner {
            mark: Mark.Failed
            title: Record.title
            detail: Record.text
            //: Button: leads to the page about the record
            actionText: qsTr("Show where")
            onActed: Route.go("RecordPage")
        }
    }
    Loader {
        width: parent.width
        visible: active
        active: Migration.closed
        sourceComponent: Banner {
            picture: "flag"
            title: Migration.outcomeTitle
            detail: Migration.outcomeDetail
            //: Button: a migration that was closed goes on
            actionText: Current.readOnly ? "" : qsTr("Reopen it")
            onActed: Migration.reopen("")
        }
    }
    Loader {
        width: parent.width
        visible: active
        active: Visit.news.length > 0
        sourceComponent: Banner {
            picture: "hand"
            title: Visit.news
            detail: Visit.newsDetail
            actionText: Visit.newsStep ? qsTr("Show the newest") : qsTr("Understood")
            onActed: {
                const step = Visit.newsStep;
                Visit.dismiss();
                if (step)
                    cards.openStep(step);
            }
        }
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
    Loader {
        width: parent.width
        visible: active
        active: Gate.phaseSummary.length > 0
        sourceComponent: GateBanner {
            reasons: Gate.phaseReasons
            title: Gate.phaseSummary
        }
    }
    Timer {
        // One row more than is seen, so that the keyboard and the finger find it; but not before the page stands.
        running: true
        interval: 500
        onTriggered: cards.ahead = Theme.cardHeight
    }
    GridLayout {
        id: grid
        width: parent.width
        columns: cards.columns
        columnSpacing: Theme.space + 2
        rowSpacing: Theme.space + 2
        uniformCellWidths: true
        onHeightChanged: Qt.callLater(cards.load)

        Repeater {
            id: repeater
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
                acting: !Current.past || ![CardModel.SignIn, CardModel.Trust].includes(card.action)
                chosen: cards.sideBySide && Step.stepId === card.stepId
                onOpened: cards.openStep(card.stepId)
                onActed: cards.act(card.action, card.stepId, card.blockedByCard)
            }
        }
    }
    Item {
        // The room of those that are not made yet, so that the bar at the side tells how far it is to the end.
        readonly property int rows: Math.ceil((Current.cards.count - repeater.count) / cards.columns)
        width: 1
        height: rows * Theme.cardHeight
        visible: rows > 0
    }
    Loader {
        width: parent.width
        visible: active
        active: Current.cards.count === 0
        source: active ? Qt.resolvedUrl("NoCards.qml") : ""
    }
    Loader {
        width: parent.width
        visible: active
        active: cards.ahead > 0 && repeater.count >= Current.cards.count
        source: active ? Qt.resolvedUrl("PhaseSignOff.qml") : ""
    }
}
