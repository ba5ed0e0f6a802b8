// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

StepGroup {
    id: group

    Step {
        key: "back-up-source"
        //: Title of a step
        title: QT_TR_NOOP("Take a full backup of the source server")
        why: group.product === "wse2012" // its schema is that of the new server already
            ? QT_TR_NOOP("Only a backup brings the server back after a fault, and its data with it.")
            : QT_TR_NOOP("Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("A fault that cannot be repaired means loss of data.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("A finished full backup with its date, target and size")
        asksFor: [Step.BackupDate, Step.BackupTarget]

        Instruction {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.")
                : QT_TR_NOOP("Make a full backup with the backup tool that came with the source server before you change anything.")
        }
        Instruction {
            text: QT_TR_NOOP("Include the system state, so that the directory can be restored too.")
        }
        Instruction {
            text: QT_TR_NOOP("Keep the backup on a medium that is not part of the source server.")
        }
        Note {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Microsoft describes backup and restore of this product under its short link 27140.")
        }
        Note {
            onlyFor: "sbs2008"
            text: QT_TR_NOOP("Microsoft describes backup and restore of this product under its short link 104285.")
        }
        Note {
            onlyFor: "sbs2011std"
            text: QT_TR_NOOP("Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.")
        }
        Note {
            onlyFor: "sbs2011ess"
            text: QT_TR_NOOP("Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.")
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.")
        }
    }

    Step {
        key: "test-restore"
        //: Title of a step
        title: QT_TR_NOOP("Prove that the backup can be restored")
        why: QT_TR_NOOP("A backup that nobody has read back is only a hope.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("You learn that the backup is useless at the moment when you need it.")
        evidence: QT_TR_NOOP("A list of sampled files whose restored copy has the same hash as the original")
        after: "prepare.back-up-source"
        asksFor: [Step.RestoredFiles]

        Instruction {
            text: QT_TR_NOOP("Check that the backup job ended without errors.")
        }
        Instruction {
            text: QT_TR_NOOP("Pick some files at random and restore them to another folder.")
        }
        Instruction {
            text: QT_TR_NOOP("Compare each restored file with its original.")
        }
    }
}
