// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// Group Policy objects: old, new and broken ones. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_policies[] = {
    {Code::OldPoliciesGone,
     {},
     //: Headline of a card
     QT_TR_NOOP("None left"),
     //: %1 is a number
     QT_TR_NOOP("None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were "
                "not looked at."),
     "",
     {{"count", Show::Number}}},
    {Code::OldPoliciesLeft,
     {},
     //: Headline of a card
     QT_TR_NOOP("Old policies left"),
     //: %1 is a list of Group Policy objects
     QT_TR_NOOP("Policies of the former server still exist: %1. They contradict those of the destination server."),
     QT_TR_NOOP("Save a copy of those that were modified, and delete them in Group Policy Management."),
     {{"policies", Show::List}}},
    {Code::DefaultPoliciesMissing,
     {},
     //: Headline of a card
     QT_TR_NOOP("Default policy missing"),
     //: %1 is a list of Group Policy objects
     QT_TR_NOOP("A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it."),
     QT_TR_NOOP("Restore it from a backup, or create it anew with dcgpofix, before you change any other policy."),
     {{"policies", Show::List}}},
    {Code::WmiFiltersGone,
     {},
     //: Headline of a card
     QT_TR_NOOP("None left"),
     //: %1 is a number
     QT_TR_NOOP("None of the old WMI filters is left. WMI filters that remain: %1."),
     "",
     {{"count", Show::Number}}},
    {Code::WmiFiltersLeft,
     {},
     //: Headline of a card
     QT_TR_NOOP("Old filters left"),
     //: %1 is a list of WMI filters
     QT_TR_NOOP("WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted."),
     QT_TR_NOOP("Delete them in Group Policy Management under WMI Filters."),
     {{"filters", Show::List}}},
    {Code::WmiFilterMissing,
     {},
     //: Headline of a card: a WMI filter
     QT_TR_NOOP("Filter missing"),
     //: %1 is a list of Group Policy objects
     QT_TR_NOOP("These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer."),
     QT_TR_NOOP("Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists."),
     {{"policies", Show::List}}},
    {Code::PolicyLinksWhole,
     {},
     //: Headline of a card: links of Group Policy objects
     QT_TR_NOOP("Links complete"),
     //: %1 is a number
     QT_TR_NOOP("Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared."),
     "",
     {{"count", Show::Number}}},
    {Code::PolicyLinksDangling,
     {},
     //: Headline of a card: links of Group Policy objects
     QT_TR_NOOP("Broken links"),
     //: %1 is a list of identifiers and places
     QT_TR_NOOP("These links lead to policies that do not exist: %1. Computers look for them at every policy update."),
     QT_TR_NOOP("Remove these links in Group Policy Management."),
     {{"places", Show::List}}},
    {Code::RedirectionFound,
     {},
     //: Headline of a card: folder redirection
     QT_TR_NOOP("In use"),
     //: %1 is a list of Group Policy objects
     QT_TR_NOOP("These policies redirect folders of users: %1. The folders must be on the destination server before the source "
                "server goes."),
     "",
     {{"policies", Show::List}}},
    {Code::RedirectionNotFound,
     {},
     //: Headline of a card: folder redirection
     QT_TR_NOOP("None found"),
     //: %1 is a number
     QT_TR_NOOP("No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not "
                "looked at, so this does not decide whether the phase is needed."),
     QT_TR_NOOP("Ask whether the folders of users, such as Documents, are kept on the source server."),
     {{"count", Show::Number}}},
    {Code::OldRedirectionGone,
     {},
     //: Headline of a card
     QT_TR_NOOP("None left"),
     //: %1 is a number
     QT_TR_NOOP("The old redirection policy is gone. Policies that were read in the directory: %1."),
     "",
     {{"count", Show::Number}}},
    {Code::OldRedirectionLeft,
     {},
     //: Headline of a card
     QT_TR_NOOP("Old policy left"),
     //: %1 is a list of Group Policy objects
     QT_TR_NOOP("The former redirection still exists: %1. It keeps sending folders of users to the source server."),
     QT_TR_NOOP("Delete it in Group Policy Management."),
     {{"policies", Show::List}}},
    {Code::NewRedirectionInForce,
     {},
     //: Headline of a card: a policy is in force
     QT_TR_NOOP("In force"),
     //: %1 is a Group Policy object
     QT_TR_NOOP("The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at."),
     "",
     {{"policies", Show::List}}},
    {Code::NewRedirectionIdle,
     {},
     //: Headline of a card: a policy is not in force
     QT_TR_NOOP("Not in force"),
     //: %1 is a Group Policy object
     QT_TR_NOOP("The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the "
                "destination server."),
     QT_TR_NOOP("Link the policy in Group Policy Management, and enable its user settings."),
     {{"policies", Show::List}}},
    {Code::NewRedirectionUnclear,
     {},
     //: Headline of a card
     QT_TR_NOOP("Other policy"),
     //: %1 is a list of Group Policy objects
     QT_TR_NOOP("These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send "
                "the folders cannot be told from the directory."),
     QT_TR_NOOP("Check in Group Policy Management that they send the folders to the destination server."),
     {{"policies", Show::List}}},
    {Code::NewRedirectionMissing,
     {},
     //: Headline of a card
     QT_TR_NOOP("Policy missing"),
     //: %1 is a Group Policy object
     QT_TR_NOOP("No new policy “%1” exists, so no folder moves to the destination server."),
     QT_TR_NOOP("Enable folder redirection in the Dashboard of the destination server."),
     {{"policies", Show::List}}},
    {},
};
