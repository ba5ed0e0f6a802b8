// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the list of migrations is: bench_history LARGE SMALL. One line a figure: its name, then numbers.
//   page LARGE SMALL       first page of the list, milliseconds
//   filter WORST           first page of each filter and order, milliseconds
//   search MEDIAN WORST    while words are typed letter by letter, milliseconds
//   size BYTES PLAIN       the file beside the same rows, hashes included, in one plain table
//   memory FIRST LAST      resident kilobytes after the first and after the last tenth of the list was scrolled through

#include "historymodel.h"
#include "residentmemory.h"
#include "searchwords.h"
#include "sessionsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr int repetitions = 31;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_history: %s\n", what);
    std::exit(70);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

class Opened
{
public:
    explicit Opened(const QString &path)
    {
        if (!m_database.open(path).result()) {
            fail("the database cannot be opened");
        }
    }
    /** Milliseconds until the answer is here. */
    double ask(const SessionQuery &query)
    {
        QElapsedTimer timer;
        timer.start();
        const auto page = m_search.page(query).result();
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!page) {
            fail(qPrintable(page.error().detail));
        }
        return ms;
    }
    double usually(const SessionQuery &query)
    {
        std::vector<double> values;
        values.reserve(repetitions);
        for (int i = 0; i < repetitions; ++i) {
            values.push_back(ask(query));
        }
        return median(values);
    }
    SessionSearch &search() { return m_search; }

private:
    Database m_database;
    SessionSearch m_search{m_database};
};

void measurePages(Opened &large, Opened &small)
{
    std::printf("page %.3f %.3f\n", large.usually({}), small.usually({}));
    double worst = 0;
    using Sort = SessionQuery::Sort;
    for (const auto sort : {Sort::NewestEntry, Sort::Started, Sort::Customer, Sort::Product, Sort::State}) {
        for (const SessionQuery &query : {SessionQuery{.sort = sort}, SessionQuery{.outcome = SessionOutcome::Kind::Open, .sort = sort},
                                          SessionQuery{.product = u"wse2012"_s, .sort = sort}}) {
            const double ms = large.usually(query);
            if (ms > 16) {
                std::printf("      sort %d, outcome %d, product %s: %.1f ms\n", int(sort), query.outcome.has_value(),
                            qPrintable(query.product), ms);
            }
            worst = std::max(worst, ms);
        }
    }
    std::printf("filter %.3f\n", worst);
}

void measureSearch(Opened &large)
{
    std::vector<double> all;
    for (const QString &typed : {u"bäckerei huber 99"_s, u"株式会社みなと"_s, u"server backup router"_s, u"firma77"_s, u"時刻"_s,
                                 u"gelost keller"_s, u"nobody knows"_s, u"phone SBS4711"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            SessionQuery query;
            const auto runs = SearchWords::wanted(typed.left(length));
            for (const QString &run : runs) {
                // As a word of the language that leads to the most frequent finding.
                query.words.append({.text = run, .codes = typed == u"時刻"_s ? QStringList{u"clocks-apart"_s} : QStringList()});
            }
            all.push_back(large.ask(query));
            if (all.back() > 50) {
                std::printf("      “%s”: %.1f ms\n", qPrintable(typed.left(length)), all.back());
            }
        }
    }
    std::printf("search %.3f %.3f\n", median(all), *std::ranges::max_element(all));
}

void measureSize(const QString &path)
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain.db"_s);
    sqlite3 *database = nullptr;
    const auto run = [&database](const QByteArray &sql) {
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            fail(sqlite3_errmsg(database));
        }
    };
    if (sqlite3_open(plain.toUtf8().constData(), &database) != SQLITE_OK) {
        fail("plain SQLite cannot open");
    }
    run("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; ATTACH '" + path.toUtf8() + "' AS ours");
    run("CREATE TABLE entry (session BLOB, console BLOB, sequence INTEGER, wall_time INTEGER, monotonic INTEGER, program_version TEXT,"
        " guide_version TEXT, kind TEXT, subject TEXT, limits TEXT, payload_hash BLOB, previous_hash BLOB, hash BLOB, salt BLOB, content "
        "TEXT)");
    run("INSERT INTO main.entry SELECT c.session, c.console, e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version,"
        " e.kind, e.subject, e.limits, e.payload_hash, e.previous_hash, e.hash, p.salt, p.content FROM ours.entry e"
        " JOIN ours.chain c ON c.id = e.chain JOIN ours.payload p ON p.chain = e.chain AND p.sequence = e.sequence");
    sqlite3_close(database);
    std::printf("size %lld %lld\n", static_cast<long long>(QFileInfo(path).size()), static_cast<long long>(QFileInfo(plain).size()));
}

void measureMemory(Opened &large)
{
    const SystemClock clock;
    HistoryModel model(large.search(), clock);
    QEventLoop loop;
    QObject::connect(&model, &HistoryModel::answered, &loop, &QEventLoop::quit);
    QObject::connect(&model, &HistoryModel::rowsInserted, &loop, &QEventLoop::quit);
    model.setQuery({}, false);
    loop.exec();
    const auto all = large.search().counts().result()->all();
    long first = 0;
    int tenths = 1;
    while (model.rowCount() < all) {
        model.fetchMore({});
        loop.exec();
        for (int row = std::max(0, model.rowCount() - 50); row < model.rowCount(); ++row) {
            (void)model.index(row).data(SessionText::CustomerRole);
        }
        if (model.rowCount() > all / 10 * tenths) {
            const long now = residentKilobytes();
            first = first == 0 ? now : first;
            std::printf("      after %d of 10 tenths: %ld kB, %d rows kept\n", tenths++, now, model.keptRows());
        }
    }
    std::printf("memory %ld %ld\n", first, residentKilobytes());
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail("usage: bench_history LARGE SMALL");
    }
    {
        Opened large(arguments.at(1));
        Opened small(arguments.at(2));
        measurePages(large, small);
        measureSearch(large);
        measureMemory(large);
    }
    measureSize(arguments.at(1));
    return 0;
}
