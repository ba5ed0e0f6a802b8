// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    readonly property string oldPolicy: group.product === "sbs2011std"
        ? "Small Business Server Folder Redirection Policy"
        : group.product === "sbs2011ess"
        ? "W7PVP Folder Redirection"
        : group.product === "wse2012"
        ? "SBS Group Policy Folder Redirection"
        : "Small Business Server Folder Redirection"

    Step {
        key: "delete-old-policy"
        //: Title of a step
        title: QT_TR_NOOP("Delete the old folder redirection policy")
        why: QT_TR_NOOP("Two redirection policies would send the folders to two places.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server redirects folders")
        decidedBy: "redir.in-use"
        ifSkipped: QT_TR_NOOP("The old policy keeps sending folders to the source server.")
        evidence: QT_TR_NOOP("No Group Policy object redirects to the source server any more")
        reversibility: Step.Costly
        after: group.has("deletes-first") ? "" : "redirect.enable-policy"
        checks: OldPoliciesCheck {
            checkId: "redir.old-policy"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Old folder redirection policy")
            overridable: true
            redirection: true
            names: group.product === "wsf2008" ? [] : [group.oldPolicy] // without a name: any that redirects folders
            beginnings: group.product === "sbs2008" ? ["Windows SBS"] : []
            olderThanDestination: group.has("deletes-first")
            removedBy: "redirect.delete-old-policy"
            appliesFrom: group.has("deletes-first") ? "redirect.delete-old-policy" : "redirect.enable-policy"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("Open Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
        }
        Instruction {
            notFor: "wsf2008"
            text: QT_TR_NOOP("Delete this object and confirm the warning.")
            Command {
                text: group.oldPolicy
                shell: Command.Plain
            }
        }
        Instruction {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Delete each object that redirects folders to the source server, and confirm the warning.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("The tab “Settings” of an object shows whether it redirects folders.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.")
            kind: Note.Warning
        }
    }

    Step {
        key: "delete-old-security-template"
        onlyFor: "wse2012"
        //: Title of a step
        title: QT_TR_NOOP("Delete the old security template policy")
        why: QT_TR_NOOP("It belongs to the old policies; the wizard of the next step sets the security policy anew.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server redirects folders")
        decidedBy: "redir.in-use"
        ifSkipped: QT_TR_NOOP("Old security settings stay in force beside the new ones.")
        //: What proves that the step is done; object: Group Policy object
        evidence: QT_TR_NOOP("No such object from before the migration is left")
        reversibility: Step.Costly
        checks: OldPoliciesCheck {
            checkId: "redir.security-template"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Old security template policy")
            severity: Check.Warning
            names: ["SBS Group Policy Security Templates"]
            olderThanDestination: true
            appliesFrom: "redirect.delete-old-security-template"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("In the same console stay in Group Policy Objects.")
        }
        Instruction {
            text: QT_TR_NOOP("Delete this object and confirm the warning.")
            Command {
                text: "SBS Group Policy Security Templates"
                shell: Command.Plain
            }
        }
    }
}
