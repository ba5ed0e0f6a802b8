// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long two sessions take to be compared, from the question to the list of differences, beside plain SQLite (its C interface)
// that reads the rows of both once: bench_compare FILE SESSION SESSION. Three cases: both as they are now, the way the page asks
// for them; both from their first entry; and two moments of one session.

#include "guidelibrary.h"
#include "guideplugins.h"
#include "sessioncomparison.h"
#include "sessionmoment.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQmlEngine>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rounds = 15;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_compare: %s\n", what);
    std::exit(70);
}

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

void compare(JournalStore &store, const GuidePlan &plan, const QUuid &left, const SessionMoment::Limit &leftLimit, const QUuid &right,
             const SessionMoment::Limit &rightLimit)
{
    auto one = SessionMoment::read(store, left, leftLimit);
    auto other = SessionMoment::read(store, right, rightLimit);
    const auto first = one.result();
    const auto second = other.result();
    if (!first || !second)
        fail("a session cannot be read");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (SessionComparison::of({first->state, plan, now}, {second->state, plan, now}).rows.isEmpty())
        fail("nothing was compared");
}

/** Every column of every row of a session, as the replay asks for them. */
qint64 readPlainly(sqlite3 *database, const QUuid &session)
{
    constexpr auto sql = "SELECT c.console, e.sequence, e.wall_time, e.kind, e.subject, p.content FROM chain c"
                         " JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
                         " WHERE c.session = ? ORDER BY c.console, e.sequence";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail("the yardstick cannot read");
    const QByteArray id = session.toRfc4122();
    sqlite3_bind_blob(statement, 1, id.constData(), static_cast<int>(id.size()), SQLITE_TRANSIENT);
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 6; ++column) {
            sqlite3_column_blob(statement, column);
            bytes += sqlite3_column_bytes(statement, column);
        }
    }
    sqlite3_finalize(statement);
    return bytes;
}

void measure(const QString &path, const QUuid &left, const QUuid &right)
{
    QQmlEngine qml;
    GuideLibrary library(qml);
    const Guide *guide = library.guide(u"sbs2003"_s);
    if (!guide)
        fail("no guide");
    const GuidePlan plan = GuidePlan::of(*guide);
    const SystemClock clock;
    Database database;
    JournalStore store(database, clock);
    if (!database.open(path).result())
        fail("the database cannot be opened");
    sqlite3 *plain = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &plain, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        fail("the database cannot be opened plainly");
    const double yardstick = medianOf([&] {
        if (readPlainly(plain, left) + readPlainly(plain, right) == 0)
            fail("there is nothing to read");
    });
    sqlite3_close(plain);
    const SessionMoment::Limit all{.entries = 1'000'000'000};
    const auto say = [yardstick](const char *name, double time) { std::printf("%s %.2f %.2f\n", name, time, yardstick); };
    say("now", medianOf([&] { compare(store, plan, left, {}, right, {}); }));
    say("whole", medianOf([&] { compare(store, plan, left, all, right, all); }));
    say("moments", medianOf([&] { compare(store, plan, left, {.entries = 2500}, left, {}); }));
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        fail("usage: bench_compare FILE SESSION SESSION");
    measure(arguments.at(1), QUuid::fromString(arguments.at(2)), QUuid::fromString(arguments.at(3)));
    return 0;
}
