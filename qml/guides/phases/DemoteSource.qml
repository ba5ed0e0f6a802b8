// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "force-policy"
        //: Title of a step
        title: QT_TR_NOOP("Force a policy update on all clients")
        why: QT_TR_NOOP("Each client has to know the policies of the new server before the former one goes.")
        place: Place.ClientComputers
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to be demoted") : ""
        ifSkipped: QT_TR_NOOP("Client computers keep settings that point to the source server.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Confirmation for each client computer")
        after: "demote.disconnect-printers"

        Instruction {
            text: QT_TR_NOOP("Keep both servers connected while the client computers update.")
            place: Place.BothServers
        }
        Instruction {
            text: QT_TR_NOOP("Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.")
            Command {
                text: "gpupdate /force"
            }
        }
    }

    Step {
        key: "back-up-destination"
        //: Title of a step; gate: a point that may be passed only when its condition is met
        title: QT_TR_NOOP("Back up the destination server")
        why: QT_TR_NOOP("After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.")
        place: Place.DestinationServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        gate: true
        asksFor: [Step.BackupDate, Step.BackupTarget, Step.RestoredFiles]
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to be demoted") : ""
        ifSkipped: QT_TR_NOOP("If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.")
        evidence: QT_TR_NOOP("Date and target of the backup, and the names of files that were restored from it")

        Instruction {
            text: QT_TR_NOOP("Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.")
        }
        Instruction {
            text: QT_TR_NOOP("Keep the backup on a disk that is not part of the destination server.")
        }
        Instruction {
            text: QT_TR_NOOP("Restore some files to another folder and compare them with their originals.")
        }
    }

    Step {
        key: "demote-source"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Demote the source to a member server")
        why: QT_TR_NOOP("Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.")
        place: Place.SourceServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to be demoted") : ""
        ifSkipped: QT_TR_NOOP("The domain keeps looking for a domain controller that is gone.")
        evidence: QT_TR_NOOP("The directory holds no NTDS Settings object for the source server")
        reversibility: Step.Irreversible
        after: "demote.force-policy demote.back-up-destination"
        sensedBy: "dem.controller-gone"
        sensedAs: "controller-gone"
        checks: [
            LastControllerCheck {
                checkId: "dem.not-last"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Domain controllers that remain")
                appliesFrom: "install.wait-for-success"
                appliesUntil: "demote.demote-source"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            ControllerGoneCheck {
                checkId: "dem.controller-gone"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Source server demoted")
                goneAfter: "demote.demote-source"
                appliesFrom: "install.wait-for-success"
                overridable: true
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            }
        ]

        Instruction {
            text: group.has("exchange")
                ? QT_TR_NOOP("Make sure that data, redirected folders and mailboxes have left the source server.")
                : QT_TR_NOOP("Make sure that data and redirected folders have left the source server.")
        }
        Instruction {
            notFor: "role-removal"
            text: QT_TR_NOOP("Start the demotion and choose “Next” twice.")
            Command {
                text: "dcpromo"
            }
        }
        Instruction {
            notFor: "role-removal"
            text: QT_TR_NOOP("Leave the box “This server is the last domain controller in the domain” empty.")
        }
        Instruction {
            notFor: "role-removal"
            text: QT_TR_NOOP("Enter a password for the new local Administrator and choose “Next”.")
        }
        Instruction {
            notFor: "role-removal"
            text: QT_TR_NOOP("On the page “Summary” choose “Next”, then “Finish”; the server restarts.")
        }
        Instruction {
            onlyFor: "role-removal"
            text: QT_TR_NOOP("In Server Manager open Manage > Remove Roles and Features and select the local server.")
        }
        Instruction {
            onlyFor: "role-removal"
            //: Clear: remove the tick from a box
            text: QT_TR_NOOP("Clear the box “Active Directory Domain Services” and choose “Remove Features”.")
        }
        Instruction {
            onlyFor: "role-removal"
            text: QT_TR_NOOP("In the next window choose “Demote this domain controller”.")
        }
        Instruction {
            onlyFor: "role-removal"
            text: QT_TR_NOOP("On the page “Credentials” leave the box “Last domain controller in the domain” empty.")
        }
        Instruction {
            onlyFor: "role-removal"
            text: QT_TR_NOOP("On the page “Warnings” tick “Proceed with removal”.")
        }
        Instruction {
            onlyFor: "role-removal"
            text: QT_TR_NOOP("On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.")
        }
        Instruction {
            onlyFor: "role-removal"
            text: QT_TR_NOOP("On the page “Review Options” choose “Demote”; the server restarts by itself.")
        }
        Note {
            text: QT_TR_NOOP("Marking the server as the last domain controller would delete the domain.")
            kind: Note.Warning
        }
        Note {
            onlyFor: "may-stay"
            text: QT_TR_NOOP("The source server may also stay in the network, as a domain controller or as an additional server.")
        }
        Note {
            notFor: "sbs2003"
            text: group.has("role-removal")
                ? QT_TR_NOOP("Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.")
                : QT_TR_NOOP("Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.")
            kind: Note.Correction
        }
    }
}
