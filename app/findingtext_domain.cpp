// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// Clocks, names and what the directory says of the domain. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_time[] = {
    {Code::ClocksAgree,
     {},
     //: Headline of a card: a time difference such as "+7 min 12 s"
     "%1",
     //: %3 is a span such as "0.4 s", %2 a limit such as "5 min"
     QT_TR_NOOP("The clocks differ by %3. The limit is %2."),
     "",
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksNoticeable,
     "source"_L1,
     "%1",
     //: %3 is a span, %2 a limit such as "5 min"
     QT_TR_NOOP("The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in "
                "between the servers fails."),
     QT_TR_NOOP("Set the time on the source server before the difference grows."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksNoticeable,
     "destination"_L1,
     "%1",
     QT_TR_NOOP("The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in "
                "between the servers fails."),
     QT_TR_NOOP("Set the time on the destination server before the difference grows."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksNoticeable,
     "console"_L1,
     "%1",
     QT_TR_NOOP("The clock of this console is %3 off. From %2 on, signing in to the servers fails."),
     QT_TR_NOOP("Set the time on this device."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksNoticeable,
     "external"_L1,
     "%1",
     QT_TR_NOOP("The external time source is %3 away from every other clock, which agree with each other."),
     QT_TR_NOOP("Compare it with a clock that you trust, and give the source server another time source if it is wrong."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksNoticeable,
     {},
     "%1",
     QT_TR_NOOP("The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails."),
     QT_TR_NOOP("Compare both servers with a clock that you trust, and set the one that is off."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksApart,
     "source"_L1,
     "%1",
     QT_TR_NOOP("The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between "
                "the servers fails."),
     QT_TR_NOOP("Set the time on the source server before you go on."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksApart,
     "destination"_L1,
     "%1",
     QT_TR_NOOP("The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in "
                "between the servers fails."),
     QT_TR_NOOP("Set the time on the destination server before you go on."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksApart,
     "console"_L1,
     "%1",
     QT_TR_NOOP("The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set."),
     QT_TR_NOOP("Set the time on this device."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClocksApart,
     {},
     "%1",
     QT_TR_NOOP("The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the "
                "servers fails."),
     QT_TR_NOOP("Compare both servers with a clock that you trust, and set the one that is wrong."),
     {{"offset", Show::Offset}, {"limit", Show::Duration}, {"offset", Show::Distance}}},
    {Code::ClockWitnessesDisagree,
     {},
     //: Headline of a card: the server tells two different times
     QT_TR_NOOP("Two times"),
     //: %1 is a server; %2 and %3 are time differences such as "+7 min 12 s"
     QT_TR_NOOP("%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which "
                "one counts cannot be told."),
     QT_TR_NOOP("Look at the clock of %1 itself, and restart its Windows Time service."),
     {{"host", Show::Text}, {"ntp", Show::Offset}, {"ldap", Show::Offset}}},
    {Code::ClockUnknown,
     {},
     //: Headline of a card: a server did not tell the time
     QT_TR_NOOP("No time"),
     //: %1 is a server
     QT_TR_NOOP("%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared."),
     QT_TR_NOOP("Start the Windows Time service on %1, then check again."),
     {{"host", Show::Text}}},
    {},
};

const FindingText::Row FindingText::s_dns[] = {
    {Code::DnsComplete,
     {},
     //: Headline of a card: found and expected number of records
     QT_TR_NOOP("%1 of %2"),
     //: %3 is a list of DNS servers
     QT_TR_NOOP("Every record that the domain needs is there: asked of %3."),
     "",
     {{"found", Show::Number}, {"expected", Show::Number}, {"servers", Show::List}}},
    {Code::DnsMissing,
     {},
     QT_TR_NOOP("%1 of %2"),
     //: %3 is a list of DNS records and the servers that lack them
     QT_TR_N_NOOP("%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the "
                  "domain controller."),
     QT_TR_NOOP("Run ipconfig /registerdns on the server and restart its Netlogon service, then check again."),
     {{"found", Show::Number}, {"expected", Show::Number}, {"missing", Show::List}},
     "missing"},
    {Code::DnsMinorMissing,
     {},
     QT_TR_NOOP("%1 of %2"),
     QT_TR_N_NOOP("%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or "
                  "finding the nearest server may not."),
     QT_TR_NOOP("Restart the Netlogon service on the server, then check again."),
     {{"found", Show::Number}, {"expected", Show::Number}, {"missing", Show::List}},
     "missing"},
    {Code::DnsServersDiffer,
     {},
     //: Headline of a card; %n is the number of DNS records that two servers answer differently
     QT_TR_N_NOOP("%n difference(s)"),
     //: %1 is a list of DNS names
     QT_TR_N_NOOP("The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server."),
     QT_TR_NOOP("Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both "
                "servers."),
     {{"records", Show::List}},
     "records"},
    {Code::DnsTwoAddresses,
     {},
     //: Headline of a card; %n is a number of IP addresses
     QT_TR_N_NOOP("%n address(es)"),
     //: %1 is a server, %2 a list of IP addresses
     QT_TR_NOOP("DNS gives more than one address for %1: %2. The migration needs one network adapter with one address."),
     QT_TR_NOOP("Disable the second network adapter on %1, and delete its DNS entry."),
     {{"host", Show::Text}, {"addresses", Show::List}},
     "addresses"},
    {Code::DnsPdcNotOne,
     {},
     //: Headline of a card; %n is the number of servers that DNS names as the PDC emulator
     QT_TR_N_NOOP("%n PDC record(s)"),
     //: %1 is a list of servers
     QT_TR_NOOP("DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server."),
     QT_TR_NOOP("Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator."),
     {{"answers", Show::List}},
     "answers"},
    {},
};

const FindingText::Row FindingText::s_directory[] = {
    {Code::DirectoryHealthy,
     {},
     //: Headline of a card: the directory is synchronized
     QT_TR_NOOP("Ready"),
     //: %1 is a server, %2 a domain, %3 a Windows version
     QT_TR_NOOP("%1 is a synchronized domain controller of %2. Domain functional level: %3."),
     "",
     {{"host", Show::Text}, {"domain", Show::Text}, {"domainLevel", Show::Level}}},
    {Code::DirectoryNotSynchronized,
     {},
     //: Headline of a card
     QT_TR_NOOP("Not synchronized"),
     //: %1 is a server
     QT_TR_NOOP("%1 says that its directory is not synchronized: it has not yet taken over everything from the other "
                "domain controller."),
     QT_TR_NOOP("Wait for the replication to finish. If it does not, look at the Directory Service event log on %1."),
     {{"host", Show::Text}}},
    {Code::CatalogNotReady,
     {},
     //: Headline of a card: the global catalog
     QT_TR_NOOP("Catalog not ready"),
     //: %1 is a server
     QT_TR_NOOP("The global catalog on %1 is not ready. Without it, users cannot sign in through this server."),
     QT_TR_NOOP("Wait for the replication to finish, and check that %1 is marked as a global catalog server."),
     {{"host", Show::Text}}},
    {Code::OtherDomain,
     {},
     //: Headline of a card
     QT_TR_NOOP("Other domain"),
     //: %1 is a server, %2 and %3 are domains
     QT_TR_NOOP("%1 belongs to the domain %2, but this migration is about %3."),
     QT_TR_NOOP("Correct the address of the server or the domain of the session."),
     {{"host", Show::Text}, {"domain", Show::Text}, {"expected", Show::Text}}},
    {Code::NotAController,
     {},
     //: Headline of a card
     QT_TR_NOOP("No domain controller"),
     //: %1 is a server
     QT_TR_NOOP("%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet."),
     QT_TR_NOOP("Check the address. On the destination server, wait until the installation has finished."),
     {{"host", Show::Text}}},
    {Code::SchemaStarting,
     {},
     //: Headline of a card; %1 is the version number of the Active Directory schema
     QT_TR_NOOP("Schema %1"),
     QT_TR_NOOP("This is the normal version before the Migration Preparation Tool is run."),
     "",
     {{"version", Show::Number}}},
    {Code::SchemaPrepared,
     {},
     QT_TR_NOOP("Schema %1"),
     QT_TR_NOOP("The Active Directory schema is prepared for Windows Server 2012 Essentials."),
     "",
     {{"version", Show::Number}}},
    {Code::SchemaTooLow,
     {},
     QT_TR_NOOP("Schema %1"),
     //: %1 and %2 are version numbers
     QT_TR_NOOP("The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not "
                "finish, so the installation would stop."),
     QT_TR_NOOP("Run the Migration Preparation Tool on the source server, and wait until it says that it is done."),
     {{"version", Show::Number}, {"expected", Show::Number}}},
    {Code::SchemaUnusual,
     {},
     QT_TR_NOOP("Schema %1"),
     QT_TR_NOOP("The schema has version %1: neither a normal start for this product nor prepared (%2)."),
     QT_TR_NOOP("Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on."),
     {{"version", Show::Number}, {"expected", Show::Number}}},
    {Code::SchemaNewer,
     {},
     QT_TR_NOOP("Schema %1"),
     QT_TR_NOOP("The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer "
                "release of Windows Server."),
     QT_TR_NOOP("Find out who prepared it and for what, before you go on."),
     {{"version", Show::Number}, {"expected", Show::Number}}},
    {Code::SchemaDiffers,
     {},
     //: Headline of a card: two version numbers
     QT_TR_NOOP("Schema %1 and %2"),
     QT_TR_NOOP("The source server has schema version %1 and the destination server %2: the schema was not replicated."),
     QT_TR_NOOP("Wait for the next replication. If the difference stays, look at the card about replication."),
     {{"source", Show::Number}, {"destination", Show::Number}}},
    {Code::LevelsSuffice,
     {},
     //: Headline of a card: a Windows version, as the functional level of the domain
     "%1",
     //: %1 and %2 are Windows versions
     QT_TR_NOOP("Domain functional level %1, forest functional level %2: enough for the destination server."),
     "",
     {{"domain", Show::Level}, {"forest", Show::Level}}},
    {Code::LevelsTooLow,
     {},
     "%1",
     //: %1, %2 and %3 are Windows versions
     QT_TR_NOOP("Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination "
                "server cannot become a domain controller."),
     QT_TR_NOOP("Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts."),
     {{"domain", Show::Level}, {"forest", Show::Level}, {"expected", Show::Level}}},
    {Code::MixedMode,
     {},
     //: Headline of a card: the domain still admits Windows NT controllers
     QT_TR_NOOP("Mixed mode"),
     QT_TR_NOOP("The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller."),
     QT_TR_NOOP("Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts."),
     {}},
    {},
};
