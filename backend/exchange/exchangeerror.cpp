// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeerror.h"

#include <QString>

#include <cerrno>

ExchangeError ExchangeError::ofFile(int systemError)
{
    const QString words = qt_error_string(systemError);
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
    case ENXIO:
    case ENODEV:
        return ExchangeError(Kind::NotFound, words);
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
    case ELOOP:
        return ExchangeError(Kind::NotPermitted, words);
    case EEXIST:
        return ExchangeError(Kind::Exists, words);
    case ENOSPC:
    case EDQUOT:
        return ExchangeError(Kind::DiskFull, words);
    case EFBIG:
        return ExchangeError(Kind::FileLimit, words);
    default:
        return ExchangeError(Kind::Io, words);
    }
}
