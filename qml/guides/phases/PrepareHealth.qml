// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "install-critical-updates"
        notFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Install critical and security updates")
        why: QT_TR_NOOP("Updates close faults and security holes that would otherwise disturb the migration.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("The network is less well protected while the migration goes on, and known faults can make it fail.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("No critical or security update is left that applies to the server, and no restart is pending")
        reversibility: Step.Costly

        Instruction {
            onlyFor: "sbs2008 sbs2011std wsf2008"
            text: QT_TR_NOOP("Open Start > All Programs > Windows Update and choose “Check online for updates from Microsoft Update”.")
        }
        Instruction {
            onlyFor: "sbs2011ess"
            text: QT_TR_NOOP("Open Start > All Programs > Windows Update and choose “Check for updates”.")
        }
        Instruction {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("Open Control Panel > System and Security and choose “Check for updates” under Windows Update.")
        }
        Instruction {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("On the page “Windows Update” choose “Check for updates” once more.")
        }
        Instruction {
            text: QT_TR_NOOP("If updates are found, choose “Install updates”.")
        }
        Instruction {
            text: QT_TR_NOOP("Restart the server if the updates need it, and check again until none is left.")
        }
        Note {
            onlyFor: "sbs2008 sbs2011std wse2012"
            text: QT_TR_NOOP("Instead, you can approve and install the updates through Windows Server Update Services (WSUS).")
        }
    }

    Step {
        key: "review-network-reports"
        onlyFor: "sbs-console"
        //: Title of a step
        title: QT_TR_NOOP("Generate and read the network report")
        why: QT_TR_NOOP("The report shows critical errors of the network before the migration runs into them.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("Critical errors of the network come up in the middle of the migration.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("A new report without open critical errors")

        Instruction {
            text: QT_TR_NOOP("Open Windows SBS Console > Reports and select a report.")
        }
        Instruction {
            //: A button in the Windows SBS Console on the server
            text: QT_TR_NOOP("Choose “Generate report”.")
        }
        Instruction {
            text: QT_TR_NOOP("Look for critical errors in the report, and resolve them before you go on.")
        }
    }

    Step {
        key: "review-alerts"
        onlyFor: "sbs2011ess wse2012"
        //: Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials
        title: QT_TR_NOOP("Read the alert viewer")
        why: QT_TR_NOOP("The source server reports its own faults there, and the migration should not run into them.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("Critical errors of the source server come up in the middle of the migration.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The alert viewer shows no open critical error")

        Instruction {
            text: QT_TR_NOOP("Open the Dashboard of the source server, and from there the alert viewer.")
        }
        Instruction {
            text: QT_TR_NOOP("Look for critical errors, and resolve them before you go on.")
        }
    }
    Step {
        key: "run-source-bpa"
        onlyFor: "analyzer"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Run the Best Practices Analyzer on the source")
        why: group.has("exchange")
            ? QT_TR_NOOP("It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.")
            : QT_TR_NOOP("It reads the settings of directory, registry and web server, and names faults that the migration would carry along.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("Hidden faults of the source server come up in the middle of the migration.")
        //: What proves that the step is done; finding: what a check or an analyzer reports
        evidence: QT_TR_NOOP("A saved report in which each finding is solved or accepted")

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Download, install and update the Windows SBS 2003 Best Practices Analyzer.")
        }
        Instruction {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).")
        }
        Instruction {
            onlyFor: "sbs2011std sbs2011ess"
            text: QT_TR_NOOP("Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).")
        }
        Instruction {
            notFor: "analyzer-in-dashboard"
            text: QT_TR_NOOP("Open All Programs > SBS Best Practices Analyzer Tool and choose “Start a scan”.")
        }
        Instruction {
            notFor: "analyzer-in-dashboard"
            text: QT_TR_NOOP("Enter a label for the scan, for example:")
            Command {
                text: group.product === "sbs2003" ? "BPA Scan 15May2012" : "SBS BPA Scan 1Jul2012"
                shell: Command.Plain
            }
        }
        Instruction {
            notFor: "analyzer-in-dashboard"
            text: QT_TR_NOOP("Choose “Start scanning”, then “View a report of this Best Practices scan”.")
        }
        Instruction {
            onlyFor: "analyzer-in-dashboard"
            text: QT_TR_NOOP("Open Devices > Server Tasks > Best Practices Analyzer in the Dashboard.")
        }
        Instruction {
            onlyFor: "analyzer-in-dashboard"
            //: Finding: what a check or an analyzer reports
            text: QT_TR_NOOP("Read the report, and solve as many findings as possible.")
        }
        Instruction {
            notFor: "analyzer-in-dashboard"
            //: Finding: what a check or an analyzer reports
            text: QT_TR_NOOP("Read the reports List, Tree and Other, and solve as many findings as possible.")
        }
        Note {
            notFor: "exchange"
            text: QT_TR_NOOP("It reads Active Directory, WMI, the registry and the IIS metabase.")
        }
        Note {
            onlyFor: "exchange"
            text: QT_TR_NOOP("It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.")
        }
        Note {
            //: Finding: what a check or an analyzer reports
            text: QT_TR_NOOP("Not every finding affects the migration.")
        }
        Note {
            onlyFor: "support-tools"
            text: QT_TR_NOOP("The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.")
            kind: Note.Warning
        }
        Note {
            onlyFor: "analyzer-in-dashboard"
            text: QT_TR_NOOP("Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.")
            kind: Note.Correction
        }
    }

    Step {
        key: "run-support-tools"
        onlyFor: "support-tools"
        //: Title of a step
        title: QT_TR_NOOP("Run the Windows Support Tools")
        why: QT_TR_NOOP("A new domain controller copies the directory from the source server, faults included.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("The destination server may fail to join, or may join with a damaged directory.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Output of the three tools without open errors")

        Instruction {
            text: QT_TR_NOOP("After the analyzer, test the network and its connections.")
            Command {
                text: "netdiag /q"
            }
        }
        Instruction {
            text: QT_TR_NOOP("Test the domain controller.")
            Command {
                text: "dcdiag /v"
            }
        }
        Instruction {
            text: QT_TR_NOOP("Test the replication between domain controllers.")
            Command {
                text: "repadmin /showrepl"
            }
            Command {
                text: "repadmin /replsummary"
            }
        }
        Instruction {
            text: QT_TR_NOOP("Correct everything that the tools report before you go on.")
        }
    }

    Step {
        key: "sync-time"
        //: Title of a step
        title: QT_TR_NOOP("Set the source server’s time correctly")
        why: QT_TR_NOOP("Sign-in between domain controllers fails when their clocks differ by more than five minutes.")
        place: Place.SourceServer
        limits: QT_TR_NOOP("At most 5 minutes between source and destination; same date; same time zone")
        ifSkipped: QT_TR_NOOP("The installation of the destination server may fail.")
        evidence: QT_TR_NOOP("A measured difference of less than 5 minutes, and date and time zone confirmed on both servers")
        sensedBy: "prep.time-offset"
        sensedAs: "clocks-agree"
        checks: [
            TimeOffsetCheck {
                checkId: "prep.time-offset"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Time difference between the servers")
                warnAboveSeconds: 60
                limitSeconds: 300
                deadlineMs: 3000
                shelfLifeSeconds: 900
            }
        ]

        Instruction {
            text: QT_TR_NOOP("Sign in as a domain administrator, open a command prompt and run these commands one after the other.")
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
            text: QT_TR_NOOP("If the clock stays wrong, give the server a time server of its own and restart the service.")
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
            text: QT_TR_NOOP("Compare date and time zone of both servers, and confirm them in this step.")
            place: Place.BothServers
        }
        Instruction {
            text: QT_TR_NOOP("If the source server is a virtual machine, set date, time and time zone of its host the same way.")
        }
        Note {
            text: QT_TR_NOOP("The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.")
            kind: Note.Correction
        }
        Note {
            //: The destination: the destination server
            text: QT_TR_NOOP("The clock of the destination can be changed during its installation; keep it within five minutes.")
            kind: Note.Warning
        }
        Note {
            text: QT_TR_NOOP("After the installation the destination server takes its time by NTP, and all members of the domain follow it.")
        }
        Note {
            notFor: "preparation-tool"
            text: QT_TR_NOOP("Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.")
            kind: Note.Correction
        }
        Note {
            notFor: "analyzer"
            text: QT_TR_NOOP("Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.")
        }
    }
}
