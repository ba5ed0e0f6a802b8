// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencestore.h"
#include "simulateddisk.h"
#include "storagetest.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

/** A database that cannot be used says why, keeps every byte, and is never begun anew. */
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesFileAndFolder();
    void consoleIdIsKept();
    void writesSafely();
    void newerIsOnlyRead();
    void foreignIsNotTouched();
    void lockedIsAnError();
    void lockedWhileWorking();
    void readOnlyPlaces_data();
    void readOnlyPlaces();
    void logInAReadOnlyFolderIsRead();
    void unreadableIsAnError();
    void damagedHeaderKeepsTheFile_data();
    void damagedHeaderKeepsTheFile();
    void damagedPageIsFound();
    void fullDiskLosesNothing();
    void fullDiskWhileOpening();
    void migratesOneByOneAfterABackup();
    void fullDiskWhileMigrating();
    void failedMigrationChangesNothing();
    void oldSchemasBecomeTheNewest_data();
    void oldSchemasBecomeTheNewest();
    void backupHoldsEverything();
    void cancelledBackupLeavesNothing();
    void nothingWaitsBehindTheEnd();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.db"_s); }
    [[nodiscard]] QUuid makeJournal(int entries) const;
    static QByteArray contentOf(const QString &file);
    static QStringList schemaOf(Connection &connection);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
};

