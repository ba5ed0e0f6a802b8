// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// What the directory says of the new server. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_destination[] = {
    {Code::DestinationSystemRight,
     {},
     //: Headline of a card; %3 is a version such as "6.2 (9200)"
     "%3",
     //: %1 is a server, %2 the name of an operating system, %3 its version
     QT_TR_NOOP("%1 runs %2 (version %3), the system that this guide is for."),
     "",
     {{"host", Show::Text}, {"system", Show::Text}, {"version", Show::Text}}},
    {Code::DestinationSystemOther,
     {},
     //: Headline of a card: the server runs another operating system than the guide is for
     QT_TR_NOOP("Other system"),
     //: %1 is a server, %2 the name of an operating system, %3 its version
     QT_TR_NOOP("%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release "
                "its steps and limits differ."),
     QT_TR_NOOP("Find out which system was meant. If it is this one, follow Microsoft’s guide for it."),
     {{"host", Show::Text}, {"system", Show::Text}, {"version", Show::Text}}},
    {Code::DestinationController,
     {},
     //: Headline of a card
     QT_TR_NOOP("Domain controller"),
     //: %1 is a server
     QT_TR_NOOP("%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so."),
     "",
     {{"host", Show::Text}}},
    {Code::DestinationHalfController,
     {},
     //: Headline of a card: some signs of a domain controller are missing
     QT_TR_NOOP("Incomplete"),
     //: %1 is a server, %2 a list of technical names
     QT_TR_NOOP("%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still "
                "be running, or was interrupted."),
     QT_TR_NOOP("Wait until the installation says that it is done. If this stays, look at its log before you go on."),
     {{"host", Show::Text}, {"missing", Show::List}}},
    {Code::DestinationNotController,
     {},
     //: Headline of a card
     QT_TR_NOOP("Not a controller"),
     //: %1 is a server
     QT_TR_NOOP("The directory does not know %1 as a domain controller, so the domain would end with the source server."),
     QT_TR_NOOP("Find out where the installation in migration mode stopped, before anything else is done."),
     {{"host", Show::Text}}},
    {Code::CatalogInPlace,
     {},
     //: Headline of a card
     QT_TR_NOOP("Global catalog"),
     //: %1 is a server
     QT_TR_NOOP("%1 is a global catalog, and ready as one."),
     "",
     {{"host", Show::Text}}},
    {Code::CatalogReplicating,
     {},
     //: Headline of a card: the global catalog is not ready yet
     QT_TR_NOOP("Not ready yet"),
     //: %1 is a server
     QT_TR_NOOP("%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the "
                "source server."),
     QT_TR_NOOP("Wait, then check again. If it stays so for more than an hour, look at the card about replication."),
     {{"host", Show::Text}}},
    {Code::CatalogNotSet,
     {},
     //: Headline of a card
     QT_TR_NOOP("No global catalog"),
     //: %1 is a server
     QT_TR_NOOP("%1 is not a global catalog. Without the source server nobody could sign in."),
     QT_TR_NOOP("In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”."),
     {{"host", Show::Text}}},
    {Code::LicensingInPlace,
     {},
     //: Headline of a card
     QT_TR_NOOP("Licensing server"),
     //: %1 is a server, %2 a site of Active Directory
     QT_TR_NOOP("%1 is the licensing server of the site %2."),
     "",
     {{"host", Show::Text}, {"site", Show::Text}}},
    {Code::LicensingElsewhere,
     {},
     //: Headline of a card: another server has the job
     QT_TR_NOOP("Elsewhere"),
     //: %1 and %3 are servers, %2 a site of Active Directory
     QT_TR_NOOP("The licensing server of the site %2 is %3 instead of %1, and would go with it."),
     QT_TR_NOOP("In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1."),
     {{"host", Show::Text}, {"site", Show::Text}, {"holder", Show::Text}}},
    {Code::LicensingAbsent,
     {},
     //: Headline of a card: no server has the job
     QT_TR_NOOP("No server"),
     //: %1 is a server, %2 a site of Active Directory
     QT_TR_NOOP("The site %2 names no licensing server; it should be %1."),
     QT_TR_NOOP("In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1."),
     {{"host", Show::Text}, {"site", Show::Text}}},
    {Code::OneEssentials,
     {},
     //: Headline of a card: no other server of this kind
     QT_TR_NOOP("No other"),
     //: %1 is a server
     QT_TR_NOOP("Besides %1 and the source server the directory knows no other Essentials or Small Business Server."),
     "",
     {{"host", Show::Text}}},
    {Code::EssentialsSeveral,
     {},
     //: Headline of a card; %n is a number of servers
     QT_TR_N_NOOP("%n more"),
     //: %1 is a server, %2 a list of servers
     QT_TR_N_NOOP("Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow "
                  "only one in a domain, and they shut themselves down."),
     QT_TR_NOOP("Take %2 out of the network. If a server is long gone, delete its account."),
     {{"host", Show::Text}, {"others", Show::List}},
     "others"},
    {},
};
