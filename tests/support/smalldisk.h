// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

/** What a program did that had only a small disk at one folder. */
struct SmallDiskRun {
    int exitCode = 0;
    QByteArray errors = {}; ///< what it printed to its standard error
    QString left = {}; ///< names of the files on the disk afterwards
};

/** Runs a program with a disk of so many KiB mounted on `folder`, which only it sees; nothing where that cannot be made. */
inline std::optional<SmallDiskRun> runOnSmallDisk(const QString &folder, int size, const QStringList &command)
{
    // The numbers that a shell gives "mount failed" are nobody else's.
    static const QString script = QStringLiteral("mount -t tmpfs -o size=$1k tmpfs \"$2\" || exit 77; disk=$2; shift 2;"
                                                 " \"$@\" >&2; code=$?; ls -A \"$disk\"; exit $code");
    QProcess child;
    child.start(QStringLiteral("unshare"),
                QStringList{QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
                            QStringLiteral("-c"), script, QStringLiteral("sh"), QString::number(size), folder}
                    + command);
    if (!child.waitForFinished() || child.error() == QProcess::FailedToStart || child.exitCode() == 77) {
        return std::nullopt;
    }
    const QByteArray errors = child.readAllStandardError();
    if (errors.contains("unshare")) {
        return std::nullopt;
    }
    return SmallDiskRun{
        .exitCode = child.exitCode(), .errors = errors, .left = QString::fromLocal8Bit(child.readAllStandardOutput()).trimmed()};
}
