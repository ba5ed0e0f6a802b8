// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console.Theme
import Console.Controls

/** One application of the plan: a row of a table, or a card that names its facts. */
Card {
    id: line

    required property string application
    required property string vendor
    required property string contact
    required property string media
    required property string keyPlace
    required property string dataPath
    required property string test
    required mark
    required property string resultText
    required property string note
    required property string missingText
    property bool asTable: false
    property bool changeable: true

    signal changeRequested

    implicitHeight: grid.implicitHeight + 2 * Theme.pad

    Accessible.role: Accessible.Grouping
    Accessible.name: line.application
    Accessible.ignored: Cover.hides(line)

    component Part: ColumnLayout {
        Layout.fillWidth: true
        // All columns are equally wide: what stands in them does not decide.
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.half
    }
    component Words: Fact {
        Layout.fillWidth: true
    }

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.pad }
        columns: line.asTable ? 5 : 1
        columnSpacing: Theme.pad
        rowSpacing: Theme.space

        Part {
            ThemedText {
                Layout.fillWidth: true
                text: line.application
                strong: true
            }
            Words {
                //: Label: the company that made a program
                label: qsTr("Vendor")
                value: line.vendor
            }
            Words {
                //: Label: whom to ask about a program
                label: qsTr("Contact")
                value: line.contact
            }
        }
        Part {
            visible: line.asTable || line.media.length + line.keyPlace.length > 0
            Words {
                label: qsTr("Installation media")
                value: line.media
            }
            Words {
                label: qsTr("Place of the license key")
                value: line.keyPlace
            }
        }
        Part {
            visible: line.asTable || line.dataPath.length > 0
            Words {
                label: qsTr("Path to the data")
                value: line.dataPath
                mono: true
            }
        }
        Part {
            visible: line.asTable || line.test.length > 0
            Words {
                label: qsTr("Test after the move")
                value: line.test
            }
        }
        Part {
            RowLayout {
                spacing: Theme.gap

                StatusShape {
                    Layout.alignment: Qt.AlignTop
                    size: Theme.icon
                    mark: line.mark
                }
                ThemedText {
                    Layout.fillWidth: true
                    text: line.resultText
                }
            }
            ThemedText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: line.missingText
                size: Theme.small
            }
            Words {
                label: qsTr("Note")
                value: line.note
            }
            TouchButton {
                Layout.fillWidth: true
                visible: line.changeable
                //: Opens the fields of an application
                text: qsTr("Change")
                //: %1 is an application
                accessibleText: qsTr("Change %1").arg(line.application)
                onClicked: line.changeRequested()
            }
        }
    }
}
