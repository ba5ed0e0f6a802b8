// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    id: group

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
            applies: group.product !== "wsf2008"
            text: qsTr("Delete this object and confirm the warning.")
            Command {
                text: group.product === "sbs2011std"
                    ? "Small Business Server Folder Redirection Policy"
                    : group.product === "sbs2011ess"
                    ? "W7PVP Folder Redirection"
                    : group.product === "wse2012"
                    ? "SBS Group Policy Folder Redirection"
                    : "Small Business Server Folder Redirection"
                shell: Command.Plain
            }
        }
        Instruction {
            applies: group.product === "wsf2008"
            text: qsTr("Delete each object that redirects folders to the source server, and confirm the warning.")
        }
        Note {
            applies: group.product === "wsf2008"
            text: qsTr("The tab “Settings” of an object shows whether it redirects folders.")
        }
        Note {
            applies: group.product === "wsf2008"
            text: qsTr("Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.")
            kind: Note.Correction
        }
        Note {
            applies: group.product === "sbs2008"
            text: qsTr("Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.")
            kind: Note.Correction
        }
        Note {
            applies: group.product === "wse2012"
            text: qsTr("The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.")
            kind: Note.Warning
        }
    }

    Step {
        key: "delete-old-security-template"
        applies: group.product === "wse2012"
        //: Title of a step
        title: qsTr("Delete the old security template policy")
        why: qsTr("It belongs to the old policies; the wizard of the next step sets the security policy anew.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The source server redirects folders")
        ifSkipped: qsTr("Old security settings stay in force beside the new ones.")
        //: What proves that the step is done; object: Group Policy object
        evidence: qsTr("No such object from before the migration is left")
        reversibility: Step.Costly

        Instruction {
            text: qsTr("In the same console stay in Group Policy Objects.")
        }
        Instruction {
            text: qsTr("Delete this object and confirm the warning.")
            Command {
                text: "SBS Group Policy Security Templates"
                shell: Command.Plain
            }
        }
    }
}
