// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaserescue.h"
#include "evidencestore.h"
#include "journalhash.h"
#include "rescuewriter.h"
#include "searchindexer.h"
#include "simulateddisk.h"
#include "storagetest.h"
#include "testmain.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace
{
constexpr int pageSize = 4096;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/** The tables that count, row by row: a key for what a row is, and all of it. */
struct Rows {
    QHash<QByteArray, QByteArray> entries = {};
    QHash<QByteArray, QByteArray> payloads = {};
    QHash<QByteArray, QByteArray> evidence = {};
    QHash<QByteArray, QByteArray> sessions = {};
    QHash<QByteArray, QByteArray> traces = {}; ///< of an entry, payload or evidence: bytes that stand in its row and nowhere else
    QHash<QByteArray, QByteArray> chainOf = {}; ///< of an entry or payload: session and console
    qint64 rescues = 0; ///< entries that tell of a rescue
};

Rows rowsOf(const QString &path)
{
    Rows rows;
    Connection connection;
    if (!connection.open(path, 5s))
        return rows;
    const auto joined = [](const Row &row, int from, int to) {
        QByteArray all;
        for (int i = from; i < to; ++i)
            all += row.blob(i) + '|';
        return all;
    };
    bool isRead =
        connection
            .forEach("SELECT c.session, c.console, e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind,"
                     " e.subject, e.limits, e.payload_hash, e.previous_hash, e.hash FROM entry e JOIN chain c ON c.id = e.chain"
                     " WHERE e.kind <> 'session-rescued'"_L1,
                     {},
                     [&](const Row &row) {
                         const QByteArray key = joined(row, 0, 3);
                         rows.entries.insert(key, joined(row, 3, 13));
                         rows.traces.insert('e' + key, row.blob(11) + row.blob(12));
                         rows.chainOf.insert(key, row.blob(0) + row.blob(1));
                     })
            .has_value();
    isRead = isRead
        && connection.forEach(
            "SELECT c.session, c.console, p.sequence, p.salt, p.content FROM payload p JOIN chain c ON c.id = p.chain JOIN entry e"
            " ON e.chain = p.chain AND e.sequence = p.sequence WHERE e.kind <> 'session-rescued'"_L1,
            {}, [&](const Row &row) {
                const QByteArray key = joined(row, 0, 3);
                rows.payloads.insert(key, joined(row, 3, 5));
                rows.traces.insert('p' + key, row.blob(3) + row.blob(4));
            });
    isRead = isRead && connection.forEach("SELECT sha256, content FROM evidence"_L1, {}, [&](const Row &row) {
        rows.evidence.insert(row.blob(0), row.blob(1));
        rows.traces.insert('v' + row.blob(0), row.blob(1));
    });
    isRead = isRead && connection.forEach("SELECT id, header FROM session"_L1, {}, [&](const Row &row) {
        rows.sessions.insert(row.blob(0), row.blob(1));
    });
    isRead = isRead && connection.forEach("SELECT count(*) FROM entry WHERE kind = 'session-rescued'"_L1, {}, [&](const Row &row) {
        rows.rescues = row.integer(0);
    });
    return isRead ? rows : Rows();
}

/** Which page of the file holds these bytes whole; -1: they go on in others. */
int pageOf(const QByteArray &file, const QByteArray &trace)
{
    const qsizetype at = file.indexOf(trace);
    return at >= 0 && at / pageSize == (at + trace.size() - 1) / pageSize ? static_cast<int>(at / pageSize) : -1;
}
} // namespace

/** What is saved of a damaged database: all that is whole, nothing that was never there, and never at the cost of the old file. */
class DatabaseRescueTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path(const QString &name = u"console.db"_s) const { return m_folder->filePath(name); }
    QSet<int> damage(QRandomGenerator &random, int round, const QByteArray &original);
    void compare(const RescueOutcome &outcome, const QByteArray &original, const QSet<int> &damaged) const;
    [[nodiscard]] StorageResult<RescueOutcome> save() const
    {
        RescueProgress progress;
        return DatabaseRescue::save(path(), path(u"new.db"_s), progress, m_clock);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
    QByteArray m_original; ///< the file while it is whole
    Rows m_rows;

private Q_SLOTS:
    void initTestCase();
    void init();
    void wholeDatabaseComesBackWhole();
    void bringsBackWhatIsWhole();
    void saysWhatIsLost();
    void newestEntriesInTheLogComeToo();
    void headOfTheFileIsNotNeeded();
    void erasedContentStaysErased();
    void noDatabaseIsLeftAlone();
    void newerDatabaseIsLeftToNewerPrograms();
    void canBeCancelled();
    void fullDiskLeavesNothing();
    void survivesKills();
    void everyTableIsThoughtOf();
};

void DatabaseRescueTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"console.db"_s);
    {
        Database database;
        JournalStore store(database, m_clock);
        QVERIFY(waitFor(database.open(file)));
        QRandomGenerator random(7);
        for (int number = 0; number < 5; ++number) {
            const QUuid session = valueOf(store.createSession(u"1"_s, exampleHeader(u"Customer %1"_s.arg(number))));
            QVERIFY(!session.isNull());
            for (int i = 0; i < 12; ++i) {
                QByteArray bytes(i % 4 == 3 ? 20'000 : 700, Qt::Uninitialized);
                random.generate(bytes.begin(), bytes.end());
                const EvidenceContent content = EvidenceContent::of(bytes);
                const EntryDraft draft{.kind = u"evidence-added"_s,
                                       .subject = u"prepare.step"_s,
                                       .payload = {{u"sha256"_s, QString::fromLatin1(content.sha256.toHex())}}};
                QList<EntryDraft> drafts(20, exampleDraft(i));
                drafts.append(draft);
                m_clock.time += 1000;
                const Beside beside{.trend = {{.key = u"time"_s, .time = m_clock.now(), .value = static_cast<double>(i)}},
                                    .evidence = {{.step = u"prepare.step"_s, .content = content}}};
                QVERIFY(waitFor(store.append(session, u"1"_s, drafts, beside)));
            }
            QVERIFY(waitFor(store.saveDraft(session, u"note"_s, u"half typed"_s)));
        }
    }
    m_rows = rowsOf(file);
    m_original = contentOf(file);
    QCOMPARE(m_rows.entries.size(), 5 * (12 * 21 + 1));
    QCOMPARE(m_rows.evidence.size(), 60);
    QVERIFY(m_original.size() > 100 * pageSize);
}

void DatabaseRescueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(path(), m_original);
}

void DatabaseRescueTest::wholeDatabaseComesBackWhole()
{
    const auto outcome = save();
    QVERIFY(outcome);
    QCOMPARE(outcome->sessions, 5);
    QCOMPARE(outcome->entries, m_rows.entries.size());
    QCOMPARE(outcome->evidence, 60);
    QVERIFY(outcome->incomplete.isEmpty());
    QCOMPARE(contentOf(path()), m_original);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"console.db"_s, u"new.db"_s}));

    Database old;
    Database saved;
    const QUuid console = valueOf(old.open(path())).console;
    QCOMPARE(valueOf(saved.open(path(u"new.db"_s))).console, console); // nothing is lost, so it goes on in its chains
    QCOMPARE(errorOf(saved.checkIntegrity()), std::nullopt);
    JournalStore before(old, m_clock);
    JournalStore store(saved, m_clock);
    const auto sessions = valueOf(before.sessions());
    const auto found = valueOf(store.sessions());
    QCOMPARE(found.size(), sessions.size());
    for (const SessionSummary &session : sessions) {
        QVERIFY(isIntact(store, session.id));
        QCOMPARE(valueOf(store.entries(session.id)), valueOf(before.entries(session.id)));
        QCOMPARE(valueOf(store.header(session.id)), session.header);
        QCOMPARE(valueOf(store.trend(session.id, u"time"_s)).size(), 12);
        QCOMPARE(valueOf(store.drafts(session.id)).value(u"note"_s), u"half typed"_s);
        EvidenceStore evidence(saved);
        QCOMPARE(valueOf(evidence.sizeOf(session.id)), valueOf(EvidenceStore(old).sizeOf(session.id)));
        QVERIFY(waitFor(store.append(session.id, u"1"_s, {exampleDraft(99)})));
        QVERIFY(isIntact(store, session.id));
    }
    QVERIFY(waitFor(SearchIndexer(saved).catchUp()));
}

/** Overwrites some pages, whole or in part; which ones. */
QSet<int> DatabaseRescueTest::damage(QRandomGenerator &random, int round, const QByteArray &original)
{
    QByteArray bytes = original;
    const auto pages = static_cast<int>(bytes.size() / pageSize);
    const int wanted = random.bounded(1, round % 5 == 4 ? pages / 2 : pages / 8);
    QSet<int> damaged;
    for (int i = 0; i < wanted; ++i) {
        const int page = random.bounded(pages);
        damaged.insert(page);
        const int from = round % 3 == 2 ? 512 * random.bounded(8) : 0;
        const int length = round % 3 == 2 ? 512 : pageSize;
        for (int byte = from; byte < from + length; ++byte)
            bytes[static_cast<qsizetype>(page) * pageSize + byte] = round % 4 == 3 ? '\0' : static_cast<char>(random.bounded(256));
    }
    write(path(), bytes);
    return damaged;
}

