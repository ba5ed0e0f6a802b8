// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storageerror.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>
#include <type_traits>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

/** What SQLite's result codes (https://sqlite.org/rescode.html) mean to us. */
[[nodiscard]] StorageError::Kind storageErrorKind(int code);

/** One value for a statement: a view, so what it is made of must live until the statement has run. */
class Value
{
public:
    template<typename Number>
        requires std::is_integral_v<Number>
    Value(Number number) // NOLINT(google-explicit-constructor): values are written as a plain list
        : m_value(static_cast<qint64>(number))
    {}
    Value(double number) // NOLINT(google-explicit-constructor)
        : m_value(number)
    {}
    Value(const QString &text) // NOLINT(google-explicit-constructor)
        : m_value(QStringView(text))
    {}
    Value(const QByteArray &bytes) // NOLINT(google-explicit-constructor)
        : m_value(QByteArrayView(bytes))
    {}

private:
    friend class Statement;
    std::variant<qint64, double, QStringView, QByteArrayView> m_value;
};
using Values = std::initializer_list<Value>;

/** The row that a query stands on. */
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const; ///< the same text; valid until the next step
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/**
 * A prepared statement on the handle of Qt's driver. The driver's own queries cost as much again as what SQLite does for a
 * row (tests/bench/bench_journal measures it), and a sweep must not wait for that.
 */
class Statement
{
public:
    Statement(sqlite3 *database, QLatin1StringView sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    [[nodiscard]] StorageResult<void> bind(Values values);
    [[nodiscard]] StorageResult<bool> step(); ///< true: it stands on a row
    void reset(); ///< a statement that is left open keeps its snapshot, and the log could never be emptied
    [[nodiscard]] Row row() const { return Row(m_statement); }

private:
    [[nodiscard]] StorageError error(int code) const;

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_prepared; ///< result of the preparation
};
