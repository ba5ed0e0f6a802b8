// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    readonly property bool sbs2003: group.product === "sbs2003"
    readonly property bool sbsConsole: ["sbs2008", "sbs2011std"].includes(group.product) // has the Windows SBS Console
    readonly property bool wsf2008: group.product === "wsf2008"
    readonly property bool wse2012: group.product === "wse2012"
    readonly property bool asksForRouter: group.sbs2003 || group.sbsConsole || group.wsf2008

    Step {
        key: "place-router"
        applies: group.asksForRouter
        //: Title of a step
        title: qsTr("Put a router between the Internet and the network")
        why: qsTr("The source server will leave, so it must no longer stand between the broadband line and the network.")
        place: Place.Router
        ifSkipped: qsTr("Without the source server the network has no way to the Internet.")
        evidence: qsTr("The router is the default gateway of the source server and of a client computer")
        reversibility: Step.Costly

        Instruction {
            applies: group.sbs2003
            text: qsTr("Unplug the network adapter of the source server that leads to the broadband line.")
            place: Place.SourceServer
        }
        Instruction {
            applies: group.sbs2003
            text: qsTr("Install the router between the broadband line and the switch of the network.")
        }
        Instruction {
            applies: !group.sbs2003
            text: qsTr("Check that a router connects the network to the Internet, and that the source server does not stand between them.")
        }
        Instruction {
            applies: !group.sbs2003
            text: qsTr("If there is no router yet, install one between the broadband line and the switch of the network.")
        }
        Instruction {
            text: qsTr("Connect source server, destination server and client computers behind the router.")
        }
        Instruction {
            applies: !group.sbs2003
            text: qsTr("Make the router the default gateway of the source server and of the client computers.")
        }
        Note {
            applies: !group.sbs2003
            text: qsTr("Microsoft’s guide states the requirement only; it gives no procedure for it.")
        }
    }

    Step {
        key: "set-router-address"
        applies: group.sbs2003
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
        applies: group.asksForRouter
        //: Title of a step
        title: qsTr("Reduce the source server to one network adapter")
        why: qsTr("With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.")
        place: Place.SourceServer
        ifSkipped: qsTr("Client computers may keep using the source server as their gateway.")
        evidence: qsTr("Exactly one adapter has an IP address and one default gateway")

        Instruction {
            applies: group.sbs2003
            text: qsTr("Open Start > Server Management > To Do List > Connect to the Internet.")
        }
        Instruction {
            applies: !group.sbs2003
            text: qsTr("Find out which network adapters of the source server are in use.")
        }
        Instruction {
            applies: !group.sbs2003
            text: qsTr("Leave the adapter that leads to the switch of the network, and disable all others.")
        }
        Instruction {
            applies: group.sbs2003
            text: qsTr("Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.")
        }
        Instruction {
            text: qsTr("Enter the address of the router as the default gateway.")
        }
        Note {
            applies: !group.sbs2003
            text: qsTr("Microsoft’s guide states the requirement only; it gives no procedure for it.")
        }
    }

    Step {
        key: "disable-vpn"
        applies: group.asksForRouter || group.wse2012
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
            applies: group.sbs2003
            text: qsTr("Open Server Management > Internet and E-mail > Configure Remote Access.")
        }
        Instruction {
            applies: group.sbs2003
            text: qsTr("On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.")
        }
        Instruction {
            applies: group.sbsConsole
            text: qsTr("Open Windows SBS Console > Network > Connectivity and choose the task “Configure a virtual private network”.")
        }
        Instruction {
            applies: group.sbsConsole
            text: qsTr("Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.")
        }
        Instruction {
            applies: group.wse2012
            text: qsTr("In the Dashboard of the source server open Home > Settings > Anywhere Access > Configure.")
        }
        Instruction {
            applies: group.wse2012
            text: qsTr("On the first page of the wizard “Set up Anywhere Access” choose “Next”.")
        }
        Instruction {
            applies: group.wse2012
            text: qsTr("On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.")
        }
        Instruction {
            applies: group.wse2012
            //: The wizard “Set up Anywhere Access” on the server
            text: qsTr("Complete the wizard.")
        }
        Instruction {
            applies: group.wsf2008
            text: qsTr("Open Start > Administrative Tools > Services and stop the service “Routing and Remote Access”.")
        }
        Instruction {
            applies: group.wsf2008
            text: qsTr("Set the startup type of this service to “Disabled”.")
        }
        Instruction {
            applies: !group.sbsConsole
            text: qsTr("Close TCP port 1723 on the router.")
            place: Place.Router
        }
        Instruction {
            applies: group.sbsConsole
            text: qsTr("Check that TCP port 1723 is closed on the router, and close it by hand if it is not.")
            place: Place.Router
        }
        Note {
            applies: group.sbsConsole
            text: qsTr("The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.")
        }
        Note {
            applies: group.wsf2008
            text: qsTr("Microsoft’s guide asks for this, but gives no procedure for it.")
        }
        Note {
            applies: group.wse2012
            text: qsTr("The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.")
            kind: Note.Correction
        }
    }

    Step {
        key: "update-static-gateways"
        applies: group.sbs2003
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
        applies: group.asksForRouter
        //: Title of a step
        title: qsTr("Decide who hands out addresses during the migration")
        why: group.wsf2008
            ? qsTr("The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.")
            : qsTr("The destination server does not take over DHCP, and two DHCP servers disturb each other.")
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
            applies: group.sbsConsole
            //: End on: be there in the end
            text: qsTr("The SBS products come with the DHCP Server role on the server; it has to end on the router.")
        }
        Note {
            //: The destination: the destination server
            text: qsTr("Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.")
            kind: Note.Correction
        }
        DhcpServersCheck {}
    }
}