namespace
{
/** Takes root's power away for as long as it lives: root may write everything. */
class Unprivileged
{
public:
    Unprivileged()
    {
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~Unprivileged()
    {
        if (m_changed && seteuid(0) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_changed = false;
};

/** Somebody else's connection, straight to SQLite. */
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~OtherProgram() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    [[nodiscard]] bool run(const char *sql) const { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3 *m_handle = nullptr;
};

constexpr auto readableByAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto enterableByAll = readableByAll | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto writableByAll = enterableByAll | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
} // namespace

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QUuid DatabaseTest::makeJournal(int entries) const
{
    Database database;
    JournalStore store(database, m_clock);
    if (errorOf(database.open(path())))
        return {};
    const QUuid session = valueOf(store.createSession(u"1"_s, exampleHeader()));
    const QList<EntryDraft> drafts(entries - 1, exampleDraft(1));
    (void)valueOf(store.append(session, u"1"_s, drafts));
    return session;
}

QByteArray DatabaseTest::contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QStringList DatabaseTest::schemaOf(Connection &connection)
{
    QStringList schema;
    (void)connection.forEach("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"_L1, {},
                             [&schema](const Row &row) { schema.append(row.text(0)); });
    return schema;
}

void DatabaseTest::makesFileAndFolder()
{
    Database database;
    const auto state = valueOf(database.open(m_folder->filePath(u"a/b/journal.db"_s)));
    QVERIFY(!state.isReadOnly());
    QCOMPARE(state.schemaVersion, builtInMigrations().back().version);
    QVERIFY(state.backup.isEmpty());
    QVERIFY(QFile::exists(m_folder->filePath(u"a/b/journal.db"_s)));
}

void DatabaseTest::consoleIdIsKept()
{
    Database database;
    const QUuid first = valueOf(database.open(path())).console;
    QVERIFY(!first.isNull());
    QCOMPARE(valueOf(database.open(path())).console, first);
    QVERIFY(valueOf(database.open(m_folder->filePath(u"other.db"_s))).console != first);
}

void DatabaseTest::writesSafely()
{
    Connection connection;
    QVERIFY(connection.open(path(), 1s));
    QCOMPARE(connection.once(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(connection.once(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(connection.once(u"PRAGMA foreign_keys"_s)->toInt(), 1);
}

void DatabaseTest::newerIsOnlyRead()
{
    const QUuid session = makeJournal(3);
    QVERIFY(OtherProgram(path()).run("PRAGMA user_version = 99; CREATE TABLE of_the_future (x)"));
    const QByteArray before = contentOf(path());
    Database database;
    JournalStore store(database, m_clock);
    const auto state = valueOf(database.open(path()));
    QVERIFY(state.isReadOnly());
    QCOMPARE(state.limitation->kind, StorageError::Kind::Newer);
    QCOMPARE(state.schemaVersion, 99);
    QCOMPARE(valueOf(store.entries(session)).size(), 3);
    QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), StorageError::Kind::Newer);
    QCOMPARE(contentOf(path()), before);
}

void DatabaseTest::foreignIsNotTouched()
{
    QVERIFY(OtherProgram(path()).run("CREATE TABLE bookmarks (url TEXT)"));
    const QByteArray before = contentOf(path());
    Database database;
    QCOMPARE(errorOf(database.open(path())), StorageError::Kind::Schema);
    QCOMPARE(contentOf(path()), before);
}

void DatabaseTest::lockedIsAnError()
{
    const QUuid session = makeJournal(2);
    auto other = std::make_unique<OtherProgram>(path());
    QVERIFY(other->run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"));
    Database database;
    JournalStore store(database, m_clock);
    QCOMPARE(errorOf(database.open(path(), 100ms)), StorageError::Kind::Locked);
    QCOMPARE(errorOf(store.entries(session)), StorageError::Kind::NotFound);
    other.reset();
    QCOMPARE(errorOf(database.open(path(), 100ms)), std::nullopt);
    QCOMPARE(valueOf(store.entries(session)).size(), 2);
}

void DatabaseTest::lockedWhileWorking()
{
    const QUuid session = makeJournal(2);
    Database database;
    JournalStore store(database, m_clock);
    QCOMPARE(errorOf(database.open(path(), 100ms)), std::nullopt);
    const OtherProgram other(path());
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), StorageError::Kind::Locked);
    QCOMPARE(valueOf(store.entries(session)).size(), 2);
    QVERIFY(other.run("ROLLBACK"));
    QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), std::nullopt);
    QVERIFY(isIntact(store, session));
}

void DatabaseTest::readOnlyPlaces_data()
{
    QTest::addColumn<bool>("folderIsWritable");
    QTest::addColumn<bool>("fileIsWritable");
    QTest::newRow("file") << true << false;
    QTest::newRow("folder") << false << true;
    QTest::newRow("both") << false << false;
}

void DatabaseTest::readOnlyPlaces()
{
    QFETCH(bool, folderIsWritable);
    QFETCH(bool, fileIsWritable);
    const QUuid session = makeJournal(3);
    const QByteArray before = contentOf(path());
    QFile::setPermissions(path(), fileIsWritable ? writableByAll : readableByAll);
    QFile::setPermissions(m_folder->path(), folderIsWritable ? writableByAll : enterableByAll);
    {
        const Unprivileged nobody;
        Database database;
        JournalStore store(database, m_clock);
        const auto state = valueOf(database.open(path()));
        QVERIFY(state.isReadOnly());
        QCOMPARE(state.limitation->kind, StorageError::Kind::ReadOnly);
        QVERIFY(!state.console.isNull());
        QCOMPARE(valueOf(store.entries(session)).size(), 3);
        QVERIFY(isIntact(store, session));
        QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), StorageError::Kind::ReadOnly);
        QCOMPARE(errorOf(store.createSession(u"1"_s, {})), StorageError::Kind::ReadOnly);
    }
    QFile::setPermissions(m_folder->path(), writableByAll);
    QCOMPARE(contentOf(path()), before);
}

// After a crash the newest entries stand in the log only: reading just the file would hide them.
void DatabaseTest::logInAReadOnlyFolderIsRead()
{
    const QUuid session = makeJournal(2);
    QDir().mkdir(m_folder->filePath(u"copy"_s));
    const QString copy = m_folder->filePath(u"copy/journal.db"_s);
    {
        Database database;
        JournalStore store(database, m_clock);
        QCOMPARE(errorOf(database.open(path())), std::nullopt);
        QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(2)})), std::nullopt);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    QFile::setPermissions(copy, readableByAll);
    QFile::setPermissions(copy + u"-wal"_s, readableByAll);
    QFile::setPermissions(m_folder->filePath(u"copy"_s), enterableByAll);
    QFile::setPermissions(m_folder->path(), writableByAll);
    {
        const Unprivileged nobody;
        Database database;
        JournalStore store(database, m_clock);
        QVERIFY(valueOf(database.open(copy)).isReadOnly());
        QCOMPARE(valueOf(store.entries(session)).size(), 3);
        QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), StorageError::Kind::ReadOnly);
    }
    QFile::setPermissions(m_folder->filePath(u"copy"_s), writableByAll);
}

