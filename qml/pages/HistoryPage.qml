// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** All migrations of this console, past and open: searched, filtered, looked at. */
FocusScope {
    id: page
    objectName: "HistoryPage"

    readonly property bool withPane: page.width >= Theme.strip && History.state === History.Ready
    readonly property bool compact: page.height < Theme.oneColumn * Theme.roomScale || page.width < Theme.oneColumn
    /** Little room, and some are ticked: what is looked for and begun gives way to the list and to what can be done with them. */
    readonly property bool onlySelection: page.compact && History.selectedCount > 0
    readonly property real least: 3 * Theme.touch * Theme.roomScale
    readonly property int inset: page.width < Theme.oneColumn ? Theme.space : Theme.wide

    Component.onCompleted: {
        History.refresh();
        Retention.refresh();
        list.forceActiveFocus();
    }

    NamedShortcut {
        title: qsTr("Search")
        key: StandardKey.Find
        enabled: !Cover.sheet && page.visible
        onActivated: filters.takeFocus()
    }
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
            title: qsTr("Past migrations")
            subtitle: History.countText
            onBackRequested: Route.back()

            TouchButton {
                width: Math.min(implicitWidth, header.room)
                //: Button: takes in migrations from a file of another console
                text: qsTr("Import")
                visible: !page.onlySelection
                enabled: Sessions.state === Sessions.Ready
                onClicked: Route.ask("ImportSheet")
            }
            TouchButton {
                width: Math.min(implicitWidth, header.room)
                primary: true
                picture: "plus"
                text: qsTr("New migration")
                visible: !page.onlySelection
                enabled: Sessions.state === Sessions.Ready
                onClicked: Route.go("NewMigrationPage")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0

                // Moves only where the list would be left with no room worth the name.
                Flickable {
                    id: scroller
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    contentHeight: column.height
                    interactive: scroller.contentHeight > scroller.height
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true

                    ColumnLayout {
                        id: column
                        width: scroller.width
                        height: Math.max(scroller.height, column.implicitHeight)
                        spacing: Theme.space

                        HistoryFilters {
                            id: filters
                            Layout.fillWidth: true
                            Layout.topMargin: Theme.space + Theme.half
                            Layout.leftMargin: page.inset
                            Layout.rightMargin: page.inset
                            visible: History.state !== History.Empty && History.state !== History.Failed && !page.onlySelection
                            compact: page.compact
                            onListWanted: list.forceActiveFocus()
                        }
                        Banner {
                            Layout.fillWidth: true
                            Layout.leftMargin: page.inset
                            Layout.rightMargin: page.inset
                            visible: Retention.due > 0 && filters.visible && !page.compact
                            //: Records whose period is over
                            title: qsTr("%n migration(s) are kept longer than wanted", "", Retention.due)
                            detail: qsTr("Nothing is deleted by itself.")
                            //: Button: shows which migrations can be deleted
                            actionText: qsTr("Look at them")
                            onActed: {
                                Retention.choose(Retention.dueIds());
                                Route.ask("KeepSheet");
                            }
                        }
                        HistoryList {
                            id: list
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.minimumHeight: page.least
                            Layout.leftMargin: page.inset
                            Layout.rightMargin: page.inset
                            visible: History.state === History.Ready
                            opensAtOnce: !page.withPane
                            focus: true
                        }
                        ScrollPage {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.minimumHeight: page.least
                            visible: !list.visible

                            EmptyState {
                                width: parent.width
                                visible: History.state === History.Loading
                                loading: true
                                title: qsTr("Reading the list …")
                            }
                            EmptyState {
                                width: parent.width
                                visible: History.state === History.Empty
                                title: qsTr("No migration yet")
                                text: qsTr("Every migration of this console stands here with its whole record, from its first day on.")
                            }
                            EmptyState {
                                width: parent.width
                                visible: History.state === History.NoMatch
                                picture: "search"
                                title: qsTr("None has all of this")
                                text: qsTr("Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.")
                                actionText: qsTr("Show all")
                                onActed: {
                                    filters.clear();
                                    History.showAll();
                                }
                            }
                            EmptyState {
                                width: parent.width
                                visible: History.state === History.Failed
                                mark: Mark.Failed
                                title: History.problem.title
                                text: [History.problem.what, History.problem.next].filter(part => part.length > 0).join(" ")
                                actionText: qsTr("Try again")
                                onActed: History.refresh()
                            }
                        }
                    }
                }
                HistorySelection {
                    Layout.fillWidth: true
                    visible: History.selectedCount > 0
                }
            }
            Loader {
                Layout.preferredWidth: Math.min(Theme.sideWidth, page.width * 0.42)
                Layout.fillHeight: true
                active: page.withPane
                visible: active
                sourceComponent: HistoryPane {}
            }
        }
    }
}
