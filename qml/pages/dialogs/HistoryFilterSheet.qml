// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Controls

/** What the list of migrations is restricted to, and its order. */
Sheet {
    id: sheet

    title: qsTr("Filter and sort")

    Choice {
        width: parent.width
        //: Order of a list
        label: qsTr("Sort by")
        options: History.sorts
        current: History.sort
        onChosen: index => History.sort = index
    }
    Toggle {
        width: parent.width
        text: qsTr("Group by customer")
        checked: History.grouped
        onToggled: History.grouped = checked
    }
    Choice {
        width: parent.width
        visible: History.products.length > 2
        //: The product that is replaced
        label: qsTr("Product")
        options: History.products
        current: History.product
        onChosen: index => History.product = index
    }
    Choice {
        width: parent.width
        visible: History.years.length > 2
        label: qsTr("Year")
        options: History.years
        current: History.year
        onChosen: index => History.year = index
    }
    Choice {
        width: parent.width
        visible: History.technicians.length > 2
        label: qsTr("Technician")
        options: History.technicians
        current: History.technician
        onChosen: index => History.technician = index
    }
    buttons: TouchButton {
        width: Math.min(implicitWidth, sheet.widest)
        primary: true
        text: qsTr("Done")
        onClicked: sheet.close()
    }
}
