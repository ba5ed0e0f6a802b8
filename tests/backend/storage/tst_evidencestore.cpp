// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencestore.h"
#include "simulateddisk.h"
#include "storagetest.h"
#include "testmain.h"

#include <QTemporaryDir>

#include <random>

/** Evidence and the entry that names it are both there, or neither is. */
class EvidenceStoreTest : public QObject
{
    Q_OBJECT
private:
    struct World {
        explicit World(const QString &path, const Clock &clock)
            : store(database, clock)
            , evidence(database)
            , opened(errorOf(database.open(path)))
        {}
        Database database;
        JournalStore store;
        EvidenceStore evidence;
        std::optional<StorageError::Kind> opened;

        QFuture<StorageResult<QList<JournalEntry>>> add(const QUuid &session, const QByteArray &bytes, const QString &step = u"a.b"_s)
        {
            const auto content = EvidenceContent::of(bytes);
            const EntryDraft draft{
                .kind = u"evidence-added"_s, .subject = step, .payload = {{u"sha256"_s, QString::fromLatin1(content.sha256.toHex())}}};
            return store.append(session, u"1"_s, {draft}, {.evidence = {{step, content}}});
        }
        qint64 count(const QString &table)
        {
            return valueOf(database.run([table](Connection &connection) { return connection.once(u"SELECT count(*) FROM "_s + table); }))
                .toLongLong();
        }
        StorageResult<QVariant> run(const QString &sql)
        {
            return database.run([sql](Connection &connection) { return connection.once(sql); }).result();
        }
    };
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasAdded()
    {
        World world(path(), m_clock);
        QCOMPARE(world.opened, std::nullopt);
        const QUuid session = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        const QByteArray bytes("\0\xff picture", 10);
        QCOMPARE(errorOf(world.add(session, bytes)), std::nullopt);
        const auto sha256 = EvidenceContent::of(bytes).sha256;
        QVERIFY(valueOf(world.evidence.exists(sha256)));
        QCOMPARE(valueOf(world.evidence.read(sha256)).bytes, bytes);
        QVERIFY(!valueOf(world.evidence.exists(QByteArray(32, 'x'))));
        QCOMPARE(errorOf(world.evidence.read(QByteArray(32, 'x'))), StorageError::Kind::NotFound);
        QVERIFY(isIntact(world.store, session));
    }

    void keepsTheSameContentOnce()
    {
        World world(path(), m_clock);
        const QUuid one = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        const QUuid other = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        for (const QUuid &session : {one, other}) {
            for (const auto &step : {u"a.b"_s, u"a.c"_s, u"a.b"_s}) {
                QCOMPARE(errorOf(world.add(session, "the same", step)), std::nullopt);
            }
        }
        QCOMPARE(world.count(u"evidence"_s), 1);
        QCOMPARE(world.count(u"evidence_use"_s), 4);
        QCOMPARE(valueOf(world.evidence.sizeOf(one)), 8);
    }

    void neverChangesContent()
    {
        World world(path(), m_clock);
        const QUuid session = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        QCOMPARE(errorOf(world.add(session, "as it was")), std::nullopt);
        QVERIFY(!world.run(u"UPDATE evidence SET content = x'00'"_s));
        QVERIFY(world.run(u"DROP TRIGGER evidence_is_never_changed"_s));
        QVERIFY(world.run(u"UPDATE evidence SET content = x'00'"_s));
        QCOMPARE(errorOf(world.evidence.read(EvidenceContent::of("as it was").sha256)), StorageError::Kind::Damaged);
    }

