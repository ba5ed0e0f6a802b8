// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "dhcp-to-router"
        notFor: "sbs2003"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Move DHCP from the source to the router")
        why: QT_TR_NOOP("The destination server does not take over DHCP, and two DHCP servers disturb each other.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server runs DHCP")
        //: Limits of the step
        limits: QT_TR_NOOP("The same address range as on the source server; exactly one DHCP server")
        decidedBy: "prep.dhcp-owner"
        ifSkipped: QT_TR_NOOP("When the source server is off, nobody else hands out addresses.")
        //: The source: the source server; the destination: the destination server
        evidence: QT_TR_NOOP("Only the router answers, the service is disabled on the source, and the destination keeps its address")
        dueBefore: "demote.power-off-source"
        checks: DhcpServersCheck { onlyFor: "sbs2011ess wse2012" } // no step about DHCP in phase 1

        Instruction {
            text: QT_TR_NOOP("Note the address range and the reservations of the DHCP Server role.")
        }
        Instruction {
            text: QT_TR_NOOP("Give the destination server a static address, or reserve its address on the router.")
            place: Place.Router
        }
        Instruction {
            text: QT_TR_NOOP("Open Services > DHCP Server, set the startup type to “Disabled” and stop the service.")
        }
        Instruction {
            text: QT_TR_NOOP("Turn on DHCP on the router with the same address range.")
            place: Place.Router
        }
        Instruction {
            //: Forward: let the router pass requests on to a server
            text: QT_TR_NOOP("If the address of the destination server changed all the same, correct the port forwarding.")
            place: Place.Router
        }
        Note {
            text: QT_TR_NOOP("With another range and no fixed address, the router may give the destination server a different address.")
            kind: Note.Warning
        }
        Note {
            onlyFor: "sbs2008 sbs2011std wsf2008"
            text: QT_TR_NOOP("Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "sbs2011ess"
            text: QT_TR_NOOP("Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.")
            kind: Note.Correction
        }
    }

    Step {
        key: "configure-anywhere-access"
        //: Title of a step
        title: QT_TR_NOOP("Configure the network with Set up Anywhere Access")
        why: QT_TR_NOOP("The wizard sets up the router and the domain name for access from outside.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("Nobody reaches the new server from outside.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The Dashboard shows Anywhere Access as configured")

        Instruction {
            text: QT_TR_NOOP("Open Home > SETUP > Set up Anywhere Access in the Dashboard.")
        }
        Instruction {
            text: QT_TR_NOOP("Choose “Click to configure Anywhere Access” and complete the wizard.")
        }
        Note {
            notFor: "sbs2003"
            text: QT_TR_NOOP("If DHCP moves to the router in this phase, move it before you start the wizard.")
        }
    }

    Step {
        key: "forward-ports"
        //: Title of a step; forward: let the router pass requests on to a server
        title: QT_TR_NOOP("Forward the ports by hand")
        why: QT_TR_NOOP("The wizard can set up only a router that lets itself be set up by UPnP.")
        place: Place.Router
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The router has no UPnP, or it is off")
        limits: group.has("exchange")
            ? QT_TR_NOOP("TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one")
            //: Limits of the step
            : QT_TR_NOOP("TCP 80 (HTTP) and 443 (HTTPS) to the destination server")
        ifSkipped: QT_TR_NOOP("Requests from outside end at the router.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The ports answer from outside the network")

        Instruction {
            //: Forward: let the router pass requests on to a server
            text: QT_TR_NOOP("Forward TCP 80 and TCP 443 to the destination server.")
        }
        Instruction {
            onlyFor: "exchange"
            text: QT_TR_NOOP("If there is another server with Exchange, forward TCP 25 to it.")
        }
        Note {
            text: QT_TR_NOOP("A yellow warning sign beside the router in the wizard can mean that UPnP is missing.")
        }
    }
}
