// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Whether the record is as it was written, and what that is worth; takes a hash that is known from elsewhere. */
FocusScope {
    id: page
    objectName: "RecordPage"

    readonly property bool reading: Record.state === Record.Unread || Record.state === Record.Reading
    readonly property bool bad: Record.state === Record.Broken || Record.state === Record.Failed

    // Not what was read when the session was opened: it grew since.
    Component.onCompleted: Record.verify()

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
            title: qsTr("Proof of the record")
            subtitle: Current.customer
            onBackRequested: Route.back()

            DeadlineChip {
                width: Math.min(implicitWidth, header.room)
            }
            TouchButton {
                width: Math.min(implicitWidth, header.room)
                enabled: !page.reading
                busy: page.reading
                picture: "refresh"
                text: qsTr("Read it again")
                onClicked: Record.verify()
            }
        }
        ScrollPage {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            margins: page.width < Theme.oneColumn ? Theme.pad : Theme.wide

            Banner {
                width: parent.width
                mark: page.reading ? Mark.Running : page.bad ? Mark.Failed : Record.proven ? Mark.Passed : Mark.NotRun
                picture: page.reading || page.bad || Record.proven ? "" : "shield"
                title: Record.title
                detail: Record.text
            }
            ProgressStrip {
                width: parent.width
                visible: page.reading
                value: Record.progress
                name: Record.title
            }
            Repeater {
                model: Record.chains

                delegate: Card {
                    id: chain

                    required property var modelData

                    width: body.width - 2 * body.margins
                    implicitHeight: facts.implicitHeight + 2 * Theme.pad
                    mark: chain.modelData.problem ? Mark.Failed : Mark.NotRun

                    Column {
                        id: facts
                        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
                        anchors.leftMargin: Theme.wide
                        spacing: Theme.gap

                        ThemedText {
                            width: parent.width
                            text: chain.modelData.title
                            strong: true
                        }
                        ThemedText {
                            width: parent.width
                            text: chain.modelData.detail
                            size: Theme.small
                            muted: true
                        }
                        ThemedText {
                            width: parent.width
                            visible: text.length > 0
                            text: chain.modelData.problem
                            color: Theme.markColor(Mark.Failed)
                            paragraph: true
                        }
                        Fact {
                            width: parent.width
                            //: Label above the hash of the last entry of a record
                            label: qsTr("Newest hash, to be written down elsewhere")
                            value: chain.modelData.hash
                            mono: true
                        }
                        TouchButton {
                            width: Math.min(implicitWidth, parent.width)
                            visible: chain.modelData.hash.length > 0
                            picture: "copy"
                            text: qsTr("Copy the hash")
                            onClicked: Clipboard.copy(chain.modelData.hash)
                        }
                    }
                }
            }
            Draft {
                key: "known-hash"
                text: hash.text
                onRestored: text => hash.text = text
            }
            Field {
                id: hash
                width: parent.width
                label: qsTr("Hash from a report or a signature")
                hint: qsTr("At least 16 digits, with or without spaces")
                error: Record.hashProblem
                onAccepted: Record.prove(hash.text)
            }
            TouchButton {
                width: Math.min(implicitWidth, parent.width)
                enabled: !page.reading && (hash.text.length > 0 || Record.hashText.length > 0) // none: only in itself again
                primary: true
                //: Button: the record is compared with a hash that is known from elsewhere
                text: qsTr("Compare with the record")
                onClicked: Record.prove(hash.text)
            }
        }
    }
}
