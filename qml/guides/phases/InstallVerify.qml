// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "confirm-wizard-work"
        //: Title of a step; gate: a point that may be passed only when its condition is met
        title: QT_TR_NOOP("Gate: confirm what the wizard did")
        why: QT_TR_NOOP("Everything that follows relies on the new server being the domain controller that holds all roles.")
        place: Place.Desk
        gate: true
        limits: group.product === "wse2012"
            ? QT_TR_NOOP("Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles")
            : QT_TR_NOOP("Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles")
        ifSkipped: QT_TR_NOOP("A role that stayed on the source server is lost when the source server goes.")
        evidence: QT_TR_NOOP("Schema version 56, all five operations master roles and a ready global catalog on the destination server")
        checks: [
            DestinationSystemCheck {
                checkId: "inst.destination-os"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("System of the destination server")
                systemVersion: "6.2"
                edition: "Essentials"
                appliesFrom: "install.choose-migration"
                overridable: true
                deadlineMs: 10000
                shelfLifeSeconds: 86400
            },
            DestinationControllerCheck {
                checkId: "inst.destination-is-dc"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Destination as domain controller")
                appliesFrom: "install.choose-migration"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            GlobalCatalogCheck {
                checkId: "inst.global-catalog"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Destination as global catalog")
                appliesFrom: "install.choose-migration"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            SiteLicensingCheck {
                checkId: "inst.site-licensing"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Site licensing server")
                appliesFrom: "install.wait-for-success"
                severity: Check.Warning
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            OnlyEssentialsCheck {
                checkId: "inst.only-one-essentials"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Only one Essentials server")
                editions: ["Essentials", "Small Business"]
                appliesFrom: "install.choose-migration"
                overridable: true
                deadlineMs: 10000
                shelfLifeSeconds: 86400
            }
        ]

        Instruction {
            text: QT_TR_NOOP("Check that the destination server has joined the domain as a domain controller.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that it holds the five operations master (FSMO) roles and is a global catalog.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that it is the site licensing server.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that the schema has version 56 on both servers.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that the destination server does not hand out addresses by DHCP.")
        }
        Note {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "sbs2011std sbs2011ess"
            text: QT_TR_NOOP("Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "wse2012"
            //: The source: the source server
            text: QT_TR_NOOP("Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "exchange"
            text: QT_TR_NOOP("The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "sbs2011ess wse2012"
            text: QT_TR_NOOP("Setup may switch on the DHCP Server role when the router does not offer DHCP.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.")
        }
    }

    Step {
        key: "start-grace-clock"
        notFor: "wsf2008"
        //: Title of a step
        title: QT_TR_NOOP("Start the 21-day countdown")
        why: QT_TR_NOOP("The licence tolerates both servers in one network only for a limited time.")
        place: Place.Desk
        limits: group.product === "sbs2003"
            ? QT_TR_NOOP("Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less")
            //: Limit of a step
            : QT_TR_NOOP("Source server out of the network within 21 days")
        ifSkipped: QT_TR_NOOP("When the period ends, the source server shuts down.")
        //: Last: final
        evidence: QT_TR_NOOP("The day on which the destination server became a domain controller, and the last day of the period")
        checks: GraceCheck {
            checkId: "inst.grace"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Time left for the source server")
            days: 21
            shortDays: group.product === "sbs2003" ? 7 : 0
            liftedBy: "kb943494"
            afterDemotionDays: 7
            demotedBy: "demote.demote-source"
            endedBy: "demote.power-off-source"
            severity: Check.Warning // what is too late must not keep anybody from going on
            appliesFrom: "install.choose-migration"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("Count from the day on which the destination server became a domain controller.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Find out whether update KB943494 is installed on the source server.")
            place: Place.SourceServer
        }
        Instruction {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.")
                : QT_TR_NOOP("Plan the removal of the source server for a day within the 21 days.")
        }
        Instruction {
            //: Last: final
            text: QT_TR_NOOP("Tell the customer about the last day.")
        }
        Note {
            //: Log: the event log of Windows
            text: QT_TR_NOOP("Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).")
        }
        Note {
            text: group.product === "sbs2011ess" || group.product === "wse2012"
                //: The source: the source server
                ? QT_TR_NOOP("The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.")
                : QT_TR_NOOP("The message demands that the Essentials server holds the PDC emulator and domain naming roles.")
        }
        Note {
            text: QT_TR_NOOP("The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.")
            kind: Note.Correction
        }
        Note {
            text: QT_TR_NOOP("The guides give several starting points for the 21 days; the earliest one is used here.")
            kind: Note.Correction
        }
    }

    Step {
        key: "verify-dc-health"
        //: Title of a step
        title: QT_TR_NOOP("Check the new domain controller")
        why: group.product === "wsf2008"
            ? QT_TR_NOOP("Client computers will rely on it, so its faults have to go before they are connected.")
            : QT_TR_NOOP("Client computers will rely on it alone, so its faults have to go while the source server is still there.")
        place: Place.DestinationServer
        ifSkipped: group.product === "wsf2008"
            ? QT_TR_NOOP("Faults of the new domain controller come up when the client computers rely on it.")
            : QT_TR_NOOP("Faults of the new domain controller come up after the source server is gone.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Output of the tools without open errors")

        Instruction {
            text: QT_TR_NOOP("Test the new domain controller.")
            Command {
                text: "dcdiag /v"
            }
        }
        Instruction {
            text: QT_TR_NOOP("Test the replication in both directions.")
            Command {
                text: "repadmin /showrepl"
            }
            Command {
                text: "repadmin /replsummary"
            }
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Test the network on the source server.")
            place: Place.SourceServer
            Command {
                text: "netdiag /q"
                where: Place.SourceServer
            }
        }
        Instruction {
            text: QT_TR_NOOP("Correct everything that the tools report before you go on.")
        }
        Note {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.")
                : QT_TR_NOOP("Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.")
            kind: Note.Correction
        }
    }

    Step {
        key: "set-up-exchange-server"
        onlyFor: "exchange"
        //: Title of a step
        title: QT_TR_NOOP("Build the second Exchange server")
        //: Home for e-mail: the system that hosts the mailboxes
        why: QT_TR_NOOP("The mailboxes need their new home before Exchange leaves the source server.")
        place: Place.Desk
        necessity: Step.Conditional
        //: When the step is needed; home for e-mail: the system that hosts the mailboxes
        condition: QT_TR_NOOP("Exchange on premises is the chosen home for e-mail")
        ifSkipped: QT_TR_NOOP("The mailboxes stay on the source server and keep it from being demoted.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The new Exchange server sends and receives mail")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Install Exchange on a second server that is a member of the domain.")
        }
        Instruction {
            text: QT_TR_NOOP("Integrate it with the destination server.")
        }
        Instruction {
            text: QT_TR_NOOP("Finish the move of the mailboxes before the source server is demoted.")
        }
    }

    Step {
        key: "enable-office365-integration"
        onlyFor: "exchange"
        //: Title of a step
        title: QT_TR_NOOP("Turn on Office 365 integration")
        why: QT_TR_NOOP("With it the Dashboard manages the online accounts together with those of the domain.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed; home for e-mail: the system that hosts the mailboxes
        condition: QT_TR_NOOP("Office 365 is the chosen home for e-mail")
        ifSkipped: QT_TR_NOOP("Online accounts and passwords have to be maintained separately by hand.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The Dashboard shows the Office 365 subscription")

        Instruction {
            text: QT_TR_NOOP("Open the Dashboard, start the Office 365 integration and complete its wizard.")
        }
        Note {
            //: The source: the source server
            text: QT_TR_NOOP("The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.")
            kind: Note.Correction
        }
    }
}
