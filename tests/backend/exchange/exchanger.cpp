// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exports or imports until it is done or killed; says "done" on its standard output once it is.

#include "sessionexport.h"
#include "sessionimport.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
ExchangeResult<void> importAll(Connection &connection, const QString &path)
{
    SessionImport import(path);
    const GoesOn always = [](double) { return true; };
    if (const auto seen = import.look(connection, always); !seen)
        return std::unexpected(seen.error());
    while (true) {
        const auto merge = import.writeNext(connection, always);
        if (!merge)
            return std::unexpected(merge.error());
        if (!*merge)
            return {};
    }
}

ExchangeResult<void> exportAll(Connection &connection, const QString &path)
{
    ExportRequest request{.path = path};
    const auto read = connection.forEach("SELECT id FROM session"_L1, {},
                                         [&](const Row &row) { request.sessions.append(QUuid::fromRfc4122(row.blob(0))); });
    if (!read)
        return std::unexpected(read.error());
    const auto written = SessionExport::write(connection, request, [](double) { return true; });
    if (!written)
        return std::unexpected(written.error());
    return {};
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Connection connection;
    if (!connection.open(words.value(2), std::chrono::seconds(5)))
        return 1;
    const auto done = words.value(1) == "import"_L1 ? importAll(connection, words.value(3)) : exportAll(connection, words.value(3));
    if (!done)
        std::fprintf(stderr, "error %d %s\n", static_cast<int>(done.error().kind), qPrintable(done.error().detail));
    std::puts(done ? "done" : "failed");
    return done ? 0 : 1;
}
