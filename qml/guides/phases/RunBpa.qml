// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    id: phase
    key: "bpa"
    title: qsTr("Run the Best Practices Analyzer")
    //: Short name of phase 8 for the timeline; keep it under 24 characters
    shortTitle: qsTr("Best Practices Analyzer")

    Step {
        key: "run-on-destination"
        //: Title of a step; the destination: the destination server
        title: qsTr("Run the analyzer on the destination")
        why: phase.product === "wsf2008"
            ? qsTr("It judges the new server by the rules of its maker, now that it has taken over.")
            : qsTr("It judges the new server by the rules of its maker, now that the former one is gone.")
        place: Place.DestinationServer
        ifSkipped: qsTr("Faults of the new server stay hidden until users notice them.")
        //: What proves that the step is done
        evidence: qsTr("A saved report of the analyzer")

        Instruction {
            text: qsTr("Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.")
        }
        Instruction {
            text: qsTr("Wait for the result and save it.")
        }
        Note {
            applies: ["sbs2003", "sbs2011ess", "wse2012"].includes(phase.product)
            text: qsTr("The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.")
            kind: Note.Correction
        }
    }

    Step {
        key: "resolve-findings"
        //: Title of a step; finding: what a check or an analyzer reports
        title: qsTr("Solve the findings")
        //: Finding: what a check or an analyzer reports
        why: qsTr("Each finding names a fault, what it causes and what removes it.")
        place: Place.DestinationServer
        ifSkipped: qsTr("The customer takes over a server with known faults.")
        //: Finding: what a check or an analyzer reports
        evidence: qsTr("A second run without open findings, or a reason for each accepted one")

        Instruction {
            text: qsTr("Read each message and follow its instruction.")
        }
        Instruction {
            text: qsTr("Run the analyzer again.")
        }
        Instruction {
            //: Record: write down; finding: what a check or an analyzer reports
            text: qsTr("Record a reason for each finding that you accept.")
        }
        Note {
            text: qsTr("The rules page contradicts itself on the account of the Windows Time service; Local Service is right.")
            kind: Note.Correction
        }
        Note {
            text: qsTr("For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.")
            kind: Note.Correction
        }
    }
}
