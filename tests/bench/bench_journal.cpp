// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the journal appends, beside plain SQLite (its C interface, prepared statements, no thread, no hashing) that
// inserts the very same rows in the same transactions with the same durability. The journal is asked for a turn of
// transactions and then waited for, as a program does that need not stand still; what it makes of one that waits for each
// answer is told too. The two take turns, because what a sync costs changes from second to second with what else the disk has
// to do.

#include "journalstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr int turns = 25;
constexpr int transactionsOfATurn = 20;

struct Case {
    const char *name = nullptr;
    int rowsEach = 1;
    bool waitsForEach = false;
};

/** One row of each of the two tables, as the journal wrote it. */
struct Copy {
    std::vector<QByteArray> entryTexts = {}; // program, guide, kind, subject, limits
    std::vector<QByteArray> entryBlobs = {}; // payload hash, previous hash, hash
    qint64 chain, sequence, wallTime, monotonic;
    QByteArray salt, content;
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_journal: %s\n", what);
    std::exit(70);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

EntryDraft draftOf(int number)
{
    return {.kind = u"finding"_s,
            .subject = u"prep.dns-srv"_s,
            .limits = {{u"limitSeconds"_s, 300}, {u"warnAboveSeconds"_s, 60}},
            .payload = {{u"status"_s, u"Passed"_s},
                        {u"code"_s, u"dns-complete"_s},
                        {u"values"_s, QJsonObject{{u"found"_s, number}, {u"expected"_s, 24}, {u"servers"_s, u"10.0.0.1"_s}}},
                        {u"source"_s, u"10.0.0.1"_s},
                        {u"measuredAt"_s, u"2026-03-01T10:20:30.456Z"_s}}};
}

/** The journal, as the program uses it. */
class Journal
{
public:
    explicit Journal(const QString &path)
        : m_store(m_database, m_clock)
    {
        if (!m_database.open(path).result())
            fail("the database cannot be opened");
        const auto session = m_store.createSession(u"1"_s, {{u"product"_s, u"sbs2003"_s}}).result();
        if (!session)
            fail("no session");
        m_session = *session;
    }

    /** One turn; the time that it took. */
    std::chrono::nanoseconds append(const Case &what)
    {
        QList<EntryDraft> drafts;
        for (int i = 0; i < what.rowsEach; ++i)
            drafts.append(draftOf(i));
        std::vector<QFuture<StorageResult<QList<JournalEntry>>>> answers;
        answers.reserve(transactionsOfATurn);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < transactionsOfATurn; ++i) {
            answers.push_back(m_store.append(m_session, u"1"_s, drafts));
            if (what.waitsForEach)
                answers.back().waitForFinished();
        }
        for (const auto &answer : answers) {
            if (!answer.result())
                fail("not appended");
        }
        return timer.durationElapsed();
    }

    /** What was written since the last call. */
    std::vector<Copy> newRows()
    {
        std::vector<Copy> rows;
        const qint64 after = m_copied;
        const auto read = m_database.run([&rows, after](Connection &connection) {
            return connection.forEach(
                "SELECT e.chain, e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind, e.subject, e.limits,"
                " e.payload_hash, e.previous_hash, e.hash, p.salt, p.content FROM entry e JOIN payload p USING (chain, sequence)"
                " WHERE e.sequence > ? ORDER BY e.sequence"_L1,
                {after}, [&rows](const Row &query) { rows.push_back(rowOf(query)); });
        });
        if (!read.result())
            fail("not read back");
        m_copied = rows.back().sequence;
        return rows;
    }

private:
    static Copy rowOf(const Row &query)
    {
        Copy row{.chain = query.integer(0),
                 .sequence = query.integer(1),
                 .wallTime = query.integer(2),
                 .monotonic = query.integer(3),
                 .salt = query.blob(12),
                 .content = query.text(13).toUtf8()};
        for (int i = 4; i < 9; ++i)
            row.entryTexts.push_back(query.text(i).toUtf8());
        for (int i = 9; i < 12; ++i)
            row.entryBlobs.push_back(query.blob(i));
        return row;
    }

    SystemClock m_clock;
    Database m_database;
    JournalStore m_store;
    QUuid m_session;
    qint64 m_copied = 1; // not the entry that made the session
};

