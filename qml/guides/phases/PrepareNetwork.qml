// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "place-router"
        onlyFor: "asks-for-router"
        //: Title of a step
        title: QT_TR_NOOP("Put a router between the Internet and the network")
        why: QT_TR_NOOP("The source server will leave, so it must no longer stand between the broadband line and the network.")
        place: Place.Router
        ifSkipped: QT_TR_NOOP("Without the source server the network has no way to the Internet.")
        evidence: QT_TR_NOOP("The router is the default gateway of the source server and of a client computer")
        reversibility: Step.Costly

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Unplug the network adapter of the source server that leads to the broadband line.")
            place: Place.SourceServer
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Install the router between the broadband line and the switch of the network.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Check that a router connects the network to the Internet, and that the source server does not stand between them.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("If there is no router yet, install one between the broadband line and the switch of the network.")
        }
        Instruction {
            text: QT_TR_NOOP("Connect source server, destination server and client computers behind the router.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Make the router the default gateway of the source server and of the client computers.")
        }
        Note {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Microsoft’s guide states the requirement only; it gives no procedure for it.")
        }
    }

    Step {
        key: "set-router-address"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Give the router an address the installer can find")
        why: QT_TR_NOOP("The installation wizard looks for the router at these addresses.")
        place: Place.Router
        partOf: "place-router"
        limits: QT_TR_NOOP("192.168.x.1 or 192.168.x.254, with x from 1 to 254")
        ifSkipped: QT_TR_NOOP("The installation wizard may not find the router.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The source server reaches the router at this address")

        Instruction {
            text: QT_TR_NOOP("Set the local address of the router to 192.168.x.1 or 192.168.x.254.")
        }
        Instruction {
            text: QT_TR_NOOP("Use this address as the default gateway of the network.")
        }
        Note {
            text: QT_TR_NOOP("The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.")
            kind: Note.Correction
        }
    }

    Step {
        key: "single-network-adapter"
        onlyFor: "asks-for-router"
        //: Title of a step
        title: QT_TR_NOOP("Reduce the source server to one network adapter")
        why: QT_TR_NOOP("With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("Client computers may keep using the source server as their gateway.")
        evidence: QT_TR_NOOP("Exactly one adapter has an IP address and one default gateway")

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Open Start > Server Management > To Do List > Connect to the Internet.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Find out which network adapters of the source server are in use.")
        }
        Instruction {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Leave the adapter that leads to the switch of the network, and disable all others.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.")
        }
        Instruction {
            text: QT_TR_NOOP("Enter the address of the router as the default gateway.")
        }
        Note {
            notFor: "sbs2003"
            text: QT_TR_NOOP("Microsoft’s guide states the requirement only; it gives no procedure for it.")
        }
    }

    Step {
        key: "disable-vpn"
        notFor: "sbs2011ess"
        //: Title of a step
        title: QT_TR_NOOP("Switch off the VPN on the source server")
        why: QT_TR_NOOP("Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("A VPN is in use on the source server")
        ifSkipped: QT_TR_NOOP("Users stay connected through a server that is about to go.")
        evidence: QT_TR_NOOP("Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed")

        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Open Server Management > Internet and E-mail > Configure Remote Access.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.")
        }
        Instruction {
            onlyFor: "sbs-console"
            text: QT_TR_NOOP("Open Windows SBS Console > Network > Connectivity and choose the task “Configure a virtual private network”.")
        }
        Instruction {
            onlyFor: "sbs-console"
            text: QT_TR_NOOP("Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.")
        }
        Instruction {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("In the Dashboard of the source server open Home > Settings > Anywhere Access > Configure.")
        }
        Instruction {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("On the first page of the wizard “Set up Anywhere Access” choose “Next”.")
        }
        Instruction {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.")
        }
        Instruction {
            onlyFor: "wse2012"
            //: The wizard “Set up Anywhere Access” on the server
            text: QT_TR_NOOP("Complete the wizard.")
        }
        Instruction {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Open Start > Administrative Tools > Services and stop the service “Routing and Remote Access”.")
        }
        Instruction {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Set the startup type of this service to “Disabled”.")
        }
        Instruction {
            notFor: "sbs-console"
            text: QT_TR_NOOP("Close TCP port 1723 on the router.")
            place: Place.Router
        }
        Instruction {
            onlyFor: "sbs-console"
            text: QT_TR_NOOP("Check that TCP port 1723 is closed on the router, and close it by hand if it is not.")
            place: Place.Router
        }
        Note {
            onlyFor: "sbs-console"
            text: QT_TR_NOOP("The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.")
        }
        Note {
            onlyFor: "wsf2008"
            text: QT_TR_NOOP("Microsoft’s guide asks for this, but gives no procedure for it.")
        }
        Note {
            onlyFor: "wse2012"
            text: QT_TR_NOOP("The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.")
            kind: Note.Correction
        }
    }

    Step {
        key: "update-static-gateways"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Point statically addressed devices to the new gateway")
        why: QT_TR_NOOP("Devices with fixed settings do not learn of the new gateway by themselves.")
        place: Place.ClientComputers
        partOf: "single-network-adapter"
        necessity: Step.Conditional
        condition: QT_TR_NOOP("Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway")
        ifSkipped: QT_TR_NOOP("These devices lose access to the Internet.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("Each of these devices opens a web page")

        Instruction {
            text: QT_TR_NOOP("List all devices with fixed IP settings, such as printers, access points and controllers of machines.")
        }
        Instruction {
            text: QT_TR_NOOP("Enter the address of the router as the default gateway on each of them.")
        }
        Instruction {
            text: QT_TR_NOOP("Correct the gateway in the settings of the DHCP Server role.")
            place: Place.SourceServer
        }
    }

    Step {
        key: "decide-dhcp-owner"
        onlyFor: "asks-for-router"
        //: Title of a step
        title: QT_TR_NOOP("Decide who hands out addresses during the migration")
        why: group.product === "wsf2008"
            ? QT_TR_NOOP("The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.")
            : QT_TR_NOOP("The destination server does not take over DHCP, and two DHCP servers disturb each other.")
        place: Place.Desk
        limits: QT_TR_NOOP("Exactly one DHCP server at any time")
        ifSkipped: QT_TR_NOOP("With none or with two DHCP servers, client computers lose the network.")
        evidence: QT_TR_NOOP("A recorded choice, source server or router, that an inquiry in the network confirms")
        checks: DhcpServersCheck {}

        Instruction {
            text: QT_TR_NOOP("Find out whether the source server or the router hands out addresses now.")
        }
        Instruction {
            text: QT_TR_NOOP("If the source server does, leave it there until the source server goes, and then move it to the router.")
        }
        Instruction {
            text: QT_TR_NOOP("If the router already does it without trouble, leave it there.")
        }
        Instruction {
            //: Record: write down; note: a remark that the technician types
            text: QT_TR_NOOP("Record the choice in a note of this step.")
        }
        Note {
            onlyFor: "sbs-console"
            //: End on: be there in the end
            text: QT_TR_NOOP("The SBS products come with the DHCP Server role on the server; it has to end on the router.")
        }
        Note {
            //: The destination: the destination server
            text: QT_TR_NOOP("Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.")
            kind: Note.Correction
        }
    }
}
