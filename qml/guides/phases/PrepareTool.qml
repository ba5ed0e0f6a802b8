// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    notFor: "wse2012" // its schema has the version of the destination server from the start

    Step {
        key: "check-admin-groups"
        //: Title of a step
        title: QT_TR_NOOP("Give the migration account the three directory groups")
        why: QT_TR_NOOP("Extending the schema and adding a domain controller need the rights of all three groups.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("The preparation tool stops with a permission error.")
        evidence: QT_TR_NOOP("The account is a member of the three groups and has signed in again")

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Open Server Management > Users and the properties of the account.")
        }
        Instruction {
            onlyFor: "sbs2008 sbs2011std"
            text: QT_TR_NOOP("In Active Directory Users and Computers find the account in your domain > MyBusiness > Users > SBSUsers.")
        }
        Instruction {
            onlyFor: "sbs2011ess wsf2008"
            text: QT_TR_NOOP("In Active Directory Users and Computers find the account in your domain > Users.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Open the properties of the account.")
        }
        Instruction {
            text: QT_TR_NOOP("On the tab “Member Of” add whichever of these groups is missing.")
            Command {
                text: "Enterprise Admins\nSchema Admins\nDomain Admins"
                shell: Command.Plain
            }
        }
        Instruction {
            text: QT_TR_NOOP("Sign out and sign in again, so that the membership takes effect.")
        }
        Instruction {
            text: QT_TR_NOOP("Sign in with this account in the console as well.")
            place: Place.Desk
        }
        Note {
            text: QT_TR_NOOP("A permission error can also mean that the Netlogon service is not running.")
            kind: Note.Warning
        }
    }

    Step {
        key: "install-tool-prerequisites"
        //: Title of a step
        title: QT_TR_NOOP("Install what the preparation tool and its update need")
        why: QT_TR_NOOP("Without these components the preparation tool does not start or cannot update itself.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("The preparation tool cannot be installed.")
        evidence: QT_TR_NOOP("PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.")
        }
        Instruction {
            text: QT_TR_NOOP("Then install the Microsoft Baseline Configuration Analyzer 2.0.")
        }
        Instruction {
            text: QT_TR_NOOP("Then install the latest Windows Update Agent, Knowledge Base 949104.")
        }
        Note {
            onlyFor: "sbs2011std sbs2011ess wsf2008"
            text: QT_TR_NOOP("Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.")
        }
    }

    Step {
        key: "run-migration-tool"
        //: Title of a step
        title: QT_TR_NOOP("Run the Migration Preparation Tool")
        why: QT_TR_NOOP("It extends the directory for the new server, and the installation in migration mode is refused without it.")
        place: Place.SourceServer
        //: The destination: the destination server
        limits: QT_TR_NOOP("A successful run no older than two weeks (14 days) when the destination is installed")
        ifSkipped: QT_TR_NOOP("The installation in migration mode is blocked.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Schema version 56 and the date of the successful run")
        reversibility: Step.Irreversible
        after: "prepare.back-up-source prepare.test-restore" // the schema change is undone from a backup only
        sensedBy: "prep.schema-version"
        sensedAs: "schema-prepared"
        checks: BackupSignatureCheck {
            checkId: "prep.backup-directory"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Last system-state backup")
            freshHours: 24
            limitDays: 7
            severity: Check.Warning // it tells of some controller, and not of a full backup
            appliesFrom: "prepare.back-up-source"
            appliesUntil: "prepare.run-migration-tool"
            deadlineMs: 10000
            shelfLifeSeconds: 86400
        }

        Instruction {
            text: QT_TR_NOOP("Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.")
            Command {
                text: "\\support\\tools\\sourcetool.msi"
                shell: Command.Plain
            }
        }
        Instruction {
            text: QT_TR_NOOP("Accept the newest update when the tool offers it at its first start.")
        }
        Instruction {
            text: QT_TR_NOOP("Choose “I have a backup and am ready to proceed” and then “Next”.")
        }
        Instruction {
            text: QT_TR_NOOP("Wait until the tool has extended the schema, and choose “Next”.")
        }
        Instruction {
            text: QT_TR_NOOP("Fix every error that the scan reports, and choose “Scan Again”.")
        }
        Instruction {
            text: QT_TR_NOOP("Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.")
        }
        Instruction {
            text: QT_TR_NOOP("Restart the source server if the tool asks for it.")
        }
        Note {
            text: QT_TR_NOOP("Only a restore of the backup undoes the schema change.")
            kind: Note.Warning
        }
        Note {
            text: QT_TR_NOOP("If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.")
        }
        Note {
            notFor: "my-business-rule"
            text: QT_TR_NOOP("The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).")
        }
        Note {
            onlyFor: "my-business-rule"
            text: QT_TR_NOOP("The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).")
        }
        Note {
            text: QT_TR_NOOP("Run the tool once more directly before the installation.")
        }
    }
}
