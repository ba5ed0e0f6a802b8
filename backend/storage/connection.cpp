// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include "logging.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
using Kind = StorageError::Kind;

StorageError toStorageError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return {.kind = storageErrorKind(code.toInt()), .detail = error.databaseText() + u" ("_s + code + u')'};
}

QString inQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"console-%1"_s.arg(++counter);
}
} // namespace

Connection::Connection()
    : m_name(nextConnectionName())
{}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    disconnect();
    m_copy.reset();
}

void Connection::disconnect()
{
    m_statements.clear();
    m_handle = nullptr;
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

StorageResult<void> Connection::connect(const QString &name, const QString &options)
{
    disconnect();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(name);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_busyTimeout.count()) + options);
    if (!database.open())
        return std::unexpected(toStorageError(database.lastError()));
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return std::unexpected(StorageError{.kind = Kind::Io, .detail = u"the driver gives no handle"_s});
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    // A Qt that brings an SQLite of its own would share no memory rules with the one that we call.
    const auto source = once(u"SELECT sqlite_source_id()"_s);
    if (!source)
        return std::unexpected(source.error());
    if (source->toString() != QLatin1StringView(sqlite3_sourceid())) {
        disconnect();
        return std::unexpected(StorageError{.kind = Kind::Io, .detail = u"Qt uses another SQLite"_s});
    }
    return {};
}

StorageResult<DatabaseState> Connection::open(const QString &path, std::chrono::milliseconds busyTimeout,
                                              std::span<const Migration> migrations)
{
    close();
    m_state = {};
    m_busyTimeout = busyTimeout;
    const QFileInfo file(path);
    if (file.isDir())
        return std::unexpected(StorageError{.kind = Kind::NotPermitted, .detail = u"a folder"_s});
    if (!QDir().mkpath(file.absolutePath()))
        return std::unexpected(StorageError{.kind = Kind::NotPermitted, .detail = file.absolutePath()});
    const bool existed = file.exists();
    const int newest = migrations.empty() ? 0 : migrations.back().version;

    const auto connected = connect(path, {});
    const auto version = connected ? readVersion(newest) : StorageResult<int>(std::unexpected(connected.error()));
    if (!version) {
        const Kind kind = version.error().kind;
        // Without a place for its log beside it, SQLite does not open even for reading what is readable.
        if (existed && (kind == Kind::NotPermitted || kind == Kind::ReadOnly) && QFile(path).open(QIODevice::ReadOnly))
            return openForReading(path, {.kind = Kind::ReadOnly, .detail = version.error().detail});
        close();
        return std::unexpected(version.error());
    }
    if (*version > newest)
        return openForReading(path, {.kind = Kind::Newer, .detail = u"%1 > %2"_s.arg(*version).arg(newest)});

    if (auto ready = prepareForWriting(); !ready) {
        if (existed && ready.error().kind == Kind::ReadOnly)
            return openForReading(path, ready.error());
        close();
        return std::unexpected(ready.error());
    }
    auto migrated = migrate(path, *version, migrations);
    if (migrated)
        migrated = readConsole(true);
    if (!migrated) {
        close();
        return std::unexpected(migrated.error());
    }
    m_state.schemaVersion = newest;
    return m_state;
}

StorageResult<DatabaseState> Connection::openExisting(const QString &path, std::chrono::milliseconds busyTimeout)
{
    if (QFileInfo::exists(path))
        return open(path, busyTimeout);
    close();
    m_state = {};
    return std::unexpected(StorageError{.kind = Kind::Missing, .detail = path});
}

