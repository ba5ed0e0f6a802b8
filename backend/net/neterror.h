// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QMetaType>
#include <QString>

/** Why a server gave no usable answer. */
struct NetError {
    enum class Kind {
        TimedOut,
        Refused,
        Unreachable,
        Closed,
        NameNotFound,
        NotUnderstood,
        PasswordRefused,
        AccountUnknown,
        AccountLocked,
        AccountDisabled,
        PasswordExpired,
        ClockSkew,
        NotPermitted,
        NoSuchObject,
        ServerRejected,
        TlsUntrusted,
        TlsChanged,
        Cancelled,
        LocalFailure,
    };
    Kind kind = Kind::LocalFailure;
    QString detail = {}; ///< the protocol's own word, never a secret
    int code = 0;

    bool operator==(const NetError &) const = default;
};

template<typename T>
using NetResult = Result<T, NetError>;
