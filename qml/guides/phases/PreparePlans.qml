// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    Step {
        key: "plan-lob-apps"
        //: Title of a step
        title: QT_TR_NOOP("Plan the move of line-of-business applications")
        why: QT_TR_NOOP("The business lives on these programs, and only their vendors know how to move them.")
        place: Place.Desk
        ifSkipped: QT_TR_NOOP("An application is missing on the day when the source server is gone.")
        evidence: QT_TR_NOOP("A table with every application, the path to its data and the result of its move")
        dueBefore: "install.boot-setup"
        latestBefore: "bpa.run-on-destination"

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("List the installed applications from Control Panel > Add or Remove Programs and the folder Program Files.")
            place: Place.SourceServer
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("List the applications in Control Panel > Programs and Features and in Program Files (x86) and Program Files.")
            place: Place.SourceServer
        }
        Instruction {
            text: QT_TR_NOOP("Ask the vendor of each application how it is moved.")
        }
        Instruction {
            text: QT_TR_NOOP("Find the installation media of each application.")
        }
        Instruction {
            //: Record: write down
            text: QT_TR_NOOP("Record name, path to the data and notes for each application and each folder of general data.")
        }
        Instruction {
            //: Record: write down
            text: QT_TR_NOOP("Record the result for each of them by the end of phase 7.")
        }
        Note {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.")
        }
    }

    Step {
        key: "plan-email"
        onlyFor: "exchange"
        //: Title of a step; home for e-mail: the system that hosts the mailboxes
        title: QT_TR_NOOP("Choose the new home for e-mail")
        why: QT_TR_NOOP("Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.")
        place: Place.Desk
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("The source server hosts the e-mail of the company")
        decidedBy: "prep.email-kind"
        ifSkipped: QT_TR_NOOP("Exchange cannot be removed later, and the source server cannot go.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("A recorded choice: none, Office 365 or Exchange on premises")
        checks: ExchangeCheck {
            checkId: "prep.email-kind"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Exchange on the source server")
            severity: Check.Advice
            decidedAt: "prepare.plan-email"
            decisionDue: "install.choose-migration"
            appliesUntil: "demote.demote-source"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("Choose Office 365 or another Exchange Server on premises.")
        }
        Instruction {
            //: Record: write down; note: a remark that the technician types
            text: QT_TR_NOOP("Record the choice in a note of this step.")
        }
        Note {
            text: QT_TR_NOOP("The SBS POP3 Connector is not part of Exchange and cannot be used after the move.")
            kind: Note.Warning
        }
    }

    Step {
        key: "back-up-prepared-source"
        onlyFor: "exchange"
        //: Title of a step
        title: QT_TR_NOOP("Back up the prepared source server again")
        why: QT_TR_NOOP("After updates and preparation, a new backup saves you from doing them twice.")
        place: Place.SourceServer
        necessity: Step.Recommended
        ifSkipped: QT_TR_NOOP("A restore throws the server back to the state before all updates.")
        evidence: QT_TR_NOOP("A full backup that is newer than the run of the preparation tool")
        asksFor: [Step.BackupDate, Step.BackupTarget, Step.RestoredFiles]

        Instruction {
            text: QT_TR_NOOP("Make a second full backup of the updated and prepared server.")
        }
        Instruction {
            text: QT_TR_NOOP("Keep the first backup; only that one undoes the schema change.")
        }
    }
    StepGroup {
        onlyFor: "sbs2003 sbs2008 sbs2011std" // the products with an Exchange Server

        Step {
            key: "email-to-office365"
            //: Title of a step
            title: QT_TR_NOOP("Move the mailboxes to Office 365")
            why: QT_TR_NOOP("The mailboxes must be out of the source server before Exchange can be removed from it.")
            place: Place.Desk
            partOf: "plan-email"
            necessity: Step.Conditional
            //: When the step is needed; home for e-mail: the system that hosts the mailboxes
            condition: QT_TR_NOOP("Office 365 is the chosen home for e-mail")
            ifSkipped: QT_TR_NOOP("Exchange refuses to be uninstalled while mailboxes remain.")
            //: What proves that the step is done
            evidence: QT_TR_NOOP("All mailboxes are in Office 365 and receive mail there")
            reversibility: Step.Costly
            dueBefore: "install.boot-setup"
            latestBefore: "demote.uninstall-exchange"
            dueIsRecommended: true

            Instruction {
                text: QT_TR_NOOP("Move all mailboxes with a cutover Exchange migration.")
            }
            Instruction {
                text: QT_TR_NOOP("Finish the move before the destination server is installed.")
            }
            Instruction {
                text: QT_TR_NOOP("Move the content of public folders separately, because Office 365 had none.")
            }
            Instruction {
                text: QT_TR_NOOP("Switch on Office 365 integration after the installation, in phase 2.")
            }
            Note {
                //: The source: the source server
                text: QT_TR_NOOP("Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.")
                kind: Note.Correction
            }
        }

        Step {
            key: "enable-rpc-over-http"
            onlyFor: "sbs2003"
            //: Title of a step
            title: QT_TR_NOOP("Let the Office 365 migration reach Exchange 2003")
            why: QT_TR_NOOP("The migration service of Office 365 reads the mailboxes by RPC over HTTP.")
            place: Place.SourceServer
            partOf: "plan-email"
            necessity: Step.Conditional
            //: When the step is needed; home for e-mail: the system that hosts the mailboxes
            condition: QT_TR_NOOP("Office 365 is the chosen home for e-mail")
            ifSkipped: QT_TR_NOOP("The migration of the mailboxes cannot connect.")
            //: What proves that the step is done
            evidence: QT_TR_NOOP("The registry value lists the full name of the source server")

            Instruction {
                text: QT_TR_NOOP("Enable RPC over HTTP on the source server.")
            }
            Instruction {
                text: QT_TR_NOOP("If the migration still fails, open this registry key.")
                Command {
                    text: "HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Rpc\\RpcProxy"
                    shell: Command.Plain
                }
            }
            Instruction {
                text: QT_TR_NOOP("Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.")
                Command {
                    text: "remote.contoso.com:6001-6002;remote.contoso.com:6004"
                    shell: Command.Plain
                }
            }
        }

        Step {
            key: "email-to-exchange"
            //: Title of a step
            title: QT_TR_NOOP("Plan a second Exchange server")
            why: QT_TR_NOOP("Exchange needs a server of its own, and it can join only when the destination server runs the domain.")
            place: Place.Desk
            partOf: "plan-email"
            necessity: Step.Conditional
            //: When the step is needed; home for e-mail: the system that hosts the mailboxes
            condition: QT_TR_NOOP("Exchange on premises is the chosen home for e-mail")
            ifSkipped: QT_TR_NOOP("Exchange refuses to be uninstalled from the source server while mailboxes remain.")
            evidence: QT_TR_NOOP("All mailboxes are on the new Exchange server and receive mail there")
            reversibility: Step.Costly
            mayStartAfter: "install.set-up-exchange-server"
            dueBefore: "demote.uninstall-exchange"

            Instruction {
                text: QT_TR_NOOP("Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.")
            }
            Instruction {
                text: QT_TR_NOOP("Set up the new Exchange server after the destination server is installed.")
            }
            Instruction {
                text: QT_TR_NOOP("Finish the move of all mailboxes before the source server is demoted.")
            }
            Note {
                text: QT_TR_NOOP("Exchange is not supported on the Essentials server itself.")
                kind: Note.Warning
            }
            Note {
                text: QT_TR_NOOP("Exchange 2010 does not install on Windows Server 2012.")
                kind: Note.Warning
            }
        }
    }
}
