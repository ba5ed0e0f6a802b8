// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include <sqlite3.h>

StorageError::Kind storageErrorKind(int code)
{
    using Kind = StorageError::Kind;
    if (code == SQLITE_IOERR_SHMSIZE) // the index of the log could not grow
        return Kind::DiskFull;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Locked;
    case SQLITE_READONLY:
        return Kind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Kind::Damaged;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Kind::NotPermitted;
    case SQLITE_CONSTRAINT:
        return Kind::Conflict;
    case SQLITE_ERROR: // no such table, and the like
    case SQLITE_SCHEMA:
    case SQLITE_RANGE:
    case SQLITE_MISMATCH:
        return Kind::Schema;
    default:
        return Kind::Io;
    }
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Row::utf8(int column) const
{
    // The text first: its length is known only then (https://sqlite.org/c3ref/column_blob.html).
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QString Row::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Statement::Statement(sqlite3 *database, QLatin1StringView sql)
    : m_database(database)
    , m_prepared(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr))
{}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

StorageError Statement::error(int code) const
{
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_database));
    return {.kind = storageErrorKind(code), .detail = words + QLatin1StringView(" (") + QString::number(code) + u')'};
}

StorageResult<void> Statement::bind(Values values)
{
    if (m_prepared != SQLITE_OK)
        return std::unexpected(error(m_prepared));
    if (sqlite3_bind_parameter_count(m_statement) != static_cast<int>(values.size()))
        return std::unexpected(error(SQLITE_RANGE));
    int column = 0;
    for (const Value &value : values) {
        ++column;
        int code = SQLITE_OK;
        if (const auto *number = std::get_if<qint64>(&value.m_value)) {
            code = sqlite3_bind_int64(m_statement, column, *number);
        } else if (const auto *real = std::get_if<double>(&value.m_value)) {
            code = sqlite3_bind_double(m_statement, column, *real);
        } else if (const auto *text = std::get_if<QStringView>(&value.m_value)) {
            // What was never set is an empty text, not NULL: therefore never a null pointer.
            const char16_t *characters = text->isNull() ? u"" : text->utf16();
            code = sqlite3_bind_text16(m_statement, column, characters, static_cast<int>(text->size() * 2), SQLITE_STATIC);
        } else if (const auto *bytes = std::get_if<QByteArrayView>(&value.m_value)) {
            code = sqlite3_bind_blob(m_statement, column, bytes->isNull() ? "" : bytes->data(), static_cast<int>(bytes->size()),
                                     SQLITE_STATIC);
        }
        if (code != SQLITE_OK)
            return std::unexpected(error(code));
    }
    return {};
}

StorageResult<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return std::unexpected(error(code));
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}
