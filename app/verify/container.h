// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <sys/types.h>

struct archive;

/** The tar file that FORMAT.md tells, member by member; of what it does not understand it only says so. */
class Container
{
public:
    explicit Container(const QString &path);
    ~Container();
    Q_DISABLE_COPY_MOVE(Container)

    struct Member {
        QByteArray name;
        qint64 size = 0;
    };

    [[nodiscard]] bool open(); ///< false: problem() tells why
    [[nodiscard]] std::optional<Member> next(); ///< nothing at the end, or where it goes no further
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; } ///< it ended as a tar file does
    /** Content of the member that next() gave, in parts; false where it is not all there. */
    [[nodiscard]] bool read(const std::function<void(QByteArrayView)> &onPart);
    [[nodiscard]] std::optional<QByteArray> readAll(qint64 limit);
    [[nodiscard]] bool isSealed(); ///< reads what is left; the file is byte by byte as it was written
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< the system's words

private:
    static ssize_t feed(archive *reader, void *self, const void **bytes);
    [[nodiscard]] QByteArrayView nextBytes();

    QFile m_file;
    archive *m_archive = nullptr;
    qint64 m_memberSize = 0;
    bool m_isAtEnd = false;
    QString m_problem;
    std::vector<char> m_bytes;
    qint64 m_passed = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_tail; ///< what stands behind the bytes that the seal is of
};
