// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalhash.h"
#include "storagetest.h"
#include "testmain.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/** The journal: what is appended comes back, in order, and whatever is done to it later is found at its place. */
class JournalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void entriesComeBackAsWritten();
    void entriesSurviveReopening();
    void awkwardTextsVerify();
    void entriesAfterASequence();
    void replayGivesTheSameEntries();
    void aReplayGoesOnFromItsSnapshot();
    void entriesAboutSomeSubjects();
    void unknownSessionIsAnError();
    void failedTransactionLeavesNothing();
    void headerFollowsTheEntries();
    void sessionsComeNewestFirst();
    void answersComeBackToTheContextsThread();
    void manyThreadsMakeOneChain();
    void twoDatabasesShareAChain();
    void chainsOfTwoConsolesAreMerged();
    void clockSetBackKeepsTheOrder();
    void entriesCannotBeChangedByAccident();
    void verificationFindsTheFirstBadPlace_data();
    void verificationFindsTheFirstBadPlace();
    void erasedPayloadsStillVerify();
    void knownHashProvesTheChain();
    void longChainsAreReadInSlices();
    void anEntryIsFoundByTheBeginningOfItsHash();
    void rewrittenChainIsFoundByItsKnownHash();
    void trendIsBounded();
    void draftsAreKeptUntilUsed();
    void overviewIsReplaced();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.db"_s); }
    void sql(const QString &statement);
    [[nodiscard]] QUuid sessionWith(int entries);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalStore> m_store;
    StandingClock m_clock;
};

void JournalStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    m_clock.time = 1'772'360'430'456;
    m_store = std::make_unique<JournalStore>(*m_database, m_clock);
    QCOMPARE(errorOf(m_database->open(path())), std::nullopt);
}

void JournalStoreTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void JournalStoreTest::sql(const QString &statement)
{
    QCOMPARE(errorOf(m_database->run([statement](Connection &connection) { return connection.once(statement); })), std::nullopt);
}

/** A session whose first entry says that it was created. */
QUuid JournalStoreTest::sessionWith(int entries)
{
    const QUuid session = valueOf(m_store->createSession(u"1"_s, exampleHeader()));
    QList<EntryDraft> drafts;
    for (int i = 1; i < entries; ++i)
        drafts.append(exampleDraft(i));
    (void)valueOf(m_store->append(session, u"1"_s, drafts));
    return session;
}

void JournalStoreTest::entriesComeBackAsWritten()
{
    const QUuid session = sessionWith(1);
    m_clock.time += 15'000;
    const auto written =
        valueOf(m_store->append(session, u"7"_s, {exampleDraft(1), {.kind = u"note"_s, .payload = {{u"text"_s, u"ok"_s}}}}));
    const auto entries = valueOf(m_store->entries(session));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.sliced(1), written);
    const JournalEntry &entry = entries.at(1);
    QCOMPARE(entry.session, session);
    QVERIFY(!entry.console.isNull());
    QCOMPARE(entry.sequence, 2);
    QCOMPARE(entry.wallTime, m_clock.now());
    QCOMPARE(entry.monotonicMs, m_clock.monotonic().count());
    QCOMPARE(entry.programVersion, QStringLiteral(CONSOLE_VERSION));
    QCOMPARE(entry.guideVersion, u"7"_s);
    QCOMPARE(entry.kind, u"finding"_s);
    QCOMPARE(entry.subject, u"prep.time-offset"_s);
    QCOMPARE(entry.limits, exampleDraft(1).limits);
    QCOMPARE(entry.payload, exampleDraft(1).payload);
    QCOMPARE(entries.at(0).previousHash, JournalHash::beforeFirst());
    QCOMPARE(entry.previousHash, entries.at(0).hash);
    QCOMPARE(entries.at(2).previousHash, entry.hash);
}