/** The version of the schema; an error for what is not a database, or not one of ours. */
StorageResult<int> Connection::readVersion(int newest)
{
    const auto version = once(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const auto tables = once(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return std::unexpected(tables.error());
    const auto application = once(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    const bool isEmpty = tables->toInt() == 0 && version->toInt() == 0;
    if (!isEmpty && newest > 0 && application->toInt() != databaseApplicationId)
        return std::unexpected(StorageError{.kind = Kind::Schema, .detail = u"not a database of this program"_s});
    return version->toInt();
}

StorageResult<DatabaseState> Connection::openForReading(const QString &path, const StorageError &limitation)
{
    m_state.limitation = limitation;
    qCInfo(lcStorage) << "opened for reading only:" << limitation.detail;
    auto connected = connect(path, u";QSQLITE_OPEN_READONLY"_s);
    auto version = connected ? readVersion(0) : StorageResult<int>(std::unexpected(connected.error()));
    if (!version && QFileInfo(path + u"-wal"_s).size() == 0) {
        // Nobody can write here, and no log waits beside it: what is in the file is all.
        const QString address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
        connected = connect(address + u"?immutable=1"_s, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        version = connected ? readVersion(0) : StorageResult<int>(std::unexpected(connected.error()));
    } else if (!version) {
        // The newest entries are in a log that cannot be read in place: read a copy of both.
        m_copy = std::make_unique<QTemporaryDir>();
        const QString copy = m_copy->filePath(u"copy.db"_s);
        if (QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s)) {
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
            QFile::setPermissions(copy + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
            connected = connect(copy, {});
            version = connected ? readVersion(0) : StorageResult<int>(std::unexpected(connected.error()));
        }
    }
    if (!version) {
        close();
        return std::unexpected(version.error());
    }
    (void)once(u"PRAGMA query_only = ON"_s);
    m_state.schemaVersion = *version;
    if (const auto known = readConsole(false); !known)
        qCWarning(lcStorage) << "no console id:" << known.error().detail;
    return m_state;
}

StorageResult<void> Connection::prepareForWriting()
{
    for (const auto &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const auto set = once(pragma); !set)
            return std::unexpected(set.error());
    }
    const auto mode = once(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return std::unexpected(mode.error());
    // SQLite opens what it may not write for reading without a word; the first write would be the first to tell.
    // Even BEGIN IMMEDIATE succeeds there; only a statement that could change a row does not.
    const auto tables = once(u"SELECT count(*) FROM sqlite_schema WHERE name = 'meta'"_s);
    if (!tables)
        return std::unexpected(tables.error());
    return unguardedTransaction([this, &tables]() -> StorageResult<void> {
        return tables->toInt() == 0 ? StorageResult<void>() : execute("DELETE FROM meta WHERE key = ''"_L1);
    });
}

StorageResult<void> Connection::migrate(const QString &path, int from, std::span<const Migration> migrations)
{
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (from > 0 && from < newest) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
        m_state.backup = u"%1.version-%2.%3.backup"_s.arg(path).arg(from).arg(stamp);
        if (const auto copied = backupTo(m_state.backup); !copied)
            return std::unexpected(copied.error());
    }
    if (from == newest)
        return {};
    // All or nothing: a disk that fills up on the way leaves the file as it was, and a new file empty.
    return unguardedTransaction([this, migrations]() -> StorageResult<void> {
        for (const Migration &migration : migrations) {
            // Another process may have been here between our look and our lock.
            const auto version = once(u"PRAGMA user_version"_s);
            if (!version)
                return std::unexpected(version.error());
            if (version->toInt() >= migration.version)
                continue;
            if (const auto applied = migration.apply(*this); !applied)
                return applied;
            if (const auto set = once(u"PRAGMA user_version = %1"_s.arg(migration.version)); !set)
                return std::unexpected(set.error());
        }
        return {};
    });
}

StorageResult<void> Connection::readConsole(bool mayWrite)
{
    const auto read = [this]() -> StorageResult<void> {
        return forEach("SELECT value FROM meta WHERE key = 'console'"_L1, {},
                       [this](const Row &row) { m_state.console = QUuid::fromString(row.text(0)); });
    };
    if (const auto known = read(); !known || !m_state.console.isNull() || !mayWrite)
        return known;
    return unguardedTransaction([this, &read]() -> StorageResult<void> {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto stored = execute("INSERT OR IGNORE INTO meta VALUES ('console', ?)"_L1, {id}); !stored)
            return stored;
        return read();
    });
}

StorageResult<void> Connection::execute(QLatin1StringView sql, Values values)
{
    return forEach(sql, values, {});
}

StorageResult<void> Connection::forEach(QLatin1StringView sql, Values values, const std::function<void(const Row &)> &onRow)
{
    return forEachWhile(sql, values, [&onRow](const Row &row) {
        if (onRow)
            onRow(row);
        return true;
    });
}

StorageResult<void> Connection::forEachWhile(QLatin1StringView sql, Values values, const std::function<bool(const Row &)> &onRow)
{
    if (!isOpen())
        return std::unexpected(StorageError{.kind = Kind::NotFound, .detail = u"not open"_s});
    std::shared_ptr<Statement> &kept = m_statements[sql];
    if (!kept)
        kept = std::make_shared<Statement>(m_handle, sql);
    const std::shared_ptr<Statement> statement = kept; // `onRow` may run another, and the list move
    if (auto bound = statement->bind(values); !bound) {
        m_statements.remove(sql);
        return bound;
    }
    auto onARow = statement->step();
    while (onARow && *onARow && onRow(statement->row()))
        onARow = statement->step();
    statement->reset();
    if (!onARow)
        return std::unexpected(onARow.error());
    return {};
}

StorageResult<qint64> Connection::insert(QLatin1StringView sql, Values values)
{
    if (const auto done = execute(sql, values); !done)
        return std::unexpected(done.error());
    return sqlite3_last_insert_rowid(m_handle);
}

StorageResult<QVariant> Connection::once(const QString &sql)
{
    if (!isOpen())
        return std::unexpected(StorageError{.kind = Kind::NotFound, .detail = u"not open"_s});
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(toStorageError(query.lastError()));
    QVariant first;
    if (query.next())
        first = query.value(0);
    if (query.lastError().isValid())
        return std::unexpected(toStorageError(query.lastError()));
    return first;
}

void Connection::setSyncsEachCommit(bool each)
{
    if (!m_state.limitation)
        (void)once(each ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
}

StorageResult<void> Connection::syncLog()
{
    sqlite3_file *log = nullptr;
    if (m_handle)
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void *>(&log));
    if (!log || !log->pMethods) // nothing was ever written
        return {};
    if (const int code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL); code != SQLITE_OK)
        return std::unexpected(StorageError{.kind = storageErrorKind(code), .detail = u"the log cannot be synced (%1)"_s.arg(code)});
    return {};
}

void Connection::endsOnce(const std::atomic<bool> *isCancelled)
{
    constexpr int askEvery = 1000; // steps of SQLite
    const auto isOver = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; };
    if (m_handle)
        sqlite3_progress_handler(m_handle, isCancelled ? askEvery : 0, isOver, const_cast<std::atomic<bool> *>(isCancelled));
}