void DatabaseRescueTest::compare(const RescueOutcome &outcome, const QByteArray &original, const QSet<int> &damaged) const
{
    const Rows saved = rowsOf(outcome.file);
    // Nothing is there that was not.
    for (auto it = saved.entries.cbegin(); it != saved.entries.cend(); ++it)
        QCOMPARE(it.value(), m_rows.entries.value(it.key()));
    for (auto it = saved.payloads.cbegin(); it != saved.payloads.cend(); ++it)
        QCOMPARE(it.value(), m_rows.payloads.value(it.key()));
    for (auto it = saved.evidence.cbegin(); it != saved.evidence.cend(); ++it)
        QCOMPARE(it.value(), m_rows.evidence.value(it.key()));
    for (auto it = saved.sessions.cbegin(); it != saved.sessions.cend(); ++it)
        QVERIFY(m_rows.sessions.contains(it.key()));

    // And all is there that stands in a whole page, as far as anything tells whose it is.
    const auto isWhole = [&](const QByteArray &trace) {
        const int page = pageOf(original, trace);
        return page >= 0 && !damaged.contains(page);
    };
    const auto isKnown = [&](const QByteArray &chain) {
        for (qsizetype at = original.indexOf(chain); at >= 0; at = original.indexOf(chain, at + 1)) {
            if (!damaged.contains(static_cast<int>(at / pageSize)))
                return true;
        }
        return false;
    };
    qint64 expected = 0;
    for (auto it = m_rows.entries.cbegin(); it != m_rows.entries.cend(); ++it) {
        if (!isWhole(m_rows.traces.value('e' + it.key())) || !isKnown(m_rows.chainOf.value(it.key())))
            continue;
        ++expected;
        QVERIFY2(saved.entries.contains(it.key()), it.key().toHex().constData());
        if (isWhole(m_rows.traces.value('p' + it.key())))
            QVERIFY2(saved.payloads.contains(it.key()), it.key().toHex().constData());
    }
    QVERIFY(outcome.entries >= expected);
    QCOMPARE(outcome.entries, saved.entries.size());
    // What is lost is said in the record of each session of which something is, and of no other.
    qsizetype lossy = 0;
    for (const IncompleteSession &session : outcome.incomplete)
        lossy += session.withoutContent > 0 || session.lostEntries > 0 || session.lostEvidence > 0 || session.isEndUnknown ? 1 : 0;
    QCOMPARE(saved.rescues, lossy);
    for (auto it = m_rows.evidence.cbegin(); it != m_rows.evidence.cend(); ++it)
        QVERIFY(saved.evidence.contains(it.key()) || !isWhole(it.value()));
}

void DatabaseRescueTest::bringsBackWhatIsWhole()
{
    SoakRounds rounds(u"rescue"_s);
    qint64 entries = 0;
    int lost = 0;
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        QRandomGenerator random(static_cast<quint32>(1000 + round));
        const QSet<int> damaged = damage(random, round, m_original);
        const QByteArray before = contentOf(path());
        QFile::remove(path(u"new.db"_s));
        const auto outcome = save();
        QVERIFY2(outcome || outcome.error().kind == StorageError::Kind::NotFound, qPrintable(u"round %1"_s.arg(round)));
        QCOMPARE(contentOf(path()), before);
        if (!outcome) {
            ++lost;
            continue;
        }
        compare(*outcome, m_original, damaged);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"round %1"_s.arg(round)));
        Database saved;
        QVERIFY(waitFor(saved.open(outcome->file)));
        QCOMPARE(errorOf(saved.checkIntegrity()), std::nullopt);
        JournalStore store(saved, m_clock);
        // What misses something is what the outcome names, and no other.
        const auto sessions = valueOf(store.sessions());
        for (const SessionSummary &session : sessions) {
            const auto named = std::ranges::find(outcome->incomplete, session.id, &IncompleteSession::id);
            const bool isNamed = named != outcome->incomplete.cend() && (named->lostEntries > 0 || named->isEndUnknown);
            QVERIFY2(isNamed || isIntact(store, session.id), qPrintable(u"round %1"_s.arg(round)));
        }
        entries += outcome->entries;
        rounds.finished(round);
    }
    qInfo("%lld entries in %d rounds, nothing saved in %d", entries, rounds.count(), lost);
}

