// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

/** Why the database did not do what it was asked; in no language, the sentence is made where it is shown. */
struct StorageError {
    enum class Kind {
        NotFound, ///< no such session, or no database open
        Missing, ///< the file is not where it was, perhaps with its disk; none was made in its place
        Newer, ///< written by a newer program: can be read, is never changed
        Locked, ///< another program holds it longer than we wait
        ReadOnly, ///< the file or its folder cannot be written
        Damaged, ///< not a database, or pages of it are broken; it is left as it is
        DiskFull, ///< nothing of the transaction was kept
        NotPermitted, ///< the file or its folder cannot be opened
        Io, ///< the disk refused
        Schema, ///< a database, but not one of ours, or a statement that does not fit it
        Conflict, ///< breaks a rule of the schema
        Limit, ///< more than is kept; nothing of the transaction was
    };
    Kind kind = Kind::Io;
    QString detail = {}; ///< the database's own words, for the log and for support

    bool operator==(const StorageError &) const = default;
};

template<typename T>
using StorageResult = Result<T, StorageError>;
