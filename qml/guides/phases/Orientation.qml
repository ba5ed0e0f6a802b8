// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    id: phase
    key: "orient"
    title: QT_TR_NOOP("Before you begin")
    //: Short name of the part before phase 1, for the timeline
    shortTitle: QT_TR_NOOP("Begin")

    Step {
        key: "read-guide"
        //: Title of a step
        title: QT_TR_NOOP("Read the whole procedure before starting")
        why: QT_TR_NOOP("A migration takes days, and some deadlines start long before you notice them.")
        place: Place.Desk
        necessity: Step.Recommended
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Confirmation by the technician")

        Instruction {
            text: QT_TR_NOOP("Read the titles, limits and conditions of all eight phases once.")
        }
        Instruction {
            text: QT_TR_NOOP("Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.")
        }
        Instruction {
            notFor: "sbs2003 wsf2008"
            text: QT_TR_NOOP("Plan the day on which the source server goes: at the latest 21 days after the installation.")
        }
        Instruction {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.")
        }
        Note {
            text: QT_TR_NOOP("Microsoft collects further tools and help for this migration under its short link 217520.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.")
            kind: Note.Correction
        }
    }

    Step {
        key: "elevated-prompt"
        //: Title of a step
        title: QT_TR_NOOP("How to get an administrator command prompt")
        why: QT_TR_NOOP("Many commands of this guide change nothing, or fail, without administrator rights.")
        place: Place.BothServers
        necessity: Step.Recommended
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Confirmation by the technician")

        Instruction {
            text: phase.product === "sbs2003"
                ? QT_TR_NOOP("Sign in to the source server as an administrator, open Start > Run and enter this command.")
                : phase.product === "wse2012"
                ? QT_TR_NOOP("On the source server type this command on the Start screen and choose “Run as administrator” for it.")
                : QT_TR_NOOP("On the source server type this command in the search box of Start and choose “Run as administrator” for it.")
            place: Place.SourceServer
            Command {
                text: "cmd"
                shell: Command.Plain
            }
        }
        Instruction {
            text: QT_TR_NOOP("On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.")
            place: Place.DestinationServer
            Command {
                text: "cmd"
                shell: Command.Plain
            }
        }
        Note {
            onlyFor: "sbs2003"
            //: The source: the source server
            text: QT_TR_NOOP("Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.")
            kind: Note.Correction
        }
    }
}