void DatabaseRescueTest::saysWhatIsLost()
{
    // The page of one entry in the middle of a chain.
    const QList<QByteArray> keys = m_rows.entries.keys();
    const auto key = std::ranges::find_if(keys, [](const QByteArray &each) { return each.endsWith("|120|"); });
    QVERIFY(key != keys.cend());
    const int page = pageOf(m_original, m_rows.traces.value('e' + *key));
    QVERIFY(page > 0);
    QByteArray bytes = m_original;
    bytes.replace(static_cast<qsizetype>(page) * pageSize, pageSize, QByteArray(pageSize, '\xaa'));
    write(path(), bytes);
    const auto outcome = save();
    QVERIFY(outcome);
    const QUuid session = QUuid::fromRfc4122(key->first(16));
    const auto named = std::ranges::find(outcome->incomplete, session, &IncompleteSession::id);
    QVERIFY(named != outcome->incomplete.cend());
    QVERIFY(named->lostEntries > 0);
    QCOMPARE(named->entries + named->lostEntries, 12 * 21 + 1);
    QVERIFY(named->customer.startsWith("Customer "_L1));
    QVERIFY(!named->isEndUnknown);
    Database old;
    Database saved;
    JournalStore store(saved, m_clock);
    QVERIFY(waitFor(saved.open(outcome->file)));
    // It goes on in a chain of its own: the numbers of the old one may stand elsewhere. That begins with what is lost.
    const auto reports = valueOf(store.verify(session));
    QCOMPARE(reports.size(), 2);
    QCOMPARE(std::ranges::count(reports, ChainReport::Problem::Missing, &ChainReport::problem), 1);
    QCOMPARE(std::ranges::count_if(reports, &ChainReport::isIntact), 1);
    const JournalEntry said = valueOf(store.entries(session)).constLast();
    QCOMPARE(said.kind, u"session-rescued"_s);
    QCOMPARE(said.sequence, 1);
    const QJsonObject lost{{u"entries"_s, named->lostEntries}, {u"contents"_s, named->withoutContent}, {u"pieces"_s, named->lostEvidence}};
    QCOMPARE(*said.payload, (QJsonObject{{u"lost"_s, lost}, {u"newest"_s, false}}));
    QVERIFY(waitFor(store.append(session, u"1"_s, {exampleDraft(1)})));
    QCOMPARE(valueOf(store.ends(session)).size(), 2);
}

void DatabaseRescueTest::newestEntriesInTheLogComeToo()
{
    const QString copy = path(u"copy.db"_s);
    qsizetype all = 0;
    {
        Database database;
        JournalStore store(database, m_clock);
        QVERIFY(waitFor(database.open(path())));
        const QUuid session = valueOf(store.sessions()).constFirst().id;
        for (int i = 0; i < 30; ++i)
            QVERIFY(waitFor(store.append(session, u"1"_s, {exampleDraft(i)})));
        all = m_rows.entries.size() + 30;
        QVERIFY(QFile::copy(path(), copy) && QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    const QByteArray log = contentOf(copy + u"-wal"_s);
    RescueProgress progress;
    const auto outcome = DatabaseRescue::save(copy, path(u"new.db"_s), progress, m_clock);
    QVERIFY(outcome);
    QCOMPARE(outcome->entries, all);
    QVERIFY(outcome->incomplete.isEmpty());
    QCOMPARE(contentOf(copy + u"-wal"_s), log);
    // Both get the other name together.
    QVERIFY(DatabaseRescue::setAside(copy, path(u"damaged.db"_s)));
    QVERIFY(!QFile::exists(copy) && !QFile::exists(copy + u"-wal"_s));
    QCOMPARE(contentOf(path(u"damaged.db-wal"_s)), log);
    QCOMPARE(rowsOf(path(u"damaged.db"_s)).entries.size(), all);
    QVERIFY(!DatabaseRescue::setAside(path(), path(u"damaged.db"_s))); // nobody's file is overwritten
    QVERIFY(QFile::exists(path()));
}

void DatabaseRescueTest::headOfTheFileIsNotNeeded()
{
    write(path(), QByteArray(pageSize, '\x55') + m_original.sliced(pageSize));
    Database database;
    QCOMPARE(errorOf(database.open(path())), StorageError::Kind::Damaged);
    QVERIFY(DatabaseRescue::canHelp(path()));
    const auto outcome = save();
    QVERIFY(outcome);
    QCOMPARE(outcome->entries, m_rows.entries.size());
    QCOMPARE(outcome->evidence, m_rows.evidence.size());
}

void DatabaseRescueTest::erasedContentStaysErased()
{
    {
        Connection connection;
        QVERIFY(connection.open(path(), 5s));
        QVERIFY(connection.execute("DELETE FROM payload WHERE sequence > 100"_L1));
    }
    const auto outcome = save();
    QVERIFY(outcome);
    QCOMPARE(outcome->entries, m_rows.entries.size());
    const Rows saved = rowsOf(outcome->file);
    QCOMPARE(saved.payloads.size(), 500);
    QCOMPARE(outcome->incomplete.size(), 5);
    QCOMPARE(outcome->incomplete.constFirst().lostEntries, 0);
    QCOMPARE(outcome->incomplete.constFirst().withoutContent, 12 * 21 + 1 - 100);
}

void DatabaseRescueTest::noDatabaseIsLeftAlone()
{
    const QList<QByteArray> contents{{}, "some text", QByteArray(300'000, '\xaa'), m_original.first(50)};
    for (const QByteArray &content : contents) {
        write(path(), content);
        QVERIFY(!DatabaseRescue::canHelp(path()));
        const auto outcome = save();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, StorageError::Kind::NotFound);
        QCOMPARE(contentOf(path()), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"console.db"_s});
    }
    QVERIFY(QFile::remove(path()));
    QVERIFY(!DatabaseRescue::canHelp(path()));
    QCOMPARE(save().error().kind, StorageError::Kind::NotFound);
}

void DatabaseRescueTest::newerDatabaseIsLeftToNewerPrograms()
{
    QByteArray bytes = m_original;
    bytes[63] = 99; // the version in its head
    write(path(), bytes);
    QCOMPARE(save().error().kind, StorageError::Kind::Newer);
}

void DatabaseRescueTest::canBeCancelled()
{
    RescueProgress progress;
    progress.isCancelled = true;
    const auto outcome = DatabaseRescue::save(path(), path(u"new.db"_s), progress, m_clock);
    QVERIFY(outcome && outcome->isCancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"console.db"_s});
}

void DatabaseRescueTest::fullDiskLeavesNothing()
{
    SimulatedDisk disk(1);
    disk.setCapacity(300'000);
    const auto outcome = save();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, StorageError::Kind::DiskFull);
    QCOMPARE(contentOf(path()), m_original);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"console.db"_s});
}