StorageResult<bool> Connection::backupTo(const QString &path, const std::atomic<bool> *isCancelled)
{
    if (QFile::exists(path))
        return std::unexpected(StorageError{.kind = Kind::Conflict, .detail = path});
    // Under another name until all of it is on the disk: half a copy that looks like a whole one is worse than none.
    const QString part = path + u".part"_s;
    QFile::remove(part); // of somebody who was killed
    endsOnce(isCancelled);
    const auto copied = once(u"VACUUM INTO "_s + inQuotes(part));
    endsOnce(nullptr);
    const bool isOver = isCancelled && *isCancelled;
    if (!copied || isOver) {
        QFile::remove(part);
        return isOver ? StorageResult<bool>(false) : std::unexpected(copied.error());
    }
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0 || !file.rename(path)) {
        QFile::remove(part);
        return std::unexpected(StorageError{.kind = Kind::Io, .detail = file.errorString()});
    }
    return true;
}

StorageResult<void> Connection::checkIntegrity(const std::atomic<bool> *isCancelled)
{
    endsOnce(isCancelled);
    const auto answer = once(u"PRAGMA quick_check(1)"_s);
    endsOnce(nullptr);
    if (isCancelled && *isCancelled)
        return {};
    if (answer && answer->toString() == u"ok")
        return {};
    const StorageError damage{.kind = answer ? Kind::Damaged : answer.error().kind,
                              .detail = answer ? answer->toString() : answer.error().detail};
    if (damage.kind == Kind::Damaged)
        refuseWriting(damage);
    return std::unexpected(damage);
}

void Connection::refuseWriting(const StorageError &limitation)
{
    (void)once(u"PRAGMA query_only = ON"_s);
    m_state.limitation = limitation;
}
