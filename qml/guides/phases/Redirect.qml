// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    id: phase
    readonly property bool deletesFirst: ["wsf2008", "wse2012"].includes(phase.product)

    key: "redirect"
    title: phase.product === "wse2012"
        //: Title of phase 5
        ? qsTr("Configure folder redirection on the destination server")
        : qsTr("Enable folder redirection on the destination server")
    //: Short name of phase 5 for the timeline; keep it under 24 characters
    shortTitle: qsTr("Folder redirection")
    //: When the step is needed
    condition: qsTr("The source server redirects folders of users")

    RedirectOldPolicies {
        product: phase.product
        applies: phase.deletesFirst
    }

    Step {
        key: "enable-policy"
        //: Title of a step; the destination: the destination server
        title: qsTr("Enable folder redirection on the destination")
        why: phase.deletesFirst
            ? qsTr("The new policy sends the user folders to the destination server.")
            : qsTr("The new policy takes over the user folders before the old one is deleted.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The source server redirects folders")
        ifSkipped: qsTr("Redirected folders stay on the source server and disappear with it.")
        evidence: qsTr("The new policy redirects the chosen folders to the destination server")

        Instruction {
            text: qsTr("Open DEVICES > Devices Tasks > Implement Group Policy in the Dashboard.")
        }
        Instruction {
            text: qsTr("On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.")
        }
        Instruction {
            text: qsTr("On the page “Enable Security Policy Settings” choose “Finish”.")
        }
    }

    RedirectOldPolicies {
        product: phase.product
        applies: !phase.deletesFirst
    }

    Step {
        key: "users-sign-in-again"
        //: Title of a step
        title: qsTr("Users sign out and in")
        why: qsTr("The folders move only when each user signs in under the new policy.")
        place: Place.ClientComputers
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The source server redirects folders")
        ifSkipped: qsTr("Folders of that user stay on the source server and disappear with it.")
        evidence: qsTr("The folders of each user are filled on the destination server")
        dueBefore: "demote.demote-source"

        Instruction {
            text: qsTr("Have every user sign out and sign in again while both servers run.")
        }
        Instruction {
            text: qsTr("Check on the destination server that the folders of each user have arrived.")
            place: Place.DestinationServer
        }
    }
}
