// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    Step {
        key: "back-up-source"
        //: Title of a step
        title: qsTr("Take a full backup of the source server")
        why: qsTr("Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.")
        place: Place.SourceServer
        ifSkipped: qsTr("A fault that cannot be repaired means loss of data.")
        //: What proves that the step is done
        evidence: qsTr("A finished full backup with its date, target and size")

        Instruction {
            text: qsTr("Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.")
        }
        Instruction {
            text: qsTr("Include the system state, so that the directory can be restored too.")
        }
        Instruction {
            text: qsTr("Keep the backup on a medium that is not part of the source server.")
        }
        Note {
            text: qsTr("Microsoft describes backup and restore of this product under its short link 27140.")
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
