// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    Step {
        key: "sweep-late-mailboxes"
        onlyFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Move mailboxes created late")
        why: QT_TR_NOOP("New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("Users were added after the mailboxes were moved")
        ifSkipped: QT_TR_NOOP("Exchange refuses to be uninstalled.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("No mailbox is left on the source server")

        Instruction {
            text: QT_TR_NOOP("List the mailboxes that are still on the source server.")
        }
        Instruction {
            text: QT_TR_NOOP("Move each of them to the chosen mail system.")
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.")
            kind: Note.Correction
        }
    }

    Step {
        key: "uninstall-exchange"
        onlyFor: "exchange"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Uninstall Exchange from the source")
        why: QT_TR_NOOP("The uninstallation removes the references to this Exchange server from Active Directory.")
        place: Place.SourceServer
        ifSkipped: QT_TR_NOOP("Active Directory keeps pointing to a mail server that does not exist.")
        evidence: QT_TR_NOOP("The Configuration partition holds no Exchange server object for the source server")
        reversibility: Step.Irreversible
        sensedBy: "dem.exchange-server-object"
        sensedAs: "exchange-gone"
        checks: ExchangeServerCheck {
            checkId: "dem.exchange-server-object"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Exchange server in the directory")
            goneAfter: "demote.uninstall-exchange"
            overridable: true
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Make sure that no mailbox and no public folder is left, because setup refuses otherwise.")
                : QT_TR_NOOP("Make sure that every mailbox and public folder that is still needed has been moved.")
        }
        Instruction {
            text: group.product === "sbs2003"
                ? QT_TR_NOOP("Have the installation discs of Windows Small Business Server 2003 ready.")
                : group.product === "sbs2008"
                ? QT_TR_NOOP("Have the installation media of Exchange Server 2007 ready.")
                : QT_TR_NOOP("Have the installation media of Exchange Server 2010 ready.")
        }
        Instruction {
            notFor: "sbs2003"
            text: group.product === "sbs2008"
                ? QT_TR_NOOP("Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.")
                : QT_TR_NOOP("Follow Microsoft’s article “Modify or Remove Exchange 2010”.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Open Add or Remove Programs > Windows Small Business Server 2003 > Change/Remove.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("On the page “Component Selection” set “Exchange Server” to “Remove”.")
        }
        Instruction {
            onlyFor: "sbs2003"
            text: QT_TR_NOOP("Insert “CD#3” when setup asks for it.")
        }
    }

    Step {
        key: "remove-adcs-web-enrollment"
        onlyFor: "role-removal"
        //: Title of a step
        title: QT_TR_NOOP("Remove Certification Authority Web Enrollment first")
        why: QT_TR_NOOP("The certification authority can be removed only after its web pages.")
        place: Place.SourceServer
        necessity: Step.Conditional
        //: When the step is needed
        condition: QT_TR_NOOP("Certification Authority Web Enrollment is installed on the source server")
        ifSkipped: QT_TR_NOOP("The removal of Active Directory Certificate Services fails.")
        //: What proves that the step is done
        evidence: QT_TR_NOOP("The source server no longer lists the role service as installed")

        Instruction {
            text: QT_TR_NOOP("In Server Manager open Manage > Remove Roles and Features and select the local server.")
        }
        Instruction {
            //: Clear: remove the tick from a box
            text: QT_TR_NOOP("Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.")
        }
        Instruction {
            text: QT_TR_NOOP("Finish the wizard and close it; the next step opens it anew.")
        }
        Note {
            text: QT_TR_NOOP("Microsoft’s guide for 2012 R2 gives this hint for every source server.")
        }
    }

    Step {
        key: "remove-adcs"
        notFor: "sbs2003"
        //: Title of a step
        title: QT_TR_NOOP("Remove Active Directory Certificate Services")
        why: QT_TR_NOOP("A domain controller that is a certification authority cannot be demoted.")
        place: Place.SourceServer
        necessity: Step.Conditional
        condition: group.has("may-stay")
            //: When the step is needed
            ? QT_TR_NOOP("The source server is to be demoted, and Active Directory Certificate Services are installed")
            //: When the step is needed
            : QT_TR_NOOP("Active Directory Certificate Services are installed on the source server")
        decidedBy: group.has("may-stay") ? "" : "prep.certificate-services"
        ifSkipped: QT_TR_NOOP("The demotion is refused.")
        evidence: QT_TR_NOOP("The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone")
        reversibility: Step.Costly
        after: group.has("exchange") ? "demote.uninstall-exchange" : group.has("role-removal") ? "demote.remove-adcs-web-enrollment" : ""

        Instruction {
            text: QT_TR_NOOP("Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.")
        }
        Instruction {
            text: group.has("role-removal")
                ? QT_TR_NOOP("In Server Manager open Manage > Remove Roles and Features and select the local server.")
                : QT_TR_NOOP("In Server Manager open Roles Summary > Remove Roles.")
        }
        Instruction {
            //: Clear: remove the tick from a box
            text: QT_TR_NOOP("Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.")
        }
        Instruction {
            text: QT_TR_NOOP("If asked, agree to stop Internet Information Services (IIS).")
        }
        Instruction {
            text: QT_TR_NOOP("Restart the server afterwards, even if nothing asks for it.")
        }
        Note {
            text: QT_TR_NOOP("The removal differs slightly when several role services of Active Directory Certificate Services are installed.")
        }
        Note {
            notFor: "role-removal"
            text: QT_TR_NOOP("If Certification Authority Web Enrollment is installed, it may have to be removed before the role.")
        }
        Note {
            notFor: "may-stay"
            text: QT_TR_NOOP("Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.")
            kind: Note.Correction
        }
    }

    Step {
        key: "disconnect-printers"
        //: Title of a step; the source: the source server
        title: QT_TR_NOOP("Disconnect printers attached to the source")
        why: QT_TR_NOOP("Printers that the source server shares are entries in the directory that would stay behind.")
        place: Place.SourceServer
        necessity: Step.Conditional
        condition: group.has("may-stay")
            //: When the step is needed
            ? QT_TR_NOOP("The source server is to be demoted, and printers are attached to it")
            //: When the step is needed
            : QT_TR_NOOP("Printers are attached to the source server")
        decidedBy: group.has("may-stay") ? "" : "dem.printers"
        ifSkipped: QT_TR_NOOP("Client computers look for printers that are gone.")
        evidence: QT_TR_NOOP("No printQueue object of the source server is left in the directory")
        after: group.product === "sbs2003" ? "demote.uninstall-exchange" : "demote.remove-adcs"
        checks: SharedPrintersCheck {
            checkId: "dem.printers"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Printers of the source server")
            goneAfter: "demote.disconnect-printers"
            severity: Check.Warning
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }

        Instruction {
            text: QT_TR_NOOP("Stop sharing the printers that are attached to the source server, and unplug them.")
        }
        Instruction {
            text: QT_TR_NOOP("Make sure that no entries for them are left in the directory.")
        }
        Instruction {
            text: QT_TR_NOOP("Attach the printers to the destination server and share them there.")
            place: Place.DestinationServer
        }
    }

    StepChecks {
        atFirstOf: "sweep-late-mailboxes uninstall-exchange"

        SourceMailboxesCheck {
            checkId: "prep.mailboxes-left"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Mailboxes on the source server")
            goneAfter: group.product === "sbs2003" ? "demote.sweep-late-mailboxes" : "demote.uninstall-exchange"
            appliesUntil: "demote.demote-source"
            overridable: true
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
    }

    // The guide for SBS 2003 has no step about an authority: there its leftovers stand at the demotion, which they would outlive.
    StepChecks {
        atFirstOf: "remove-adcs demote-source"

        CertificateServicesCheck {
            checkId: "prep.certificate-services"
            notFor: "sbs2003"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Certification authority on the source")
            severity: Check.Advice
            appliesUntil: "demote.demote-source"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
        AuthorityLeftoverCheck {
            checkId: "dem.adcs-objects"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Certification authority of the source")
            goneAfter: group.product === "sbs2003" ? "demote.uninstall-exchange" : "demote.remove-adcs"
            overridable: true
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
    }
}
