// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textdecoding.h"

#include <QChar>
#include <QList>
#include <QStringList>

#include <expected>

/** A table that was saved as text: rows of cells, without the rows that are empty. */
struct TextTable {
    QList<QStringList> rows; ///< cells are text whatever they look like; a formula too
    TextDecoding::Encoding encoding = TextDecoding::Encoding::Utf8;
    QChar separator = u',';
};

/** Why a text is not taken as a table. */
struct TableProblem {
    enum class Kind {
        NotReadable, ///< the file cannot be opened
        TooLarge, ///< limit: bytes
        TooManyRows, ///< limit: rows
        TooManyColumns, ///< line; limit: cells in one row
        CellTooLong, ///< line; limit: characters
        NotText, ///< a spreadsheet program's own format, a picture …
        BrokenQuotes, ///< line, column: of the quotation mark that is too many or that has no partner
        Empty,
    };
    Kind kind = Kind::NotReadable;
    qsizetype line = 0; ///< counts from 1; 0 where it is of the whole text
    qsizetype column = 0; ///< in characters, counts from 1
    qsizetype limit = 0;
    QString detail = {}; ///< the system's own words

    bool operator==(const TableProblem &) const = default;
};

/** Takes tables apart that somebody saved as CSV: with any usual separator, encoding and way to quote. Reads no more than its limits. */
namespace TableReader
{
using Result = std::expected<TextTable, TableProblem>;

inline constexpr qsizetype maximumBytes = 1024 * 1024;
inline constexpr qsizetype maximumRows = 500; ///< below the row with the names of the columns
inline constexpr qsizetype maximumColumns = 64;
inline constexpr qsizetype maximumCell = 2000;

[[nodiscard]] Result read(QByteArrayView bytes);
[[nodiscard]] Result readFile(const QString &path); ///< may wait for a disk: not on the window's thread
} // namespace TableReader
