// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "storageerror.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <memory>
#include <type_traits>

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
    QFuture<StorageResult<void>> backupTo(const QString &path);
    /** Reads the whole file, so not before the first picture is on the screen. Damage makes the database read-only. */
    QFuture<StorageResult<void>> checkIntegrity();

    /** Runs `task(Connection &)`, which returns a StorageResult, on the database's thread. */
    template<typename Task>
    auto run(Task task) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        QPromise<std::invoke_result_t<Task, Connection &>> promise;
        auto future = promise.future();
        promise.start();
        QMetaObject::invokeMethod(
            m_worker,
            [this, work = std::move(task), answer = std::move(promise)]() mutable {
                answer.addResult(work(*m_connection));
                answer.finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread and dies with it
    std::unique_ptr<Connection> m_connection; ///< touched by the thread only
};