void JournalStoreTest::entriesSurviveReopening()
{
    const QUuid session = sessionWith(50);
    const auto before = valueOf(m_store->entries(session));
    cleanup();
    m_database = std::make_unique<Database>();
    m_store = std::make_unique<JournalStore>(*m_database, m_clock);
    QCOMPARE(errorOf(m_database->open(path())), std::nullopt);
    QCOMPARE(valueOf(m_store->entries(session)), before);
    const auto written = valueOf(m_store->append(session, u"1"_s, {exampleDraft(51)}));
    QCOMPARE(written.constFirst().sequence, 51);
    QVERIFY(isIntact(*m_store, session));
}

void JournalStoreTest::awkwardTextsVerify()
{
    const QUuid session = sessionWith(1);
    const QString awkward = u"\uFEFF\u202e'\"\\\n"_s + QChar(0) + QChar(0xdc00) + u"😀"_s;
    const EntryDraft draft{
        .kind = awkward, .subject = awkward, .limits = {{awkward, awkward}}, .payload = {{awkward, awkward}, {u"n"_s, 1e300}}};
    const EntryDraft empty{};
    QCOMPARE(valueOf(m_store->append(session, awkward, {draft, empty})).size(), 2);
    QCOMPARE(valueOf(m_store->entries(session)).size(), 3);
    QVERIFY(isIntact(*m_store, session));
}

void JournalStoreTest::entriesAfterASequence()
{
    const QUuid session = sessionWith(5);
    const auto entries = valueOf(m_store->entries(session, 3));
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.constFirst().sequence, 4);
    QVERIFY(valueOf(m_store->entries(session, 5)).isEmpty());
}

/** In all that a state is made from. */
namespace
{
/** Keeps what it reads. Its snapshot says only whether there was one. */
class Collector : public JournalReader
{
public:
    explicit Collector(bool understands = true)
        : m_understands(understands)
    {}
    void visit(const JournalEntry &entry) override { entries.append(entry); }
    [[nodiscard]] QByteArray snapshot() override { return "{}"; }
    [[nodiscard]] bool restore(QByteArrayView snapshot) override { return m_understands && snapshot == "{}"; }

    QList<JournalEntry> entries;

private:
    bool m_understands;
};
}

static bool replayTheSame(const QList<JournalEntry> &replayed, const QList<JournalEntry> &entries)
{
    return std::ranges::equal(replayed, entries, [](const JournalEntry &a, const JournalEntry &b) {
        return a.session == b.session && a.console == b.console && a.sequence == b.sequence && a.wallTime == b.wallTime && a.kind == b.kind
            && a.subject == b.subject && a.payload == b.payload;
    });
}

void JournalStoreTest::replayGivesTheSameEntries()
{
    const QUuid session = sessionWith(20);
    const auto reader = std::make_shared<Collector>();
    QCOMPARE(errorOf(m_store->replay(session, reader)), std::nullopt);
    QCOMPARE(reader->entries.size(), 20);
    QVERIFY(replayTheSame(reader->entries, valueOf(m_store->entries(session))));
    QCOMPARE(valueOf(m_store->header(session)), *reader->entries.constFirst().payload);
    QVERIFY(valueOf(m_store->header(QUuid::createUuid())).isEmpty());
}

