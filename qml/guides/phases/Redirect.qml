// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

Phase {
    id: phase

    key: "redirect"
    title: phase.product === "wse2012"
        //: Title of phase 5
        ? QT_TR_NOOP("Configure folder redirection on the destination server")
        : QT_TR_NOOP("Enable folder redirection on the destination server")
    //: Short name of phase 5 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Folder redirection")
    //: When the step is needed
    condition: QT_TR_NOOP("The source server redirects folders of users")
    decidedBy: "redir.in-use"

    RedirectOldPolicies {
        onlyFor: "deletes-first"
    }

    Step {
        key: "enable-policy"
        //: Title of a step; the destination: the destination server
        title: QT_TR_NOOP("Enable folder redirection on the destination")
        why: phase.has("deletes-first")
            ? QT_TR_NOOP("The new policy sends the user folders to the destination server.")
            : QT_TR_NOOP("The new policy takes over the user folders before the old one is deleted.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server redirects folders")
        decidedBy: "redir.in-use"
        ifSkipped: QT_TR_NOOP("Redirected folders stay on the source server and disappear with it.")
        evidence: QT_TR_NOOP("The new policy redirects the chosen folders to the destination server")
        after: phase.has("deletes-first") ? "redirect.delete-old-policy" : ""
        checks: [
            RedirectionUseCheck {
                checkId: "redir.in-use"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Folder redirection in use")
                severity: Check.Advice
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            NewRedirectionCheck {
                checkId: "redir.new-policy"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("New folder redirection policy")
                overridable: true
                policy: "SBS Group Policy Folder Redirection"
                appliesFrom: "redirect.enable-policy"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            }
        ]

        Instruction {
            text: QT_TR_NOOP("Open DEVICES > Devices Tasks > Implement Group Policy in the Dashboard.")
        }
        Instruction {
            text: QT_TR_NOOP("On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.")
        }
        Instruction {
            text: QT_TR_NOOP("On the page “Enable Security Policy Settings” choose “Finish”.")
        }
    }

    RedirectOldPolicies {
        notFor: "deletes-first"
    }

    Step {
        key: "users-sign-in-again"
        list: Step.Users
        //: Title of a step
        title: QT_TR_NOOP("Users sign out and in")
        why: QT_TR_NOOP("The folders move only when each user signs in under the new policy.")
        place: Place.ClientComputers
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server redirects folders")
        decidedBy: "redir.in-use"
        ifSkipped: QT_TR_NOOP("Folders of that user stay on the source server and disappear with it.")
        evidence: QT_TR_NOOP("The folders of each user are filled on the destination server")
        dueBefore: "demote.demote-source"

        Instruction {
            text: QT_TR_NOOP("Have every user sign out and sign in again while both servers run.")
        }
        Instruction {
            text: QT_TR_NOOP("Check on the destination server that the folders of each user have arrived.")
            place: Place.DestinationServer
        }
    }
}
