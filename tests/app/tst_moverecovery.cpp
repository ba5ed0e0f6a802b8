// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databasemove.h"
#include "settings.h"
#include "smalldisk.h"
#include "storagetest.h"
#include "testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <random>

/** A move killed at any moment: the program opens the old file or the new one, and each is whole. */
class MoveRecoveryTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString begin() const { return m_folder.filePath(u"begin.db"_s); }
    [[nodiscard]] QString oldFile() const { return m_round->filePath(u"old/console.db"_s); }
    [[nodiscard]] QString newFile() const { return m_round->filePath(u"new/console.db"_s); }
    /** Settings that name the old file, and the file. */
    void prepare();
    [[nodiscard]] QStringList words() const { return {m_round->path(), oldFile(), newFile()}; }
    /** Every byte of every entry, and what proves it. */
    [[nodiscard]] static QByteArray dump(const QString &path, const QUuid &session);

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_round;
    QUuid m_session;
    QByteArray m_before;
    std::mt19937 m_random{std::random_device{}()};

private Q_SLOTS:
    void initTestCase();
    void survivesKilledMoves();
    void aFullDiskGetsNoCopy();
    void aLimitOfFilesGetsNoCopy();
};

QByteArray MoveRecoveryTest::dump(const QString &path, const QUuid &session)
{
    StandingClock clock;
    Database database;
    JournalStore store(database, clock);
    if (!database.openExisting(path).result() || !isIntact(store, session))
        return {};
    QByteArray all;
    const auto entries = valueOf(store.entries(session));
    for (const JournalEntry &entry : entries)
        all += entry.kind.toUtf8() + entry.hash.toHex() + (entry.payload ? QJsonDocument(*entry.payload).toJson() : QByteArray());
    return all;
}

void MoveRecoveryTest::initTestCase()
{
    StandingClock clock;
    Database database;
    JournalStore store(database, clock);
    QVERIFY(database.open(begin()).result());
    m_session = valueOf(store.createSession(u"1"_s, exampleHeader()));
    for (int i = 0; i < 50; ++i) {
        QList<EntryDraft> drafts;
        for (int j = 0; j < 200; ++j)
            drafts.append(exampleDraft(i * 200 + j));
        QVERIFY(store.append(m_session, u"1"_s, drafts).result());
    }
}

void MoveRecoveryTest::prepare()
{
    m_round = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_round->path());
    QVERIFY(QDir(m_round->path()).mkpath(u"old"_s) && QDir(m_round->path()).mkpath(u"new"_s));
    QVERIFY(QFile::copy(begin(), oldFile()));
    QVERIFY(Settings({}).setDatabasePath(oldFile()));
    if (m_before.isEmpty())
        m_before = dump(oldFile(), m_session);
    QVERIFY(!m_before.isEmpty());
}

void MoveRecoveryTest::survivesKilledMoves()
{
    SoakRounds rounds(u"moves"_s);
    int moved = 0;
    int copied = 0;
    qint64 duration = 0;
    {
        prepare();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QProcess::execute(QStringLiteral(MOVER), words()), 0);
        duration = timer.elapsed();
    }
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        prepare();
        QVERIFY(!QTest::currentTestFailed());
        QElapsedTimer timer;
        timer.start();
        const auto killAfter = std::uniform_int_distribution<qint64>(1, duration + duration / 5)(m_random);
        QProcess child;
        child.start(QStringLiteral(MOVER), words());
        if (child.waitForFinished(static_cast<int>(killAfter)) && child.exitCode() == 0)
            duration = timer.elapsed();
        child.kill();
        child.waitForFinished();

        const Settings settings({});
        const bool isMoved = settings.databasePath() == newFile();
        moved += isMoved ? 1 : 0;
        QVERIFY2(isMoved || settings.databasePath() == oldFile(), qPrintable(settings.databasePath()));
        QVERIFY2(dump(settings.databasePath(), m_session) == m_before, qPrintable(u"round %1"_s.arg(round)));
        QVERIFY2(dump(oldFile(), m_session) == m_before, "the old file stays whole");
        if (!isMoved && QFile::exists(newFile())) { // it has its name only when it is whole
            ++copied;
            QVERIFY(dump(newFile(), m_session) == m_before);
        } else if (!isMoved && round % 5 == 0) { // done again, it goes on
            QCOMPARE(QProcess::execute(QStringLiteral(MOVER), words()), 0);
            QCOMPARE(Settings({}).databasePath(), newFile());
            QCOMPARE(QDir(QFileInfo(newFile()).path()).entryList(QDir::Files), QStringList{u"console.db"_s});
            QVERIFY(dump(newFile(), m_session) == m_before);
        }
        rounds.finished(round);
    }
    qInfo("killed %d times before, %d times with a copy that did not count yet, %d times after", rounds.count() - moved - copied, copied,
          moved);
}

void MoveRecoveryTest::aFullDiskGetsNoCopy()
{
    prepare();
    const QStringList command = QStringList{QStringLiteral(MOVER)} + words();
    const QByteArray told = "obstacle " + QByteArray::number(static_cast<int>(MoveObstacle::NoRoom));
    for (const int size : {4, 40, 2000}) { // KiB
        const auto full = runOnSmallDisk(QFileInfo(newFile()).path(), size, command);
        if (!full)
            QSKIP("no disk can be mounted here");
        QCOMPARE(full->exitCode, 1);
        QVERIFY2(full->errors.contains(told), full->errors.constData());
        QCOMPARE(full->left, QString());
        QCOMPARE(Settings({}).databasePath(), oldFile());
        QVERIFY(dump(oldFile(), m_session) == m_before);
    }
}

void MoveRecoveryTest::aLimitOfFilesGetsNoCopy()
{
    prepare();
    for (const qint64 largest : {4096, 1'000'000}) {
        QProcess child;
        child.start(QStringLiteral(MOVER), words() << QString::number(largest));
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 1);
        QCOMPARE(Settings({}).databasePath(), oldFile());
        QVERIFY(QDir(QFileInfo(newFile()).path()).isEmpty());
        QVERIFY(dump(oldFile(), m_session) == m_before);
    }
}

CONSOLE_TEST_MAIN(MoveRecoveryTest)
#include "tst_moverecovery.moc"
