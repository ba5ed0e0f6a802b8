// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Erases a session until it is done or killed.

#include "sessioneraser.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    Connection connection;
    if (!connection.open(words.value(1), std::chrono::seconds(5)))
        return 1;
    const auto erased = SessionEraser::eraseNow(
        connection, {.session = QUuid::fromString(words.value(2)), .author = u"A. Keller"_s, .reason = u"asked for"_s}, clock);
    const auto finished = erased ? SessionEraser::finishNow(connection) : StorageResult<void>(std::unexpected(erased.error()));
    if (!finished)
        std::fprintf(stderr, "error %d %s\n", static_cast<int>(finished.error().kind), qPrintable(finished.error().detail));
    return finished ? 0 : 1;
}
