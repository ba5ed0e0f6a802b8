// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"
#include "sessionreplay.h"
#include "sessionsnapshot.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

/** Prints the state of a session as its journal gives it, without snapshots: statedump DATABASE SESSION. */
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        return 64;
    }
    Database database;
    const SystemClock clock;
    JournalStore store(database, clock);
    if (!database.open(words[1]).result()) {
        return 1;
    }
    const auto state = SessionReplay::read(store, QUuid::fromString(words[2]), JournalStore::Snapshots::Ignored).result();
    if (!state) {
        return 1;
    }
    const QByteArray text = SessionSnapshot::write(*state);
    return std::fwrite(text.data(), 1, size_t(text.size()), stdout) == size_t(text.size()) ? 0 : 1;
}
