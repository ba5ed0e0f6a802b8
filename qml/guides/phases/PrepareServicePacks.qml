// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

StepGroup {
    id: group

    Step {
        key: "install-service-packs"
        //: Title of a step
        title: QT_TR_NOOP("Bring the source server to the latest service packs and updates")
        why: group.has("asks-for-updates")
            ? QT_TR_NOOP("The Migration Preparation Tool accepts the source server only when its updates are complete.")
            : QT_TR_NOOP("Source server and destination server work side by side for a while, and the latest updates keep them compatible.")
        place: Place.SourceServer
        ifSkipped: group.product === "sbs2003"
            ? QT_TR_NOOP("The source server counts as not eligible, and the preparation tool asks for the missing updates.")
            : group.has("asks-for-updates")
            ? QT_TR_NOOP("The preparation tool reports what is missing and asks for it before it continues.")
            : group.has("only-advised") ? QT_TR_NOOP("The two servers may turn out not to be compatible with each other.") : ""
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Service pack level and list of installed updates")
        reversibility: Step.Costly

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Take a backup before each service pack.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Work through the following steps in their order; the order of the service packs matters.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Install every update and every service pack that is available for the source server.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Restart the server when it asks for it, and look again until nothing more is offered.")
        }
        Note {
            onlyFor: "sbs2011ess"
            text: QT_TR_NOOP("Microsoft’s guide demands this step, but does not say what happens without it.")
        }
        Note {
            onlyFor: "only-advised"
            text: QT_TR_NOOP("Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.")
        }
    }

    Step {
        key: "run-windows-update-2003"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Run Windows Update on the SBS 2003 server")
        why: QT_TR_NOOP("Every update that applies has to be in place before the service packs are checked one by one.")
        place: Place.SourceServer
        partOf: "install-service-packs"
        //: What proves that the step is done
        evidence: QT_TR_NOOP("No update is left that applies to the server")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Open Start > All Programs > Windows Update and choose “Check for updates”.")
        }
        Instruction {
            text: QT_TR_NOOP("If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.")
        }
        Instruction {
            text: QT_TR_NOOP("Install what is offered, accept each licence and restart if asked.")
        }
        Instruction {
            text: QT_TR_NOOP("Compare the result with Control Panel > Add or Remove Programs, with the box “Show updates” ticked.")
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s guide shows the menus of a later Windows (Programs > View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.")
            kind: Note.Correction
        }
    }

    Step {
        key: "sp-sbs2003-sp1"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Windows SBS 2003 Service Pack 1")
        why: QT_TR_NOOP("Installed in this order, the service packs leave the correct version of the .NET Framework behind.")
        place: Place.SourceServer
        partOf: "install-service-packs"
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("Windows SBS 2003 Service Pack 1 is not installed yet")
        ifSkipped: QT_TR_NOOP("In the wrong order the correct version of the .NET Framework is not guaranteed.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Service Pack 1 is listed as installed")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Take a backup of the server.")
        }
        Instruction {
            text: QT_TR_NOOP("Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.")
        }
    }

    Step {
        key: "sp-windows2003-sp2"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Windows Server 2003 Service Pack 2")
        why: QT_TR_NOOP("The preparation tool and its prerequisites need this level of the operating system.")
        place: Place.SourceServer
        partOf: "install-service-packs"
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("Windows Server 2003 Service Pack 2 is not installed yet")
        ifSkipped: QT_TR_NOOP("The preparation tool reports the missing service pack and stops.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The system properties show Service Pack 2")
        reversibility: Step.Costly
        after: "prepare.sp-sbs2003-sp1"

        Instruction {
            text: QT_TR_NOOP("Take a backup of the server.")
        }
        Instruction {
            text: QT_TR_NOOP("Install Windows Server 2003 Service Pack 2.")
        }
        Note {
            text: QT_TR_NOOP("If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.")
        }
        Note {
            text: QT_TR_NOOP("Known issues and good practice for this service pack are in Knowledge Base article 939421.")
        }
    }

    Step {
        key: "sp-exchange2003-sp2"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Exchange Server 2003 Service Pack 2")
        why: QT_TR_NOOP("Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.")
        place: Place.SourceServer
        partOf: "install-service-packs"
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("Exchange Server 2003 Service Pack 2 is not installed yet")
        ifSkipped: QT_TR_NOOP("The move of the mailboxes starts from an unknown configuration.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Exchange System Manager shows Service Pack 2")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Take a backup of the server.")
        }
        Instruction {
            text: QT_TR_NOOP("Install Exchange Server 2003 Service Pack 2.")
        }
    }

    Step {
        key: "sp-wss2-sp3"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Windows SharePoint Services 2.0 Service Pack 3")
        why: QT_TR_NOOP("SharePoint content can leave this server only from a current level.")
        place: Place.SourceServer
        partOf: "install-service-packs"
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("Windows SharePoint Services 2.0 Service Pack 3 is not installed yet")
        ifSkipped: QT_TR_NOOP("SharePoint stays at an unknown level when its content is moved.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Service Pack 3 is listed as installed")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Take a backup of the server.")
        }
        Instruction {
            text: QT_TR_NOOP("Install Windows SharePoint Services 2.0 Service Pack 3.")
        }
        Note {
            text: QT_TR_NOOP("Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.")
            kind: Note.Warning
        }
        Note {
            text: QT_TR_NOOP("SharePoint content goes by way of SharePoint Foundation 2010.")
        }
    }

    Step {
        key: "sp-msxml6-sp1"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Microsoft Core XML Services (MSXML) 6.0 Service Pack 1")
        why: QT_TR_NOOP("It is one of the components whose level the migration relies on.")
        place: Place.SourceServer
        partOf: "install-service-packs"
        ifSkipped: QT_TR_NOOP("The source server counts as not up to date.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("MSXML 6.0 Service Pack 1 is listed as installed")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Take a backup of the server.")
        }
        Instruction {
            text: QT_TR_NOOP("Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.")
        }
    }
}
