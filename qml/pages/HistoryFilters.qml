// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** What is looked for, in words and by state, and what came of it. */
ColumnLayout {
    id: filters

    /** Little room: what can be chosen stands in one line that moves sideways. */
    property bool compact: false

    signal listWanted

    function takeFocus(): void {
        words.input.forceActiveFocus(Qt.ShortcutFocusReason);
        words.input.selectAll();
    }
    function clear(): void {
        words.text = "";
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        Field {
            id: words
            Layout.fillWidth: true
            label: qsTr("Search")
            //: What can be searched for; stands in the empty field
            placeholder: filters.width < Theme.oneColumn ? "" : qsTr("Customer, server, note, finding …")
            Component.onCompleted: words.text = History.text
            onTextChanged: History.search(words.text)
            onAccepted: filters.listWanted()
            Keys.onDownPressed: filters.listWanted()
        }
        IconButton {
            Layout.alignment: Qt.AlignBottom
            visible: words.text.length > 0
            picture: "close"
            name: qsTr("Clear the search")
            onClicked: {
                filters.clear();
                filters.takeFocus();
            }
        }
    }
    Flickable {
        Layout.fillWidth: true
        implicitHeight: chips.implicitHeight
        contentWidth: chips.width
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Flow {
            id: chips
            // Without a width of its own it is one line.
            width: filters.compact ? undefined : filters.width
            spacing: Theme.gap

            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Show")

            Repeater {
                model: History.outcomes

                delegate: Chip {
                    required property string modelData
                    required property int index

                    width: Math.min(implicitWidth, filters.width)
                    text: modelData
                    checkable: true
                    autoExclusive: true
                    checked: index === History.outcome
                    onClicked: History.outcome = index
                }
            }
            Chip {
                width: Math.min(implicitWidth, filters.width)
                picture: "settings"
                outline: History.filterText.length > 0 ? Mark.Running : -1
                //: Opens what the list can be restricted to and sorted by
                text: History.filterText.length > 0 ? History.filterText : qsTr("Filter and sort")
                accessibleText: [qsTr("Filter and sort"), History.filterText].filter(part => part.length > 0).join(": ")
                onClicked: Route.ask("HistoryFilterSheet")
            }
        }
    }
    ThemedText {
        id: matches
        Layout.fillWidth: true
        visible: matches.text.length > 0
        text: History.matchText
        size: Theme.small
        muted: true
        onTextChanged: if (matches.text.length > 0) Accessible.announce(matches.text)
    }
    ThemedText {
        Layout.fillWidth: true
        visible: History.indexing >= 0
        text: qsTr("Older records are being made ready for the search.")
        size: Theme.small
        muted: true
    }
    ProgressStrip {
        Layout.fillWidth: true
        visible: History.indexing >= 0
        value: History.indexing
        name: qsTr("Older records are being made ready for the search.")
    }
}
