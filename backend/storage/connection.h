// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "migrations.h"
#include "statement.h"
#include "storageerror.h"

#include <QHash>
#include <QTemporaryDir>
#include <QUuid>
#include <QVariant>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>

/** How a database came open. */
struct DatabaseState {
    int schemaVersion = 0;
    QUuid console = {}; ///< who writes here; null where that is not known and cannot be stored
    QString backup = {}; ///< the copy that was made before the schema was changed; empty if it was not
    std::optional<StorageError> limitation = {}; ///< why it can only be read; absent where it can be written

    [[nodiscard]] bool isReadOnly() const { return limitation.has_value(); }
};

/**
 * The one connection to the database file, with its prepared statements. Belongs to one thread.
 *
 * Opening never resets or replaces a file: one that is newer, cannot be written or lies in a folder that cannot be
 * written is opened for reading, everything else that is wrong is an error and the file stays as it is.
 */
class Connection
{
public:
    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] StorageResult<DatabaseState> open(const QString &path, std::chrono::milliseconds busyTimeout,
                                                    std::span<const Migration> migrations = builtInMigrations());
    /** The same for a file that must be there: another is never made in its place. */
    [[nodiscard]] StorageResult<DatabaseState> openExisting(const QString &path, std::chrono::milliseconds busyTimeout);
    void close();
    [[nodiscard]] const DatabaseState &state() const { return m_state; }

    /** Runs a statement that is prepared once and kept; `sql` must be a literal. */
    StorageResult<void> execute(QLatin1StringView sql, Values values = {});
    /** The same for a query; `onRow` sees each row. A row that cannot be read is an error, never an early end. */
    StorageResult<void> forEach(QLatin1StringView sql, Values values, const std::function<void(const Row &)> &onRow);
    /** The same until `onRow` has seen enough and says false. */
    StorageResult<void> forEachWhile(QLatin1StringView sql, Values values, const std::function<bool(const Row &)> &onRow);
    /** A statement that is used once: pragmas, the schema. */
    StorageResult<QVariant> once(const QString &sql);
    /** Runs an insert; the number of the new row. */
    StorageResult<qint64> insert(QLatin1StringView sql, Values values);

    /** Commits what `body` did if it returns a value; of an error nothing stays. Refused where only reading is possible. */
    template<typename Body>
    auto transaction(Body &&body) -> std::invoke_result_t<Body>
    {
        if (m_state.limitation)
            return std::unexpected(*m_state.limitation);
        return unguardedTransaction(std::forward<Body>(body));
    }

    /** False: a commit is in the file's log, but is safe from a power cut only after syncLog(). */
    void setSyncsEachCommit(bool each);
    StorageResult<void> syncLog();

    /** A whole and compact copy, also of what is only in the log yet. False: cancelled, and nothing was left. */
    StorageResult<bool> backupTo(const QString &path, const std::atomic<bool> *isCancelled = nullptr);
    /** Reads every page; on damage the database is only read from then on. Ends early, without an answer, once it is cancelled. */
    StorageResult<void> checkIntegrity(const std::atomic<bool> *isCancelled = nullptr);
    void refuseWriting(const StorageError &limitation); ///< somebody else found out why

private:
    void endsOnce(const std::atomic<bool> *isCancelled); ///< whatever runs; null: nothing is watched any more
    template<typename Body>
    auto unguardedTransaction(Body &&body) -> std::invoke_result_t<Body>
    {
        // IMMEDIATE: what is read in it (the newest entry of a chain) cannot change before the commit.
        if (const auto begun = execute(QLatin1StringView("BEGIN IMMEDIATE")); !begun)
            return std::unexpected(begun.error());
        auto result = body();
        if (result) {
            const auto committed = execute(QLatin1StringView("COMMIT"));
            if (committed)
                return result;
            result = std::unexpected(committed.error());
        }
        (void)execute(QLatin1StringView("ROLLBACK")); // fails where SQLite rolled back by itself
        return result;
    }

    StorageResult<void> connect(const QString &name, const QString &options);
    void disconnect();
    StorageResult<int> readVersion(int newest);
    StorageResult<DatabaseState> openForReading(const QString &path, const StorageError &limitation);
    StorageResult<void> prepareForWriting();
    StorageResult<void> migrate(const QString &path, int from, std::span<const Migration> migrations);
    StorageResult<void> readConsole(bool mayWrite);
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }

    QString m_name; ///< of the connection in Qt's list
    std::chrono::milliseconds m_busyTimeout{};
    DatabaseState m_state;
    QHash<QLatin1StringView, std::shared_ptr<Statement>> m_statements;
    sqlite3 *m_handle = nullptr; ///< of Qt's driver
    std::unique_ptr<QTemporaryDir> m_copy; ///< holds what is read when neither file nor folder can be used in place
};
