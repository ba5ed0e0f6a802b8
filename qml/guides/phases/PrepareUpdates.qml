// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

StepGroup {

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
}
