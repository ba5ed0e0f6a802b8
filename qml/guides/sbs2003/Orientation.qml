// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    key: "orient"
    title: qsTr("Before you begin")
    //: Short name of the part before phase 1, for the timeline
    shortTitle: qsTr("Begin")

    Step {
        key: "read-guide"
        //: Title of a step
        title: qsTr("Read the whole procedure before starting")
        why: qsTr("A migration takes days, and some deadlines start long before you notice them.")
        place: Place.Desk
        necessity: Step.Recommended
        //: What proves that the step is done
        evidence: qsTr("Confirmation by the technician")

        Instruction {
            text: qsTr("Read the titles, limits and conditions of all eight phases once.")
        }
        Instruction {
            text: qsTr("Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.")
        }
        Instruction {
            text: qsTr("Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.")
        }
        Note {
            text: qsTr("Microsoft collects further tools and help for this migration under its short link 217520.")
        }
    }

    Step {
        key: "elevated-prompt"
        //: Title of a step
        title: qsTr("How to get an administrator command prompt")
        why: qsTr("Many commands of this guide change nothing, or fail, without administrator rights.")
        place: Place.BothServers
        necessity: Step.Recommended
        //: What proves that the step is done
        evidence: qsTr("Confirmation by the technician")

        Instruction {
            text: qsTr("Sign in to the source server as an administrator, open Start > Run and enter this command.")
            place: Place.SourceServer
            Command {
                text: "cmd"
                shell: Command.Plain
            }
        }
        Instruction {
            text: qsTr("On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.")
            place: Place.DestinationServer
            Command {
                text: "cmd"
                shell: Command.Plain
            }
        }
        Note {
            //: The source: the source server
            text: qsTr("Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.")
            kind: Note.Correction
        }
    }
}
