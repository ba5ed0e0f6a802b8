// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    id: group

    readonly property bool sbs2003: group.product === "sbs2003"
    readonly property bool wse2012: group.product === "wse2012" // its schema is that of the new server already

    Step {
        key: "back-up-source"
        //: Title of a step
        title: qsTr("Take a full backup of the source server")
        why: group.wse2012
            ? qsTr("Only a backup brings the server back after a fault, and its data with it.")
            : qsTr("Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.")
        place: Place.SourceServer
        ifSkipped: qsTr("A fault that cannot be repaired means loss of data.")
        //: What proves that the step is done
        evidence: qsTr("A finished full backup with its date, target and size")
        asksFor: [Step.BackupDate, Step.BackupTarget]

        Instruction {
            text: group.sbs2003
                ? qsTr("Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.")
                : qsTr("Make a full backup with the backup tool that came with the source server before you change anything.")
        }
        Instruction {
            text: qsTr("Include the system state, so that the directory can be restored too.")
        }
        Instruction {
            text: qsTr("Keep the backup on a medium that is not part of the source server.")
        }
        Note {
            applies: group.sbs2003
            text: qsTr("Microsoft describes backup and restore of this product under its short link 27140.")
        }
        Note {
            applies: group.product === "sbs2008"
            text: qsTr("Microsoft describes backup and restore of this product under its short link 104285.")
        }
        Note {
            applies: group.product === "sbs2011std"
            text: qsTr("Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.")
        }
        Note {
            applies: group.product === "sbs2011ess"
            text: qsTr("Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.")
        }
        Note {
            applies: group.product === "wsf2008"
            text: qsTr("Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.")
        }
        Note {
            applies: group.wse2012
            text: qsTr("Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.")
        }
    }

    Step {
        key: "test-restore"
        //: Title of a step
        title: qsTr("Prove that the backup can be restored")
        why: qsTr("A backup that nobody has read back is only a hope.")
        place: Place.SourceServer
        ifSkipped: qsTr("You learn that the backup is useless at the moment when you need it.")
        evidence: qsTr("A list of sampled files whose restored copy has the same hash as the original")
        after: ["prepare.back-up-source"]
        asksFor: [Step.RestoredFiles]

        Instruction {
            text: qsTr("Check that the backup job ended without errors.")
        }
        Instruction {
            text: qsTr("Pick some files at random and restore them to another folder.")
        }
        Instruction {
            text: qsTr("Compare each restored file with its original.")
        }
    }
}
