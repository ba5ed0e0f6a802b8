// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storageerror.h"

#include <QFile>
#include <QHash>

/**
 * The pages of a database file as they are on the disk, the newer ones of its log over the older (https://sqlite.org/fileformat.html).
 *
 * Asks SQLite for nothing: that stops at the first damage. Both files are opened for reading only and never changed.
 */
class PageFile
{
public:
    static constexpr int usualPageSize = 4096; ///< where the head of the file does not tell it

    [[nodiscard]] StorageResult<void> open(const QString &path);
    [[nodiscard]] bool isDatabase() const { return m_hasHead; } ///< its first bytes are those of a database
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] quint32 count() const { return m_count; }
    /** The first is 1. Empty where the disk does not give all of it. */
    [[nodiscard]] QByteArray page(quint32 number);

private:
    void readLog(const QString &path);
    void readHead();

    QFile m_file;
    QFile m_log;
    QHash<quint32, qint64> m_inLog; ///< where the newest committed content of a page stands in the log
    int m_pageSize = usualPageSize;
    quint32 m_count = 0;
    bool m_hasHead = false;
};
