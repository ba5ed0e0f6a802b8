// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    Step {
        key: "configure-anywhere-access"
        //: Title of a step
        title: qsTr("Configure the network with Set up Anywhere Access")
        why: qsTr("The wizard sets up the router and the domain name for access from outside.")
        place: Place.DestinationServer
        ifSkipped: qsTr("Nobody reaches the new server from outside.")
        //: What proves that the step is done
        evidence: qsTr("The Dashboard shows Anywhere Access as configured")

        Instruction {
            text: qsTr("Open Home > SETUP > Set up Anywhere Access in the Dashboard.")
        }
        Instruction {
            text: qsTr("Choose “Click to configure Anywhere Access” and complete the wizard.")
        }
    }

    Step {
        key: "forward-ports"
        //: Title of a step; forward: let the router pass requests on to a server
        title: qsTr("Forward the ports by hand")
        why: qsTr("The wizard can set up only a router that lets itself be set up by UPnP.")
        place: Place.Router
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("The router has no UPnP, or it is off")
        limits: qsTr("TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one")
        ifSkipped: qsTr("Requests from outside end at the router.")
        //: What proves that the step is done
        evidence: qsTr("The ports answer from outside the network")

        Instruction {
            //: Forward: let the router pass requests on to a server
            text: qsTr("Forward TCP 80 and TCP 443 to the destination server.")
        }
        Instruction {
            text: qsTr("If there is another server with Exchange, forward TCP 25 to it.")
        }
        Note {
            text: qsTr("A yellow warning sign beside the router in the wizard can mean that UPnP is missing.")
        }
    }

    Step {
        key: "map-users-to-computers"
        //: Title of a step
        title: qsTr("Assign computers to users for Remote Web Access")
        why: qsTr("SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.")
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
            text: qsTr("The overview of Microsoft’s guide puts this step in phase 7; it belongs here.")
            kind: Note.Correction
        }
    }
}