void DatabaseTest::unreadableIsAnError()
{
    QVERIFY(!makeJournal(2).isNull());
    QFile::setPermissions(path(), QFile::Permissions());
    QFile::setPermissions(m_folder->path(), enterableByAll);
    {
        const Unprivileged nobody;
        Database database;
        QCOMPARE(errorOf(database.open(path())), StorageError::Kind::NotPermitted);
        QCOMPARE(errorOf(database.open(m_folder->filePath(u"new.db"_s))), StorageError::Kind::NotPermitted);
        QCOMPARE(errorOf(database.open(m_folder->filePath(u"new/new.db"_s))), StorageError::Kind::NotPermitted);
        QCOMPARE(errorOf(database.open(m_folder->path())), StorageError::Kind::NotPermitted);
    }
    QFile::setPermissions(m_folder->path(), writableByAll);
}

void DatabaseTest::damagedHeaderKeepsTheFile_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("first bytes") << 0 << QByteArray("garbage!");
    QTest::newRow("page size") << 16 << QByteArray("\x01\x01", 2);
    QTest::newRow("first page") << 100 << QByteArray(500, '\xaa');
    QTest::newRow("whole file") << 0 << QByteArray(100'000, '\xaa');
}

void DatabaseTest::damagedHeaderKeepsTheFile()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, garbage);
    QVERIFY(!makeJournal(2).isNull());
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        file.write(garbage);
    }
    const QByteArray before = contentOf(path());
    Database database;
    QCOMPARE(errorOf(database.open(path())), StorageError::Kind::Damaged);
    QCOMPARE(contentOf(path()), before);
}

void DatabaseTest::damagedPageIsFound()
{
    const QUuid session = makeJournal(2000);
    constexpr int pageSize = 4096;
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 60; (page + 1) * pageSize < file.size(); page += 20) {
            QVERIFY(file.seek(page * pageSize));
            file.write(QByteArray(pageSize, '\xaa'));
        }
    }
    Database database;
    JournalStore store(database, m_clock);
    QVERIFY(!valueOf(database.open(path())).isReadOnly());
    QCOMPARE(errorOf(store.entries(session)), StorageError::Kind::Damaged); // and not the part that can be read
    QCOMPARE(errorOf(store.verify(session)), StorageError::Kind::Damaged);
    QCOMPARE(errorOf(database.checkIntegrity()), StorageError::Kind::Damaged);
    QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), StorageError::Kind::Damaged);
}

