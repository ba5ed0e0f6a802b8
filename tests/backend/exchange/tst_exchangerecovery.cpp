// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangetest.h"
#include "simulateddisk.h"
#include "smalldisk.h"
#include "testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <csignal>
#include <random>

#include <sys/resource.h>

/** Killed at any moment, or with a full disk: the old state or the new, and never one between. */
class ExchangeRecoveryTest : public QObject
{
    Q_OBJECT

    static constexpr int sessionCount = 3;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /** True if it came to its end before it was killed. */
    static bool runAndKill(const QStringList &words, qint64 afterMs)
    {
        QProcess child;
        child.start(QStringLiteral(EXCHANGER), words);
        const bool isDone = child.waitForFinished(static_cast<int>(afterMs)) && child.exitCode() == 0;
        child.kill();
        child.waitForFinished();
        return isDone;
    }
    [[nodiscard]] QByteArray stateOf(const QString &database) const { return TestConsole(path(database)).dump(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::mt19937 m_random{std::random_device{}()};

private Q_SLOTS:
    void init();
    void survivesKilledImports();
    void survivesKilledExports();
    void aFullDiskTakesNothingIn();
    void aFullDiskGetsNoFile();
    void aLimitOfFilesGetsNoFile();
};

/** A file of three sessions; of the first, target.db knows how it began. */
void ExchangeRecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"all.migration"_s);
    TestConsole source(path(u"source.db"_s));
    QList<QUuid> sessions;
    for (int i = 0; i < sessionCount; ++i)
        sessions.append(source.begin(u"Customer %1"_s.arg(i)));
    std::ranges::sort(sessions, {}, &QUuid::toRfc4122);
    QVERIFY(source.exportTo(m_file, {sessions.constFirst()}).has_value());
    QVERIFY(TestConsole(path(u"target.db"_s)).importFrom(m_file).has_value());
    QVERIFY(QFile::remove(m_file));
    for (const QUuid &session : std::as_const(sessions)) {
        source.append(session, 1200);
        source.addEvidence(session, session.toByteArray() + QByteArray(200'000, 'x'));
    }
    QVERIFY(source.exportTo(m_file, sessions).has_value());
}

void ExchangeRecoveryTest::survivesKilledImports()
{
    // What it may be found as: with none of the sessions, with the first, with two, with all.
    QList<QByteArray> states;
    qint64 duration = 0;
    {
        TestConsole whole(path(u"target.db"_s));
        states.append(whole.dump());
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto written = waitFor(whole.database.run([&](Connection &connection) -> StorageResult<bool> {
            SessionImport import(m_file);
            const GoesOn always = [](double) { return true; };
            return import.look(connection, always).has_value();
        }));
        duration = 3 * timer.elapsed();
    }
    QVERIFY(QFile::copy(path(u"target.db"_s), path(u"steps.db"_s)));
    for (int done = 1; done <= sessionCount; ++done) {
        TestConsole steps(path(u"steps.db"_s));
        const auto written = waitFor(steps.database.run([&](Connection &connection) -> StorageResult<bool> {
            SessionImport import(m_file);
            const GoesOn always = [](double) { return true; };
            bool isGood = import.look(connection, always).has_value();
            for (int i = 0; i < done; ++i)
                isGood = isGood && import.writeNext(connection, always).has_value();
            return isGood;
        }));
        QVERIFY(written && *written);
        states.append(steps.dump());
    }

    SoakRounds rounds(u"imports"_s);
    QMap<qsizetype, int> found;
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        QFile::remove(path(u"round.db"_s));
        QFile::remove(path(u"round.db-wal"_s));
        QFile::remove(path(u"round.db-shm"_s));
        QVERIFY(QFile::copy(path(u"target.db"_s), path(u"round.db"_s)));
        QElapsedTimer timer;
        timer.start();
        const auto killAfter = std::uniform_int_distribution<qint64>(1, 2 * duration + 100)(m_random);
        if (runAndKill({u"import"_s, path(u"round.db"_s), m_file}, killAfter))
            duration = timer.elapsed() / 2;
        const qsizetype state = states.indexOf(stateOf(u"round.db"_s));
        QVERIFY2(state >= 0, qPrintable(u"round %1: between two states"_s.arg(round)));
        ++found[state];
        if (round % 5 == 0) { // done again, it goes on
            QVERIFY(runAndKill({u"import"_s, path(u"round.db"_s), m_file}, 60'000));
            QCOMPARE(stateOf(u"round.db"_s), states.constLast());
        }
        rounds.finished(round);
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        qInfo("%d times with %lld of the sessions", it.value(), static_cast<long long>(it.key()));
}

void ExchangeRecoveryTest::survivesKilledExports()
{
    const QByteArray whole = [this] {
        const QString file = path(u"whole.migration"_s);
        return runAndKill({u"export"_s, path(u"source.db"_s), file}, 60'000) ? bytesOf(file) : QByteArray();
    }();
    QVERIFY(!whole.isEmpty());
    const QString file = path(u"round.migration"_s);
    SoakRounds rounds(u"exports"_s);
    int finished = 0;
    qint64 duration = 100;
    for (int round = rounds.first(); round < rounds.count(); ++round) {
        QFile::remove(file);
        QElapsedTimer timer;
        timer.start();
        if (runAndKill({u"export"_s, path(u"source.db"_s), file}, std::uniform_int_distribution<qint64>(1, duration + 30)(m_random)))
            duration = timer.elapsed();
        const bool isThere = QFile::exists(file);
        finished += isThere ? 1 : 0;
        QVERIFY2(!isThere || bytesOf(file) == whole, qPrintable(u"round %1: half a file"_s.arg(round)));
        if (!isThere && round % 5 == 0) { // what was left behind is in nobody's way
            QVERIFY(runAndKill({u"export"_s, path(u"source.db"_s), file}, 60'000));
            QVERIFY(!QFile::exists(file + u".part"_s));
            QCOMPARE(bytesOf(file), whole);
        }
        rounds.finished(round);
    }
    qInfo("%d files were finished before the kill", finished);
}

void ExchangeRecoveryTest::aFullDiskTakesNothingIn()
{
    SimulatedDisk disk(11);
    TestConsole console(u"/simulated.db"_s);
    QVERIFY(!console.id.isNull());
    const QByteArray before = console.dump();
    disk.setCapacity(600'000);
    const auto merged = console.importFrom(m_file);
    QCOMPARE(kindOf(merged), ExchangeError::Kind::Database);
    QCOMPARE(merged.error().storage.kind, StorageError::Kind::DiskFull);
    QCOMPARE(console.dump(), before);
    disk.setCapacity(-1); // there is room again
    QVERIFY(console.importFrom(m_file).has_value());
}

void ExchangeRecoveryTest::aFullDiskGetsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"stick"_s));
    const QStringList command{QStringLiteral(EXCHANGER), u"export"_s, path(u"source.db"_s), path(u"stick/all.migration"_s)};
    const auto fits = runOnSmallDisk(path(u"stick"_s), 20'000, command);
    if (!fits)
        QSKIP("no disk can be mounted here");
    QCOMPARE(fits->exitCode, 0);
    QCOMPARE(fits->left, u"all.migration"_s);
    const QByteArray told = "error " + QByteArray::number(static_cast<int>(ExchangeError::Kind::DiskFull)) + ' ';
    for (const int size : {4, 40, 400}) { // full at the first piece, or later
        const auto full = runOnSmallDisk(path(u"stick"_s), size, command);
        QVERIFY(full);
        QCOMPARE(full->exitCode, 1);
        QVERIFY2(full->errors.contains(told), full->errors.constData());
        QCOMPARE(full->left, QString()); // no half file
    }
}

void ExchangeRecoveryTest::aLimitOfFilesGetsNoFile()
{
    TestConsole source(path(u"source.db"_s));
    QList<QUuid> sessions;
    const auto summaries = valueOf(source.store.sessions());
    for (const SessionSummary &summary : summaries)
        sessions.append(summary.id);
    // As on a file system that holds no larger files.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 300'000, .rlim_max = before.rlim_max};
    const auto restored = qScopeGuard([&] {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString file = path(u"small.migration"_s);
    QCOMPARE(kindOf(source.exportTo(file, sessions)), ExchangeError::Kind::FileLimit);
    QVERIFY(!QFile::exists(file) && !QFile::exists(file + u".part"_s));
}

CONSOLE_TEST_MAIN(ExchangeRecoveryTest)
#include "tst_exchangerecovery.moc"
