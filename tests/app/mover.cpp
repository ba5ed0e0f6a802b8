// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moves the database of some settings until it is done or killed: folder of the settings, where it is, where it is to be.

#include "databasemove.h"
#include "settings.h"

#include <QCoreApplication>
#include <QSettings>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, words.value(1));
    if (const auto largest = words.value(4).toULongLong()) { // the disk takes no more
        const rlimit limit{.rlim_cur = largest, .rlim_max = largest};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    MoveProgress progress;
    const auto moved = DatabaseMove::run(words.value(2), words.value(3), progress, &Settings::keepDatabasePath);
    if (!moved) {
        std::fprintf(stderr, "obstacle %d\n", static_cast<int>(moved.error()));
    }
    return moved && *moved ? 0 : 1;
}
