// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console
import Console.Theme
import Console.Controls

/** Two migrations, or two moments of one, side by side; below each other where there is little room. */
FocusScope {
    id: page
    objectName: "ComparePage"

    readonly property int margins: page.width < Theme.oneColumn ? Theme.pad : Theme.wide
    readonly property bool beside: page.width >= Theme.oneColumn * Theme.roomScale
    readonly property bool ready: Comparison.state === Comparison.Ready

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            id: header
            Layout.fillWidth: true
            //: Title of a page: two migrations, or two moments of one, side by side
            title: qsTr("Comparison")
            subtitle: Current.customer
            onBackRequested: Route.back()

            TouchButton {
                width: Math.min(implicitWidth, header.room)
                visible: Comparison.state !== Comparison.Nothing
                enabled: Comparison.state !== Comparison.Reading
                busy: Comparison.state === Comparison.Reading
                picture: "refresh"
                text: qsTr("Read it again")
                onClicked: Comparison.readAgain()
            }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.ready
            margins: page.margins

            ProgressStrip {
                width: parent.width
                visible: Comparison.state === Comparison.Reading
                name: qsTr("Reading both records …")
            }
            EmptyState {
                width: parent.width
                loading: Comparison.state === Comparison.Reading
                mark: Comparison.state === Comparison.Failed ? Mark.Failed : -1
                title: Comparison.state === Comparison.Reading ? qsTr("Reading both records …")
                    : Comparison.state === Comparison.Failed ? Comparison.problem.title : qsTr("Nothing is chosen yet")
                text: Comparison.state === Comparison.Failed ? Comparison.problem.what + " " + Comparison.problem.next
                    : Comparison.state === Comparison.Nothing
                    ? qsTr("Choose an earlier moment of this migration, or another migration, to see what is different.") : ""
                //: Button: what is to be compared
                actionText: Comparison.state === Comparison.Reading ? "" : qsTr("Choose")
                onActed: Route.ask("CompareSheet")
            }
        }
        RowList {
            id: list

            property bool touched: false

            // What grows above the first row would else push the beginning out of sight.
            function stay(): void {
                if (!list.touched && list.lastRow < 0)
                    list.positionViewAtBeginning();
            }
            function reveal(): void {
                if (list.lastRow >= 0 && list.currentItem?.activeFocus)
                    list.positionViewAtIndex(list.currentIndex, ListView.Contain);
            }

            objectName: "comparedRows"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.ready
            model: Comparison.rows
            spacing: Theme.gap
            bottomMargin: page.margins
            onMovementStarted: list.touched = true
            onLastRowChanged: Qt.callLater(list.reveal)
            onActiveFocusChanged: Qt.callLater(list.reveal)

            Accessible.name: qsTr("What is compared")

            header: Column {
                x: page.margins
                width: list.width - 2 * page.margins
                onHeightChanged: Qt.callLater(list.stay)
                topPadding: page.margins
                bottomPadding: Theme.space
                spacing: Theme.space

                ComparisonHead {
                    width: parent.width
                    beside: page.beside
                }
                EmptyState {
                    width: parent.width
                    visible: list.count === 0
                    mark: Mark.Passed
                    title: Comparison.differences === 0 ? qsTr("Nothing differs") : qsTr("Nothing differs in this phase")
                    text: qsTr("All that both sides know is the same.")
                }
            }
            delegate: T.Control {
                id: place

                required property int index
                required property string heading
                required property string title
                required property string what
                required property bool differs
                required property int leftMark
                required property string leftWord
                required property string leftText
                required property int rightMark
                required property string rightWord
                required property string rightText
                required property string accessibleText

                width: list.width
                implicitHeight: implicitContentHeight
                leftPadding: page.margins
                rightPadding: page.margins
                focusPolicy: place.ListView.isCurrentItem || place.activeFocus ? Qt.TabFocus : Qt.NoFocus
                Component.onCompleted: Qt.callLater(list.sort)
                onIndexChanged: Qt.callLater(list.sort)
                onActiveFocusChanged: if (place.activeFocus) list.arrive(place.index, place.focusReason)

                Accessible.role: Accessible.ListItem
                Accessible.name: (place.heading.length > 0 ? place.heading + ": " : "") + place.accessibleText
                Accessible.ignored: Cover.hides(place)

                contentItem: ComparedRow {
                    heading: place.heading
                    title: place.title
                    what: place.what
                    differs: place.differs
                    leftMark: place.leftMark
                    leftWord: place.leftWord
                    leftText: place.leftText
                    rightMark: place.rightMark
                    rightWord: place.rightWord
                    rightText: place.rightText
                    beside: page.beside
                    target: place
                    leftName: Comparison.leftTitle
                    rightName: Comparison.rightTitle
                }
            }
        }
    }
}
