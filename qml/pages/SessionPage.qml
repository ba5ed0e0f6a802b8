// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/**
 * One migration: its phases, the cards of the chosen one, and the next thing to do. The width decides how much stands side
 * by side. Parts that only some widths have are named by their files: what is not shown is not read either.
 */
FocusScope {
    id: page
    objectName: "SessionPage"

    readonly property bool withRail: page.width >= Theme.strip
    readonly property bool withDetails: page.width >= Theme.threePanes
    // The chips stand above the cards where the head has no room for them.
    property bool withServers: false

    Binding {
        target: page
        property: "withServers"
        // Later: a text that is asked for its width lays itself out, and tells of it while the answer is still being made.
        delayed: true
        value: page.withRail && header.fits(servers.natural, check.implicitWidth + deadline.natural)
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
            title: Current.customer
            subtitle: [Current.route, Current.domain].filter(part => part.length > 0).join(" · ")
            onBackRequested: Route.back()

            DeadlineChip {
                id: deadline
                width: Math.min(implicitWidth, header.room)
            }
            ServerChips {
                id: servers
                width: natural
                visible: page.withServers
            }
            TouchButton {
                id: check
                visible: !Current.readOnly
                width: header.stacked && page.width < Theme.oneColumn ? header.room : implicitWidth
                primary: !Current.checking
                busy: Current.checking
                text: Current.checking ? qsTr("Stop checking") : qsTr("Check now")
                onClicked: Current.checking ? Current.cancelCheck() : Current.checkNow()
            }
            corner: IconButton {
                picture: "menu"
                //: Opens the list of everything else that can be done
                name: qsTr("More")
                onClicked: Route.ask("MenuSheet")
            }
        }
        Item {
            Layout.fillWidth: true
            z: 1

            Loader {
                y: -height
                width: parent.width
                height: Theme.half
                active: Current.checking
                sourceComponent: ProgressStrip {
                    name: Current.progressText
                }
            }
        }
        Loader {
            Layout.fillWidth: true
            visible: active
            active: !page.withRail
            Layout.maximumHeight: Math.max(Theme.touch + Theme.gap, page.height / 3)
            source: active ? Qt.resolvedUrl("PhaseStrip.qml") : ""
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            LaterLoader {
                Layout.preferredWidth: Theme.railWidth
                Layout.fillHeight: true
                wanted: page.withRail
                source: active ? Qt.resolvedUrl("PhaseRail.qml") : ""
            }
            PhaseCards {
                Layout.fillWidth: true
                Layout.fillHeight: true
                withServers: !page.withServers && page.height >= Theme.oneColumn
                sideBySide: page.withDetails
            }
            LaterLoader {
                Layout.preferredWidth: page.width * 0.36
                Layout.fillHeight: true
                wanted: page.withDetails
                source: active ? Qt.resolvedUrl("StepAside.qml") : ""
            }
        }
    }
}