void DatabaseTest::fullDiskLosesNothing()
{
    SimulatedDisk disk(1);
    Database database;
    JournalStore store(database, m_clock);
    QCOMPARE(errorOf(database.open(path())), std::nullopt);
    const QUuid session = valueOf(store.createSession(u"1"_s, exampleHeader()));
    disk.setCapacity(600'000);
    qsizetype told = 1;
    std::optional<StorageError::Kind> error;
    for (int i = 0; i < 1000 && !error; ++i) {
        error = errorOf(store.append(session, u"1"_s, QList<EntryDraft>(5, exampleDraft(i))));
        told += error ? 0 : 5;
    }
    QCOMPARE(error, StorageError::Kind::DiskFull);
    QVERIFY(told > 5);
    QCOMPARE(valueOf(store.entries(session)).size(), told);
    disk.setCapacity(-1);
    QCOMPARE(errorOf(store.append(session, u"1"_s, {exampleDraft(1)})), std::nullopt);
    QCOMPARE(valueOf(store.entries(session)).size(), told + 1);
    QVERIFY(isIntact(store, session));
}

void DatabaseTest::fullDiskWhileOpening()
{
    SimulatedDisk disk(1);
    Database database;
    int refusals = 0;
    std::optional<StorageError::Kind> error = StorageError::Kind::DiskFull;
    for (int capacity = 0; error; capacity += 5000) {
        disk.setCapacity(capacity);
        error = errorOf(database.open(path()));
        if (error)
            QCOMPARE(error, StorageError::Kind::DiskFull);
        ++refusals;
    }
    QVERIFY(refusals > 5);
    JournalStore store(database, m_clock);
    disk.setCapacity(-1);
    QCOMPARE(errorOf(store.createSession(u"1"_s, exampleHeader())), std::nullopt);
}

namespace
{
StorageResult<void> addTable(Connection &connection)
{
    const auto made = connection.once(u"CREATE TABLE second (x)"_s);
    return made ? StorageResult<void>() : std::unexpected(made.error());
}

StorageResult<void> addTableAndFail(Connection &connection)
{
    (void)connection.once(u"CREATE TABLE third (x)"_s);
    return std::unexpected(StorageError{.kind = StorageError::Kind::Schema});
}

const Migration firstMigration = builtInMigrations().front();
} // namespace

void DatabaseTest::migratesOneByOneAfterABackup()
{
    Connection connection;
    const std::array old{firstMigration};
    QVERIFY(connection.open(path(), 1s, old));
    connection.close();
    const std::array newer{firstMigration, Migration{2, addTable}};
    const auto state = connection.open(path(), 1s, newer);
    QVERIFY(state);
    QCOMPARE(state->schemaVersion, 2);
    QVERIFY(connection.once(u"SELECT count(*) FROM second"_s));
    QCOMPARE(connection.once(u"PRAGMA user_version"_s)->toInt(), 2);

    Connection backup;
    const auto opened = backup.open(state->backup, 1s, old);
    QVERIFY(opened);
    QCOMPARE(opened->schemaVersion, 1);
    QVERIFY(!opened->isReadOnly());
    QCOMPARE(opened->console, state->console);
}

void DatabaseTest::fullDiskWhileMigrating()
{
    int refusals = 0;
    bool isMigrated = false;
    for (int capacity = 0; !isMigrated; capacity += 5000) {
        SimulatedDisk disk(2);
        Connection connection;
        const std::array old{firstMigration};
        QVERIFY(connection.open(path(), 1s, old));
        const QUuid console = connection.state().console;
        connection.close();
        disk.setCapacity(capacity);
        const auto opened = connection.open(path(), 1s);
        isMigrated = opened.has_value();
        if (!isMigrated) {
            QCOMPARE(opened.error().kind, StorageError::Kind::DiskFull);
            ++refusals;
            disk.setCapacity(-1);
            QVERIFY(connection.open(path(), 1s, old)); // as if nothing had happened
        }
        QCOMPARE(connection.state().console, console);
        QCOMPARE(connection.state().schemaVersion, isMigrated ? builtInMigrations().back().version : 1);
    }
    QVERIFY(refusals > 5);
}

void DatabaseTest::failedMigrationChangesNothing()
{
    Connection connection;
    const std::array old{firstMigration};
    QVERIFY(connection.open(path(), 1s, old));
    const QStringList before = schemaOf(connection);
    const std::array failing{firstMigration, Migration{2, addTable}, Migration{3, addTableAndFail}};
    const auto failed = connection.open(path(), 1s, failing);
    QCOMPARE(failed.error().kind, StorageError::Kind::Schema);
    QVERIFY(!connection.once(u"SELECT 1"_s));
    const std::array upToTwo{firstMigration, Migration{2, addTable}};
    QVERIFY(connection.open(path(), 1s, upToTwo));
    QCOMPARE(connection.once(u"PRAGMA user_version"_s)->toInt(), 2);
    QCOMPARE(schemaOf(connection).size(), before.size() + 1);
}

void DatabaseTest::oldSchemasBecomeTheNewest_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &migration : builtInMigrations())
        QTest::addRow("schema-%d", migration.version) << migration.version;
}

