// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "storageerror.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

/**
 * The database and the thread that it lives on. What is asked of it is done there in the order in which it was asked;
 * answers are futures (`.then(context, …)` brings them back to the context's thread). Its end waits for all of them.
 */
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /** Opens or makes the file; its folder is made too. May be called again, with another file or after an error. */
    QFuture<StorageResult<DatabaseState>> open(const QString &path, std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    /** The same for a file that must be there, and whose disk may be unplugged. */
    QFuture<StorageResult<DatabaseState>> openExisting(const QString &path,
                                                       std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    /** A copy (Connection::backupTo) that can be cancelled from any thread. */
    QFuture<StorageResult<bool>> backupTo(const QString &path, const std::shared_ptr<const std::atomic<bool>> &isCancelled = {});
    /** Reads the whole file, so not before the first picture is on the screen. Damage makes the database read-only. */
    QFuture<StorageResult<void>> checkIntegrity();

    /** Runs `task(Connection &)`, which returns a StorageResult, on the database's thread. */
    template<typename Task>
    auto run(Task task) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        return add(false, std::move(task));
    }

    /**
     * The same for a task that commits. Where several wait one behind the other, each is a transaction of its own and all share
     * one sync to the disk, which is what takes the time; they are answered after it.
     */
    template<typename Task>
    auto commit(Task task) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        return add(true, std::move(task));
    }

private:
    /** What waits: first its work is done, then it is answered. */
    struct Job {
        bool commits = false;
        std::move_only_function<void(Connection &)> work = {};
        std::move_only_function<void(const StorageResult<void> &synced)> answer = {};
    };

    template<typename Task>
    auto add(bool commits, Task task) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        using Result = std::invoke_result_t<Task, Connection &>;
        struct Answer {
            QPromise<Result> promise;
            std::optional<Result> result;
        };
        auto answer = std::make_shared<Answer>();
        answer->promise.start();
        auto future = answer->promise.future();
        add(Job{.commits = commits,
                .work = [answer, work = std::move(task)](Connection &connection) mutable { answer->result = work(connection); },
                .answer =
                    [answer](const StorageResult<void> &synced) {
                        if (!synced && *answer->result)
                            answer->result = std::unexpected(synced.error());
                        answer->promise.addResult(std::move(*answer->result));
                        answer->promise.finish();
                    }});
        return future;
    }
    void add(Job job);
    [[nodiscard]] std::vector<Job> takeNext();
    void workOnNext();

    QThread m_thread;
    QObject *m_worker; ///< lives on the thread and dies with it
    std::unique_ptr<Connection> m_connection; ///< touched by the thread only
    std::mutex m_mutex;
    std::deque<Job> m_waiting; ///< behind the mutex
};