void DatabaseRescueTest::survivesKills()
{
    QByteArray damaged = m_original;
    damaged.replace(20 * pageSize, pageSize, QByteArray(pageSize, '\xaa'));
    write(path(), damaged);
    const qint64 whole = save()->entries;
    const QString saved = path(u"new.db"_s);
    const QString aside = path(u"damaged.db"_s);
    SoakRounds rounds(u"rescuekills"_s);
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    int finished = 0;
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        QFile::remove(saved);
        QFile::remove(aside);
        write(path(), damaged);
        QProcess child;
        child.start(QStringLiteral(RESCUER), {path(), saved, aside});
        QVERIFY(child.waitForStarted());
        child.waitForFinished(random.bounded(1, 80));
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
        QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() == 0);
        finished += QFile::exists(saved) ? 1 : 0;
        QCOMPARE(contentOf(QFile::exists(path()) ? path() : aside), damaged); // under one name or the other
        QVERIFY(QFile::exists(saved) || QFile::exists(path()));
        if (QFile::exists(saved))
            QCOMPARE(rowsOf(saved).entries.size(), whole);
        else
            QCOMPARE(save()->entries, whole); // what the killed one left is in nobody's way
        rounds.finished(round);
    }
    qInfo("%d of %d were done before they were killed", finished, rounds.count());
}

/** A table that is added to the schema must be saved, or be made anew: this fails until somebody has decided. */
void DatabaseRescueTest::everyTableIsThoughtOf()
{
    static const QSet<QString> saved{u"meta"_s, u"session"_s, u"chain"_s, u"entry"_s, u"payload"_s, u"evidence"_s, u"trend"_s, u"draft"_s};
    // Periods of keeping are left: without them everything is kept for ever, which loses nothing.
    static const QSet<QString> madeAnew{u"snapshot"_s, u"evidence_use"_s, u"listing"_s, u"words"_s,
                                        u"person"_s,   u"term"_s,         u"found"_s,   u"retention"_s};
    Connection connection;
    QVERIFY(connection.open(path(), 5s));
    QSet<QString> tables;
    QVERIFY(connection.forEach("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words\\__%' ESCAPE '\\'"_L1, {},
                               [&tables](const Row &row) { tables.insert(row.text(0)); }));
    QCOMPARE(tables, saved + madeAnew);
}

CONSOLE_TEST_MAIN(DatabaseRescueTest)
#include "tst_databaserescue.moc"
