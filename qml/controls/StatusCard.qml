// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console.Theme

/** One check or one step done by hand: what it is, how it stands, how old that is, and what can be done next. */
T.Control {
    id: card

    required property string title
    required property int status
    required property string statusText
    required property string value
    required property string sentence
    required property string detail
    required property string limitText
    required property string ageText
    required property string sourceText
    required property bool byHand
    required property string tagText
    required property bool confirming
    required property bool running
    required property bool stale
    required property string blockedByTitle
    required property list<real> trend
    required property real trendLimit
    required property string actionText
    required property string accessibleText
    required property string redSinceText
    required property string adviceText
    required property real progress
    required property string progressText
    required property string overrideText

    /** No live data: the value is kept, but grey. */
    property bool frozen: false
    /** Since when, in the place of an age that would not be true. */
    property string frozenText
    /** Everything that is known, for the step's own page. */
    property bool detailed: false
    property bool chosen: false
    /** Its action is offered; not where it would lead to the place where it stands. */
    property bool acting: true
    property bool pressable: true
    /** An override can be taken back here. */
    property bool withdrawable: false

    signal opened
    signal acted
    signal withdrawn

    /** The last answer that somebody could know of. */
    property int known: Mark.NotRun
    readonly property int shownMark: card.frozen || (card.stale && card.status === Mark.Passed) ? Mark.NotRun : card.status
    //: %1 is the title of the card that names the cause
    readonly property string waitingFor: card.blockedByTitle ? qsTr("Waits for: %1").arg(card.blockedByTitle) : ""
    readonly property bool busy: card.status === Mark.Running || (card.running && card.progress >= 0)

    implicitWidth: Theme.cardWidth
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.pad + 1
    rightPadding: Theme.pad
    topPadding: Theme.space + 2
    bottomPadding: Theme.space + 2
    focusPolicy: card.pressable ? Qt.StrongFocus : Qt.NoFocus

    // What a check found again says nothing new, and the first answers of a whole page would never end.
    function announce(): void {
        if (card.status <= Mark.Running || card.status === card.known)
            return;
        if (card.known > Mark.Running && !Cover.hides(card))
            card.Accessible.announce(card.accessibleText);
        card.known = card.status;
    }

    Accessible.role: card.pressable ? Accessible.Button : Accessible.Grouping
    Accessible.name: card.accessibleText
    Accessible.ignored: Cover.hides(card)
    Accessible.onPressAction: card.opened()

    Keys.onReturnPressed: card.opened()
    Keys.onEnterPressed: card.opened()
    Keys.onSpacePressed: card.opened()

    // Later: the other texts of the same change are not there yet.
    onStatusChanged: Qt.callLater(card.announce)
    Component.onCompleted: card.announce()

    background: Card {
        mark: card.shownMark
        color: card.chosen ? Theme.raised : Theme.card
        edge: card.chosen ? Theme.accent : Theme.line

        Rectangle {
            anchors { fill: parent; margins: Theme.hairline }
            radius: parent.radius
            color: Theme.text
            opacity: !card.pressable ? 0 : area.pressed ? 0.08 : card.hovered ? 0.03 : 0
        }
        MouseArea {
            id: area
            anchors.fill: parent
            enabled: card.pressable
            onClicked: card.opened()
        }
        FocusRing {
            target: card
            radius: parent.radius + Theme.ring
            visible: card.visualFocus
        }
    }
    // No layouts in here: a page makes many cards, and these few lines need none.
    contentItem: Item {
        implicitHeight: body.height + body.spacing + foot.implicitHeight

        Column {
            id: body
            width: parent.width
            spacing: Theme.half + 2

            CardHead {
                width: body.width
                title: card.title
                mark: card.status
                word: card.statusText
                since: card.redSinceText
                confirming: card.confirming
                stale: card.stale
                frozen: card.frozen
                tag: card.tagText
            }
            ThemedText {
                objectName: "value"
                width: body.width
                // A headline that only says the word above once more is left out.
                visible: text.length > 0 && card.value !== card.statusText
                silent: true
                text: card.value
                size: Theme.title
                strong: true
                muted: card.frozen || card.stale
            }
            ThemedText {
                objectName: "sentence"
                width: body.width
                visible: text.length > 0
                silent: true
                text: card.busy && card.progressText ? card.progressText
                    : card.sentence || card.status !== Mark.Blocked ? card.sentence : card.waitingFor
                size: Theme.small
                muted: true
                paragraph: true
            }
            // What most cards do not have is made for those that do.
            Loader {
                width: body.width
                visible: active
                active: card.busy
                sourceComponent: ProgressStrip {
                    value: card.progress
                }
            }
            Loader {
                width: body.width
                visible: active
                active: card.overrideText.length > 0
                sourceComponent: CardOverride {
                    text: card.overrideText
                    withdrawable: card.withdrawable
                    onWithdrawn: card.withdrawn()
                }
            }
            Loader {
                width: body.width
                visible: active
                active: card.adviceText.length > 0
                sourceComponent: ThemedText {
                    silent: true
                    text: card.adviceText
                    size: Theme.small
                    muted: true
                    paragraph: true
                }
            }
            Loader {
                width: body.width
                visible: active
                active: card.detailed && card.detail.length > 0
                sourceComponent: ThemedText {
                    silent: true
                    text: card.detail
                    size: Theme.small
                    muted: true
                    paragraph: true
                }
            }
            Loader {
                width: body.width
                visible: active
                active: card.trend.length > 1
                asynchronous: true
                // By its file: it needs a module that nothing else does, and comes after the first picture anyway.
                Component.onCompleted: setSource(Qt.resolvedUrl("TrendLine.qml"), { card: card })
            }
        }
        CardFoot {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            actionText: card.acting ? card.actionText : ""
            subject: card.title
            note: card.limitText ? card.limitText : card.sourceText
            age: card.frozen && card.frozenText ? card.frozenText : card.ageText
            onActed: card.acted()
        }
    }
}
