// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    Step {
        key: "sweep-late-mailboxes"
        //: Title of a step
        title: qsTr("Move mailboxes created late")
        why: qsTr("New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("Users were added after the mailboxes were moved")
        ifSkipped: qsTr("Exchange refuses to be uninstalled.")
        //: What proves that the step is done
        evidence: qsTr("No mailbox is left on the source server")

        Instruction {
            text: qsTr("List the mailboxes that are still on the source server.")
        }
        Instruction {
            text: qsTr("Move each of them to the chosen mail system.")
        }
        Note {
            text: qsTr("Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.")
            kind: Note.Correction
        }
    }

    Step {
        key: "uninstall-exchange"
        //: Title of a step; the source: the source server
        title: qsTr("Uninstall Exchange from the source")
        why: qsTr("The uninstallation removes the references to this Exchange server from Active Directory.")
        place: Place.SourceServer
        ifSkipped: qsTr("Active Directory keeps pointing to a mail server that does not exist.")
        evidence: qsTr("The Configuration partition holds no Exchange server object for the source server")
        reversibility: Step.Irreversible

        Instruction {
            text: qsTr("Make sure that no mailbox and no public folder is left, because setup refuses otherwise.")
        }
        Instruction {
            text: qsTr("Have the installation discs of Windows Small Business Server 2003 ready.")
        }
        Instruction {
            text: qsTr("Open Add or Remove Programs > Windows Small Business Server 2003 > Change/Remove.")
        }
        Instruction {
            text: qsTr("On the page “Component Selection” set “Exchange Server” to “Remove”.")
        }
        Instruction {
            text: qsTr("Insert “CD#3” when setup asks for it.")
        }
    }

    Step {
        key: "disconnect-printers"
        //: Title of a step; the source: the source server
        title: qsTr("Disconnect printers attached to the source")
        why: qsTr("Printers that the source server shares are entries in the directory that would stay behind.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("Printers are attached to the source server")
        ifSkipped: qsTr("Client computers look for printers that are gone.")
        evidence: qsTr("No printQueue object of the source server is left in the directory")

        Instruction {
            text: qsTr("Stop sharing the printers that are attached to the source server, and unplug them.")
        }
        Instruction {
            text: qsTr("Make sure that no entries for them are left in the directory.")
        }
        Instruction {
            text: qsTr("Attach the printers to the destination server and share them there.")
            place: Place.DestinationServer
        }
    }

    Step {
        key: "force-policy"
        //: Title of a step
        title: qsTr("Force a policy update on all clients")
        why: qsTr("Each client has to know the policies of the new server before the former one goes.")
        place: Place.ClientComputers
        ifSkipped: qsTr("Client computers keep settings that point to the source server.")
        //: What proves that the step is done
        evidence: qsTr("Confirmation for each client computer")

        Instruction {
            text: qsTr("Keep both servers connected while the client computers update.")
            place: Place.BothServers
        }
        Instruction {
            text: qsTr("Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.")
            Command {
                text: "gpupdate /force"
            }
        }
    }

    Step {
        key: "demote-source"
        //: Title of a step; the source: the source server
        title: qsTr("Demote the source to a member server")
        why: qsTr("Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.")
        place: Place.SourceServer
        ifSkipped: qsTr("The domain keeps looking for a domain controller that is gone.")
        evidence: qsTr("The directory holds no NTDS Settings object for the source server")
        reversibility: Step.Irreversible

        Instruction {
            text: qsTr("Make sure that data, redirected folders and mailboxes have left the source server.")
        }
        Instruction {
            text: qsTr("Start the demotion and choose “Next” twice.")
            Command {
                text: "dcpromo"
            }
        }
        Instruction {
            text: qsTr("Leave the box “This server is the last domain controller in the domain” empty.")
        }
        Instruction {
            text: qsTr("Enter a password for the new local Administrator and choose “Next”.")
        }
        Instruction {
            text: qsTr("On the page “Summary” choose “Next”, then “Finish”; the server restarts.")
        }
        Note {
            text: qsTr("Marking the server as the last domain controller would delete the domain.")
            kind: Note.Warning
        }
        Note {
            text: qsTr("Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.")
            kind: Note.Correction
        }
    }
}
