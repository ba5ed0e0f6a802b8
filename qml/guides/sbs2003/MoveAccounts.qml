// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    Step {
        key: "import-users"
        //: Title of a step
        title: qsTr("Import user accounts missing in the Dashboard")
        why: qsTr("Accounts come over by themselves, except those whose properties do not meet the requirements.")
        place: Place.DestinationServer
        necessity: Step.Optional
        ifSkipped: qsTr("The account works, but the Dashboard cannot manage it.")
        evidence: qsTr("Every enabled account of a person is listed under Users in the Dashboard")

        Instruction {
            text: qsTr("Compare the user accounts of the domain with the list under Users in the Dashboard.")
        }
        Instruction {
            text: qsTr("Open Windows PowerShell as an administrator and import each missing account.")
            Command {
                text: "Import-WssUser –SamAccountName [AD username]"
                shell: Command.PowerShell
            }
        }
        Note {
            text: qsTr("The guides never list these requirements, so go by the accounts that are missing.")
            kind: Note.Correction
        }
    }

    Step {
        key: "remove-logon-scripts"
        //: Title of a step
        title: qsTr("Remove the SBS 2003 logon script from user accounts")
        why: qsTr("The script belongs to the former server and does nothing useful any more.")
        place: Place.BothServers
        necessity: Step.Optional
        ifSkipped: qsTr("Users wait at every sign-in for a script of a server that is gone.")
        //: What proves that the step is done
        evidence: qsTr("The attribute scriptPath is empty for all users")

        Instruction {
            text: qsTr("If the script was modified, rename it first, so that the changes are kept.")
            Command {
                text: "SBS_LOGIN_SCRIPT.bat"
                shell: Command.Plain
            }
        }
        Instruction {
            text: qsTr("In Active Directory Users and Computers open Properties > Profile of each user and empty “Logon script”.")
        }
        Note {
            text: qsTr("Only accounts made with the “Add New Users Wizard” have the script.")
        }
    }

    Step {
        key: "remove-legacy-gpos"
        //: Title of a step
        title: qsTr("Delete the old SBS Group Policy objects")
        why: qsTr("They conflict with those of the destination server, which cover all of their settings.")
        place: Place.SourceServer
        necessity: Step.Optional
        ifSkipped: qsTr("Two sets of policies contradict each other.")
        //: What proves that the step is done
        evidence: qsTr("None of the names exists under CN=Policies,CN=System")
        reversibility: Step.Costly

        Instruction {
            text: qsTr("Open Server Management > Advanced Management > Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
        }
        Instruction {
            text: qsTr("Save a copy of each object that was modified.")
        }
        Instruction {
            text: qsTr("Delete each of these objects that exists.")
            Command {
                text: "Small Business Server Auditing Policy\nSmall Business Server Client Computer\nSmall Business Server Domain Password Policy\nSmall Business Server Internet Connection Firewall\nSmall Business Server Lockout Policy\nSmall Business Server Remote Assistance Policy\nSmall Business Server Windows Firewall"
                shell: Command.Plain
            }
        }
        Instruction {
            text: qsTr("With the R2 release, delete these as well.")
            Command {
                text: "Small Business Server Update Services Client Computer Policy\nSmall Business Server Update Services Common Settings Policy\nSmall Business Server Update Services Server Computer Policy"
                shell: Command.Plain
            }
        }
        Instruction {
            text: qsTr("Set the password policy in the Dashboard and keep strong passwords.")
            place: Place.DestinationServer
        }
        Note {
            text: qsTr("The password policy is now stored in the Default Domain Policy and no longer in an SBS object.")
        }
    }

    Step {
        key: "remove-wmi-filters"
        //: Title of a step
        title: qsTr("Delete the old WMI filters")
        why: qsTr("They belong to the deleted policies and nothing uses them any more.")
        place: Place.SourceServer
        necessity: Step.Optional
        ifSkipped: qsTr("Filters without a policy remain in the directory.")
        //: What proves that the step is done
        evidence: qsTr("No such msWMI-Som object is left in the directory")
        reversibility: Step.Costly

        Instruction {
            text: qsTr("In the same console open WMI Filters.")
        }
        Instruction {
            text: qsTr("Delete these two filters.")
            Command {
                text: "PostSP2\nPreSP2"
                shell: Command.Plain
            }
        }
        Note {
            text: qsTr("Microsoft’s guide speaks of three filters, but SBS 2003 has these two.")
            kind: Note.Correction
        }
    }
}
