// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    key: "redirect"
    title: qsTr("Enable folder redirection on the destination server")
    //: Short name of phase 5 for the timeline; keep it under 24 characters
    shortTitle: qsTr("Folder redirection")
    //: When the step is needed
    condition: qsTr("The source server redirects folders of users")

    Step {
        key: "enable-policy"
        //: Title of a step; the destination: the destination server
        title: qsTr("Enable folder redirection on the destination")
        why: qsTr("The new policy takes over the user folders before the old one is deleted.")
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

    Step {
        key: "delete-old-policy"
        //: Title of a step
        title: qsTr("Delete the old folder redirection policy")
        why: qsTr("Two redirection policies would send the folders to two places.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The source server redirects folders")
        ifSkipped: qsTr("The old policy keeps sending folders to the source server.")
        evidence: qsTr("No Group Policy object redirects to the source server any more")
        reversibility: Step.Costly

        Instruction {
            text: qsTr("Open Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
        }
        Instruction {
            text: qsTr("Delete this object and confirm the warning.")
            Command {
                text: "Small Business Server Folder Redirection"
                shell: Command.Plain
            }
        }
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
