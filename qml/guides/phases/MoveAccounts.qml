// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "import-users"
        list: Step.Users
        notFor: "wse2012"
        //: Title of a step
        title: QT_TR_NOOP("Import user accounts missing in the Dashboard")
        why: QT_TR_NOOP("Accounts come over by themselves, except those whose properties do not meet the requirements.")
        place: Place.DestinationServer
        necessity: Step.Optional
        ifSkipped: QT_TR_NOOP("The account works, but the Dashboard cannot manage it.")
        evidence: QT_TR_NOOP("Every enabled account of a person is listed under Users in the Dashboard")

        Instruction {
            text: QT_TR_NOOP("Compare the user accounts of the domain with the list under Users in the Dashboard.")
        }
        Instruction {
            text: QT_TR_NOOP("Open Windows PowerShell as an administrator and import each missing account.")
            Command {
                text: "Import-WssUser –SamAccountName [AD username]"
                shell: Command.PowerShell
            }
        }
        Note {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("The guides never list these requirements, so go by the accounts that are missing.")
                : QT_TR_NOOP("The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.")
            kind: Note.Correction
        }
        Note {
            onlyFor: "sbs2008 sbs2011std"
            text: QT_TR_NOOP("The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.")
            kind: Note.Correction
        }
    }

    Step {
        key: "remove-logon-scripts"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Remove the SBS 2003 logon script from user accounts")
        why: QT_TR_NOOP("The script belongs to the former server and does nothing useful any more.")
        place: Place.BothServers
        necessity: Step.Optional
        ifSkipped: QT_TR_NOOP("Users wait at every sign-in for a script of a server that is gone.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The attribute scriptPath is empty for all users")
        checks: LogonScriptCheck {
            checkId: "move.script-path"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Logon script of SBS 2003")
            severity: Check.Warning
            script: "SBS_LOGIN_SCRIPT.bat"
            removedBy: "move.remove-logon-scripts"
            appliesFrom: "install.confirm-wizard-work"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("If the script was modified, rename it first, so that the changes are kept.")
            Command {
                text: "SBS_LOGIN_SCRIPT.bat"
                shell: Command.Plain
            }
        }
        Instruction {
            text: QT_TR_NOOP("In Active Directory Users and Computers open Properties > Profile of each user and empty “Logon script”.")
        }
        Note {
            text: QT_TR_NOOP("Only accounts made with the “Add New Users Wizard” have the script.")
        }
    }
}
