// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The chosen migration beside the list: what it is about, what happened last, what can be done with it. */
Rectangle {
    id: pane

    readonly property HistoryDetails session: History.details

    color: Theme.panel

    Accessible.role: Accessible.Pane
    Accessible.name: pane.session.customer
    Accessible.ignored: Cover.hides(pane)

    Rectangle {
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.hairline }
        spacing: 0

        ScrollPage {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            margins: Theme.wide

            ThemedText {
                width: parent.width
                text: pane.session.customer
                size: Theme.lead
                strong: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                width: parent.width
                text: pane.session.route
                size: Theme.small
                muted: true
            }
            RowLayout {
                width: parent.width
                spacing: Theme.gap

                StatusShape {
                    Layout.alignment: Qt.AlignTop
                    size: Theme.icon
                    mark: pane.session.stateMark
                }
                ThemedText {
                    Layout.fillWidth: true
                    text: pane.session.stateText
                    strong: true
                }
            }
            Repeater {
                model: pane.session.facts

                delegate: Fact {
                    required property var modelData

                    width: parent?.width ?? 0
                    label: modelData.label
                    value: modelData.value
                }
            }
            SectionTitle {
                width: parent.width
                visible: pane.session.events.length > 0
                text: qsTr("What happened last")
            }
            Repeater {
                model: pane.session.events

                delegate: RowLayout {
                    id: event

                    required property var modelData

                    width: parent?.width ?? 0
                    spacing: Theme.gap

                    StatusShape {
                        Layout.alignment: Qt.AlignTop
                        size: Theme.iconSmall
                        mark: event.modelData.mark
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        ThemedText {
                            Layout.fillWidth: true
                            text: event.modelData.text
                            size: Theme.small
                        }
                        ThemedText {
                            Layout.fillWidth: true
                            text: event.modelData.time
                            size: Theme.tiny
                            muted: true
                        }
                    }
                }
            }
        }
        HistoryActions {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.space
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.topMargin: Theme.space
            spacing: Theme.gap

            StatusShape {
                Layout.alignment: Qt.AlignTop
                size: Theme.iconSmall
                mark: pane.session.recordMark
            }
            ThemedText {
                Layout.fillWidth: true
                text: pane.session.recordText
                size: Theme.small
                muted: true
            }
        }
    }
}
