// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangeerror.h"

#include <QJsonObject>
#include <QList>

/** What a file says of itself before its contents: which sessions are in it, and where their chains end. */
struct Manifest {
    struct Chain {
        QUuid console = {};
        qint64 entries = 0;
        QByteArray newestHash = {};

        bool operator==(const Chain &) const = default;
    };
    struct Evidence {
        QByteArray sha256 = {};
        qint64 size = 0;

        bool operator==(const Evidence &) const = default;
    };
    struct Session {
        QUuid id = {};
        QJsonObject overview = {}; ///< as a list shows it; proven by nothing
        QList<Chain> chains = {}; ///< in the order of their consoles
        QList<Evidence> evidence = {}; ///< each content once, in the order of their hashes

        [[nodiscard]] qint64 entries() const;
        bool operator==(const Session &) const = default;
    };
    QList<Session> sessions = {}; ///< in the order of their ids

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static ExchangeResult<Manifest> fromJson(const QByteArray &json);
    bool operator==(const Manifest &) const = default;
};
