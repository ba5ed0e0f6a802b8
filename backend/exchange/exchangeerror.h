// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalverifier.h"
#include "storageerror.h"

#include <QMetaType>
#include <QUuid>

#include <functional>

/** Why a file of sessions was not written or not taken in; in no language. Whatever it was, everything is as it was before. */
struct ExchangeError {
    enum class Kind {
        Cancelled,
        NotFound, ///< no such file, folder or session
        NotPermitted,
        Exists, ///< a file of that name is there already
        DiskFull, ///< of the file that is written
        FileLimit, ///< the file system holds no file that large (FAT: 4 GB)
        Io, ///< the medium refused
        NotAnExport,
        Newer, ///< of a version of the format that is not known here
        Damaged, ///< cut, or changed on its way: it does not match its own seal
        Invalid, ///< whole, but not as the format says: somebody else has made it
        TooLarge, ///< a part of it is beyond a limit
        Broken, ///< a chain in it is not as it was written: session, console, sequence and problem say where
        EvidenceChanged, ///< `detail` is its hash
        Fork, ///< the same place of the same chain holds something else here
        Database, ///< `storage` says why
    };

    ExchangeError() = default;
    explicit ExchangeError(Kind what, const QString &details = {})
        : kind(what)
        , detail(details)
    {}
    ExchangeError(const StorageError &error) // NOLINT(google-explicit-constructor): what storage answers is handed on
        : kind(Kind::Database)
        , detail(error.detail)
        , storage(error)
    {}
    [[nodiscard]] static ExchangeError ofFile(int systemError); ///< errno of an operation on the file

    Kind kind = Kind::Io;
    QString detail = {}; ///< for the log and for support
    QUuid session = {};
    QUuid console = {};
    qint64 sequence = 0;
    ChainReport::Problem problem = ChainReport::Problem::None;
    StorageError storage = {};

    bool operator==(const ExchangeError &) const = default;
};
Q_DECLARE_METATYPE(ExchangeError)

template<typename T>
using ExchangeResult = Result<T, ExchangeError>;

/** Asked now and then with how much is done (0 to 1); no means that it was cancelled. Called on the thread that does the work. */
using GoesOn = std::function<bool(double progress)>;