void JournalStoreTest::aReplayGoesOnFromItsSnapshot()
{
    const QUuid session = sessionWith(JournalStore::snapshotEvery);
    const auto replay = [&](bool understands = true) {
        const auto reader = std::make_shared<Collector>(understands);
        const auto failed = errorOf(m_store->replay(session, reader));
        (void)valueOf(m_store->drafts(session)); // behind the snapshot, which nobody waits for
        return failed ? qsizetype(-1) : reader->entries.size();
    };
    QCOMPARE(replay(), JournalStore::snapshotEvery); // the first leaves one
    QCOMPARE(replay(), 0);
    (void)valueOf(m_store->append(session, u"1"_s, {exampleDraft(1), exampleDraft(2)}));
    QCOMPARE(replay(), 2);
    QCOMPARE(replay(), 2); // too few for a new one
    const auto ignoring = std::make_shared<Collector>();
    QCOMPARE(errorOf(m_store->replay(session, ignoring, JournalStore::Snapshots::Ignored)), std::nullopt);
    QCOMPARE(ignoring->entries.size(), JournalStore::snapshotEvery + 2);
    QCOMPARE(replay(false), JournalStore::snapshotEvery + 2); // of another version: from the first entry, and a new one is left
    QCOMPARE(replay(), 0);
    // It stands for one entry and no other: here the file was put together of two copies.
    sql(u"UPDATE snapshot SET hash = x'00'"_s);
    QCOMPARE(replay(), JournalStore::snapshotEvery + 2);
}

void JournalStoreTest::entriesAboutSomeSubjects()
{
    const QUuid session = sessionWith(20);
    const QString quoted = u"a \"quoted\" subject, und Größe"_s;
    (void)valueOf(m_store->append(session, u"1"_s, {{.kind = u"note"_s, .subject = quoted}}));
    const auto all = valueOf(m_store->entries(session));
    const QStringList subjects{all[3].subject, quoted, u"of none"_s};
    QList<JournalEntry> expected;
    std::ranges::copy_if(all, std::back_inserter(expected), [&](const JournalEntry &entry) { return subjects.contains(entry.subject); });
    QCOMPARE_GT(expected.size(), 1);
    QCOMPARE(valueOf(m_store->entriesAbout(session, subjects)), expected);
    QVERIFY(valueOf(m_store->entriesAbout(session, {})).isEmpty());
    // Some kinds name something else than what they belong to, and come with it in the same order.
    expected.clear();
    std::ranges::copy_if(all, std::back_inserter(expected),
                         [&](const JournalEntry &entry) { return entry.subject == quoted || entry.kind == all[5].kind; });
    QCOMPARE(valueOf(m_store->entriesAbout(session, {quoted}, {all[5].kind})), expected);
}

void JournalStoreTest::unknownSessionIsAnError()
{
    QCOMPARE(errorOf(m_store->append(QUuid::createUuid(), u"1"_s, {exampleDraft(1)})), StorageError::Kind::NotFound);
    QVERIFY(valueOf(m_store->sessions()).isEmpty());
}

void JournalStoreTest::failedTransactionLeavesNothing()
{
    const QUuid session = sessionWith(3);
    sql(u"CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.sequence = 6 BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const QList<EntryDraft> five(5, exampleDraft(9));
    QCOMPARE(errorOf(m_store->append(session, u"1"_s, five)), StorageError::Kind::Conflict);
    QCOMPARE(valueOf(m_store->entries(session)).size(), 3);
    sql(u"DROP TRIGGER refuse"_s);
    QCOMPARE(valueOf(m_store->append(session, u"1"_s, five)).constFirst().sequence, 4);
    QVERIFY(isIntact(*m_store, session));
}

void JournalStoreTest::headerFollowsTheEntries()
{
    const QUuid session = sessionWith(1);
    m_clock.time += 1000;
    (void)valueOf(m_store->append(session, u"1"_s, {{.kind = u"session-changed"_s, .payload = {{u"customer"_s, u"Kanzlei"_s}}}}));
    const auto sessions = valueOf(m_store->sessions());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.constFirst().id, session);
    QCOMPARE(sessions.constFirst().entryCount, 2);
    QCOMPARE(sessions.constFirst().created.msecsTo(sessions.constFirst().lastEntry), 1000);
    QCOMPARE(sessions.constFirst().text("customer"_L1), u"Kanzlei"_s);
    QCOMPARE(sessions.constFirst().text("domain"_L1), u"praxis.local"_s);
}

