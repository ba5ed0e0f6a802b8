// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// Users and computers of the domain. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_people[] = {
    {Code::AccountsWithinLimits,
     {},
     //: Headline of a card; %n is the number of people who have an account
     QT_TR_N_NOOP("%n user(s)"),
     //: %1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit
     QT_TR_NOOP("Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination "
                "server is enough."),
     "",
     {{"userCount", Show::Number}, {"userLimit", Show::Number}, {"deviceCount", Show::Number}, {"deviceLimit", Show::Number}},
     "userCount"},
    {Code::AccountsOverLimits,
     {},
     QT_TR_N_NOOP("%n user(s)"),
     //: %1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit
     QT_TR_NOOP("Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the "
                "destination server allows."),
     QT_TR_NOOP("Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits."),
     {{"userCount", Show::Number}, {"userLimit", Show::Number}, {"deviceCount", Show::Number}, {"deviceLimit", Show::Number}},
     "userCount"},
    {Code::ComputersSupported,
     {},
     //: Headline of a card; %n is the number of computers in the domain
     QT_TR_N_NOOP("%n computer(s)"),
     //: The Connector is a program of Windows Server Essentials
     QT_TR_NOOP("The Connector can be installed on every computer of the domain."),
     "",
     {},
     "count"},
    {Code::ComputersSomeTooOld,
     {},
     QT_TR_N_NOOP("%n computer(s)"),
     //: %1 is a list of computers
     QT_TR_NOOP("The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without "
                "it. It can be installed on all others."),
     "",
     {{"names", Show::List}},
     "count"},
    {Code::ComputersAllTooOld,
     {},
     QT_TR_N_NOOP("%n computer(s)"),
     QT_TR_NOOP("All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain "
                "without it."),
     QT_TR_NOOP("Set them aside in the list of the step, or add the computers that replace them."),
     {},
     "count"},
    {Code::ComputersNotDescribed,
     {},
     //: Headline of a card; %n is the number of computers whose system is a problem
     QT_TR_N_NOOP("Look at %n computer(s)"),
     //: %1 is a list of computers
     QT_TR_NOOP("The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot "
                "join a domain at all."),
     QT_TR_NOOP("Try the Connector on one of them before you promise a date, or set these computers aside with a reason."),
     {{"names", Show::List}},
     "names"},
    {Code::ComputersWithoutSystem,
     {},
     QT_TR_N_NOOP("Look at %n computer(s)"),
     //: %1 is a list of computers
     QT_TR_NOOP("The directory does not say which system these computers run: %1. Whether the Connector can be installed there is "
                "not known."),
     QT_TR_NOOP("Look at the computers themselves."),
     {{"names", Show::List}},
     "names"},
    {Code::NoComputers,
     {},
     //: Headline of a card: the directory has no computers in it
     QT_TR_NOOP("No computers"),
     QT_TR_NOOP("The directory lists no computers besides its servers. Either none has joined the domain, or this account may not "
                "see them."),
     QT_TR_NOOP("Add the computers to the list of the step by hand."),
     {}},
    {},
};
