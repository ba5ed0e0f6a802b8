// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** What becomes of past migrations: how long they are kept, whether they leave the list, and on to deleting them. */
Sheet {
    id: sheet

    title: qsTr("Keep or delete")
    text: Retention.names

    Banner {
        width: parent.width
        visible: title.length > 0
        mark: Mark.Failed
        title: Retention.problem.title
        detail: [Retention.problem.what, Retention.problem.next].filter(part => part.length > 0).join(" ")
    }
    Choice {
        width: parent.width
        visible: Retention.customer.length > 0
        //: %1 is a customer; below it a number of years is chosen
        label: qsTr("Keep the records of %1").arg(Retention.customer)
        options: Retention.ownPeriods
        current: Retention.ownPeriod
        onChosen: index => Retention.setOwnPeriod(index)
    }
    Choice {
        width: parent.width
        //: Below it a number of years is chosen
        label: qsTr("Keep all other records")
        hint: qsTr("Counted from the last entry. Nothing is deleted by itself: the list says what is due.")
        options: Retention.periods
        current: Retention.period
        onChosen: index => Retention.setPeriod(index)
    }
    ThemedText {
        width: parent.width
        text: Retention.count > 0 ? qsTr("What is archived leaves the list. A filter and the search still find it.")
            : qsTr("Only what is finished or abandoned can be archived or deleted.")
        size: Theme.small
        muted: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            text: qsTr("Done")
            onClicked: sheet.close()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Retention.count > 0
            //: Buttons: out of the list, or back into it
            text: Retention.archived ? qsTr("Back into the list") : qsTr("Archive")
            onClicked: Retention.setArchived(!Retention.archived)
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Retention.count > 0
            danger: true
            //: Button: asks first
            text: qsTr("Delete …")
            onClicked: Route.ask("EraseSheet")
        }
    ]
}
