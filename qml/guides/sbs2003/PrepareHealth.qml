// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Checks // brings Console.Guide with it

StepGroup {
    Step {
        key: "run-source-bpa"
        //: Title of a step; the source: the source server
        title: qsTr("Run the Best Practices Analyzer on the source")
        why: qsTr("It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.")
        place: Place.SourceServer
        ifSkipped: qsTr("Hidden faults of the source server come up in the middle of the migration.")
        //: What proves that the step is done; finding: what a check or an analyzer reports
        evidence: qsTr("A saved report in which each finding is solved or accepted")

        Instruction {
            text: qsTr("Download, install and update the Windows SBS 2003 Best Practices Analyzer.")
        }
        Instruction {
            text: qsTr("Open All Programs > SBS Best Practices Analyzer Tool and choose “Start a scan”.")
        }
        Instruction {
            text: qsTr("Enter a label for the scan, for example:")
            Command {
                text: "BPA Scan 15May2012"
                shell: Command.Plain
            }
        }
        Instruction {
            text: qsTr("Choose “Start scanning”, then “View a report of this Best Practices scan”.")
        }
        Instruction {
            //: Finding: what a check or an analyzer reports
            text: qsTr("Read the reports List, Tree and Other, and solve as many findings as possible.")
        }
        Note {
            text: qsTr("It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.")
        }
        Note {
            //: Finding: what a check or an analyzer reports
            text: qsTr("Not every finding affects the migration.")
        }
        Note {
            text: qsTr("The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.")
            kind: Note.Warning
        }
    }

    Step {
        key: "run-support-tools"
        //: Title of a step
        title: qsTr("Run the Windows Support Tools")
        why: qsTr("A new domain controller copies the directory from the source server, faults included.")
        place: Place.SourceServer
        ifSkipped: qsTr("The destination server may fail to join, or may join with a damaged directory.")
        //: What proves that the step is done
        evidence: qsTr("Output of the three tools without open errors")

        Instruction {
            text: qsTr("After the analyzer, test the network and its connections.")
            Command {
                text: "netdiag /q"
            }
        }
        Instruction {
            text: qsTr("Test the domain controller.")
            Command {
                text: "dcdiag /v"
            }
        }
        Instruction {
            text: qsTr("Test the replication between domain controllers.")
            Command {
                text: "repadmin /showrepl"
            }
            Command {
                text: "repadmin /replsummary"
            }
        }
        Instruction {
            text: qsTr("Correct everything that the tools report before you go on.")
        }
        ReachabilityCheck {
            checkId: "net.dc-ports"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Ports of the source server")
            server: Check.Source
            neededPorts: [53, 88, 135, 389, 445]
            optionalPorts: [464, 3268]
            appliesUntil: "demote.demote-source"
            deadlineMs: 3000
            shelfLifeSeconds: 300
        }
        ReachabilityCheck {
            checkId: "net.dc-ports"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Ports of the destination server")
            server: Check.Destination
            neededPorts: [53, 88, 135, 389, 445]
            optionalPorts: [464, 3268]
            appliesFrom: "install.choose-migration"
            deadlineMs: 3000
            shelfLifeSeconds: 300
        }
        DirectoryHealthCheck {
            checkId: "id.rootdse"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Directory of the source server")
            server: Check.Source
            appliesUntil: "demote.demote-source"
            deadlineMs: 10000
            shelfLifeSeconds: 300
        }
        DirectoryHealthCheck {
            checkId: "id.rootdse"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Directory of the destination server")
            server: Check.Destination
            appliesFrom: "install.choose-migration"
            deadlineMs: 10000
            shelfLifeSeconds: 300
        }
        DnsRecordsCheck {
            checkId: "prep.dns-srv"
            //: Title of a card; keep it under 40 characters
            title: qsTr("DNS records of the domain")
            overridable: true
            deadlineMs: 3000
            shelfLifeSeconds: 1800
        }
        OperationsMastersCheck {
            checkId: "inst.roles-on-destination"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Operations master roles")
            onDestinationAfter: "install.wait-for-success"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
        ReplicationCheck {
            checkId: "prep.replication"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Replication between the servers")
            freshSeconds: 86400
            deadlineMs: 10000
            shelfLifeSeconds: 900
        }
    }

    Step {
        key: "sync-time"
        //: Title of a step
        title: qsTr("Set the source server’s time correctly")
        why: qsTr("Sign-in between domain controllers fails when their clocks differ by more than five minutes.")
        place: Place.SourceServer
        limits: qsTr("At most 5 minutes between source and destination; same date; same time zone")
        ifSkipped: qsTr("The installation of the destination server may fail.")
        evidence: qsTr("A measured difference of less than 5 minutes, and date and time zone confirmed on both servers")

        Instruction {
            text: qsTr("Sign in as a domain administrator, open a command prompt and run these commands one after the other.")
            Command {
                text: "w32tm /config /syncfromflags:domhier /reliable:no /update"
            }
            Command {
                text: "net stop w32time"
            }
            Command {
                text: "net start w32time"
            }
        }
        Instruction {
            text: qsTr("If the clock stays wrong, give the server a time server of its own and restart the service.")
            Command {
                text: "w32tm /config /manualpeerlist:\"<ntp-server>,0x8\" /syncfromflags:manual /reliable:yes /update"
            }
            Command {
                text: "net stop w32time"
            }
            Command {
                text: "net start w32time"
            }
            Command {
                text: "w32tm /resync"
            }
        }
        Instruction {
            text: qsTr("Compare date and time zone of both servers, and confirm them in this step.")
            place: Place.BothServers
        }
        Instruction {
            text: qsTr("If the source server is a virtual machine, set date, time and time zone of its host the same way.")
        }
        Note {
            text: qsTr("The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.")
            kind: Note.Correction
        }
        Note {
            //: The destination: the destination server
            text: qsTr("The clock of the destination can be changed during its installation; keep it within five minutes.")
            kind: Note.Warning
        }
        Note {
            text: qsTr("After the installation the destination server takes its time by NTP, and all members of the domain follow it.")
        }
        TimeOffsetCheck {
            checkId: "prep.time-offset"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Time difference between the servers")
            warnAboveSeconds: 60
            limitSeconds: 300
            deadlineMs: 3000
            shelfLifeSeconds: 900
        }
    }
}
