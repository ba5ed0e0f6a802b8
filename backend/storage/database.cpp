// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

using namespace Qt::StringLiterals;

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

QFuture<StorageResult<DatabaseState>> Database::open(const QString &path, std::chrono::milliseconds busyTimeout)
{
    return run([path, busyTimeout](Connection &connection) { return connection.open(path, busyTimeout); });
}

QFuture<StorageResult<void>> Database::backupTo(const QString &path)
{
    return run([path](Connection &connection) { return connection.backupTo(path); });
}

QFuture<StorageResult<void>> Database::checkIntegrity()
{
    return run([](Connection &connection) { return connection.checkIntegrity(); });
}
