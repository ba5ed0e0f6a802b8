// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    id: phase
    key: "bpa"
    title: QT_TR_NOOP("Run the Best Practices Analyzer")
    //: Short name of phase 8 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Best Practices Analyzer")

    Step {
        key: "run-on-destination"
        //: Title of a step; the destination: the destination server
        title: QT_TR_NOOP("Run the analyzer on the destination")
        why: phase.product === "wsf2008"
            ? QT_TR_NOOP("It judges the new server by the rules of its maker, now that it has taken over.")
            : QT_TR_NOOP("It judges the new server by the rules of its maker, now that the former one is gone.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("Faults of the new server stay hidden until users notice them.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("A saved report of the analyzer")

        Instruction {
            text: QT_TR_NOOP("Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.")
        }
        Instruction {
            text: QT_TR_NOOP("Wait for the result and save it.")
        }
        Note {
            onlyFor: "sbs2003 sbs2011ess wse2012"
            text: QT_TR_NOOP("The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.")
            kind: Note.Correction
        }
    }

    Step {
        key: "resolve-findings"
        //: Title of a step; finding: what a check or an analyzer reports
        title: QT_TR_NOOP("Solve the findings")
        //: Finding: what a check or an analyzer reports
        why: QT_TR_NOOP("Each finding names a fault, what it causes and what removes it.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("The customer takes over a server with known faults.")
        //: Finding: what a check or an analyzer reports
        evidence: QT_TR_NOOP("A second run without open findings, or a reason for each accepted one")

        Instruction {
            text: QT_TR_NOOP("Read each message and follow its instruction.")
        }
        Instruction {
            text: QT_TR_NOOP("Run the analyzer again.")
        }
        Instruction {
            //: Record: write down; finding: what a check or an analyzer reports
            text: QT_TR_NOOP("Record a reason for each finding that you accept.")
        }
        Note {
            text: QT_TR_NOOP("The rules page contradicts itself on the account of the Windows Time service; Local Service is right.")
            kind: Note.Correction
        }
        Note {
            text: QT_TR_NOOP("For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.")
            kind: Note.Correction
        }
    }
}
