// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// What the source server runs, what its users start, and what is left of it. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_services[] = {
    {Code::ExchangeOnSource,
     {},
     "%2",
     //: %1 is a server, %2 a product such as "Exchange Server 2003", %3 a number
     QT_TR_NOOP("%1 hosts the e-mail of the company with %2. Mailboxes on it: %3."),
     "",
     {{"host", Show::Text}, {"product", Show::Text}, {"mailboxes", Show::Number}}},
    {Code::ExchangeUndecided,
     {},
     //: Headline of a card
     QT_TR_NOOP("Mailboxes: %3"),
     //: %1 is a server, %2 a product, %3 a number of mailboxes
     QT_TR_NOOP("%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed "
                "while they are there."),
     QT_TR_NOOP("Choose the new home for e-mail in phase 1."),
     {{"host", Show::Text}, {"product", Show::Text}, {"mailboxes", Show::Number}}},
    {Code::ExchangeElsewhere,
     {},
     //: Headline of a card: the service runs on another server
     QT_TR_NOOP("Not on the source"),
     //: %1 is a list of servers
     QT_TR_NOOP("Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server."),
     "",
     {{"servers", Show::List}}},
    {Code::ExchangeNone,
     {},
     //: Headline of a card
     QT_TR_NOOP("No Exchange"),
     QT_TR_NOOP("The directory lists no Exchange server, so the steps about e-mail are not needed."),
     ""},
    {Code::AuthorityOnSource,
     {},
     //: Headline of a card: a certification authority
     QT_TR_NOOP("Authority found"),
     //: %1 is a server, %2 a list of names of authorities
     QT_TR_NOOP("%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are "
                "removed."),
     "",
     {{"host", Show::Text}, {"authorities", Show::List}}},
    {Code::AuthorityTrace,
     {},
     //: Headline of a card
     QT_TR_NOOP("Not certain"),
     //: %1 is a server
     QT_TR_NOOP("%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may "
                "run a stand-alone authority, or an earlier one may have left this behind."),
     QT_TR_NOOP("Look for Active Directory Certificate Services among the roles of %1."),
     {{"host", Show::Text}}},
    {Code::AuthorityElsewhere,
     {},
     //: Headline of a card: the service runs on another server
     QT_TR_NOOP("Not on the source"),
     //: %1 is a list of names of authorities
     QT_TR_NOOP("The certification authority %1 runs on another server, so it does not keep the source server from being "
                "demoted."),
     "",
     {{"authorities", Show::List}}},
    {Code::AuthorityNone,
     {},
     //: Headline of a card: no certification authority
     QT_TR_NOOP("No authority"),
     QT_TR_NOOP("The directory lists no certification authority. A stand-alone authority would not be listed there."),
     ""},
    {Code::DhcpSourceAuthorized,
     {},
     //: Headline of a card: the source server may hand out addresses
     QT_TR_NOOP("Source authorized"),
     //: %1 is a server, %2 a list of servers
     QT_TR_NOOP("The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is "
                "not proven by that. Authorized are: %2."),
     "",
     {{"host", Show::Text}, {"servers", Show::List}}},
    {Code::DhcpDestinationAuthorized,
     {},
     //: Headline of a card: the destination server may hand out addresses
     QT_TR_NOOP("Destination authorized"),
     //: %1 is a server
     QT_TR_NOOP("The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers "
                "disturb each other."),
     QT_TR_NOOP("Find out whether the DHCP Server role runs on %1, and remove it there if it does."),
     {{"host", Show::Text}}},
    {Code::DhcpOthersAuthorized,
     {},
     //: Headline of a card: other servers may hand out addresses
     QT_TR_NOOP("Other servers"),
     //: %1 is a list of servers
     QT_TR_NOOP("The directory allows these servers to hand out addresses: %1. The source server is not among them, which does "
                "not prove that it hands out none."),
     QT_TR_NOOP("Find out on the source server and on the router who hands out addresses."),
     {{"servers", Show::List}}},
    {Code::DhcpNoneAuthorized,
     {},
     //: Headline of a card
     QT_TR_NOOP("Not certain"),
     QT_TR_NOOP("The directory allows no server to hand out addresses. That does not prove that the source server hands out "
                "none."),
     QT_TR_NOOP("Find out on the source server and on the router who hands out addresses.")},
    {},
};

