// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangeerror.h"

#include <QCryptographicHash>

#include <array>
#include <memory>

#include <sys/types.h>

struct archive;

/**
 * Reads the container from its beginning to its end, one member after the other, each by the name that must come next: what else
 * is in it (another name, a link, a compressed or a sparse member) is refused, so no name from a file is ever used as a path.
 */
class ArchiveReader
{
public:
    explicit ArchiveReader(const QString &path);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    [[nodiscard]] ExchangeResult<void> open();
    /** The content of the next member, which must have this name and at most so many bytes. */
    [[nodiscard]] ExchangeResult<QByteArray> take(const QByteArray &name, qint64 limit);
    /** Nothing but the seal may follow, and it must be the one of this file. */
    [[nodiscard]] ExchangeResult<void> finish();
    /** After an error: reads what is left and says whether the file is as it was written. False: it was cut or changed on its way. */
    [[nodiscard]] bool isSealed(const GoesOn &goesOn);
    [[nodiscard]] double progress() const { return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : 0; }

private:
    static ssize_t give(archive *, void *self, const void **bytes);
    [[nodiscard]] qint64 readPart();
    [[nodiscard]] ExchangeError error(int code) const;

    struct Free {
        void operator()(archive *reader) const;
    };
    QString m_path;
    int m_file = -1;
    qint64 m_size = 0;
    qint64 m_read = 0;
    int m_systemError = 0;
    bool m_hasMember = false; ///< it has begun as a tar file does
    QByteArray m_end; ///< the bytes behind what is sealed, as far as they were read
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::array<char, 256 * 1024> m_part{};
    std::unique_ptr<archive, Free> m_archive;
};
