// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// What the directory still holds of the source. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_demotion[] = {
    {Code::SourceNameUnknown,
     {},
     //: Headline of a card: the name of the source server is not known
     QT_TR_NOOP("Name unknown"),
     //: %1 is an address
     QT_TR_NOOP("The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told."),
     QT_TR_NOOP("Enter the name of the source server for this migration, then check again."),
     {{"host", Show::Text}}},
    {Code::MailboxesNone,
     {},
     //: Headline of a card: no mailboxes
     QT_TR_NOOP("No mailboxes"),
     //: %1 is a server
     QT_TR_NOOP("No account of the domain has its mailbox on %1. Public folders are not part of this."),
     "",
     {{"host", Show::Text}}},
    {Code::MailboxesNormal,
     {},
     //: Headline of a card; %n is a number of mailboxes
     QT_TR_N_NOOP("%n mailbox(es)"),
     //: %1 is a server, %2 a list of people, %3 the title of a step
     QT_TR_N_NOOP("%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done."),
     "",
     {{"host", Show::Text}, {"users", Show::List}, {"step", Show::Step}},
     "users"},
    {Code::MailboxesLeft,
     {},
     QT_TR_N_NOOP("%n mailbox(es)"),
     //: %1 is a server, %2 a list of people
     QT_TR_N_NOOP("%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one."),
     QT_TR_NOOP("Move these mailboxes to the chosen mail system, or remove those that nobody needs."),
     {{"host", Show::Text}, {"users", Show::List}},
     "users"},
    {Code::ExchangeGone,
     {},
     //: Headline of a card: nothing is left of it
     QT_TR_NOOP("Nothing left"),
     //: %1 is a server
     QT_TR_NOOP("The directory holds no Exchange server object of %1."),
     "",
     {{"host", Show::Text}}},
    {Code::ExchangeOtherServers,
     {},
     QT_TR_NOOP("Nothing left"),
     //: %1 is a server, %2 a list of other servers
     QT_TR_NOOP("The directory holds no Exchange server object of %1. Exchange is on %2."),
     "",
     {{"host", Show::Text}, {"servers", Show::List}}},
    {Code::ExchangeNormal,
     {},
     //: Headline of a card: it is there
     QT_TR_NOOP("Present"),
     //: %1 is a server, %2 the title of a step
     QT_TR_NOOP("%1 is registered as an Exchange server. That is normal until the step “%2” is done."),
     "",
     {{"host", Show::Text}, {"step", Show::Step}}},
    {Code::ExchangeLeft,
     {},
     //: Headline of a card: it is there, but should not be
     QT_TR_NOOP("Still there"),
     //: %1 is a server
     QT_TR_NOOP("%1 is still registered as an Exchange server, so the domain goes on sending mail to it."),
     QT_TR_NOOP("Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization."),
     {{"host", Show::Text}}},
    {Code::AuthorityGone,
     {},
     QT_TR_NOOP("Nothing left"),
     //: %1 is a server
     QT_TR_NOOP("The directory holds no certification authority of %1."),
     "",
     {{"host", Show::Text}}},
    {Code::AuthorityNormal,
     {},
     QT_TR_NOOP("Present"),
     //: %1 is a server, %2 a list of certification authorities, %3 the title of a step
     QT_TR_NOOP("%1 runs a certification authority: %2. That is normal until the step “%3” is done."),
     "",
     {{"host", Show::Text}, {"authorities", Show::List}, {"step", Show::Step}}},
    {Code::AuthorityLeft,
     {},
     QT_TR_NOOP("Still there"),
     //: %1 is a server, %2 a list of certification authorities
     QT_TR_NOOP("%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted."),
     QT_TR_NOOP("Remove Active Directory Certificate Services from %1, and restart it."),
     {{"host", Show::Text}, {"authorities", Show::List}}},
    {Code::AuthorityTraces,
     {},
     //: Headline of a card: what was left behind
     QT_TR_NOOP("Leftovers"),
     //: %1 is a server, %2 a list of directory objects
     QT_TR_NOOP("The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but "
                "certificates may name them."),
     QT_TR_NOOP("Delete them when no certificate of that authority is in use any more."),
     {{"host", Show::Text}, {"objects", Show::List}}},
    {Code::PrintersGone,
     {},
     QT_TR_NOOP("Nothing left"),
     //: %1 is a server
     QT_TR_NOOP("The directory lists no printer of %1. Printers that are shared without being listed are not part of this."),
     "",
     {{"host", Show::Text}}},
    {Code::PrintersNormal,
     {},
     //: Headline of a card; %n is a number of printers
     QT_TR_N_NOOP("%n printer(s)"),
     //: %1 is a server, %2 a list of printers, %3 the title of a step
     QT_TR_N_NOOP("The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done."),
     "",
     {{"host", Show::Text}, {"printers", Show::List}, {"step", Show::Step}},
     "printers"},
    {Code::PrintersLeft,
     {},
     QT_TR_N_NOOP("%n printer(s)"),
     //: %1 is a server, %2 a list of printers
     QT_TR_N_NOOP("The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone."),
     QT_TR_NOOP("Stop sharing them on %1, and share them on the destination server."),
     {{"host", Show::Text}, {"printers", Show::List}},
     "printers"},
    {Code::OtherControllers,
     {},
     //: Headline of a card; %n is a number of domain controllers
     QT_TR_N_NOOP("%n remain(s)"),
     //: %1 is a server, %2 a list of servers
     QT_TR_NOOP("After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and "
                "replication have cards of their own; SYSVOL is not read here."),
     "",
     {{"host", Show::Text}, {"controllers", Show::List}},
     "controllers"},
    {Code::LastController,
     {},
     //: Headline of a card: the server is the last domain controller
     QT_TR_NOOP("The last one"),
     //: %1 and %2 are servers
     QT_TR_NOOP("As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts."),
     QT_TR_NOOP("Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller."),
     {{"host", Show::Text}, {"witness", Show::Text}}},
    {Code::ControllerGone,
     {},
     //: Headline of a card: the server was demoted
     QT_TR_NOOP("Demoted"),
     //: %1 is a server
     QT_TR_NOOP("%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone."),
     "",
     {{"host", Show::Text}}},
    {Code::ControllerNormal,
     {},
     //: Headline of a card
     QT_TR_NOOP("Domain controller"),
     //: %1 is a server, %2 the title of a step
     QT_TR_NOOP("%1 is still a domain controller. That is normal until it is demoted in the step “%2”."),
     "",
     {{"host", Show::Text}, {"step", Show::Step}}},
    {Code::ControllerLeft,
     {},
     QT_TR_NOOP("Still there"),
     //: %1 is a server
     QT_TR_NOOP(
         "The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it."),
     QT_TR_NOOP("If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup."),
     {{"host", Show::Text}}},
    {Code::ControllerTraces,
     {},
     QT_TR_NOOP("Leftovers"),
     //: %1 is a server, %2 a list of directory objects
     QT_TR_NOOP("%1 is no domain controller any more, but what only a controller has is still there: %2."),
     QT_TR_NOOP("Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup."),
     {{"host", Show::Text}, {"objects", Show::List}}},
    {Code::AccountGone,
     {},
     QT_TR_NOOP("Nothing left"),
     //: %1 is a server
     QT_TR_NOOP("Neither an account nor a server object of %1 is in the directory."),
     "",
     {{"host", Show::Text}}},
    {Code::AccountNormal,
     {},
     QT_TR_NOOP("Present"),
     //: %1 is a server, %2 the title of a step
     QT_TR_NOOP("%1 is still in the directory. That is normal until the step “%2” is done."),
     "",
     {{"host", Show::Text}, {"step", Show::Step}}},
    {Code::AccountLeft,
     {},
     QT_TR_NOOP("Still there"),
     //: %1 is a server, %2 a list of directory objects
     QT_TR_NOOP("%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer."),
     QT_TR_NOOP("Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services."),
     {{"host", Show::Text}, {"objects", Show::List}}},
    {},
};
