// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erasingworld.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

/** Killed at any moment: all of the content is there, or none; and what is begun is finished. */
class ErasureRecoveryTest : public QObject
{
    Q_OBJECT

    enum State { Old, Erased, Finished };

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /** True if it came to its end before it was killed. */
    static bool eraseAndKill(const QString &database, const QUuid &session, qint64 afterMs)
    {
        QProcess child;
        child.start(QStringLiteral(ERASER), {database, session.toString()});
        const bool isDone = child.waitForFinished(static_cast<int>(afterMs)) && child.exitCode() == 0;
        child.kill();
        child.waitForFinished();
        return isDone;
    }
    void judge(const QString &database, State &state);

    QTemporaryDir m_folder;
    QUuid m_victim;
    QUuid m_other;
    QString m_before;
    QString m_otherBefore;
    std::mt19937 m_random{std::random_device{}()};

private Q_SLOTS:
    void initTestCase()
    {
        ErasingWorld world(path(u"begin.db"_s));
        QCOMPARE(world.opened, std::nullopt);
        const QByteArray shared("the same licence for both");
        m_victim = world.finished(u"zettel"_s, 3000, shared);
        m_other = world.finished(u"harmless"_s, 3000, shared);
        for (int i = 0; i < 20; ++i)
            world.addEvidence(m_victim, "zettel" + QByteArray::number(i) + QByteArray(200'000, 'z'));
        m_before = world.dump(m_victim);
        m_otherBefore = world.dump(m_other);
    }
    void survivesKilledErasures();
};

void ErasureRecoveryTest::judge(const QString &database, State &state)
{
    ErasingWorld world(database);
    QCOMPARE(world.opened, std::nullopt);
    QVERIFY(isIntact(world.store, m_victim));
    QVERIFY(isIntact(world.store, m_other));
    QCOMPARE(world.dump(m_other), m_otherBefore);
    state = Old;
    if (world.dump(m_victim) == m_before)
        return;
    // Else nothing of it may be left, and the entry says so.
    const bool isDue = world.number(u"SELECT count(*) FROM meta WHERE key = 'erasing'"_s) == 1;
    state = isDue ? Erased : Finished;
    const auto entries = valueOf(world.store.entries(m_victim));
    QCOMPARE(std::ranges::count_if(entries, [](const JournalEntry &entry) { return entry.payload.has_value(); }), 1);
    QCOMPARE(entries.constLast().kind, u"content-erased"_s);
    QCOMPARE(world.number(u"SELECT count(*) FROM evidence"_s), 2);
    QCOMPARE(world.number(u"SELECT count(*) FROM words WHERE words MATCH 'zettel*'"_s), 0);
    QVERIFY(!world.dump(m_victim).contains(u"zettel"_s));
    QVERIFY(waitFor(world.eraser.finish()));
    QVERIFY(!allBytesOf(database).contains("zettel"));
    QCOMPARE(world.dump(m_other), m_otherBefore);
}

void ErasureRecoveryTest::survivesKilledErasures()
{
    const QString database = path(u"round.db"_s);
    SoakRounds rounds(u"erasures"_s);
    std::array<int, 3> found{};
    qint64 duration = 200;
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        for (const auto &end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(database + end);
        QVERIFY(QFile::copy(path(u"begin.db"_s), database));
        QElapsedTimer timer;
        timer.start();
        const auto killAfter = std::uniform_int_distribution<qint64>(1, duration + 20)(m_random);
        if (eraseAndKill(database, m_victim, killAfter))
            duration = timer.elapsed();
        else
            duration = std::max(duration, killAfter);
        State state = Old;
        judge(database, state);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"round %1"_s.arg(round)));
        ++found.at(static_cast<size_t>(state));
        if (state == Old && round % 5 == 0) { // done again, it goes on
            QVERIFY(eraseAndKill(database, m_victim, 60'000));
            judge(database, state);
            QCOMPARE(state, Finished);
        }
        rounds.finished(round);
    }
    qInfo("killed %d times before, %d times with the file still to be rewritten, %d times after", found[Old], found[Erased],
          found[Finished]);
}

CONSOLE_TEST_MAIN(ErasureRecoveryTest)
#include "tst_erasurerecovery.moc"