// One file of every version that was ever released is kept: what is in it must be read, and verify, for ever.
void DatabaseTest::oldSchemasBecomeTheNewest()
{
    QFETCH(int, version);
    const QString old = QStringLiteral(CONSOLE_TEST_DATA "/schema-%1.db").arg(version);
    QVERIFY(QFile::copy(old, path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    Connection migrated;
    const auto state = migrated.open(path(), 1s);
    QVERIFY(state && !state->isReadOnly());
    Connection fresh;
    QVERIFY(fresh.open(m_folder->filePath(u"fresh.db"_s), 1s));
    QCOMPARE(schemaOf(migrated), schemaOf(fresh));
    migrated.close();

    Database database;
    JournalStore store(database, m_clock);
    QCOMPARE(errorOf(database.open(path())), std::nullopt);
    const auto sessions = valueOf(store.sessions());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.constFirst().text("customer"_L1), u"Praxis"_s);
    const auto entries = valueOf(store.entries(sessions.constFirst().id));
    QCOMPARE(entries.size(), 1 + 12 + 3 + 12 + 1);
    QCOMPARE(entries.at(1).payload.value().value("text"_L1).toString(), u"größer"_s);
    const auto evidence = EvidenceContent::of("Größe der Sicherung: 12 GB\n");
    QCOMPARE(valueOf(EvidenceStore(database).read(evidence.sha256)).bytes, version < 3 ? QByteArray() : evidence.bytes);
    QVERIFY(isIntact(store, sessions.constFirst().id));
}

void DatabaseTest::backupHoldsEverything()
{
    const QUuid session = makeJournal(10);
    Database database;
    QCOMPARE(errorOf(database.open(path())), std::nullopt);
    const QString copy = m_folder->filePath(u"it's a backup.db"_s);
    QCOMPARE(errorOf(database.backupTo(copy)), std::nullopt);
    QCOMPARE(errorOf(database.backupTo(copy)), StorageError::Kind::Conflict);
    JournalStore store(database, m_clock);
    QCOMPARE(errorOf(database.open(copy)), std::nullopt);
    QCOMPARE(valueOf(store.entries(session)).size(), 10);
    QVERIFY(isIntact(store, session));
}

void DatabaseTest::cancelledBackupLeavesNothing()
{
    (void)makeJournal(500);
    Database database;
    QCOMPARE(errorOf(database.open(path())), std::nullopt);
    const QString copies = m_folder->filePath(u"copies"_s);
    QVERIFY(QDir().mkpath(copies));
    const auto isCancelled = std::make_shared<std::atomic<bool>>(true);
    QVERIFY(!valueOf(database.backupTo(copies + u"/copy.db"_s, isCancelled)));
    QCOMPARE(QDir(copies).entryList(QDir::Files), QStringList());
    *isCancelled = false;
    QVERIFY(valueOf(database.backupTo(copies + u"/copy.db"_s, isCancelled)));
    QCOMPARE(QDir(copies).entryList(QDir::Files), QStringList(u"copy.db"_s));
}

void DatabaseTest::nothingWaitsBehindTheEnd()
{
    QList<QFuture<StorageResult<QList<JournalEntry>>>> futures;
    QUuid session;
    {
        Database database;
        JournalStore store(database, m_clock);
        QCOMPARE(errorOf(database.open(path())), std::nullopt);
        session = valueOf(store.createSession(u"1"_s, exampleHeader()));
        for (int i = 0; i < 50; ++i)
            futures.append(store.append(session, u"1"_s, {exampleDraft(i)}));
    }
    for (const auto &future : std::as_const(futures)) {
        QVERIFY(future.isFinished());
        QCOMPARE(errorOf(future), std::nullopt);
    }
    Database database;
    JournalStore store(database, m_clock);
    QCOMPARE(errorOf(database.open(path())), std::nullopt);
    QCOMPARE(valueOf(store.entries(session)).size(), 51);
}

CONSOLE_TEST_MAIN(DatabaseTest)
#include "tst_database.moc"
