// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    readonly property list<string> oldPolicies: group.product === "sbs2011std" ? [
        "Small Business Server Auditing Policy",
        "Windows SBS Client – Windows 7 and Windows Vista Policy",
        "Windows SBS Client – Windows XP Policy",
        "Windows SBS CSE Policy",
        "Windows SBS User Policy",
        "Update Services Client Computer Policy",
        "Update Services Common Settings Policy",
        "Update Services Server Computer Policy"
    ] : [
        "Small Business Server Auditing Policy",
        "Small Business Server Client Computer",
        "Small Business Server Domain Password Policy",
        "Small Business Server Internet Connection Firewall",
        "Small Business Server Lockout Policy",
        "Small Business Server Remote Assistance Policy",
        "Small Business Server Windows Firewall"
    ]
    readonly property list<string> updatePolicies: [
        "Small Business Server Update Services Client Computer Policy",
        "Small Business Server Update Services Common Settings Policy",
        "Small Business Server Update Services Server Computer Policy"
    ]
    readonly property list<string> oldFilters: group.product === "sbs2011std" ? [
        "Windows SBS Client",
        "Windows SBS Client – Windows 7 and Windows Vista",
        "Windows SBS Client – Windows XP"
    ] : ["PostSP2", "PreSP2"]

    Step {
        key: "remove-legacy-gpos"
        //: Title of a step
        title: QT_TR_NOOP("Delete the old SBS Group Policy objects")
        why: QT_TR_NOOP("They conflict with those of the destination server, which cover all of their settings.")
        place: Place.SourceServer
        necessity: Step.Optional
        ifSkipped: QT_TR_NOOP("Two sets of policies contradict each other.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("None of the names exists under CN=Policies,CN=System")
        reversibility: Step.Costly
        checks: [
            OldPoliciesCheck {
                checkId: "move.legacy-gpos"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Old SBS Group Policy objects")
                severity: Check.Warning
                names: group.product === "sbs2011std" ? group.oldPolicies : group.oldPolicies.concat(group.updatePolicies)
                beginnings: group.product === "sbs2008" ? ["Small Business Server", "Windows SBS", "Update Services"] : []
                removedBy: "move.remove-legacy-gpos"
                appliesFrom: "install.confirm-wizard-work"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            PolicyLinksCheck {
                checkId: "move.dangling-links"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Links of Group Policy objects")
                severity: Check.Warning
                appliesFrom: "install.confirm-wizard-work"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            },
            PasswordPolicyCheck {
                checkId: "move.password-policy"
                //: Title of a card; keep it under 40 characters
                title: QT_TR_NOOP("Password policy of the domain")
                severity: Check.Warning
                minimumLength: 7
                appliesFrom: "install.confirm-wizard-work"
                deadlineMs: 10000
                shelfLifeSeconds: 3600
            }
        ]

        Instruction {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Open Server Management > Advanced Management > Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
                : QT_TR_NOOP("Open Group Policy Management > Forest > Domains, your domain, and then Group Policy Objects.")
        }
        Instruction {
            text: QT_TR_NOOP("Save a copy of each object that was modified.")
        }
        Instruction {
            text: QT_TR_NOOP("Delete each of these objects that exists.")
            Command {
                text: group.oldPolicies.join("\n")
                shell: Command.Plain
            }
        }
        Instruction {
            notFor: "sbs2011std"
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("With the R2 release, delete these as well.")
                : QT_TR_NOOP("Delete these as well if they exist.")
            Command {
                text: group.updatePolicies.join("\n")
                shell: Command.Plain
            }
        }
        Instruction {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.")
        }
        Instruction {
            text: QT_TR_NOOP("Set the password policy in the Dashboard and keep strong passwords.")
            place: Place.DestinationServer
        }
        Note {
            text: QT_TR_NOOP("The password policy is now stored in the Default Domain Policy and no longer in an SBS object.")
        }
        Note {
            notFor: "sbs2003"
            text: QT_TR_NOOP("On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.")
        }
        Note {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.")
            kind: Note.Warning
        }
        Note {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.")
            kind: Note.Correction
        }
        Note {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Microsoft’s guide goes through “Server Management > Advanced Management”, as in SBS 2003; open the console itself.")
            kind: Note.Correction
        }
    }

    Step {
        key: "remove-wmi-filters"
        //: Title of a step
        title: QT_TR_NOOP("Delete the old WMI filters")
        why: QT_TR_NOOP("They belong to the deleted policies and nothing uses them any more.")
        place: Place.SourceServer
        necessity: Step.Optional
        ifSkipped: QT_TR_NOOP("Filters without a policy remain in the directory.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("No such msWMI-Som object is left in the directory")
        reversibility: Step.Costly
        checks: WmiFiltersCheck {
            checkId: "move.wmi-filters"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Old WMI filters")
            severity: Check.Warning
            names: group.oldFilters
            beginnings: group.product === "sbs2008" ? ["Windows SBS"] : []
            appliesFrom: "install.confirm-wizard-work"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: group.product === "sbs2011std"
                ? QT_TR_NOOP("Open Server Manager > Features > Group Policy Management, your domain, and then WMI Filters.")
                : QT_TR_NOOP("In the same console open WMI Filters.")
        }
        Instruction {
            notFor: "sbs2011std"
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Delete these two filters.")
                : QT_TR_NOOP("Delete these two filters if they exist.")
            Command {
                text: group.oldFilters.join("\n")
                shell: Command.Plain
            }
        }
        Instruction {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Delete also the filters whose names begin with “Windows SBS”.")
        }
        Instruction {
            onlyFor: "sbs2011std"
            text: QT_TR_NOOP("Delete each of these three filters that exists.")
            Command {
                text: group.oldFilters.join("\n")
                shell: Command.Plain
            }
        }
        Note {
            notFor: "sbs2011std"
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Microsoft’s guide speaks of three filters, but SBS 2003 has these two.")
                : QT_TR_NOOP("Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.")
            kind: Note.Correction
        }
    }
}
