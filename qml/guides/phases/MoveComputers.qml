// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

StepGroup {
    id: group

    Step {
        key: "map-users-to-computers"
        list: Step.Users
        //: Title of a step
        title: QT_TR_NOOP("Assign computers to users for Remote Web Access")
        why: group.product === "sbs2003"
            ? QT_TR_NOOP("SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.")
            : group.product === "sbs2008"
            ? QT_TR_NOOP("SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.")
            : group.product === "sbs2011std"
            ? QT_TR_NOOP("SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.")
            : QT_TR_NOOP("In Remote Web Access, the new server shows each user only the computers that are assigned.")
        place: Place.DestinationServer
        ifSkipped: QT_TR_NOOP("Users do not see their computers in Remote Web Access.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Each user sees their own computer in Remote Web Access")

        Instruction {
            text: QT_TR_NOOP("In the Dashboard open Users, the account, and then “View the account properties”.")
        }
        Instruction {
            text: QT_TR_NOOP("On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.")
        }
        Instruction {
            text: QT_TR_NOOP("Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.")
        }
        Instruction {
            text: QT_TR_NOOP("On the tab “Computer access” tick the computers of the user.")
        }
        Instruction {
            text: QT_TR_NOOP("Repeat this for each user; nothing has to be done on the client computers.")
        }
        Note {
            text: QT_TR_NOOP("If the first new user made after the migration does not work, delete that user and create it again.")
        }
        Note {
            text: group.product === "wsf2008"
                ? QT_TR_NOOP("The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.")
                : QT_TR_NOOP("The overview of Microsoft’s guide puts this step in phase 7; it belongs here.")
            kind: Note.Correction
        }
    }
}
