// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Before a step that cannot be undone: what that means, and that everything is measured again first. */
Sheet {
    id: sheet

    title: qsTr("Begin this step?")
    text: Step.title
    mark: Mark.Warning

    Paragraphs {
        width: parent.width
        title: qsTr("It cannot be undone")
        text: qsTr("Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.")
    }
    Paragraphs {
        width: parent.width
        title: qsTr("Why it matters")
        text: Step.whyText
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            danger: true
            irreversible: true
            text: qsTr("Measure and begin")
            onClicked: {
                Gate.begin();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
