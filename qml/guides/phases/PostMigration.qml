// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

Phase {
    id: phase
    key: "post"
    title: QT_TR_NOOP("Perform post-migration tasks")
    //: Short name of phase 7 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Post-migration tasks")

    Step {
        key: "clean-dns"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Remove DNS entries of the source")
        why: QT_TR_NOOP("Entries of a server that is gone slow down every name that is looked up through them.")
        place: Place.DestinationServer
        necessity: phase.product === "wsf2008" ? Step.Optional : Step.Required
        ifSkipped: QT_TR_NOOP("Name resolution waits for a server that never answers.")
        evidence: QT_TR_NOOP("No name server, forwarder or other record has the name or the address of the source server")
        checks: [
            NameServersCheck {
                checkId: "post.dns-ns"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Name servers of the zones")
                severity: Check.Warning
                appliesFrom: "demote.power-off-source"
                deadlineMs: 10000
                shelfLifeSeconds: 1800
            },
            ControllerRecordsCheck {
                checkId: "post.dns-leftovers"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("DNS records of the former controller")
                severity: Check.Warning
                appliesFrom: "demote.power-off-source"
                deadlineMs: 10000
                shelfLifeSeconds: 1800
            }
        ]

        Instruction {
            text: QT_TR_NOOP("In DNS Manager open the properties of the server and remove the source server from “Forwarders”.")
        }
        Instruction {
            text: QT_TR_NOOP("Open the properties of each forward lookup zone and remove the source server from “Name Servers”.")
        }
        Instruction {
            text: QT_TR_NOOP("Do the same for each reverse lookup zone.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Leave these entries alone while the source server stays in the network, because they are needed.")
            kind: Note.Warning
        }
    }

    Step {
        key: "share-app-folders"
        //: Title of a step
        title: QT_TR_NOOP("Share the application data folders")
        why: QT_TR_NOOP("Copied data of line-of-business and other applications is of use only when its users reach it.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("Applications do not find their data.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The folders are listed in the Dashboard under Storage")

        Instruction {
            text: QT_TR_NOOP("Set the share permissions of each folder of application data.")
        }
        Instruction {
            text: QT_TR_NOOP("Set the NTFS permissions of each of these folders.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that the folders appear in the Dashboard under Storage.")
        }
    }

    Step {
        key: "update-logon-scripts"
        //: Title of a step
        title: QT_TR_NOOP("Change drive mappings in logon scripts")
        why: QT_TR_NOOP("A mapping to the source server fails at every sign-in.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("A logon script maps drives to the source server")
        ifSkipped: QT_TR_NOOP("Users miss their network drives.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("No script contains the name of the source server")
        checks: DirectoryReferencesCheck {
            checkId: "post.directory-references"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("References in the directory")
            severity: Check.Warning
            appliesFrom: "demote.power-off-source"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            //: Share: a shared folder
            text: QT_TR_NOOP("Search the scripts in the share NETLOGON for the name of the source server.")
        }
        Instruction {
            //: Share: a shared folder
            text: QT_TR_NOOP("Point each mapping to the matching share of the destination server.")
        }
    }

    Step {
        key: "fix-client-proxy"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Remove the ISA proxy settings from clients")
        why: QT_TR_NOOP("The client computers still send web requests to the proxy that left with the source server.")
        place: Place.ClientComputers
        necessity: Step.Conditional
        condition: QT_TR_NOOP("The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server")
        limits: QT_TR_NOOP("Port 80 for a new proxy")
        ifSkipped: QT_TR_NOOP("Client computers have no access to the web.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Each client computer opens a web page")

        Instruction {
            text: QT_TR_NOOP("Uninstall the Microsoft Firewall Client.")
        }
        Instruction {
            text: QT_TR_NOOP("In Internet Explorer open Tools > Internet Options > Connections > LAN Settings.")
        }
        Instruction {
            //: Clear: remove the tick from a box
            text: QT_TR_NOOP("Without a proxy, clear all boxes.")
        }
        Instruction {
            //: Clear: remove the tick from a box
            text: QT_TR_NOOP("With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.")
        }
        Instruction {
            text: QT_TR_NOOP("Open a web page as a test.")
        }
    }

    Step {
        key: "grant-batch-logon"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Give Administrators the right to log on as a batch job")
        why: QT_TR_NOOP("The server can run alerts while nobody is signed in only with this right.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("Alerts fail with error 2147943785 (0x80070569).")
        evidence: QT_TR_NOOP("SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy")

        Instruction {
            text: QT_TR_NOOP("Open Group Policy Management > Forest > Domains, your domain, and then Domain Controllers > Default Domain Controllers Policy.")
        }
        Instruction {
            text: QT_TR_NOOP("Choose “Edit” and open Computer Configuration > Policies > Windows Settings > Security Settings > Local Policies > User Rights Assignment.")
        }
        Instruction {
            text: QT_TR_NOOP("Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.")
        }
        Instruction {
            text: QT_TR_NOOP("Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.")
            Command {
                text: "Administrators"
                shell: Command.Plain
            }
        }
    }
}
