// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    readonly property bool sbsComputers: ["sbs2003", "sbs2008", "sbs2011std"].includes(group.product)
    readonly property bool mayStay: group.product === "wsf2008"

    Step {
        key: "join-workgroup"
        //: Title of a step; the source: the source server
        title: qsTr("Move the source into a workgroup")
        why: qsTr("The server leaves the domain while the domain can still take note of it.")
        place: Place.SourceServer
        necessity: group.mayStay ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.mayStay ? qsTr("The source server is to leave the network") : ""
        ifSkipped: qsTr("Its account stays active in the directory.")
        //: What proves that the step is done
        evidence: qsTr("The system properties of the source server show a workgroup")
        reversibility: Step.Costly
        after: ["demote.demote-source"]

        Instruction {
            text: qsTr("Wait for the restart after the demotion.")
        }
        Instruction {
            text: qsTr("Change the membership from the domain to a workgroup before you disconnect the server.")
        }
        Note {
            applies: group.product === "wse2012"
            text: qsTr("Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.")
            kind: Note.Correction
        }
    }

    Step {
        key: "delete-source-account"
        //: Title of a step; the source: the source server
        title: qsTr("Delete the source’s account from the directory")
        why: qsTr("Leftovers of the source server confuse replication and the analyzer of the last phase.")
        place: Place.DestinationServer
        necessity: group.mayStay ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.mayStay ? qsTr("The source server is to leave the network") : ""
        ifSkipped: qsTr("The directory keeps a computer that does not exist.")
        //: What proves that the step is done
        evidence: qsTr("The source server is in none of the three places")
        reversibility: Step.Costly
        after: ["demote.join-workgroup"]
        sensedBy: "dem.account-gone"
        sensedAs: "account-gone"

        Instruction {
            text: qsTr("In Active Directory Users and Computers open your domain > Computers and delete the source server if it is there.")
        }
        Instruction {
            text: group.sbsComputers
                ? qsTr("Delete it from the organizational unit of the SBS computers as well.")
                : qsTr("If the domain has an organizational unit of SBS computers, delete it from there as well.")
        }
        Instruction {
            text: qsTr("In Active Directory Sites and Services delete the source server if it is there.")
        }
        Instruction {
            text: qsTr("Verify that the source server is gone from all three places.")
        }
        Note {
            text: qsTr("Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.")
            kind: Note.Correction
        }
        AccountGoneCheck {
            checkId: "dem.account-gone"
            //: Title of a card; keep it under 40 characters
            title: qsTr("Source server out of the directory")
            goneAfter: "demote.delete-source-account"
            appliesFrom: "demote.demote-source"
            severity: Check.Warning
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
    }

    Step {
        key: "dhcp-to-router"
        applies: group.product === "sbs2003"
        //: Title of a step; the source: the source server
        title: qsTr("Move DHCP from the source to the router (SBS 2003)")
        why: qsTr("When the source server is off, nobody else hands out addresses.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The source server runs DHCP, and it was not moved before")
        limits: qsTr("The same address range as on the source server; exactly one DHCP server")
        decidedBy: "prep.dhcp-owner"
        ifSkipped: qsTr("Client computers lose the network when their addresses expire.")
        //: The source: the source server; the destination: the destination server
        evidence: qsTr("Only the router answers, the service is disabled on the source, and the destination keeps its address")
        mayStartInPhase: "move"
        dueBefore: "demote.power-off-source"

        Instruction {
            text: qsTr("Note the address range and the reservations of the DHCP Server role.")
        }
        Instruction {
            text: qsTr("Open Services > DHCP Server, set the startup type to “Disabled” and stop the service.")
        }
        Instruction {
            text: qsTr("Turn on DHCP on the router with the same address range.")
            place: Place.Router
        }
        Instruction {
            text: qsTr("Give the destination server a static address, or reserve its address on the router.")
            place: Place.Router
        }
        Instruction {
            //: Forward: let the router pass requests on to a server
            text: qsTr("If its address changed all the same, correct the port forwarding.")
            place: Place.Router
        }
        Note {
            text: qsTr("Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.")
            kind: Note.Correction
        }
        Note {
            text: qsTr("Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.")
            kind: Note.Correction
        }
    }

    Step {
        key: "power-off-source"
        //: Title of a step; the source: the source server
        title: qsTr("Switch the source off and keep it")
        why: qsTr("If something is missing on the new server, the former one is the last place to find it.")
        place: Place.SourceServer
        necessity: group.mayStay ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.mayStay ? qsTr("The source server is to leave the network") : ""
        limits: qsTr("Do not reformat it for at least one week")
        ifSkipped: group.mayStay
            ? qsTr("The former server goes on running, though nobody looks after it any more.")
            : qsTr("When the licence period ends, the source server shuts down by itself.")
        //: What proves that the step is done
        evidence: qsTr("The source server no longer answers in the network")
        after: ["demote.delete-source-account"]

        Instruction {
            text: qsTr("Shut the source server down and disconnect it from the network.")
        }
        Instruction {
            text: qsTr("Keep it unchanged for at least one week, until all data is known to be complete.")
        }
    }

    Step {
        key: "restart-destination"
        //: Title of a step; the destination: the destination server
        title: qsTr("Restart the destination")
        why: qsTr("A restart shows that the new server works without the former one.")
        place: Place.DestinationServer
        necessity: group.mayStay ? Step.Conditional : Step.Required
        //: When the step is needed
        condition: group.mayStay ? qsTr("The source server is to leave the network") : ""
        ifSkipped: qsTr("Services may keep looking for the source server.")
        //: Last: most recent
        evidence: qsTr("The last start of the destination server is later than the removal of the source server")
        after: ["demote.power-off-source"]

        Instruction {
            text: qsTr("Restart the destination server after the source server is gone.")
        }
    }

    Step {
        key: "repurpose-source"
        //: Title of a step
        title: qsTr("Reuse the old hardware")
        why: qsTr("A demoted source server is not healthy enough to go on as it is.")
        place: Place.SourceServer
        necessity: Step.Optional
        //: What proves that the step is done
        evidence: qsTr("The machine runs a new system, or is out of use")
        reversibility: Step.Irreversible
        mayStartAfter: "demote.power-off-source"
        mayStartAfterDays: 7

        Instruction {
            text: qsTr("Make sure that at least seven days have passed and that nobody misses any data.")
        }
        Instruction {
            text: qsTr("Reformat the disks and install a server system.")
        }
        Instruction {
            text: qsTr("Add the machine to the network as an additional server.")
        }
        Note {
            text: qsTr("The migration can be signed off without this step.")
        }
    }
}
