// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "join-workgroup"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Move the source into a workgroup")
        why: QT_TR_NOOP("The server leaves the domain while the domain can still take note of it.")
        place: Place.SourceServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to leave the network") : ""
        ifSkipped: QT_TR_NOOP("Its account stays active in the directory.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The system properties of the source server show a workgroup")
        reversibility: Step.Costly
        after: "demote.demote-source"

        Instruction {
            text: QT_TR_NOOP("Wait for the restart after the demotion.")
        }
        Instruction {
            text: QT_TR_NOOP("Change the membership from the domain to a workgroup before you disconnect the server.")
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.")
            kind: Note.Correction
        }
    }

    Step {
        key: "delete-source-account"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Delete the source’s account from the directory")
        why: QT_TR_NOOP("Leftovers of the source server confuse replication and the analyzer of the last phase.")
        place: Place.DestinationServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to leave the network") : ""
        ifSkipped: QT_TR_NOOP("The directory keeps a computer that does not exist.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The source server is in none of the three places")
        reversibility: Step.Costly
        after: "demote.join-workgroup"
        sensedBy: "dem.account-gone"
        sensedAs: "account-gone"
        checks: AccountGoneCheck {
            checkId: "dem.account-gone"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Source server out of the directory")
            goneAfter: "demote.delete-source-account"
            appliesFrom: "demote.demote-source"
            severity: Check.Warning
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("In Active Directory Users and Computers open your domain > Computers and delete the source server if it is there.")
        }
        Instruction {
            text: group.has("sbs-computers")
                ? QT_TR_NOOP("Delete it from the organizational unit of the SBS computers as well.")
                : QT_TR_NOOP("If the domain has an organizational unit of SBS computers, delete it from there as well.")
        }
        Instruction {
            text: QT_TR_NOOP("In Active Directory Sites and Services delete the source server if it is there.")
        }
        Instruction {
            text: QT_TR_NOOP("Verify that the source server is gone from all three places.")
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.")
            kind: Note.Correction
        }
    }

    Step {
        key: "dhcp-to-router"
        onlyFor: "sbs2003"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Move DHCP from the source to the router (SBS 2003)")
        why: QT_TR_NOOP("When the source server is off, nobody else hands out addresses.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server runs DHCP, and it was not moved before")
        limits: QT_TR_NOOP("The same address range as on the source server; exactly one DHCP server")
        decidedBy: "prep.dhcp-owner"
        ifSkipped: QT_TR_NOOP("Client computers lose the network when their addresses expire.")
        //: The source: the source server; the destination: the destination server
        evidence: QT_TR_NOOP("Only the router answers, the service is disabled on the source, and the destination keeps its address")
        mayStartInPhase: "move"
        dueBefore: "demote.power-off-source"

        Instruction {
            text: QT_TR_NOOP("Note the address range and the reservations of the DHCP Server role.")
        }
        Instruction {
            text: QT_TR_NOOP("Open Services > DHCP Server, set the startup type to “Disabled” and stop the service.")
        }
        Instruction {
            text: QT_TR_NOOP("Turn on DHCP on the router with the same address range.")
            place: Place.Router
        }
        Instruction {
            text: QT_TR_NOOP("Give the destination server a static address, or reserve its address on the router.")
            place: Place.Router
        }
        Instruction {
            //: Forward: let the router pass requests on to a server
            text: QT_TR_NOOP("If its address changed all the same, correct the port forwarding.")
            place: Place.Router
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.")
            kind: Note.Correction
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.")
            kind: Note.Correction
        }
    }

    Step {
        key: "power-off-source"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Switch the source off and keep it")
        why: QT_TR_NOOP("If something is missing on the new server, the former one is the last place to find it.")
        place: Place.SourceServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to leave the network") : ""
        limits: QT_TR_NOOP("Do not reformat it for at least one week")
        ifSkipped: group.has("may-stay")
            ? QT_TR_NOOP("The former server goes on running, though nobody looks after it any more.")
            : QT_TR_NOOP("When the licence period ends, the source server shuts down by itself.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The source server no longer answers in the network")
        after: "demote.delete-source-account"

        Instruction {
            text: QT_TR_NOOP("Shut the source server down and disconnect it from the network.")
        }
        Instruction {
            text: QT_TR_NOOP("Keep it unchanged for at least one week, until all data is known to be complete.")
        }
    }

    Step {
        key: "restart-destination"
        //: Title of a step; the destination: the destination server
        title: QT_TR_NOOP("Restart the destination")
        why: QT_TR_NOOP("A restart shows that the new server works without the former one.")
        place: Place.DestinationServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.has("may-stay") ? QT_TR_NOOP("The source server is to leave the network") : ""
        ifSkipped: QT_TR_NOOP("Services may keep looking for the source server.")
        //: Last: most recent
        evidence: QT_TR_NOOP("The last start of the destination server is later than the removal of the source server")
        after: "demote.power-off-source"

        Instruction {
            text: QT_TR_NOOP("Restart the destination server after the source server is gone.")
        }
    }

    Step {
        key: "repurpose-source"
        //: Title of a step
        title: QT_TR_NOOP("Reuse the old hardware")
        why: QT_TR_NOOP("A demoted source server is not healthy enough to go on as it is.")
        place: Place.SourceServer
        necessity: Step.Optional
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The machine runs a new system, or is out of use")
        reversibility: Step.Irreversible
        mayStartAfter: "demote.power-off-source"
        mayStartAfterDays: 7

        Instruction {
            text: QT_TR_NOOP("Make sure that at least seven days have passed and that nobody misses any data.")
        }
        Instruction {
            text: QT_TR_NOOP("Reformat the disks and install a server system.")
        }
        Instruction {
            text: QT_TR_NOOP("Add the machine to the network as an additional server.")
        }
        Note {
            text: QT_TR_NOOP("The migration can be signed off without this step.")
        }
    }
}
