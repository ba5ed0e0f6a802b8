// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erasingworld.h"
#include "evidencestore.h"
#include "searchindexer.h"
#include "simulateddisk.h"
#include "testmain.h"

#include <QTemporaryDir>

/** What is erased is gone from the list, from the search, from the journal and from the bytes of the file; the proof stays. */
class SessionEraserTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.db"_s); }
    static ErasureOrder order(const QUuid &session)
    {
        return {.session = session, .author = u"A. Keller"_s, .reason = u"asked for by letter"_s};
    }
    static qint64 hits(ErasingWorld &world, const QString &word)
    {
        return world.number(u"SELECT count(*) FROM words WHERE words MATCH '%1*'"_s.arg(word));
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void leavesTheEntriesAndOneThatSaysSo()
    {
        ErasingWorld world(path());
        QCOMPARE(world.opened, std::nullopt);
        const QUuid id = world.finished(u"zettel"_s, 300);
        const auto before = valueOf(world.store.entries(id));
        world.clock.time += 1000;
        const auto erased = valueOf(world.eraser.erase(order(id)));
        QCOMPARE(erased, (Erasure{.entries = before.size(), .pieces = 1, .kept = 0}));
        const auto after = valueOf(world.store.entries(id));
        QCOMPARE(after.size(), before.size() + 1);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QVERIFY(!after.at(i).payload.has_value());
            QCOMPARE(after.at(i).hash, before.at(i).hash);
        }
        const JournalEntry &said = after.constLast();
        QCOMPARE(said.kind, u"content-erased"_s);
        QCOMPARE(said.wallTime, world.clock.now());
        const QJsonObject payload = said.payload.value();
        QCOMPARE(payload.value("author"_L1).toString(), u"A. Keller"_s);
        QCOMPARE(payload.value("reason"_L1).toString(), u"asked for by letter"_s);
        QCOMPARE(payload.value("product"_L1).toString(), u"sbs2003"_s);
        QCOMPARE(payload.value("outcome"_L1).toString(), u"finished"_s);
        QCOMPARE(payload.value("erased"_L1)["entries"_L1].toInteger(), before.size());
        QCOMPARE(payload.value("erased"_L1)["pieces"_L1].toInteger(), 1);
        const auto reports = valueOf(world.store.verify(id));
        QCOMPARE(reports.size(), 1);
        QVERIFY(reports.constFirst().isIntact());
        QCOMPARE(reports.constFirst().erased, before.size());
    }

    /** The hash that was printed before still proves what came before it. */
    void agreesWithAHashFromBefore()
    {
        ErasingWorld world(path());
        const QUuid id = world.finished(u"zettel"_s);
        const ChainEnd end = valueOf(world.store.ends(id)).constFirst();
        QVERIFY(waitFor(world.eraser.erase(order(id))));
        QVERIFY(waitFor(world.eraser.finish()));
        const auto reports = valueOf(world.store.verify(id, {{end.console, end.hash}}));
        QVERIFY(reports.constFirst().isIntact());
        QCOMPARE(reports.constFirst().provenUpTo, end.sequence);
    }

    void leavesNoByteInTheFile()
    {
        // Rows of several sessions between each other, so that pages are shared and divided.
        ErasingWorld world(path());
        const QUuid id = world.finished(u"zettel"_s, 50);
        const QUuid other = world.finished(u"harmless"_s, 50);
        for (int i = 0; i < 60; ++i) {
            for (const auto &[session, word] : {std::pair(id, u"zettel"_s), std::pair(other, u"harmless"_s)}) {
                world.add(session, {{.kind = u"note"_s, .payload = {{u"text"_s, word + QString(20 * (i % 7), u'y')}}}});
            }
        }
        QVERIFY(allBytesOf(path()).contains("zettel"));
        const QString otherBefore = world.dump(other);
        QVERIFY(hits(world, u"zettel"_s) > 0);
        QVERIFY(waitFor(world.eraser.erase(order(id))));
        QCOMPARE(hits(world, u"zettel"_s), 0);
        QVERIFY(waitFor(world.eraser.finish()));
        QVERIFY(!allBytesOf(path()).contains("zettel"));
        QVERIFY(waitFor(SearchIndexer(world.database).catchUp())); // brings back what the journal still has
        QCOMPARE(hits(world, u"zettel"_s), 0);
        QVERIFY(hits(world, u"letter"_s) > 0);
        QVERIFY(hits(world, u"harmless"_s) > 0);
        QCOMPARE(world.dump(other), otherBefore);
        QVERIFY(isIntact(world.store, other));
        for (const auto &table : {u"draft"_s, u"trend"_s, u"evidence_use"_s}) {
            QCOMPARE(world.number(u"SELECT count(*) FROM "_s + table), 1); // the other one's
        }
        QCOMPARE(world.number(u"SELECT count(*) FROM listing WHERE customer = ''"_s), 1);
        QVERIFY(!allBytesOf(path()).contains("zettel"));
    }

    void leavesWhatAnotherSessionUses()
    {
        ErasingWorld world(path());
        const QByteArray shared("the same licence for both");
        const QUuid first = world.finished(u"zettel"_s, 5, shared);
        const QUuid second = world.finished(u"harmless"_s, 5, shared);
        QCOMPARE(valueOf(world.eraser.erase(order(first))), (Erasure{.entries = 9, .pieces = 1, .kept = 1}));
        EvidenceStore evidence(world.database);
        QCOMPARE(valueOf(evidence.read(EvidenceContent::of(shared).sha256)).bytes, shared);
        QCOMPARE(valueOf(evidence.sizeOf(first)), 0);
        // Whoever erases the last that uses it erases it.
        QCOMPARE(valueOf(world.eraser.erase(order(second))).pieces, 2);
        QVERIFY(waitFor(world.eraser.finish()));
        QVERIFY(!allBytesOf(path()).contains(shared));
    }

    void refusesWhatIsOpenOrNotThere()
    {
        ErasingWorld world(path());
        const QUuid id = valueOf(world.store.createSession(u"1"_s, exampleHeader()));
        const QString before = world.dump(id);
        QCOMPARE(errorOf(world.eraser.erase(order(id))), StorageError::Kind::Conflict);
        QCOMPARE(errorOf(world.eraser.erase(order(QUuid::createUuid()))), StorageError::Kind::NotFound);
        QCOMPARE(world.dump(id), before);
    }

    /** What came later goes too; what said so before stays. */
    void erasesAgain()
    {
        ErasingWorld world(path());
        const QUuid id = world.finished(u"zettel"_s, 5);
        QVERIFY(waitFor(world.eraser.erase(order(id))));
        world.add(id, {{.kind = u"note"_s, .payload = {{u"text"_s, u"more"_s}}}});
        QCOMPARE(valueOf(world.eraser.erase(order(id))).entries, 1);
        const auto entries = valueOf(world.store.entries(id));
        QCOMPARE(std::ranges::count_if(entries, [](const JournalEntry &entry) { return entry.payload.has_value(); }), 2);
        QVERIFY(isIntact(world.store, id));
    }

    void refusesWhereOnlyReadingIsPossible()
    {
        QUuid id;
        {
            ErasingWorld world(path());
            id = world.finished(u"zettel"_s, 5);
            QVERIFY(world.sql(u"PRAGMA user_version = 1000"_s)); // of a newer program
        }
        ErasingWorld world(path());
        QCOMPARE(errorOf(world.eraser.erase(order(id))), StorageError::Kind::Newer);
        QCOMPARE(errorOf(world.eraser.finish()), StorageError::Kind::Newer);
        QCOMPARE(errorOf(world.retention.setArchived({id}, true)), StorageError::Kind::Newer);
        QCOMPARE(errorOf(world.retention.setYears({}, 3)), StorageError::Kind::Newer);
        QVERIFY(valueOf(world.store.entries(id)).constFirst().payload.has_value());
    }

    /** Somebody reads what was there before: the rest is done when nobody does. */
    void finishesWhenNobodyReadsAnyMore()
    {
        ErasingWorld world(path());
        const QUuid id = world.finished(u"zettel"_s, 5);
        QCOMPARE(errorOf(world.database.open(path(), 50ms)), std::nullopt);
        Connection reader;
        QVERIFY(reader.open(path(), 50ms));
        QVERIFY(reader.once(u"BEGIN"_s) && reader.once(u"SELECT count(*) FROM payload"_s));
        QVERIFY(waitFor(world.eraser.erase(order(id))));
        QCOMPARE(errorOf(world.eraser.finish()), StorageError::Kind::Locked);
        QVERIFY(reader.once(u"ROLLBACK"_s));
        QVERIFY(waitFor(world.eraser.finish()));
        reader.close();
        QVERIFY(!allBytesOf(path()).contains("zettel"));
    }

    void aFullDiskErasesAllOrNothing()
    {
        SimulatedDisk disk(7);
        ErasingWorld world(u"/simulated.db"_s);
        QCOMPARE(world.opened, std::nullopt);
        const QUuid id = world.finished(u"zettel"_s, 200);
        const QString before = world.dump(id);
        for (qint64 room = 1'000;; room *= 2) {
            QVERIFY(room < 100'000'000);
            disk.setCapacity(room);
            const auto error = errorOf(world.eraser.erase(order(id)));
            disk.setCapacity(-1);
            if (!error) {
                break;
            }
            QCOMPARE(error, StorageError::Kind::DiskFull);
            QCOMPARE(world.dump(id), before);
        }
        QVERIFY(waitFor(world.eraser.finish()));
        QVERIFY(isIntact(world.store, id));
    }
};

CONSOLE_TEST_MAIN(SessionEraserTest)
#include "tst_sessioneraser.moc"