    void beyondALimitNothingStays_data()
    {
        QTest::addColumn<QString>("limit");
        for (const auto &limit : {u"empty"_s, u"piece"_s, u"step"_s, u"session"_s}) {
            QTest::newRow(qPrintable(limit)) << limit;
        }
    }
    void beyondALimitNothingStays()
    {
        QFETCH(const QString, limit);
        World world(path(), m_clock);
        const QUuid session = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        QByteArray bytes("one more");
        if (limit == u"empty") {
            bytes.clear();
        } else if (limit == u"piece") {
            bytes = QByteArray(EvidenceLimits::piece + 1, 'x');
        } else if (limit == u"step") {
            for (int i = 0; i < EvidenceLimits::piecesOfStep; ++i) {
                QCOMPARE(errorOf(world.add(session, QByteArray::number(i))), std::nullopt);
            }
        } else {
            QCOMPARE(errorOf(world.add(session, "x")), std::nullopt);
            QVERIFY(world.run(u"INSERT INTO evidence VALUES (99, randomblob(32), %1, x'00')"_s.arg(EvidenceLimits::session - 5)));
            QVERIFY(world.run(u"INSERT INTO evidence_use SELECT session, 'a.d', 99 FROM evidence_use"_s));
        }
        const auto entries = valueOf(world.store.entries(session)).size();
        const auto contents = world.count(u"evidence"_s);
        QCOMPARE(errorOf(world.add(session, bytes)), StorageError::Kind::Limit);
        QCOMPARE(valueOf(world.store.entries(session)).size(), entries);
        QCOMPARE(world.count(u"evidence"_s), contents);
        QCOMPARE(errorOf(world.add(session, "small", u"a.e"_s)),
                 limit == u"session" ? std::optional(StorageError::Kind::Limit) : std::nullopt);
        QVERIFY(isIntact(world.store, session));
    }

    void aFullDiskKeepsNothingOfIt()
    {
        SimulatedDisk disk(3);
        World world(path(), m_clock);
        const QUuid session = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        disk.setCapacity(300'000);
        const QByteArray bytes(1'000'000, 'x');
        QCOMPARE(errorOf(world.add(session, bytes)), StorageError::Kind::DiskFull);
        QCOMPARE(valueOf(world.store.entries(session)).size(), 1);
        QCOMPARE(world.count(u"evidence"_s), 0);
        disk.setCapacity(-1);
        QCOMPARE(errorOf(world.add(session, bytes)), std::nullopt);
        QCOMPARE(valueOf(world.evidence.read(EvidenceContent::of(bytes).sha256)).bytes, bytes);
    }

    // In the middle of any write: what was told is there whole, and no entry names what is not.
    void aPowerCutLeavesNoHalf()
    {
        int kept = 0;
        for (quint32 round = 0; round < 40; ++round) {
            SimulatedDisk disk(round);
            std::mt19937 random(round);
            QUuid session;
            QList<QByteArray> told;
            {
                World world(path(), m_clock);
                session = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
                disk.cutAfter(std::uniform_int_distribution(1, 400)(random));
                for (int i = 0; !disk.isCut(); ++i) {
                    const QByteArray bytes = QByteArray::number(i).repeated(std::uniform_int_distribution(1, 60'000)(random));
                    if (const auto added = waitFor(world.add(session, bytes, u"a.%1"_s.arg(i / 100)))) {
                        told.append(EvidenceContent::of(bytes).sha256);
                    }
                }
            }
            disk.powerOn();
            World world(path(), m_clock);
            QCOMPARE(world.opened, std::nullopt);
            QSet<QByteArray> named;
            const auto entries = valueOf(world.store.entries(session));
            const auto rest = entries.sliced(1);
            for (const JournalEntry &entry : rest) {
                named.insert(QByteArray::fromHex(entry.payload->value("sha256"_L1).toString().toLatin1()));
            }
            for (const QByteArray &sha256 : std::as_const(told)) {
                QVERIFY2(named.contains(sha256), qPrintable(u"round %1"_s.arg(round)));
            }
            for (const QByteArray &sha256 : std::as_const(named)) {
                QCOMPARE(errorOf(world.evidence.read(sha256)), std::nullopt);
            }
            QCOMPARE(world.count(u"evidence"_s), named.size());
            QVERIFY(isIntact(world.store, session));
            kept += static_cast<int>(told.size());
        }
        QVERIFY(kept > 40); // else nothing was tried here
    }

    void handsOutTheNewestHashes()
    {
        World world(path(), m_clock);
        const QUuid session = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        const auto written = valueOf(world.store.append(session, u"1"_s, {exampleDraft(1), exampleDraft(2)}));
        const auto ends = valueOf(world.store.ends(session));
        QCOMPARE(ends, (QList<ChainEnd>{{written.last().console, 3, written.last().hash}}));
        const auto known = waitFor(world.store.verify(session, {{ends[0].console, ends[0].hash}}));
        QVERIFY(known && known->size() == 1 && known->first().isIntact());
        QVERIFY(valueOf(world.store.ends(QUuid::createUuid())).isEmpty());
    }
};

CONSOLE_TEST_MAIN(EvidenceStoreTest)
#include "tst_evidencestore.moc"