const FindingText::Row FindingText::s_accounts[] = {
    {Code::LogonScriptNone,
     {},
     //: Headline of a card: a logon script
     QT_TR_NOOP("No user has one"),
     //: %1 is a number
     QT_TR_NOOP("No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at."),
     "",
     {{"count", Show::Number}}},
    {Code::LogonScriptLeft,
     {},
     //: Headline of a card: a logon script
     QT_TR_NOOP("Script still set"),
     //: %1 is a list of users, %2 a file name
     QT_TR_NOOP("These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for "
                "it."),
     QT_TR_NOOP("Empty “Logon script” in the properties of each of these users."),
     {{"users", Show::List}, {"script", Show::Text}}},
    {Code::LogonScriptOther,
     {},
     //: Headline of a card: logon scripts
     QT_TR_NOOP("Other scripts"),
     //: %1 is a list of users
     QT_TR_NOOP("No user starts the script of the former server, but these users have another logon script: %1."),
     QT_TR_NOOP("Check that these scripts do not name the source server."),
     {{"users", Show::List}}},
    {Code::PasswordsStrong,
     {},
     //: Headline of a card: the password policy
     QT_TR_NOOP("Strong"),
     //: %1 is a number of characters
     QT_TR_NOOP("The domain demands complex passwords with a length of at least %1."),
     "",
     {{"length", Show::Number}}},
    {Code::PasswordsShort,
     {},
     //: Headline of a card: the shortest password; %1 is a number
     QT_TR_NOOP("Length %1"),
     //: %1 and %2 are numbers of characters
     QT_TR_NOOP("The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess."),
     QT_TR_NOOP("Set the password policy in the Dashboard of the destination server."),
     {{"length", Show::Number}, {"expected", Show::Number}}},
    {Code::PasswordsSimple,
     {},
     //: Headline of a card: the password policy
     QT_TR_NOOP("Not complex"),
     //: %1 is a number of characters
     QT_TR_NOOP("The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess."),
     QT_TR_NOOP("Set the password policy in the Dashboard of the destination server."),
     {{"length", Show::Number}}},
    {},
};

const FindingText::Row FindingText::s_leftovers[] = {
    {Code::NameServersClean,
     {},
     //: Headline of a card
     QT_TR_NOOP("None left"),
     //: %1 is a number
     QT_TR_NOOP("No zone names the source server as a name server. Zones that were asked: %1."),
     "",
     {{"count", Show::Number}}},
    {Code::NameServersLeft,
     {},
     //: Headline of a card
     QT_TR_NOOP("Name server left"),
     //: %1 is a list of DNS records
     QT_TR_NOOP("These entries still name the source server, or a server without an address: %1. Name resolution waits there for "
                "a server that never answers."),
     QT_TR_NOOP("Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary "
                "server on the page “Start of Authority (SOA)”."),
     {{"records", Show::List}}},
    {Code::ControllerRecordsClean,
     {},
     //: Headline of a card
     QT_TR_NOOP("None left"),
     //: %1 is a number
     QT_TR_NOOP("No record by which computers find a domain controller leads to the source server. Names that were asked: %1."),
     "",
     {{"count", Show::Number}}},
    {Code::ControllerRecordsLeft,
     {},
     //: Headline of a card: DNS records
     QT_TR_NOOP("Records left"),
     //: %1 is a list of DNS records
     QT_TR_NOOP("These records still lead to the source server, or to a server without an address: %1. Computers that follow "
                "them find no domain controller."),
     QT_TR_NOOP("Delete these records in DNS Manager on the destination server."),
     {{"records", Show::List}}},
    {Code::CatalogAddressLeft,
     {},
     //: Headline of a card: an address in DNS
     QT_TR_NOOP("Address left"),
     //: %1 is a list of DNS records
     QT_TR_NOOP("The global catalog still has the address of the source server: %1. Programs that ask there first have to wait."),
     QT_TR_NOOP("Delete these records in DNS Manager on the destination server."),
     {{"records", Show::List}}},
    {Code::ReferencesNone,
     {},
     //: Headline of a card
     QT_TR_NOOP("None left"),
     //: %1 is a number
     QT_TR_NOOP("No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source "
                "server. Accounts that were read: %1."),
     "",
     {{"count", Show::Number}}},
    {Code::ReferencesLeft,
     {},
     //: Headline of a card: entries of the directory
     QT_TR_NOOP("Entries left"),
     //: %1 is a list of entries
     QT_TR_NOOP("These entries of the directory still name the source server: %1. What follows them looks for a server that is "
                "gone."),
     QT_TR_NOOP("Correct or delete each of these entries."),
     {{"places", Show::List}}},
    {Code::FoldersOnSource,
     {},
     //: Headline of a card: the source server
     QT_TR_NOOP("Folders on the source"),
     //: %1 is a list of users and folders
     QT_TR_NOOP("Folders of users are on the source server, which is gone: %1. These users sign in without their files."),
     QT_TR_NOOP("Enter the folders on the destination server in the properties of each of these users."),
     {{"places", Show::List}}},
    {Code::FoldersUnclear,
     {},
     //: Headline of a card: a server
     QT_TR_NOOP("Server not known"),
     //: %1 is a list of users and folders
     QT_TR_NOOP("These folders are on another server: %1. This console does not know the name of the source server, so it cannot "
                "tell whether they are lost with it."),
     QT_TR_NOOP("Compare the server in these paths with the name of the source server."),
     {{"places", Show::List}}},
    {},
};
