// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storageerror.h"

#include <QString>

#include <atomic>
#include <functional>
#include <optional>

/** What stands in the way of a move, or ended it. Whatever it is, the database is where it was. */
enum class MoveObstacle {
    SameFolder, ///< it lies there already
    NoFolder, ///< or its disk was unplugged
    NotWritable,
    Occupied, ///< a file of this name lies there, which is never replaced
    NoRoom,
    InUse, ///< another connection has the database open, of this program or of another
    Different, ///< the copy is not what it was made of
    NotKept, ///< the new place could not be written down
    Disk, ///< one of the two refused
};

/** What a move to a folder would need and find there; bytes. */
struct MoveOutlook {
    qint64 size = 0;
    qint64 room = 0;
    std::optional<MoveObstacle> obstacle = {};
};

/** How far a move is, told and stopped from any thread. */
struct MoveProgress {
    std::atomic<int> permille = 0; ///< of the copy
    std::atomic<bool> isVerifying = false; ///< copied; how long the rest takes is not known
    std::atomic<bool> isCancelled = false;
};

/**
 * Copies a whole database to another place and makes that the one which counts. All calls block, so none is for the window's thread.
 *
 * From the first page that is read to the moment the new place is kept, nobody else can open the file, so nothing is written that would
 * be missing in the copy. The copy has its name only when all of it is on the disk and was read again. The old file stays.
 */
class DatabaseMove
{
public:
    enum class Writer { Same, Another };
    /** Writes the new place down so that a kill leaves the old one or the new one. False: it could not. */
    using Keep = std::function<bool(const QString &path)>;

    [[nodiscard]] static QString pathIn(const QString &folder, const QString &from); ///< the file keeps its name
    [[nodiscard]] static MoveOutlook lookAt(const QString &from, const QString &folder);
    /**
     * False: cancelled, and nothing was left. `from` must not be open here. Another writer begins chains of its own: for a copy that may
     * miss entries which stand elsewhere under the numbers that would come next.
     */
    [[nodiscard]] static Result<bool, MoveObstacle> run(const QString &from, const QString &to, MoveProgress &progress, const Keep &keep,
                                                        Writer writer = Writer::Same);
    /** The same for a file that stays where it is. */
    [[nodiscard]] static StorageResult<void> changeWriter(const QString &path);
};
