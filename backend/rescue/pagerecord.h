// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagefile.h"

#include <QList>

#include <functional>

/** One value of a row as the file has it. */
struct PageValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes = {}; ///< of a text in UTF-8, or of a blob

    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes); }
};

/** What the head of a row tells before its values are read. */
struct PageShape {
    struct Column {
        PageValue::Type type = PageValue::Type::Null;
        qint64 size = 0; ///< bytes
    };
    bool isTable = false; ///< a table with numbers of rows; else an index, or a table without them
    qint64 number = 0; ///< of the row
    QList<Column> columns = {};
};

/**
 * Reads the rows that a page holds, with their values that go on in other pages, whatever the rest of the file is like.
 *
 * Nothing is believed: a page that is none gives no rows, a row that is not whole is left out, and no number of the file makes it read
 * or take more than the file has.
 */
class PageRecords
{
public:
    explicit PageRecords(PageFile &file);

    using IsWanted = std::function<bool(const PageShape &)>;
    using OnRow = std::function<void(const PageShape &, const QList<PageValue> &)>;
    /** `isWanted` sees each row's shape; of those that it wants, `onRow` sees the values. */
    void read(const QByteArray &page, bool isFirst, const IsWanted &isWanted, const OnRow &onRow);

private:
    void readCell(QByteArrayView page, qsizetype at, char kind, const IsWanted &isWanted, const OnRow &onRow);
    [[nodiscard]] QByteArray whole(QByteArrayView local, qint64 size, quint32 next);

    PageFile &m_file;
};
