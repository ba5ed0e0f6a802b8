// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

StepGroup {
    id: group

    Step {
        key: "inventory-shares"
        //: Title of a step
        title: QT_TR_NOOP("List the shared folders and rebuild their structure")
        why: QT_TR_NOOP("What is not on the list is not copied, and is lost with the source server.")
        place: Place.DestinationServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed; the shared folders of the source server that is replaced
        condition: group.has("may-stay") ? QT_TR_NOOP("The shared folders do not stay on the source server") : ""
        ifSkipped: QT_TR_NOOP("Shared folders are forgotten, or end in the wrong place.")
        //: Share: a shared folder
        evidence: QT_TR_NOOP("A list of all shares with their permissions, and a matching folder for each on the destination server")

        Instruction {
            //: Share: a shared folder
            text: QT_TR_NOOP("List the shares of the source server with their permissions.")
            place: Place.SourceServer
        }
        Instruction {
            text: QT_TR_NOOP("Create or adapt matching folders and shares on the destination server.")
        }
        Note {
            onlyFor: "may-stay"
            text: QT_TR_NOOP("Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.")
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.")
            kind: Note.Correction
        }
    }

    Step {
        key: "check-space"
        list: Step.Shares
        //: Title of a step
        title: QT_TR_NOOP("Compare sizes with free space")
        why: QT_TR_NOOP("A copy that runs out of space stops in the middle.")
        place: Place.DestinationServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed; the shared folders of the source server that is replaced
        condition: group.has("may-stay") ? QT_TR_NOOP("The shared folders do not stay on the source server") : ""
        ifSkipped: QT_TR_NOOP("The copy fails when the disk is full.")
        evidence: QT_TR_NOOP("Size of each folder and free space of the drive that receives it")

        Instruction {
            text: QT_TR_NOOP("Determine the size of each folder on the source server.")
            place: Place.SourceServer
        }
        Instruction {
            text: QT_TR_NOOP("Make sure that the destination server has room for all of them.")
        }
    }

    Step {
        key: "freeze-source-shares"
        list: Step.Shares
        //: Title of a step; share: a shared folder; the source: the source server
        title: QT_TR_NOOP("Make the source shares read-only")
        why: QT_TR_NOOP("Whatever users save during the copy would stay behind.")
        place: Place.SourceServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed; the shared folders of the source server that is replaced
        condition: group.has("may-stay") ? QT_TR_NOOP("The shared folders do not stay on the source server") : ""
        ifSkipped: QT_TR_NOOP("Late changes on the source server are lost.")
        //: What proves that the step is done; share: a shared folder
        evidence: QT_TR_NOOP("No user can save a file in the shares of the source server")

        Instruction {
            text: QT_TR_NOOP("Tell the users when the shared folders become read-only.")
        }
        Instruction {
            //: Share: a shared folder
            text: QT_TR_NOOP("Set the permissions of each share to read-only for all users.")
        }
    }

    Step {
        key: "copy-shares"
        list: Step.Shares
        //: Title of a step; share: a shared folder
        title: QT_TR_NOOP("Copy every share")
        why: QT_TR_NOOP("The command copies the data together with its permissions, owners and times.")
        place: Place.DestinationServer
        necessity: group.has("may-stay") ? Step.Conditional : Step.Required
        //: When the step is needed; the shared folders of the source server that is replaced
        condition: group.has("may-stay") ? QT_TR_NOOP("The shared folders do not stay on the source server") : ""
        ifSkipped: QT_TR_NOOP("The data stays on the source server and goes with it.")
        //: Share: a shared folder; log: the file in which the copy command writes its results
        evidence: QT_TR_NOOP("A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8")
        reversibility: Step.Costly

        Instruction {
            text: QT_TR_NOOP("Sign in to the destination server as a domain administrator.")
        }
        Instruction {
            //: Share: a shared folder; log: the file in which the copy command writes its results
            text: QT_TR_NOOP("Run this command for each share, with your names and a log file of its own for each share.")
            Command {
                text: "robocopy \\\\<SourceServerName>\\<SharedSourceFolderName> \\\\<DestinationServerName>\\<SharedDestinationFolderName> /E /B /COPY:DATSOU /LOG:C:\\Copyresults.txt"
            }
        }
        Instruction {
            //: Log: the file in which the copy command writes its results
            text: QT_TR_NOOP("Read each log: the column FAILED must show 0 for Dirs and Files.")
        }
        Note {
            text: QT_TR_NOOP("/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.")
        }
        Note {
            //: Share: a shared folder; log: the file in which the copy command writes its results
            text: QT_TR_NOOP("Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.")
            kind: Note.Correction
        }
        Note {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.")
                : QT_TR_NOOP("Microsoft’s command line has spaces inside the network paths; it is correct here.")
            kind: Note.Correction
        }
    }
}
