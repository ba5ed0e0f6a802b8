// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console.Theme
import Console.Controls

/** The names of the columns above the applications. */
Row {
    id: heads

    readonly property list<string> names: [
        //: Heading of a column
        qsTr("Application"),
        //: Heading of a column: where the installation media and the license key are
        qsTr("Media and key"),
        //: Heading of a column: the path to the data of an application
        qsTr("Data"),
        //: Heading of a column: how to see that an application works after the move
        qsTr("Test after the move"),
        //: Heading of a column: what came of moving an application
        qsTr("Result")
    ]

    leftPadding: Theme.pad
    rightPadding: Theme.pad
    spacing: Theme.pad

    Repeater {
        model: heads.names

        delegate: SectionTitle {
            required property string modelData
            width: (heads.width - 2 * Theme.pad - 4 * heads.spacing) / 5
            text: modelData
        }
    }
}
