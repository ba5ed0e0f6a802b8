// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "journalstore.h"
#include "sessionstate.h"

/** Begins the record of a migration that may already be under way: what was done before is in it from the start. */
namespace SessionStart
{
/** The steps up to and including lastStepDone as entries: done, and known from elsewhere. In the guide's order. */
[[nodiscard]] QList<EntryDraft> stepsDone(const GuidePlan &plan, const QString &lastStepDone);

/** Creates a session and records these steps; the future has its id when both are in the file. */
[[nodiscard]] QFuture<StorageResult<QUuid>> create(JournalStore &store, const GuidePlan &plan, const SessionHeader &header,
                                                   const QString &lastStepDone = {});

/** The steps that a journal has from elsewhere. What a technician confirmed in the program is not among them. */
[[nodiscard]] QSet<QString> importedSteps(const QList<JournalEntry> &journal);
} // namespace SessionStart
