// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// What runs out: the time of the source, the run of the preparation tool, the backup. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_deadlines[] = {
    {Code::GraceRunning,
     {},
     //: Headline of a card: how many days are left
     QT_TR_N_NOOP("%n day(s) left"),
     //: %1 and %2 are dates
     QT_TR_NOOP("The destination server has been a domain controller since %1. By %2 the source server must be out of the network."),
     "",
     {{"since", Show::Day}, {"due", Show::Day}},
     "left"},
    {Code::GraceEnding,
     {},
     QT_TR_N_NOOP("%n day(s) left"),
     QT_TR_NOOP("More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself."),
     QT_TR_NOOP("Plan the demotion of the source server for one of the days that are left."),
     {{"since", Show::Day}, {"due", Show::Day}},
     "left"},
    {Code::GraceOver,
     {},
     //: Headline of a card: the time that was allowed has ended
     QT_TR_NOOP("Time is over"),
     //: %2 is a date
     QT_TR_NOOP("The source server had to be out of the network by %2. It may shut down at any moment."),
     QT_TR_NOOP("Secure what is still on it, demote it and switch it off."),
     {{"since", Show::Day}, {"due", Show::Day}}},
    {Code::GraceEnded,
     {},
     //: Headline of a card: nothing has to be watched any longer
     QT_TR_NOOP("Ended"),
     QT_TR_NOOP("The source server is out of the network, so its time no longer counts."),
     "",
     {}},
    {Code::ToolRecent,
     {},
     //: Headline of a card: the age of something
     QT_TR_N_NOOP("%n day(s) old"),
     //: %1 is a date, %2 a number of days
     QT_TR_NOOP("The preparation tool was run on %1. The installation accepts a run for %2 days."),
     "",
     {{"since", Show::Day}, {"limit", Show::Number}},
     "age"},
    {Code::ToolAging,
     {},
     QT_TR_N_NOOP("%n day(s) old"),
     QT_TR_NOOP("The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over."),
     QT_TR_NOOP("Install the destination server now, or run the tool once more just before the installation."),
     {{"since", Show::Day}, {"limit", Show::Number}},
     "age"},
    {Code::ToolTooOld,
     {},
     QT_TR_N_NOOP("%n day(s) old"),
     QT_TR_NOOP("The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop."),
     QT_TR_NOOP("Run the Migration Preparation Tool on the source server again, and mark its step as done anew."),
     {{"since", Show::Day}, {"limit", Show::Number}},
     "age"},
    {Code::ToolAgeUnsure,
     {},
     //: Headline of a card: how old something is cannot be told
     QT_TR_NOOP("Age unknown"),
     QT_TR_NOOP("The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its "
                "age cannot be told."),
     QT_TR_NOOP("Run the tool again, or mark its step as done on the day on which it was run."),
     {{"since", Show::Day}, {"limit", Show::Number}}},
    {Code::BackupRecent,
     {},
     //: Headline of a card: %1 is an age such as "5 h"
     QT_TR_NOOP("%1 old"),
     //: %2 is a date
     QT_TR_NOOP("A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell."),
     "",
     {{"hours", Show::Hours}, {"since", Show::Day}}},
    {Code::BackupAging,
     {},
     QT_TR_NOOP("%1 old"),
     QT_TR_NOOP("The newest system-state backup is of %2. What was changed since is lost when the server must be restored."),
     QT_TR_NOOP("Back up the source server again before the preparation tool is run."),
     {{"hours", Show::Hours}, {"since", Show::Day}}},
    {Code::BackupTooOld,
     {},
     QT_TR_NOOP("%1 old"),
     QT_TR_NOOP("The newest system-state backup is of %2: too old to undo the schema change without loss."),
     QT_TR_NOOP("Make a full backup of the source server with its system state."),
     {{"hours", Show::Hours}, {"since", Show::Day}}},
    {Code::BackupNever,
     {},
     //: Headline of a card
     QT_TR_NOOP("No backup"),
     QT_TR_NOOP("The directory knows of no system-state backup. Only such a backup undoes the schema change."),
     QT_TR_NOOP("Make a full backup of the source server with its system state."),
     {}},
    {},
};
