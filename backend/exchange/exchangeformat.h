// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>

/** Names and limits of the file format that FORMAT.md tells. */
namespace ExchangeFormat
{
using namespace Qt::StringLiterals;

inline constexpr auto formatName = "migration-console/exchange"_L1;
inline constexpr auto ending = ".migration"_L1; ///< suggested
inline constexpr int version = 1;

inline constexpr qint64 manifestLimit = 16LL * 1024 * 1024; ///< bytes
inline constexpr qint64 titlesLimit = 16LL * 1024 * 1024;
inline constexpr qint64 recordLimit = 32LL * 1024 * 1024; ///< of one entry with its payload
inline constexpr qint64 partEntries = 1000; ///< a part of a chain ends with this many entries …
inline constexpr qint64 partBytes = 1024LL * 1024; ///< … or as soon as it has this many bytes
inline constexpr qint64 partLimit = partBytes + recordLimit;
inline constexpr qsizetype sessionLimit = 10'000;
inline constexpr qsizetype chainLimit = 1'000; ///< of a session

inline constexpr qint64 sealSize = 1536; ///< bytes at the end of the file

[[nodiscard]] QByteArray manifestName();
[[nodiscard]] QByteArray titlesName();
[[nodiscard]] QByteArray partName(qsizetype session, qsizetype chain, qint64 part); ///< all count from 1
[[nodiscard]] QByteArray evidenceName(qsizetype session, const QByteArray &sha256);
[[nodiscard]] QByteArray sealName();
/** What stands at the end of a file whose other bytes have this hash. */
[[nodiscard]] QByteArray seal(const QByteArray &sha256);
} // namespace ExchangeFormat
