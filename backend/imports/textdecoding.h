// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

/** Finds out in which encoding a text was saved, by a program that did not say so. */
namespace TextDecoding
{
enum class Encoding { Utf8, Utf16, Windows1252, ShiftJis };

/** By its mark, else by what its bytes can be; Windows-1252, in which every byte is something, is the last guess. */
[[nodiscard]] Encoding guess(QByteArrayView bytes);
/** Without a byte order mark. Nothing where the bytes cannot be of this encoding. */
[[nodiscard]] std::optional<QString> decode(QByteArrayView bytes, Encoding encoding);
} // namespace TextDecoding
