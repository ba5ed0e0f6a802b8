// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What a step is done for, one by one: the computers, users or shared folders, and how far the work is. */
Column {
    id: section

    spacing: Theme.gap

    function add(): void {
        own.error = TickList.add(own.text);
        if (own.error.length === 0)
            own.text = "";
    }

    SectionTitle {
        width: parent.width
        text: TickList.title
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: TickList.summary
        size: Theme.small
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: TickList.total > 0

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Show")

        Chip {
            width: Math.min(implicitWidth, section.width)
            checkable: true
            autoExclusive: true
            checked: !TickList.onlyOpen
            //: A filter and how many rows it shows
            text: qsTr("All %1").arg(TickList.total)
            onClicked: TickList.onlyOpen = false
        }
        Chip {
            width: Math.min(implicitWidth, section.width)
            checkable: true
            autoExclusive: true
            checked: TickList.onlyOpen
            //: A filter: rows that are neither done nor set aside, and how many there are
            text: qsTr("Open %1").arg(TickList.openCount)
            onClicked: TickList.onlyOpen = true
        }
    }
    ThemedText {
        width: parent.width
        visible: rows.count === 0
        text: TickList.emptyText
        muted: true
        paragraph: true
    }
    Repeater {
        id: rows
        model: TickList.rows

        delegate: TickRow {
            id: row

            required property string key
            required setAside
            required seenText
            required stateText
            required note

            width: section.width
            changeable: !Current.readOnly
            onToggled: ticked => TickList.tick(row.key, ticked)
            onMoreRequested: {
                TickList.chosen = row.key;
                Route.ask("TickRowSheet");
            }
        }
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        visible: TickList.openCount > 1 && !Current.readOnly
        picture: "tick"
        //: Ticks every row of the list that is shown and still open
        text: qsTr("Tick all shown")
        onClicked: TickList.tickShown()
    }
    Draft {
        key: "add:" + Step.stepId
        text: own.text
        onRestored: text => own.text = text
    }
    Field {
        id: own
        width: parent.width
        visible: !Current.readOnly
        label: TickList.nameLabel
        onEdited: own.error = ""
        onAccepted: section.add()

        TouchButton {
            picture: "plus"
            enabled: own.text.trim().length > 0
            //: Adds a row to the list
            text: qsTr("Add")
            onClicked: section.add()
        }
    }
}
