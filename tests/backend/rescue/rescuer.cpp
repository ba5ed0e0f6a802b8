// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a damaged database into a new one, and gives the old one another name where that is asked for, until it is killed.

#include "databaserescue.h"

#include <QCoreApplication>
#include <QStringList>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    RescueProgress progress;
    const auto outcome = DatabaseRescue::save(words.value(1), words.value(2), progress, SystemClock());
    if (!outcome)
        return 1;
    return words.size() < 4 || DatabaseRescue::setAside(words.value(1), words.value(3)) ? 0 : 2;
}
