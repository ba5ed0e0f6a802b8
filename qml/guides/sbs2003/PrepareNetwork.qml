// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

StepGroup {
    Step {
        key: "place-router"
        //: Title of a step
        title: qsTr("Put a router between the Internet and the network")
        why: qsTr("The source server will leave, so it must no longer stand between the broadband line and the network.")
        place: Place.Router
        ifSkipped: qsTr("Without the source server the network has no way to the Internet.")
        evidence: qsTr("The router is the default gateway of the source server and of a client computer")
        reversibility: Step.Costly

        Instruction {
            text: qsTr("Unplug the network adapter of the source server that leads to the broadband line.")
            place: Place.SourceServer
        }
        Instruction {
            text: qsTr("Install the router between the broadband line and the switch of the network.")
        }
        Instruction {
            text: qsTr("Connect source server, destination server and client computers behind the router.")
        }
    }

    Step {
        key: "set-router-address"
        //: Title of a step
        title: qsTr("Give the router an address the installer can find")
        why: qsTr("The installation wizard looks for the router at these addresses.")
        place: Place.Router
        partOf: "place-router"
        limits: qsTr("192.168.x.1 or 192.168.x.254, with x from 1 to 254")
        ifSkipped: qsTr("The installation wizard may not find the router.")
        //: What proves that the step is done
        evidence: qsTr("The source server reaches the router at this address")

        Instruction {
            text: qsTr("Set the local address of the router to 192.168.x.1 or 192.168.x.254.")
        }
        Instruction {
            text: qsTr("Use this address as the default gateway of the network.")
        }
        Note {
            text: qsTr("The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.")
            kind: Note.Correction
        }
    }

    Step {
        key: "single-network-adapter"
        //: Title of a step
        title: qsTr("Reduce the source server to one network adapter")
        why: qsTr("With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.")
        place: Place.SourceServer
        ifSkipped: qsTr("Client computers may keep using the source server as their gateway.")
        evidence: qsTr("Exactly one adapter has an IP address and one default gateway")

        Instruction {
            text: qsTr("Open Start > Server Management > To Do List > Connect to the Internet.")
        }
        Instruction {
            text: qsTr("Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.")
        }
        Instruction {
            text: qsTr("Enter the address of the router as the default gateway.")
        }
    }

    Step {
        key: "disable-vpn"
        //: Title of a step
        title: qsTr("Switch off the VPN on the source server")
        why: qsTr("Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: qsTr("A VPN is in use on the source server")
        ifSkipped: qsTr("Users stay connected through a server that is about to go.")
        evidence: qsTr("Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed")

        Instruction {
            text: qsTr("Open Server Management > Internet and E-mail > Configure Remote Access.")
        }
        Instruction {
            text: qsTr("On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.")
        }
        Instruction {
            text: qsTr("Close TCP port 1723 on the router.")
            place: Place.Router
        }
    }

    Step {
        key: "update-static-gateways"
        //: Title of a step
        title: qsTr("Point statically addressed devices to the new gateway")
        why: qsTr("Devices with fixed settings do not learn of the new gateway by themselves.")
        place: Place.ClientComputers
        partOf: "single-network-adapter"
        necessity: Step.Conditional
        condition: qsTr("Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway")
        ifSkipped: qsTr("These devices lose access to the Internet.")
        //: What proves that the step is done
        evidence: qsTr("Each of these devices opens a web page")

        Instruction {
            text: qsTr("List all devices with fixed IP settings, such as printers, access points and controllers of machines.")
        }
        Instruction {
            text: qsTr("Enter the address of the router as the default gateway on each of them.")
        }
        Instruction {
            text: qsTr("Correct the gateway in the settings of the DHCP Server role.")
            place: Place.SourceServer
        }
    }

    Step {
        key: "decide-dhcp-owner"
        //: Title of a step
        title: qsTr("Decide who hands out addresses during the migration")
        why: qsTr("The destination server does not take over DHCP, and two DHCP servers disturb each other.")
        place: Place.Desk
        limits: qsTr("Exactly one DHCP server at any time")
        ifSkipped: qsTr("With none or with two DHCP servers, client computers lose the network.")
        evidence: qsTr("A recorded choice, source server or router, that an inquiry in the network confirms")

        Instruction {
            text: qsTr("Find out whether the source server or the router hands out addresses now.")
        }
        Instruction {
            text: qsTr("If the source server does, leave it there until the source server goes, and then move it to the router.")
        }
        Instruction {
            text: qsTr("If the router already does it without trouble, leave it there.")
        }
        Instruction {
            //: Record: write down; note: a remark that the technician types
            text: qsTr("Record the choice in a note of this step.")
        }
        Note {
            //: The destination: the destination server
            text: qsTr("Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.")
            kind: Note.Correction
        }
    }
}