/** The yardstick: as short and as fast as one writes it by hand. */
class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            fail("plain SQLite cannot open");
        run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", &m_entry);
        prepare("INSERT INTO payload VALUES (?, ?, ?, ?)", &m_payload);
        prepare("BEGIN IMMEDIATE", &m_begin);
        prepare("COMMIT", &m_commit);
    }
    ~PlainSqlite()
    {
        for (sqlite3_stmt *statement : {m_entry, m_payload, m_begin, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(PlainSqlite)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(sqlite3_errmsg(m_database));
    }
    std::chrono::nanoseconds insert(const std::vector<Copy> &rows, int rowsEach)
    {
        QElapsedTimer timer;
        timer.start();
        for (size_t i = 0; i < rows.size(); i += static_cast<size_t>(rowsEach)) {
            step(m_begin);
            for (size_t n = i; n < i + static_cast<size_t>(rowsEach); ++n)
                insert(rows[n]);
            step(m_commit);
        }
        return timer.durationElapsed();
    }

private:
    void prepare(const char *sql, sqlite3_stmt **statement)
    {
        if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, nullptr) != SQLITE_OK)
            fail(sqlite3_errmsg(m_database));
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            fail(sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }
    static void text(sqlite3_stmt *statement, int column, const QByteArray &value)
    {
        sqlite3_bind_text(statement, column, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    static void blob(sqlite3_stmt *statement, int column, const QByteArray &value)
    {
        sqlite3_bind_blob(statement, column, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    void insert(const Copy &row)
    {
        int column = 0;
        for (const qint64 number : {row.chain, row.sequence, row.wallTime, row.monotonic})
            sqlite3_bind_int64(m_entry, ++column, number);
        for (const QByteArray &value : row.entryTexts)
            text(m_entry, ++column, value);
        for (const QByteArray &value : row.entryBlobs)
            blob(m_entry, ++column, value);
        step(m_entry);
        sqlite3_bind_int64(m_payload, 1, row.chain);
        sqlite3_bind_int64(m_payload, 2, row.sequence);
        blob(m_payload, 3, row.salt);
        text(m_payload, 4, row.content);
        step(m_payload);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_entry = nullptr;
    sqlite3_stmt *m_payload = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

/** The same schema with a chain to hang the rows on. */
void makePlainFile(const QString &path)
{
    {
        Connection connection;
        if (!connection.open(path, std::chrono::seconds(1)))
            fail("the database cannot be opened");
    }
    PlainSqlite plain(path);
    plain.run("INSERT INTO session (id, created, header) VALUES (zeroblob(16), 0, '{}');"
              "INSERT INTO chain VALUES (1, zeroblob(16), zeroblob(16), 0, 0, zeroblob(32), 0)");
}

bool measure(const Case &what, const QTemporaryDir &folder)
{
    const QString prefix = folder.filePath(QString::number(what.rowsEach) + (what.waitsForEach ? u"-each"_s : QString()));
    Journal journal(prefix + u"-journal.db"_s);
    makePlainFile(prefix + u"-plain.db"_s);
    PlainSqlite plain(prefix + u"-plain.db"_s);
    std::vector<double> journalTimes;
    std::vector<double> plainTimes;
    for (int turn = 0; turn < turns; ++turn) {
        journalTimes.push_back(std::chrono::duration<double>(journal.append(what)).count());
        plainTimes.push_back(std::chrono::duration<double>(plain.insert(journal.newRows(), what.rowsEach)).count());
    }
    const int rowsOfATurn = transactionsOfATurn * what.rowsEach;
    const double ratio = median(plainTimes) / median(journalTimes);
    std::printf("journal append (%s): %.0f rows/s, plain SQLite %.0f rows/s, ratio %.2f%s\n", what.name, rowsOfATurn / median(journalTimes),
                rowsOfATurn / median(plainTimes), ratio, what.waitsForEach ? "" : " (at least 0.90)");
    std::fflush(stdout);
    return what.waitsForEach || ratio >= 0.9;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // Beside the program and not in /tmp, which is often memory and would make a sync cost nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-journal-XXXXXX"_s);
    const bool acts = measure({.name = "acts, 20 asked for at once", .rowsEach = 1}, folder);
    const bool sweeps = measure({.name = "sweeps of 12 entries, 20 asked for at once", .rowsEach = 12}, folder);
    measure({.name = "acts, each waited for before the next one", .rowsEach = 1, .waitsForEach = true}, folder);
    return acts && sweeps ? 0 : 1;
}
