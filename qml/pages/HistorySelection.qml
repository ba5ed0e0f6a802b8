// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** How many are ticked, and what can be done with all of them. */
Rectangle {
    id: bar

    implicitHeight: line.implicitHeight + 2 * Theme.gap
    color: Theme.panel

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    ColumnLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.wide; rightMargin: Theme.wide }
        spacing: Theme.gap

        ThemedText {
            id: count
            Layout.fillWidth: true
            text: qsTr("%n selected", "number of migrations", History.selectedCount)
            strong: true
            onTextChanged: if (bar.visible) Accessible.announce(count.text)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            TouchButton {
                visible: History.selectedCount === 2
                picture: "eye"
                //: Button: two migrations side by side
                text: qsTr("Compare")
                onClicked: {
                    const ids = History.selectedIds();
                    Comparison.choose(ids[0], ids[1]);
                    Route.go("ComparePage");
                }
            }
            TouchButton {
                picture: "copy"
                //: Button: writes whole migrations into a file
                text: qsTr("Export")
                onClicked: {
                    Exchange.choose(History.selectedIds());
                    Route.ask("ExportSheet");
                }
            }
            TouchButton {
                //: Button: how long migrations are kept, whether they leave the list, and whether they are deleted
                text: qsTr("Keep or delete")
                onClicked: {
                    Retention.choose(History.selectedIds());
                    Route.ask("KeepSheet");
                }
            }
            TouchButton {
                //: Button: nothing is selected any more
                text: qsTr("Select none")
                onClicked: History.clearSelection()
            }
        }
    }
}
