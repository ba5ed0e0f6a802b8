// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "storageerror.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <atomic>

/** How far a rescue is, told and stopped from any thread. */
struct RescueProgress {
    std::atomic<int> permille = 0;
    std::atomic<bool> isCancelled = false;
};

/** A session of which something is lost. */
struct IncompleteSession {
    QUuid id = {};
    QString customer = {};
    qint64 entries = 0; ///< that are there
    qint64 lostEntries = 0;
    qint64 withoutContent = 0; ///< entries whose content is lost, or was erased earlier
    qint64 erased = 0; ///< so many of these are known to have been erased
    qint64 lostEvidence = 0; ///< contents that entries name
    bool isEndUnknown = false; ///< newer entries may be lost too, nobody knows how many

    [[nodiscard]] qint64 lostContents() const { return withoutContent > erased ? withoutContent - erased : 0; }
    bool operator==(const IncompleteSession &) const = default;
};

/** What a rescue brought back and what it could not. */
struct RescueOutcome {
    QString file = {}; ///< the new database
    qint64 sessions = 0;
    qint64 entries = 0;
    qint64 evidence = 0;
    QList<IncompleteSession> incomplete = {};
    bool isCancelled = false; ///< nothing was left then
};

/**
 * Saves what can be read of a damaged database into a new one. The damaged file and its log are only read.
 *
 * All pages are looked through for rows, so that a row comes back whose own pages are whole, whatever became of those that lead to it.
 * The new file has its name only when all of it is on the disk. Chains that miss entries are left as they are, and JournalVerifier says so.
 * The record of each session of which something is lost gets one more entry that says what, for whoever reviews it later.
 */
class DatabaseRescue
{
public:
    /** Whether this looks like a database of the program at all. Reads until it knows. */
    [[nodiscard]] static bool canHelp(const QString &path);
    /** Blocks, so not for the window's thread. NotFound: there was nothing to save. */
    [[nodiscard]] static StorageResult<RescueOutcome> save(const QString &from, const QString &to, RescueProgress &progress,
                                                           const Clock &clock);
    /** Gives a file and its log another name; at any moment one of both names has all of it. */
    [[nodiscard]] static StorageResult<void> setAside(const QString &path, const QString &newPath);
};
