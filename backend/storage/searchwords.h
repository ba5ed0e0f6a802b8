// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/**
 * What a search compares: words without case, width and diacritics. Of a script that puts no spaces between its words
 * (Chinese, Japanese, Korean, Thai and their neighbours) each character is a word of its own, so that any run of them is found.
 */
namespace SearchWords
{
/** The words of a text with one space between them; nothing else of it is left. */
[[nodiscard]] QString folded(const QString &text);

/** What is looked for, as it was typed: one entry for each run between spaces, folded. What has no letter or digit is not there. */
[[nodiscard]] QStringList wanted(const QString &typed);

/** Whether the words of `wanted` stand in `folded` one behind the other; the last may be the beginning of a longer one. */
[[nodiscard]] bool contains(const QString &folded, const QString &wanted);

/** Whether a longer word may begin with the last of `wanted`. */
[[nodiscard]] bool isBeginning(const QString &wanted);

/** `wanted` as an expression for the index: data, whatever was typed. */
[[nodiscard]] QString expression(const QString &wanted);
[[nodiscard]] QString exactly(const QString &wanted); ///< likewise, and nothing longer
} // namespace SearchWords
