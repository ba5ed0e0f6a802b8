// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulateddisk.h"
#include "storagetest.h"
#include "testmain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/** What was told to be stored is there after a kill and after a power cut, and the chain holds. */
class JournalRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesKills();
    void survivesPowerCuts();
    void noticesMissingSyncs();

private:
    using Told = QHash<qint64, QByteArray>; ///< sequence → hash
    static void appendUntilTheCut(SimulatedDisk &disk, const QString &path, std::mt19937 &random, QUuid &session, Told &told);
    static QString lossIn(const QList<JournalEntry> &entries, const Told &told);
};

/** What is wrong with the entries that were found, or nothing. */
QString JournalRecoveryTest::lossIn(const QList<JournalEntry> &entries, const Told &told)
{
    QHash<qint64, QByteArray> found;
    for (const JournalEntry &entry : entries)
        found.insert(entry.sequence, entry.hash);
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (found.value(it.key()) != it.value())
            return u"entry %1 was told and is not there"_s.arg(it.key());
    }
    for (qsizetype i = 0; i < entries.size();) {
        const qsizetype size = entries.at(i).payload.value_or(QJsonObject()).value(u"of"_s).toInteger(1);
        if (i + size > entries.size() || entries.at(i).payload != entries.at(i + size - 1).payload)
            return u"half a transaction at entry %1"_s.arg(entries.at(i).sequence);
        i += size;
    }
    return {};
}

void JournalRecoveryTest::survivesKills()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    SoakRounds rounds(u"kills"_s);
    std::mt19937 random(std::random_device{}());
    QByteArray session;
    Told told;
    const SystemClock clock;
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        QProcess child;
        child.start(QStringLiteral(JOURNAL_APPENDER),
                    session.isEmpty() ? QStringList{path} : QStringList{u"--session"_s, QString::fromLatin1(session), path});
        QVERIFY(child.waitForStarted());
        // Sometimes after some entries, sometimes at any moment, also while the file is opened or recovered.
        const auto lines = std::uniform_int_distribution(1, 300)(random);
        const auto milliseconds = std::uniform_int_distribution(1, 250)(random);
        QElapsedTimer timer;
        timer.start();
        QByteArray output;
        const bool byLines = round % 2 == 0;
        while (child.state() == QProcess::Running && (byLines ? output.count('\n') < lines : timer.elapsed() < milliseconds)) {
            child.waitForReadyRead(byLines ? 1000 : 1);
            output += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
        output += child.readAllStandardOutput();
        QVERIFY2(!output.contains("error"), output.constData());

        const QList<QByteArray> whole = output.first(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : whole) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words.at(0) == "session")
                session = words.at(1);
            else if (words.size() == 3)
                told.insert(words.at(1).toLongLong(), QByteArray::fromHex(words.at(2)));
        }
        Database database;
        JournalStore store(database, clock);
        QCOMPARE(errorOf(database.open(path)), std::nullopt);
        if (!session.isEmpty()) {
            const QUuid id = QUuid::fromString(QLatin1StringView(session));
            const auto entries = valueOf(store.entries(id));
            QVERIFY2(lossIn(entries, told).isEmpty(), qPrintable(lossIn(entries, told)));
            QVERIFY(isIntact(store, id));
        }
        rounds.finished(round);
    }
    QVERIFY(rounds.first() > 0 || told.size() > rounds.count());
}

void JournalRecoveryTest::appendUntilTheCut(SimulatedDisk &disk, const QString &path, std::mt19937 &random, QUuid &session, Told &told)
{
    const SystemClock clock;
    Database database;
    JournalStore store(database, clock);
    // Few enough to hit the opening too, many enough to hit checkpoints (the log is emptied every 1,000 pages).
    disk.cutAfter(std::uniform_int_distribution(1, random() % 4 == 0 ? 6000 : 300)(random));
    if (!waitFor(database.open(path)))
        return;
    if (session.isNull()) {
        const auto created = waitFor(store.createSession(u"1"_s, exampleHeader()));
        if (!created)
            return;
        session = *created;
    }
    while (!disk.isCut()) {
        // Several at once are synced together; each is told by itself.
        std::vector<QFuture<StorageResult<QList<JournalEntry>>>> answers;
        for (auto burst = random() % 2 == 0 ? 1 : random() % 9; burst > 0; --burst) {
            const int size = random() % 3 == 0 ? 12 : 1;
            QList<EntryDraft> drafts(size, exampleDraft(static_cast<int>(random() % 1000)));
            for (EntryDraft &draft : drafts)
                draft.payload.insert(u"of"_s, size);
            answers.push_back(store.append(session, u"1"_s, drafts));
        }
        for (const auto &answer : answers) {
            const auto written = waitFor(answer);
            if (!written)
                continue;
            for (const JournalEntry &entry : *written)
                told.insert(entry.sequence, entry.hash);
        }
    }
}

void JournalRecoveryTest::survivesPowerCuts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    SoakRounds rounds(u"cuts"_s);
    const SystemClock clock;
    constexpr int cutsOfOneDisk = 10;
    for (int round = rounds.first(); round < rounds.count();) {
        SimulatedDisk disk(static_cast<quint32>(round));
        std::mt19937 random(static_cast<quint32>(round));
        QUuid session;
        Told told;
        for (int i = 0; i < cutsOfOneDisk && round < rounds.count(); ++i, ++round) {
            appendUntilTheCut(disk, path, random, session, told);
            disk.powerOn();
            Database database;
            JournalStore store(database, clock);
            QCOMPARE(errorOf(database.open(path)), std::nullopt);
            QCOMPARE(errorOf(database.checkIntegrity()), std::nullopt);
            if (!session.isNull()) {
                const auto entries = valueOf(store.entries(session));
                QVERIFY2(lossIn(entries, told).isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(lossIn(entries, told))));
                QVERIFY(isIntact(store, session));
            }
            rounds.finished(round);
        }
    }
}

// The disk must be able to lose something, or the test above proves nothing: here syncs are switched off.
void JournalRecoveryTest::noticesMissingSyncs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const SystemClock clock;
    SimulatedDisk disk(7);
    QUuid session;
    Told told;
    {
        Database database;
        JournalStore store(database, clock);
        QCOMPARE(errorOf(database.open(path)), std::nullopt);
        session = valueOf(store.createSession(u"1"_s, exampleHeader()));
        QCOMPARE(errorOf(database.run([](Connection &connection) { return connection.once(u"PRAGMA synchronous = OFF"_s); })),
                 std::nullopt);
        for (int i = 0; i < 20; ++i) {
            const auto written = valueOf(store.append(session, u"1"_s, {exampleDraft(i)}));
            told.insert(written.constFirst().sequence, written.constFirst().hash);
        }
        disk.cutNow();
    }
    disk.powerOn();
    Database database;
    JournalStore store(database, clock);
    QCOMPARE(errorOf(database.open(path)), std::nullopt);
    QVERIFY(!lossIn(valueOf(store.entries(session)), told).isEmpty());
}

CONSOLE_TEST_MAIN(JournalRecoveryTest)
#include "tst_journalrecovery.moc"
