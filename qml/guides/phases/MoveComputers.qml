// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    id: group

    Step {
        key: "map-users-to-computers"
        list: Step.Users
        //: Title of a step
        title: qsTr("Assign computers to users for Remote Web Access")
        why: group.product === "sbs2003"
            ? qsTr("SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.")
            : group.product === "sbs2008"
            ? qsTr("SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.")
            : group.product === "sbs2011std"
            ? qsTr("SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.")
            : qsTr("In Remote Web Access, the new server shows each user only the computers that are assigned.")
        place: Place.DestinationServer
        ifSkipped: qsTr("Users do not see their computers in Remote Web Access.")
        //: What proves that the step is done
        evidence: qsTr("Each user sees their own computer in Remote Web Access")

        Instruction {
            text: qsTr("In the Dashboard open Users, the account, and then “View the account properties”.")
        }
        Instruction {
            text: qsTr("On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.")
        }
        Instruction {
            text: qsTr("Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.")
        }
        Instruction {
            text: qsTr("On the tab “Computer access” tick the computers of the user.")
        }
        Instruction {
            text: qsTr("Repeat this for each user; nothing has to be done on the client computers.")
        }
        Note {
            text: qsTr("If the first new user made after the migration does not work, delete that user and create it again.")
        }
        Note {
            text: group.product === "wsf2008"
                ? qsTr("The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.")
                : qsTr("The overview of Microsoft’s guide puts this step in phase 7; it belongs here.")
            kind: Note.Correction
        }
    }
}
