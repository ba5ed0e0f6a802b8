// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Checks // brings Console.Guide with it

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
    decidedBy: "redir.in-use"

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
        decidedBy: "redir.in-use"
        ifSkipped: qsTr("Redirected folders stay on the source server and disappear with it.")
        evidence: qsTr("The new policy redirects the chosen folders to the destination server")
        after: phase.deletesFirst ? ["redirect.delete-old-policy"] : []

        Instruction {
            text: qsTr("Open DEVICES > Devices Tasks > Implement Group Policy in the Dashboard.")
        }
        Instruction {
            text: qsTr("On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.")
        }
        Instruction {
            text: qsTr("On the page “Enable Security Policy Settings” choose “Finish”.")
        }
        RedirectionUseCheck {
            checkId: "redir.in-use"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Folder redirection in use")
            severity: Check.Advice
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
        NewRedirectionCheck {
            checkId: "redir.new-policy"
            //: Title of a card; keep it under 40 characters
            title: qsTr("New folder redirection policy")
            overridable: true
            policy: "SBS Group Policy Folder Redirection"
            appliesFrom: "redirect.enable-policy"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
    }

    RedirectOldPolicies {
        product: phase.product
        applies: !phase.deletesFirst
    }

    Step {
        key: "users-sign-in-again"
        list: Step.Users
        //: Title of a step
        title: qsTr("Users sign out and in")
        why: qsTr("The folders move only when each user signs in under the new policy.")
        place: Place.ClientComputers
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The source server redirects folders")
        decidedBy: "redir.in-use"
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
