// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <unistd.h>

/** Kilobytes that this process holds in memory now; 0: the kernel does not say. */
inline long residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * sysconf(_SC_PAGESIZE) / 1024 : 0;
}
