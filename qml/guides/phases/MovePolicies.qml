// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    id: group

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
            text: group.product === "sbs2003"
                ? qsTr("Open Server Management > Advanced Management > Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
                : qsTr("Open Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
        }
        Instruction {
            text: qsTr("Save a copy of each object that was modified.")
        }
        Instruction {
            text: qsTr("Delete each of these objects that exists.")
            Command {
                text: group.product === "sbs2011std"
                    ? "Small Business Server Auditing Policy\nWindows SBS Client – Windows 7 and Windows Vista Policy\nWindows SBS Client – Windows XP Policy\nWindows SBS CSE Policy\nWindows SBS User Policy\nUpdate Services Client Computer Policy\nUpdate Services Common Settings Policy\nUpdate Services Server Computer Policy"
                    : "Small Business Server Auditing Policy\nSmall Business Server Client Computer\nSmall Business Server Domain Password Policy\nSmall Business Server Internet Connection Firewall\nSmall Business Server Lockout Policy\nSmall Business Server Remote Assistance Policy\nSmall Business Server Windows Firewall"
                shell: Command.Plain
            }
        }
        Instruction {
            applies: group.product !== "sbs2011std"
            text: group.product === "sbs2003"
                ? qsTr("With the R2 release, delete these as well.")
                : qsTr("Delete these as well if they exist.")
            Command {
                text: "Small Business Server Update Services Client Computer Policy\nSmall Business Server Update Services Common Settings Policy\nSmall Business Server Update Services Server Computer Policy"
                shell: Command.Plain
            }
        }
        Instruction {
            applies: group.product === "sbs2008"
            text: qsTr("Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.")
        }
        Instruction {
            text: qsTr("Set the password policy in the Dashboard and keep strong passwords.")
            place: Place.DestinationServer
        }
        Note {
            text: qsTr("The password policy is now stored in the Default Domain Policy and no longer in an SBS object.")
        }
        Note {
            applies: group.product !== "sbs2003"
            text: qsTr("On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.")
        }
        Note {
            applies: group.product === "sbs2008"
            text: qsTr("Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.")
            kind: Note.Warning
        }
        Note {
            applies: group.product === "sbs2008"
            text: qsTr("Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.")
            kind: Note.Correction
        }
        Note {
            applies: group.product !== "sbs2003"
            text: qsTr("Microsoft’s guide goes through “Server Management > Advanced Management”, as in SBS 2003; open the console itself.")
            kind: Note.Correction
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
            text: group.product === "sbs2011std"
                ? qsTr("Open Server Manager > Features > Group Policy Management, your domain, and then WMI Filters.")
                : qsTr("In the same console open WMI Filters.")
        }
        Instruction {
            applies: group.product !== "sbs2011std"
            text: group.product === "sbs2003" ? qsTr("Delete these two filters.") : qsTr("Delete these two filters if they exist.")
            Command {
                text: "PostSP2\nPreSP2"
                shell: Command.Plain
            }
        }
        Instruction {
            applies: group.product === "sbs2008"
            text: qsTr("Delete also the filters whose names begin with “Windows SBS”.")
        }
        Instruction {
            applies: group.product === "sbs2011std"
            text: qsTr("Delete each of these three filters that exists.")
            Command {
                text: "Windows SBS Client\nWindows SBS Client – Windows 7 and Windows Vista\nWindows SBS Client – Windows XP"
                shell: Command.Plain
            }
        }
        Note {
            applies: group.product !== "sbs2011std"
            text: group.product === "sbs2003"
                ? qsTr("Microsoft’s guide speaks of three filters, but SBS 2003 has these two.")
                : qsTr("Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.")
            kind: Note.Correction
        }
    }
}
