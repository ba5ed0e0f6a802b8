// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    Step {
        key: "check-tool-age"
        notFor: "wse2012"
        //: Title of a step; gate: a point that may be passed only when its condition is met
        title: QT_TR_NOOP("Gate: preparation tool not older than two weeks")
        //: Last: most recent
        why: QT_TR_NOOP("The installation is blocked when the last successful run of the preparation tool is too old.")
        place: Place.Desk
        gate: true
        //: Last: most recent
        limits: QT_TR_NOOP("At most 14 days between the last successful run and the installation")
        ifSkipped: QT_TR_NOOP("The installation stops halfway, and the tool has to be run again.")
        //: Last: most recent
        evidence: QT_TR_NOOP("Age of the last successful run on the day of the installation")
        checks: ToolAgeCheck {
            checkId: "prep.tool-age"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Age of the preparation tool’s run")
            warnDays: 10
            limitDays: 14
            runBy: "prepare.run-migration-tool"
            overridable: true // running the tool once more is always possible, and what the installer itself reads is not known
            appliesFrom: "prepare.run-migration-tool"
            appliesUntil: "install.choose-migration"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            //: Last: most recent
            text: QT_TR_NOOP("Compare the date of the last successful run with the planned day of the installation.")
        }
        Instruction {
            text: QT_TR_NOOP("If more than 14 days lie between them, run the Migration Preparation Tool again.")
            place: Place.SourceServer
        }
    }

    Step {
        key: "prepare-media"
        //: Title of a step
        title: QT_TR_NOOP("Prepare the installation medium")
        why: QT_TR_NOOP("The new server starts from this medium, and a flash drive is faster than a disc.")
        place: Place.Desk
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The medium starts a computer")

        Instruction {
            text: QT_TR_NOOP("Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.")
        }
        Instruction {
            text: QT_TR_NOOP("Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.")
        }
        Instruction {
            text: QT_TR_NOOP("Check the memory: 2 GB, recommended 8 GB.")
        }
        Instruction {
            text: QT_TR_NOOP("Check the disk: 160 GB with a system partition of 60 GB on C:.")
        }
        Instruction {
            text: QT_TR_NOOP("Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.")
        }
        Instruction {
            text: QT_TR_NOOP("On a used machine, reformat and repartition the disks first.")
        }
        Note {
            text: QT_TR_NOOP("An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.")
            kind: Note.Correction
        }
    }

    Step {
        key: "boot-setup"
        //: Title of a step; the destination: the destination server
        title: QT_TR_NOOP("Start the destination from the medium")
        why: QT_TR_NOOP("Migration mode exists only in a new installation.")
        place: Place.DestinationServer
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The setup of the new system runs")

        Instruction {
            text: QT_TR_NOOP("Start the server and confirm with any key when it asks whether to start from CD or DVD.")
        }
        Instruction {
            text: QT_TR_NOOP("If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.")
        }
        Instruction {
            text: QT_TR_NOOP("Choose “New Installation”; some media show “Install now” instead.")
        }
        Note {
            text: QT_TR_NOOP("Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.")
            kind: Note.Correction
        }
    }

    Step {
        key: "load-drivers"
        //: Title of a step
        title: QT_TR_NOOP("Load disk drivers")
        why: QT_TR_NOOP("Setup can use only a disk that it sees.")
        place: Place.DestinationServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("An internal disk is missing from the list")
        ifSkipped: QT_TR_NOOP("The system cannot be installed on this disk.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("All internal disks are listed")

        Instruction {
            text: QT_TR_NOOP("Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.")
        }
    }

    Step {
        key: "erase-and-install"
        //: Title of a step
        title: QT_TR_NOOP("Confirm erasing the primary disk and install")
        why: QT_TR_NOOP("The new system takes the whole primary disk.")
        place: Place.DestinationServer
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The files of the new system are being copied")
        reversibility: Step.Irreversible

        Instruction {
            text: QT_TR_NOOP("Make sure that nothing on the primary disk of this machine is still needed.")
        }
        Instruction {
            text: QT_TR_NOOP("Tick the box that all data on the primary disk will be deleted, and choose “Install”.")
        }
        Note {
            text: QT_TR_NOOP("This destroys everything on the primary disk of the destination server.")
            kind: Note.Warning
        }
        Note {
            text: QT_TR_NOOP("Media with “Install now” show no such box; there you choose “Custom” and the disk.")
            kind: Note.Correction
        }
    }

    Step {
        key: "set-clock"
        //: Title of a step
        title: QT_TR_NOOP("Check date, time and time zone in the wizard")
        why: QT_TR_NOOP("The new server can join the domain only when its clock agrees with that of the source server.")
        place: Place.DestinationServer
        gate: true
        limits: QT_TR_NOOP("At most 5 minutes from the source server; same date; same time zone")
        ifSkipped: QT_TR_NOOP("The installation may fail when it joins the domain.")
        evidence: QT_TR_NOOP("A measured difference of less than 5 minutes, and date and time zone confirmed")

        Instruction {
            text: QT_TR_NOOP("On the page “Verify the date and time settings” set date, time and time zone like those of the source server.")
        }
        Instruction {
            text: QT_TR_NOOP("In a virtual machine use the time zone of the host.")
        }
        Instruction {
            text: QT_TR_NOOP("Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.")
        }
    }

    Step {
        key: "choose-migration"
        //: Title of a step
        title: QT_TR_NOOP("Choose the migration mode")
        why: QT_TR_NOOP("Only this mode joins the existing domain and takes over its roles.")
        place: Place.DestinationServer
        limits: QT_TR_NOOP("Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters")
        ifSkipped: QT_TR_NOOP("The server starts a domain of its own and has to be installed again.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The wizard shows the source domain and goes on")
        reversibility: Step.Irreversible

        Instruction {
            text: QT_TR_NOOP("On the page “Choose server installation mode” choose “Server migration”.")
        }
        Instruction {
            text: QT_TR_NOOP("Enter the source domain, the source server and the administrator account of the migration.")
        }
        Instruction {
            text: QT_TR_NOOP("Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.")
        }
        Instruction {
            text: QT_TR_NOOP("Choose an account name other than the two that are reserved.")
            Command {
                text: "Administrator\nNetwork Administrator"
                shell: Command.Plain
            }
        }
        Instruction {
            text: QT_TR_NOOP("Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.")
        }
        Note {
            text: QT_TR_NOOP("The server name and the internal domain name cannot be changed after this step.")
            kind: Note.Warning
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.")
            kind: Note.Correction
        }
    }

    Step {
        key: "wait-for-success"
        //: Title of a step
        title: QT_TR_NOOP("Wait for the success message")
        why: QT_TR_NOOP("An interrupted configuration leaves a half-made domain controller behind.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("The next steps meet a server that is not ready.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The message “Your server is successfully migrated”")

        Instruction {
            text: QT_TR_NOOP("Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.")
        }
        Instruction {
            text: QT_TR_NOOP("If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.")
        }
        Instruction {
            text: QT_TR_NOOP("Wait for “Your server is successfully migrated” and choose “Close”.")
        }
        Note {
            text: QT_TR_NOOP("Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.")
        }
        Note {
            text: QT_TR_NOOP("The server restarts and signs in by itself with the administrator account of the migration.")
        }
    }
}
