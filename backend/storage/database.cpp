// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr size_t mostInOneSync = 64; // the first does not wait for ever
}

Database::Database()
    : m_worker(new QObject)
    , m_connection(std::make_unique<Connection>())
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Database::~Database()
{
    // Behind all that waits: what was asked for is still written.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Database::add(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    QMetaObject::invokeMethod(m_worker, [this] { workOnNext(); }, Qt::QueuedConnection);
}

/** The job that has waited longest; of commits also those that follow it. Empty: an earlier turn took more than one. */
std::vector<Database::Job> Database::takeNext()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Job> jobs;
    while (!m_waiting.empty() && jobs.size() < mostInOneSync && (jobs.empty() || (jobs.back().commits && m_waiting.front().commits))) {
        jobs.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return jobs;
}

void Database::workOnNext()
{
    if (!m_connection)
        return; // what goes on by itself ends with the database
    std::vector<Job> jobs = takeNext();
    const bool together = jobs.size() > 1;
    if (together)
        m_connection->setSyncsEachCommit(false);
    for (Job &job : jobs)
        job.work(*m_connection);
    StorageResult<void> synced;
    if (together) {
        synced = m_connection->syncLog();
        m_connection->setSyncsEachCommit(true);
    }
    for (Job &job : jobs)
        job.answer(synced);
}

QFuture<StorageResult<DatabaseState>> Database::open(const QString &path, std::chrono::milliseconds busyTimeout)
{
    return run([path, busyTimeout](Connection &connection) { return connection.open(path, busyTimeout); });
}

QFuture<StorageResult<DatabaseState>> Database::openExisting(const QString &path, std::chrono::milliseconds busyTimeout)
{
    return run([path, busyTimeout](Connection &connection) { return connection.openExisting(path, busyTimeout); });
}

QFuture<StorageResult<bool>> Database::backupTo(const QString &path, const std::shared_ptr<const std::atomic<bool>> &isCancelled)
{
    return run([path, isCancelled](Connection &connection) { return connection.backupTo(path, isCancelled.get()); });
}

QFuture<StorageResult<void>> Database::checkIntegrity()
{
    return run([](Connection &connection) { return connection.checkIntegrity(); });
}
