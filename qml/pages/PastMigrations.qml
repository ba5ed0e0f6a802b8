// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The finished migrations; in a narrow window the open ones stand above them in the same list. */
RowList {
    id: past

    property bool withOpen: false
    property bool touched: false

    readonly property int inset: past.withOpen ? Theme.margin : 0
    readonly property real room: past.width - past.inset - Theme.margin

    // What grows above the first row would else push the beginning out of sight.
    function stay(): void {
        if (!past.touched)
            past.positionViewAtBeginning();
    }

    function reveal(): void {
        if (past.currentItem?.activeFocus)
            past.positionViewAtIndex(past.currentIndex, ListView.Contain);
    }

    onMovementStarted: past.touched = true
    onLastRowChanged: {
        past.touched = true;
        Qt.callLater(past.reveal);
    }
    onActiveFocusChanged: Qt.callLater(past.reveal)

    model: Sessions.past
    spacing: Theme.gap
    bottomMargin: Theme.margin

    Accessible.name: qsTr("Past migrations")

    header: Column {
        x: past.inset
        width: past.room
        onHeightChanged: Qt.callLater(past.stay)
        spacing: Theme.margin
        topPadding: Theme.margin
        bottomPadding: Theme.space + 2

        Loader {
            width: parent.width
            active: past.withOpen
            visible: active
            sourceComponent: OpenMigrations {}
        }
        ColumnLayout {
            width: parent.width
            spacing: 0

            ThemedText {
                Layout.fillWidth: true
                visible: Sessions.pastCount > 0
                text: qsTr("%n finished", "number of migrations", Sessions.pastCount)
                size: Theme.small
                muted: true
            }
            ThemedText {
                Layout.fillWidth: true
                text: qsTr("Past migrations")
                size: past.withOpen ? Theme.title : Theme.display
                strong: true
                Accessible.role: Accessible.Heading
            }
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: Sessions.pastCount + Sessions.openCount > 0
            picture: "search"
            //: Button: opens the list of all migrations, where they can be searched
            text: qsTr("Search all migrations")
            onClicked: Route.go("HistoryPage")
        }
        ThemedText {
            width: parent.width
            visible: Sessions.pastCount === 0
            text: qsTr("None yet. A migration stays here with its whole record once it is finished.")
            muted: true
            paragraph: true
        }
        TouchButton {
            width: Math.min(implicitWidth, parent.width)
            visible: !Settings.readOnly
            picture: "plus"
            text: qsTr("Import from another console")
            onClicked: Route.ask("ImportSheet")
        }
    }
    delegate: ListRow {
        id: row

        required property string sessionId
        required property string customer
        required property string productTitle
        required property string progressText
        required property string startedText
        required property int headlineStatus
        required property string headline

        current: false
        width: past.width
        leftInset: past.inset
        rightInset: Theme.margin
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.wide + leftInset
        rightPadding: Theme.pad + rightInset
        topPadding: Theme.space
        bottomPadding: Theme.space

        Accessible.name: [row.customer, row.productTitle, row.startedText, row.headline].filter(part => part.length > 0).join(", ")
        onClicked: Sessions.openSession(row.sessionId)

        background: Card {
            FocusRing {
                target: row
                radius: parent.radius + Theme.ring
                visible: row.visualFocus
            }
        }
        contentItem: RowLayout {
            spacing: Theme.space

            StatusShape {
                mark: row.headlineStatus
                size: Theme.shape
            }
            ColumnLayout {
                spacing: 0

                ThemedText {
                    Layout.fillWidth: true
                    silent: true
                    text: row.customer
                    strong: true
                }
                ThemedText {
                    Layout.fillWidth: true
                    silent: true
                    text: [row.productTitle, row.startedText, row.progressText].filter(part => part.length > 0).join(" · ")
                    size: Theme.small
                    muted: true
                }
            }
            Icon {
                picture: "forward"
                size: Theme.iconSmall
                color: Theme.muted
            }
        }
    }
}
