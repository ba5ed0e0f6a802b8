// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangeerror.h"

#include <QCryptographicHash>
#include <QString>

#include <memory>

#include <sys/types.h>

struct archive;

/**
 * Writes the container: a tar file whose bytes depend on nothing but names and contents. It has its name only when all of it is on
 * the disk; until then it is called FILE.part, which the next attempt replaces. What is not finished is removed.
 */
class ArchiveWriter
{
public:
    explicit ArchiveWriter(const QString &path);
    ~ArchiveWriter();
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    [[nodiscard]] ExchangeResult<void> open();
    [[nodiscard]] ExchangeResult<void> add(const QByteArray &name, const QByteArray &content);
    [[nodiscard]] ExchangeResult<qint64> finish(); ///< seals it; its size in bytes

private:
    static ssize_t take(archive *, void *self, const void *bytes, size_t size);
    [[nodiscard]] ExchangeResult<void> addHeader(const QByteArray &name, qint64 size);
    [[nodiscard]] ExchangeResult<void> addContent(const QByteArray &content);
    [[nodiscard]] ExchangeError error() const;
    [[nodiscard]] ExchangeResult<void> putInPlace();

    struct Free {
        void operator()(archive *writer) const;
    };
    QString m_path;
    QString m_part; ///< its name until it is finished
    int m_file = -1;
    std::unique_ptr<archive, Free> m_archive;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
    int m_systemError = 0; ///< of the write that failed
    bool m_isInPlace = false;
};
