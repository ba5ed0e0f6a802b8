// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

// Roles, replication and lines of advice. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_replication[] = {
    {Code::RolesInPlace,
     {},
     //: Headline of a card; %n is a number of operations-master roles
     QT_TR_N_NOOP("%n role(s)"),
     //: %1 is a server
     QT_TR_NOOP("%1 holds all operations master roles, as it should at this point."),
     "",
     {{"holder", Show::Text}},
     "count"},
    {Code::RolesElsewhere,
     {},
     //: Headline of a card; %n is the number of operations-master roles that the wrong server holds
     QT_TR_N_NOOP("%n role(s) elsewhere"),
     //: %1 is a list of operations-master roles, %2 a list of servers, %3 a server
     QT_TR_N_NOOP("%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold "
                  "them, and removing their holder would break the domain."),
     QT_TR_NOOP("Transfer the roles to %3."),
     {{"roles", Show::Roles}, {"holders", Show::List}, {"expected", Show::Text}},
     "roles"},
    {Code::RolesSplit,
     {},
     QT_TR_N_NOOP("%n role(s) elsewhere"),
     QT_TR_N_NOOP("%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion "
                  "of the source server."),
     QT_TR_NOOP("Transfer the roles to %3 before the source server is demoted."),
     {{"roles", Show::Roles}, {"holders", Show::List}, {"expected", Show::Text}},
     "roles"},
    {Code::RoleLost,
     {},
     //: Headline of a card; %n is the number of operations-master roles without a holder
     QT_TR_N_NOOP("%n role(s) lost"),
     //: %1 is a list of operations-master roles
     QT_TR_N_NOOP("%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now."),
     QT_TR_NOOP("Seize the roles with ntdsutil on the server that shall hold them."),
     {{"roles", Show::Roles}},
     "roles"},
    {Code::RolesDiffer,
     {},
     //: Headline of a card; %n is the number of operations-master roles
     QT_TR_N_NOOP("%n contradiction(s)"),
     //: %1 is a list of operations-master roles
     QT_TR_N_NOOP("The two servers name different holders for %n operations master role(s): %1. The change was not replicated."),
     QT_TR_NOOP("Wait for the next replication. If the contradiction stays, look at the card about replication."),
     {{"roles", Show::Roles}},
     "roles"},
    {Code::RoleHolderSilent,
     {},
     //: Headline of a card: the server with a role does not answer
     QT_TR_NOOP("Holder silent"),
     //: %1 is a list of operations-master roles, %2 a list of servers
     QT_TR_N_NOOP("%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive "
                  "cannot be told."),
     QT_TR_NOOP("Find out what %2 is. If it is gone for good, its roles must be seized."),
     {{"roles", Show::Roles}, {"holders", Show::List}},
     "roles"},
    {Code::ReplicationFresh,
     {},
     //: Headline of a card: how long ago the oldest replication was
     "%1",
     //: %n is a number of naming contexts (parts of the directory), %1 a span such as "12 min"
     QT_TR_N_NOOP("%n naming context(s) replicate in both directions; the oldest success was %1 ago."),
     "",
     {{"magnitude", Show::Duration}},
     "contexts"},
    {Code::ReplicationFailing,
     {},
     //: Headline of a card; %n is a number of naming contexts
     QT_TR_N_NOOP("%n failing"),
     //: %1 is a list of naming contexts, %2 an error number, %3 a span such as "5 h"
     QT_TR_NOOP("Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server."),
     QT_TR_NOOP("Look up the error in the Directory Service event log of the receiving server, then check again."),
     {{"contexts", Show::List}, {"result", Show::Number}, {"oldestHours", Show::Hours}},
     "contexts"},
    {Code::ReplicationOld,
     {},
     "%2",
     //: %1 is a list of naming contexts, %2 a span such as "2 h 5 min"
     QT_TR_NOOP("The last successful replication was %2 ago: %1. What was changed since then may be missing on the other "
                "server."),
     QT_TR_NOOP("Start a replication in Active Directory Sites and Services, then check again."),
     {{"contexts", Show::List}, {"oldestHours", Show::Hours}}},
    {Code::ReplicationNever,
     {},
     //: Headline of a card
     QT_TR_NOOP("Never"),
     //: %1 is a list of naming contexts with their direction
     QT_TR_NOOP("This was never replicated: %1. What stands on one server only would be lost with it."),
     QT_TR_NOOP("Start a replication in Active Directory Sites and Services, and wait for its first success before you go on."),
     {{"contexts", Show::List}}},
    {Code::ReplicationMissing,
     {},
     //: Headline of a card: no replication is set up
     QT_TR_NOOP("No partner"),
     //: %1 is a list of naming contexts with their direction
     QT_TR_NOOP("No replication partner is set up: %1. These parts of the directory stand on one server only."),
     QT_TR_NOOP("Run repadmin /kcc on the server that has no partner, then check again."),
     {{"contexts", Show::List}}},
    {Code::SingleController,
     {},
     //: Headline of a card
     QT_TR_NOOP("One controller"),
     QT_TR_NOOP("The domain has one domain controller, so there is nothing to replicate."),
     "",
     {}},
    {},
};

const FindingText::Row FindingText::s_advice[] = {
    {Code::AdviceExternalTimeSilent,
     {},
     "",
     QT_TR_NOOP("The external time source does not answer. Give the source server one that can be reached."),
     "",
     {}},
    {Code::AdviceOnlyOneClockWitness,
     {},
     "",
     QT_TR_NOOP("Only one of NTP and the directory told the time, so it has no second witness."),
     "",
     {}},
    {Code::AdviceServerObjectLeft,
     {},
     "",
     QT_TR_NOOP("A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step."),
     "",
     {}},
    {Code::AdviceOwnClock,
     {},
     "",
     QT_TR_NOOP("The clock of this console is off. Times in the record are measured with it: set it."),
     "",
     {}},
    {},
};