void JournalStoreTest::sessionsComeNewestFirst()
{
    const QUuid first = sessionWith(1);
    m_clock.time += 1000;
    const QUuid second = sessionWith(1);
    QCOMPARE(valueOf(m_store->sessions()).constFirst().id, second);
    m_clock.time += 1000;
    (void)valueOf(m_store->append(first, u"1"_s, {exampleDraft(1)}));
    QCOMPARE(valueOf(m_store->sessions()).constFirst().id, first);
}

void JournalStoreTest::answersComeBackToTheContextsThread()
{
    const QUuid session = sessionWith(1);
    QThread *answeredOn = nullptr;
    m_store->append(session, u"1"_s, {exampleDraft(1)}).then(this, [&answeredOn](const auto &) { answeredOn = QThread::currentThread(); });
    QTRY_COMPARE(answeredOn, QThread::currentThread());
}

void JournalStoreTest::manyThreadsMakeOneChain()
{
    const QUuid session = sessionWith(1);
    constexpr int threadCount = 4;
    constexpr int appends = 50;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back(QThread::create([this, session] {
            QList<QFuture<StorageResult<QList<JournalEntry>>>> futures;
            for (int n = 0; n < appends; ++n)
                futures.append(m_store->append(session, u"1"_s, {exampleDraft(n), exampleDraft(n)}));
            for (const auto &future : std::as_const(futures))
                (void)future.result();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(valueOf(m_store->entries(session)).size(), 1 + 2 * threadCount * appends);
    QVERIFY(isIntact(*m_store, session));
}

// The window and a check on the command line, both on the same file.
void JournalStoreTest::twoDatabasesShareAChain()
{
    const QUuid session = sessionWith(1);
    Database other;
    JournalStore otherStore(other, m_clock);
    QCOMPARE(errorOf(other.open(path())), std::nullopt);
    QList<QFuture<StorageResult<QList<JournalEntry>>>> futures;
    for (int i = 0; i < 30; ++i) {
        futures.append(m_store->append(session, u"1"_s, {exampleDraft(i)}));
        futures.append(otherStore.append(session, u"1"_s, {exampleDraft(i)}));
    }
    for (const auto &future : std::as_const(futures))
        QCOMPARE(errorOf(future), std::nullopt);
    QCOMPARE(valueOf(m_store->entries(session)).size(), 61);
    QVERIFY(isIntact(*m_store, session));
}

void JournalStoreTest::chainsOfTwoConsolesAreMerged()
{
    const QUuid session = sessionWith(2);
    const QUuid firstConsole = valueOf(m_store->entries(session)).constFirst().console;
    const QUuid otherConsole = QUuid::createUuid();
    cleanup();
    init();
    // A file in which a second console wrote between two entries of the first.
    const QUuid merged = sessionWith(2);
    const auto become = [this](const QUuid &console) {
        sql(u"UPDATE meta SET value = '%1' WHERE key = 'console'"_s.arg(console.toString(QUuid::WithoutBraces)));
        QCOMPARE(errorOf(m_database->open(path())), std::nullopt);
    };
    const QUuid ownConsole = valueOf(m_store->entries(merged)).constFirst().console;
    QVERIFY(ownConsole != firstConsole);
    become(otherConsole);
    m_clock.time += 1000;
    (void)valueOf(m_store->append(merged, u"1"_s, {exampleDraft(100)}));
    become(ownConsole);
    m_clock.time += 1000;
    (void)valueOf(m_store->append(merged, u"1"_s, {exampleDraft(200)}));

    QList<std::pair<QUuid, qint64>> order;
    const auto entries = valueOf(m_store->entries(merged));
    for (const JournalEntry &entry : entries)
        order.append({entry.console, entry.sequence});
    const QList<std::pair<QUuid, qint64>> expected{{ownConsole, 1}, {ownConsole, 2}, {otherConsole, 1}, {ownConsole, 3}};
    QCOMPARE(order, expected);
    const auto reader = std::make_shared<Collector>();
    QCOMPARE(errorOf(m_store->replay(merged, reader)), std::nullopt);
    QVERIFY(replayTheSame(reader->entries, entries));
    QCOMPARE(valueOf(m_store->entries(merged, 2)).size(), 1);
    QCOMPARE(valueOf(m_store->verify(merged)).size(), 2);
    QVERIFY(isIntact(*m_store, merged));
}

void JournalStoreTest::clockSetBackKeepsTheOrder()
{
    const QUuid session = sessionWith(2);
    m_clock.time -= 3'600'000;
    (void)valueOf(m_store->append(session, u"1"_s, {exampleDraft(3)}));
    QCOMPARE(valueOf(m_store->entries(session)).constLast().sequence, 3);
    QVERIFY(isIntact(*m_store, session));
}

void JournalStoreTest::entriesCannotBeChangedByAccident()
{
    (void)sessionWith(2);
    for (const auto &statement : {u"UPDATE entry SET kind = 'x'"_s, u"DELETE FROM entry"_s, u"UPDATE payload SET content = '{}'"_s}) {
        const auto tried = m_database->run([statement](Connection &connection) { return connection.once(statement); });
        QCOMPARE(errorOf(tried), StorageError::Kind::Conflict);
    }
}

void JournalStoreTest::verificationFindsTheFirstBadPlace_data()
{
    using Problem = ChainReport::Problem;
    QTest::addColumn<QString>("damage");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<qint64>("sequence");
    const auto column = [](const char *name, const QString &change) {
        QTest::newRow(name) << u"UPDATE entry SET %1 WHERE sequence = 5"_s.arg(change) << Problem::Changed << qint64(5);
    };
    column("time", u"wall_time = wall_time + 1"_s);
    column("monotonic time", u"monotonic = monotonic + 1"_s);
    column("program version", u"program_version = '9'"_s);
    column("guide version", u"guide_version = '9'"_s);
    column("kind", u"kind = 'note'"_s);
    column("subject", u"subject = 'x'"_s);
    column("limits", u"limits = '{\"limitSeconds\":600}'"_s);
    column("payload hash", u"payload_hash = zeroblob(32)"_s);
    column("previous hash", u"previous_hash = zeroblob(32)"_s);
    column("hash", u"hash = zeroblob(32)"_s);
    QTest::newRow("payload") << u"UPDATE payload SET content = '{}' WHERE sequence = 5"_s << Problem::PayloadChanged << qint64(5);
    QTest::newRow("salt") << u"UPDATE payload SET salt = zeroblob(16) WHERE sequence = 5"_s << Problem::PayloadChanged << qint64(5);
    QTest::newRow("first dropped") << u"DELETE FROM entry WHERE sequence = 1"_s << Problem::Missing << qint64(1);
    QTest::newRow("one dropped") << u"DELETE FROM entry WHERE sequence = 5"_s << Problem::Missing << qint64(5);
    QTest::newRow("last dropped") << u"DELETE FROM entry WHERE sequence = 10"_s << Problem::EndMissing << qint64(10);
    QTest::newRow("all dropped") << u"DELETE FROM entry"_s << Problem::EndMissing << qint64(1);
    QTest::newRow("one dropped, the rest moved up")
        << u"DELETE FROM entry WHERE sequence = 5; UPDATE entry SET sequence = sequence - 1 WHERE sequence > 5"_s << Problem::Changed
        << qint64(5);
    QTest::newRow("two in the other order")
        << u"UPDATE entry SET sequence = 99 WHERE sequence = 5; UPDATE entry SET sequence = 5 WHERE sequence = 6;"
           "UPDATE entry SET sequence = 6 WHERE sequence = 99"_s
        << Problem::Changed << qint64(5);
}

void JournalStoreTest::verificationFindsTheFirstBadPlace()
{
    QFETCH(QString, damage);
    const QUuid session = sessionWith(10);
    QVERIFY(isIntact(*m_store, session));
    for (const auto &trigger : {u"entry_is_never_changed"_s, u"entry_is_never_removed"_s, u"payload_is_never_changed"_s})
        sql(u"DROP TRIGGER %1"_s.arg(trigger));
    sql(u"PRAGMA foreign_keys = OFF"_s);
    const QStringList statements = damage.split(u';');
    for (const QString &statement : statements)
        sql(statement);
    const auto reports = valueOf(m_store->verify(session));
    QCOMPARE(reports.size(), 1);
    QTEST(reports.constFirst().problem, "problem");
    QTEST(reports.constFirst().sequence, "sequence");
    QVERIFY(!reports.constFirst().isIntact());
}

void JournalStoreTest::erasedPayloadsStillVerify()
{
    const QUuid session = sessionWith(10);
    sql(u"DELETE FROM payload WHERE sequence IN (3, 4)"_s);
    const auto reports = valueOf(m_store->verify(session));
    QVERIFY(reports.constFirst().isIntact());
    QCOMPARE(reports.constFirst().erased, 2);
    const auto entries = valueOf(m_store->entries(session));
    QVERIFY(!entries.at(2).payload);
    QVERIFY(entries.at(4).payload);
}

void JournalStoreTest::knownHashProvesTheChain()
{
    const QUuid session = sessionWith(5);
    const auto before = valueOf(m_store->verify(session)).constFirst();
    QCOMPARE(before.provenUpTo, 0);
    QCOMPARE(before.newestHash, valueOf(m_store->entries(session)).constLast().hash);
    (void)valueOf(m_store->append(session, u"1"_s, {exampleDraft(6)}));
    const auto after = valueOf(m_store->verify(session, {{before.console, before.newestHash}})).constFirst();
    QVERIFY(after.isIntact());
    QCOMPARE(after.provenUpTo, 5);
    const auto foreign = valueOf(m_store->verify(session, {{QUuid::createUuid(), before.newestHash}}));
    QCOMPARE(foreign.size(), 2);
    QCOMPARE(foreign.constLast().problem, ChainReport::Problem::NewestUnknown);
}

void JournalStoreTest::longChainsAreReadInSlices()
{
    constexpr int entries = 2500;
    const QUuid session = sessionWith(entries);
    QFutureWatcher<StorageResult<QList<ChainReport>>> watcher;
    const QSignalSpy steps(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(m_store->verify(session));
    const auto appended = m_store->append(session, u"1"_s, {exampleDraft(1)}); // comes in between
    QTRY_VERIFY(watcher.isFinished());
    QVERIFY(appended.isFinished());
    QVERIFY(watcher.result().has_value());
    QCOMPARE(watcher.result()->size(), 1);
    QVERIFY(watcher.result()->constFirst().isIntact());
    QVERIFY(watcher.result()->constFirst().entries >= entries);
    QCOMPARE(watcher.progressMaximum(), entries);
    QVERIFY(!steps.isEmpty());
    auto given = m_store->verify(session);
    given.cancel();
    QTRY_VERIFY(given.isFinished());
    QVERIFY(isIntact(*m_store, session)); // and the next one is not held up
    (void)m_store->verify(session); // whose database ends meanwhile
}

void JournalStoreTest::anEntryIsFoundByTheBeginningOfItsHash()
{
    const QUuid session = sessionWith(5);
    const QByteArray hash = valueOf(m_store->entries(session)).at(2).hash;
    const auto found = valueOf(m_store->entryWithHash(session, hash.first(8)));
    QVERIFY(found.has_value());
    QCOMPARE(found->sequence, 3);
    QCOMPARE(found->hash, hash);
    QVERIFY(!valueOf(m_store->entryWithHash(session, QByteArray(8, '\x5a'))));
    QVERIFY(!valueOf(m_store->entryWithHash(QUuid::createUuid(), hash)));
}

// Who can write the file can write a whole new chain: only a hash that is known from elsewhere tells.
void JournalStoreTest::rewrittenChainIsFoundByItsKnownHash()
{
    const QUuid session = sessionWith(5);
    const auto before = valueOf(m_store->verify(session)).constFirst();
    for (const auto &statement : {u"DROP TRIGGER entry_is_never_removed"_s, u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM payload"_s,
                                  u"DELETE FROM entry"_s, u"DELETE FROM chain"_s})
        sql(statement);
    const QList<EntryDraft> others(5, exampleDraft(0));
    (void)valueOf(m_store->append(session, u"1"_s, others));
    QVERIFY(isIntact(*m_store, session));
    const auto after = valueOf(m_store->verify(session, {{before.console, before.newestHash}})).constFirst();
    QCOMPARE(after.problem, ChainReport::Problem::NewestUnknown);
}

void JournalStoreTest::trendIsBounded()
{
    const QUuid session = sessionWith(1);
    const int count = JournalStore::trendLength + 20;
    for (int i = 0; i < count; i += 10) {
        Beside beside;
        for (int n = i; n < i + 10; ++n) {
            beside.trend.append({.key = u"a"_s, .time = m_clock.now().addSecs(15 * n), .value = double(n)});
            beside.trend.append({.key = u"b"_s, .time = m_clock.now(), .value = double(n)}); // the same moment: the newer replaces
        }
        QCOMPARE(errorOf(m_store->append(session, u"1"_s, {}, beside)), std::nullopt);
    }
    const auto points = valueOf(m_store->trend(session, u"a"_s));
    QCOMPARE(points.size(), JournalStore::trendLength);
    QCOMPARE(points.constFirst().value, 20);
    QCOMPARE(points.constLast().value, count - 1);
    QCOMPARE(points.constLast().time, m_clock.now().addSecs(15 * (count - 1)));
    QCOMPARE(valueOf(m_store->trend(session, u"b"_s)).size(), 1);
    QCOMPARE(valueOf(m_store->entries(session)).size(), 1);
}

void JournalStoreTest::draftsAreKeptUntilUsed()
{
    const QUuid session = sessionWith(1);
    QCOMPARE(errorOf(m_store->saveDraft(session, u"note/prepare.sync-time"_s, u"half a sen"_s)), std::nullopt);
    QCOMPARE(errorOf(m_store->saveDraft(session, u"note/prepare.sync-time"_s, u"half a sentence"_s)), std::nullopt);
    QCOMPARE(errorOf(m_store->saveDraft(session, u"reason"_s, u"because"_s)), std::nullopt);
    const QHash<QString, QString> both{{u"note/prepare.sync-time"_s, u"half a sentence"_s}, {u"reason"_s, u"because"_s}};
    QCOMPARE(valueOf(m_store->drafts(session)), both);
    QCOMPARE(errorOf(m_store->saveDraft(session, u"reason"_s, {})), std::nullopt);
    (void)valueOf(m_store->append(session, u"1"_s, {exampleDraft(1)}, {.finishedDrafts = {u"note/prepare.sync-time"_s}}));
    QVERIFY(valueOf(m_store->drafts(session)).isEmpty());
}

void JournalStoreTest::overviewIsReplaced()
{
    const QUuid session = sessionWith(1);
    (void)valueOf(m_store->append(session, u"1"_s, {}, {.overview = QJsonObject{{u"phase"_s, 1}, {u"old"_s, true}}}));
    (void)valueOf(m_store->append(session, u"1"_s, {}, {.overview = QJsonObject{{u"phase"_s, 2}}}));
    const QJsonObject expected{{u"phase"_s, 2}};
    QCOMPARE(valueOf(m_store->sessions()).constFirst().overview, expected);
}

CONSOLE_TEST_MAIN(JournalStoreTest)
#include "tst_journalstore.moc"
