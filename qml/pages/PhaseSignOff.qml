// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** The signature under the chosen phase, below its cards. */
Column {
    id: signOff

    spacing: Theme.space

    SectionTitle {
        width: parent.width
        //: Heading: the technician signs that a phase is finished
        text: qsTr("Sign-off of this phase")
    }
    Banner {
        width: parent.width
        mark: SignOff.reopened ? Mark.Warning : SignOff.phaseSigned ? Mark.Passed : Mark.NotRun
        picture: SignOff.phaseSigned ? "" : "flag"
        title: SignOff.stateText
        detail: SignOff.reopened ? qsTr("A required step was reopened after the signature. Settle it, or withdraw the signature.")
            : SignOff.remarkText
        //: Opens the form in which a phase is signed
        actionText: SignOff.phaseSigned ? qsTr("Details") : qsTr("Sign the phase")
        onActed: Route.ask("SignPhaseSheet")
    }
    TouchButton {
        width: Math.min(implicitWidth, signOff.width)
        visible: SignOff.unsignedPhases.length === 0 || SignOff.customerText.length > 0
        text: qsTr("Signature of the customer")
        onClicked: Route.ask("SignatureSheet")
    }
}
