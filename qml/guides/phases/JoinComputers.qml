// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

Phase {
    id: phase
    key: "join"
    title: QT_TR_NOOP("Join computers to the new network")
    //: Short name of phase 3 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Join computers")

    Step {
        key: "remove-old-connector"
        list: Step.Computers
        onlyFor: "sbs2011std sbs2011ess wse2012"
        //: Title of a step
        title: QT_TR_NOOP("Uninstall the old Connector software")
        why: QT_TR_NOOP("A client computer can be connected to only one Essentials server at a time.")
        place: Place.ClientComputers
        necessity: phase.product === "sbs2011std" ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: phase.product === "sbs2011std" ? QT_TR_NOOP("The client computer is joined to the source server with Connector software") : ""
        ifSkipped: QT_TR_NOOP("The client computer cannot be connected to the destination server.")
        //: What proves that the step is done; the label in quotation marks is a page of Windows
        evidence: QT_TR_NOOP("“Programs and Features” no longer lists the old Connector")

        Instruction {
            text: QT_TR_NOOP("Open Control Panel > Programs and Features on each client computer that is connected to the source server.")
        }
        Instruction {
            onlyFor: "sbs2011std"
            text: QT_TR_NOOP("Uninstall the Connector software of the source server.")
        }
        Instruction {
            onlyFor: "sbs2011ess"
            //: The name in quotation marks is a program in the list of Windows
            text: QT_TR_NOOP("Uninstall “Windows Small Business Server 2011 Essentials Connector”.")
        }
        Instruction {
            onlyFor: "wse2012"
            //: The name in quotation marks is a program in the list of Windows
            text: QT_TR_NOOP("Uninstall “Windows Server 2012 Connector”.")
        }
    }

    Step {
        key: "install-connector"
        list: Step.Computers
        //: Title of a step; the destination: the destination server
        title: QT_TR_NOOP("Connect each client to the destination")
        why: QT_TR_NOOP("The Connector lists the computer in the Dashboard, backs it up and watches its health.")
        place: Place.ClientComputers
        limits: QT_TR_NOOP("Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters")
        ifSkipped: QT_TR_NOOP("The computer has neither backup nor Remote Web Access.")
        evidence: QT_TR_NOOP("The computer is listed in the Dashboard, and the Connector is installed")
        checks: SupportedSystemsCheck {
            checkId: "join.supported-os"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Systems of the computers")
            severity: Check.Warning
            deadlineMs: 10000
            shelfLifeSeconds: 86400
        }

        Instruction {
            text: QT_TR_NOOP("Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that the name of the computer has only ASCII characters and no underscore.")
        }
        Instruction {
            onlyFor: "sbs2011ess"
            text: QT_TR_NOOP("On a computer with several accounts sign in with the one whose documents and settings are to be kept.")
        }
        Instruction {
            text: QT_TR_NOOP("Open this address with the name of the destination server in a browser.")
            Command {
                text: "http://<destination-servername>/connect"
                shell: Command.Plain
            }
        }
        Instruction {
            text: QT_TR_NOOP("Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.")
        }
        Note {
            notFor: "wsf2008 wse2012"
            text: QT_TR_NOOP("Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.")
            kind: Note.Warning
        }
        Note {
            text: QT_TR_NOOP("Home editions of Windows cannot join a domain.")
        }
    }

    Step {
        key: "check-policy-source"
        list: Step.Computers
        onlyFor: "custom-policies"
        //: Title of a step; the destination: the destination server
        title: QT_TR_NOOP("Check that clients take Group Policy from the destination")
        //: The source: the source server
        why: QT_TR_NOOP("A client that still reads its policies from the source loses them with it.")
        place: Place.ClientComputers
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source had custom Group Policy, such as folder redirection")
        ifSkipped: QT_TR_NOOP("Policies and redirected folders keep pointing to the source server.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Output of the command that names the destination server")

        Instruction {
            text: QT_TR_NOOP("Keep both servers running meanwhile.")
            place: Place.BothServers
        }
        Instruction {
            text: QT_TR_NOOP("Open a command prompt on each client computer and show the applied policies.")
            Command {
                text: "GPRESULT /R"
            }
        }
        Instruction {
            text: QT_TR_NOOP("Check that this line names the destination server, for example “DestinationSrv.Domain.local”.")
            Command {
                text: "Group Policy was applied from:"
                shell: Command.Plain
            }
        }
        Note {
            text: QT_TR_NOOP("Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.")
            kind: Note.Correction
        }
    }

    Step {
        key: "refresh-policy"
        onlyFor: "custom-policies"
        //: Title of a step
        title: QT_TR_NOOP("Refresh Group Policy")
        why: QT_TR_NOOP("A refresh lets the client look for its domain controller again.")
        place: Place.ClientComputers
        partOf: "check-policy-source"
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The output does not name the destination server")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The repeated check names the destination server")

        Instruction {
            text: QT_TR_NOOP("Refresh the policies on the client computer.")
            Command {
                text: "gpupdate /force"
            }
        }
        Instruction {
            //: Source: the server that the policies come from
            text: QT_TR_NOOP("Check the source of the policies again.")
            Command {
                text: "GPRESULT /R"
            }
        }
    }

    Step {
        key: "diagnose-policy"
        onlyFor: "custom-policies"
        //: Title of a step
        title: QT_TR_NOOP("Find out why policy fails")
        why: QT_TR_NOOP("The failing policy names its own error.")
        place: Place.ClientComputers
        partOf: "check-policy-source"
        necessity: Step.Conditional
        condition: QT_TR_NOOP("The output still does not name the destination server after the refresh")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The error is found and corrected")

        Instruction {
            text: QT_TR_NOOP("Show the resulting set of policies on the client computer.")
            Command {
                text: "rsop.msc"
            }
        }
        Instruction {
            text: QT_TR_NOOP("Expand the tree to the node marked with an X and choose “View Error” from its context menu.")
        }
        Instruction {
            //: Source: the server that the policies come from
            text: QT_TR_NOOP("Correct the error and check the source of the policies again.")
        }
    }
}
