// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

/** What is kept as evidence, and the hash that it is found by. */
struct EvidenceContent {
    QByteArray bytes = {};
    QByteArray sha256 = {}; ///< 32 bytes
    QString type = {}; ///< a MIME type, from what is in it and never from its name: "image/png", "text/plain"

    [[nodiscard]] static EvidenceContent of(const QByteArray &bytes);
    [[nodiscard]] bool isPicture() const { return type.startsWith(QLatin1StringView("image/")); }
    [[nodiscard]] bool isText() const { return type.startsWith(QLatin1StringView("text/")); }
};
Q_DECLARE_METATYPE(EvidenceContent)

/** Content and where it belongs; written in one transaction with the entry that names it. */
struct EvidenceUse {
    QString step = {}; ///< "prepare.test-restore"
    EvidenceContent content = {};
};

/** Why something did not become evidence; in no language. */
struct EvidenceError {
    enum class Kind {
        NotFound, ///< gone, or never there
        NotPermitted,
        NotAFile, ///< a folder, a device, a pipe: what has no end or no content
        Empty,
        TooLarge, ///< more than EvidenceLimits::piece, also one that grew while it was read
        Shortened, ///< it became shorter while it was read
        Io, ///< the medium refused
        TimedOut,
        Cancelled,
    };
    Kind kind = Kind::Io;
    qint64 size = 0; ///< bytes, where it is too large

    bool operator==(const EvidenceError &) const = default;
};
Q_DECLARE_METATYPE(EvidenceError)

template<typename T>
using EvidenceResult = Result<T, EvidenceError>;

/** How much is kept; said on the screen wherever something is added. */
namespace EvidenceLimits
{
inline constexpr qint64 piece = 32LL * 1024 * 1024;
inline constexpr qint64 session = 512LL * 1024 * 1024; ///< of different content
inline constexpr int piecesOfStep = 200;
} // namespace EvidenceLimits
