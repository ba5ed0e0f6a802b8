// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** The database on another disk: moved whole or not at all, and a disk that is gone is said and never replaced by an empty file. */
class MoveTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString folder(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString oldFile() const { return folder(u"old/console.db"_s); }
    [[nodiscard]] QString newFile() const { return folder(u"new/console.db"_s); }
    [[nodiscard]] QStringList filesIn(const QString &name) const { return QDir(folder(name)).entryList(QDir::Files); }
    [[nodiscard]] static QUuid writerOf(const QString &path)
    {
        Database database;
        return database.openExisting(path).result()->console;
    }
    void make(const QString &path)
    {
        const SystemClock clock;
        Database made;
        JournalStore store(made, clock);
        QVERIFY(made.open(path).result());
        m_session = store.createSession(u"1"_s, {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}}).result().value();
        const QList<EntryDraft> drafts(200, {.kind = u"note"_s, .payload = {{u"text"_s, u"written down"_s}}});
        QVERIFY(store.append(m_session, u"1"_s, drafts).result());
    }
    void begin(const QString &database = {})
    {
        end();
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = database;
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        QTRY_VERIFY(sessions().state() != SessionService::Loading);
        m_move = m_qml->singletonInstance<MoveController *>("Console", "Move");
        m_missing = m_qml->singletonInstance<MissingController *>("Console", "Missing");
        QVERIFY(m_move && m_missing);
    }
    void end()
    {
        m_application.reset();
        m_qml.reset();
    }
    [[nodiscard]] SessionService &sessions() const { return m_application->sessions(); }
    void choose(const QString &path)
    {
        m_move->chooseAgain();
        m_move->folders()->open(path);
        m_move->chooseFolder();
        QTRY_VERIFY(m_move->state() != MoveController::Looking);
    }
    void move()
    {
        choose(folder(u"new"_s));
        QCOMPARE(m_move->state(), MoveController::Ready);
        m_move->start();
        QCOMPARE(m_move->state(), MoveController::Running);
        QTRY_VERIFY(m_move->state() != MoveController::Running);
    }
    void moveAndUnplug()
    {
        begin();
        move();
        QCOMPARE(m_move->state(), MoveController::Done);
        QTRY_COMPARE(sessions().state(), SessionService::Ready);
        end();
        QVERIFY(QDir().rename(folder(u"new"_s), folder(u"unplugged"_s)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database cannot be used"_s));
        begin();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;
    MoveController *m_move = nullptr;
    MissingController *m_missing = nullptr;
    QUuid m_session;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        QVERIFY(QDir(m_folder->path()).mkpath(u"old"_s) && QDir(m_folder->path()).mkpath(u"new"_s));
        make(oldFile());
        QVERIFY(Settings({}).setDatabasePath(oldFile()));
    }
    void cleanup() { end(); }

    void goesOnAtTheNewPlace();
    void whatIsRecordedMeanwhileIsInTheNewFile();
    void isRefused_data();
    void isRefused();
    void isNotOfferedWithAnOpenMigration();
    void isNotOfferedForANamedFile();
    void anotherWindowHasItOpen();
    void canBeCancelled();
    void unpluggedOnTheWay();
    void aDiskThatIsGoneIsSaid();
    void goesOnWithTheOldFile();
    void goesOnWithABackup();
    void nothingLostIsOfferedWhereThereIsNothing();
};

void MoveTest::goesOnAtTheNewPlace()
{
    begin();
    QVERIFY2(m_move->hindrance().isEmpty(), qPrintable(m_move->hindrance()));
    const QUuid writer = writerOf(oldFile());
    choose(folder(u"new"_s));
    QCOMPARE(m_move->target(), newFile());
    QVERIFY2(m_move->outlook().contains("free in this folder"_L1), qPrintable(m_move->outlook()));
    QVERIFY(filesIn(u"new"_s).isEmpty()); // nothing happens by itself
    move();
    QCOMPARE(m_move->state(), MoveController::Done);
    QCOMPARE(m_application->settings().databasePath(), newFile());
    QCOMPARE(m_move->oldFile(), oldFile());
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
    QCOMPARE(filesIn(u"old"_s), QStringList{u"console.db"_s}); // whole, without a log
    begin(); // and at the next start
    QCOMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
    end();
    QCOMPARE(writerOf(newFile()), writer);
    const SystemClock clock;
    Database database;
    JournalStore store(database, clock);
    QVERIFY(database.openExisting(newFile()).result());
    QVERIFY(store.verify(m_session).result()->constFirst().isIntact());
}

void MoveTest::whatIsRecordedMeanwhileIsInTheNewFile()
{
    begin();
    choose(folder(u"new"_s));
    QSignalSpy created(&sessions(), &SessionService::created);
    m_move->start();
    sessions().create({{u"product"_s, u"sbs2008"_s}, {u"customer"_s, u"Fabrikam"_s}, {u"technician"_s, u"A. Keller"_s}});
    QTRY_COMPARE(m_move->state(), MoveController::Done);
    QTRY_COMPARE(created.size(), 1);
    begin();
    QCOMPARE(sessions().openCount(), 2);
    begin(oldFile());
    QCOMPARE(sessions().openCount(), 1);
}

void MoveTest::isRefused_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("title");
    QTest::newRow("same") << u"old"_s << u"The database is in this folder already"_s;
    QTest::newRow("occupied") << u"occupied"_s << u"A database lies in this folder already"_s;
    QTest::newRow("gone") << u"gone"_s << u"The folder is not there"_s;
    QTest::newRow("room") << u"room"_s << u"There is no room for the database"_s;
}

void MoveTest::isRefused()
{
    QFETCH(QString, to);
    QFETCH(QString, title);
    begin();
    if (to != "gone"_L1) {
        QVERIFY(QDir(m_folder->path()).mkpath(to));
    }
    if (to == "occupied"_L1) {
        make(folder(u"occupied/console.db"_s));
    }
    const QStringList before = filesIn(to);
    QFile log(oldFile() + u"-wal"_s);
    const qint64 logged = log.size();
    if (to == "room"_L1) { // as large as the disk, and nothing but a hole
        QVERIFY(log.open(QIODevice::ReadWrite));
        if (!log.resize(DatabaseMove::lookAt(oldFile(), folder(u"room"_s)).room)) {
            QSKIP("no files with holes here");
        }
    }
    choose(folder(to));
    QVERIFY(!log.isOpen() || log.resize(logged));
    QCOMPARE(m_move->state(), MoveController::Refused);
    QCOMPARE(m_move->problem().title, title);
    QVERIFY(!m_move->problem().next.isEmpty());
    m_move->start();
    QCOMPARE(m_move->state(), MoveController::Refused);
    m_move->leave();
    QCOMPARE(m_move->state(), MoveController::Idle);
    QVERIFY(m_move->problem().title.isEmpty());
    QCOMPARE(m_application->settings().databasePath(), oldFile());
    if (to == "occupied"_L1) {
        QCOMPARE(filesIn(to), before);
    }
}

void MoveTest::isNotOfferedWithAnOpenMigration()
{
    begin();
    choose(folder(u"new"_s));
    sessions().openSession(m_session.toString(QUuid::WithoutBraces));
    QTRY_VERIFY(m_application->current().hasSession());
    QVERIFY(m_move->hindrance().contains("leave the open migration"_L1));
    m_move->start();
    QCOMPARE(m_move->state(), MoveController::Ready);
    m_application->current().close();
    QTRY_VERIFY(m_move->hindrance().isEmpty());
}

void MoveTest::isNotOfferedForANamedFile()
{
    begin(oldFile());
    QVERIFY(m_move->hindrance().contains("--database"_L1));
    choose(folder(u"new"_s));
    QCOMPARE(m_move->state(), MoveController::Idle);
}

void MoveTest::anotherWindowHasItOpen()
{
    begin();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database is not moved"_s));
    Database other;
    QVERIFY(other.openExisting(oldFile()).result());
    move();
    QCOMPARE(m_move->state(), MoveController::Idle);
    QCOMPARE(m_move->problem().title, u"The database is in use"_s);
    QVERIFY(filesIn(u"new"_s).isEmpty());
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
}

void MoveTest::canBeCancelled()
{
    begin();
    choose(folder(u"new"_s));
    m_move->start();
    m_move->cancel();
    QTRY_COMPARE(m_move->state(), MoveController::Idle);
    QVERIFY(m_move->problem().title.isEmpty());
    QVERIFY(filesIn(u"new"_s).isEmpty());
    QCOMPARE(m_application->settings().databasePath(), oldFile());
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    move(); // and then after all
    QCOMPARE(m_move->state(), MoveController::Done);
}

void MoveTest::unpluggedOnTheWay()
{
    begin();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database is not moved"_s));
    choose(folder(u"new"_s));
    QVERIFY(QDir(folder(u"new"_s)).removeRecursively());
    m_move->start();
    QTRY_COMPARE(m_move->state(), MoveController::Idle);
    QCOMPARE(m_move->problem().title, u"The folder is not there"_s);
    QVERIFY(!QFile::exists(folder(u"new"_s)));
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
}

void MoveTest::aDiskThatIsGoneIsSaid()
{
    moveAndUnplug();
    QCOMPARE(sessions().state(), SessionService::Failed);
    QVERIFY(m_missing->isHere());
    QCOMPARE(sessions().problem().title, u"The database is not there"_s);
    QVERIFY2(sessions().problem().what.contains(newFile()), qPrintable(sessions().problem().what));
    QTRY_VERIFY2(m_missing->oldText().contains(oldFile()), qPrintable(m_missing->oldText()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database cannot be used"_s));
    m_missing->retry();
    QTRY_COMPARE(sessions().state(), SessionService::Failed);
    QVERIFY(!QFile::exists(folder(u"new"_s))); // never an empty one in its place
    QVERIFY(QDir().rename(folder(u"unplugged"_s), folder(u"new"_s)));
    m_missing->retry();
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
    QVERIFY(!m_missing->isHere());
}

void MoveTest::goesOnWithTheOldFile()
{
    const QUuid writer = writerOf(oldFile());
    moveAndUnplug();
    QTRY_VERIFY(!m_missing->oldText().isEmpty());
    m_missing->openOld();
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
    end();
    QCOMPARE(Settings({}).databasePath(), oldFile());
    QVERIFY(writerOf(oldFile()) != writer); // the same numbers may stand in the other one
    QVERIFY(!QFile::exists(folder(u"new"_s)));
}

void MoveTest::goesOnWithABackup()
{
    const QUuid writer = writerOf(oldFile());
    QVERIFY(QDir(m_folder->path()).mkpath(u"backups"_s));
    {
        Database database;
        QVERIFY(database.openExisting(oldFile()).result());
        QVERIFY(database.backupTo(folder(u"backups/console-2026-03-01-101010.db"_s)).result());
    }
    Settings({}).setBackupFolder(folder(u"backups"_s));
    moveAndUnplug();
    QTRY_VERIFY(!m_missing->backupText().isEmpty());
    const QByteArray before = [this] {
        QFile file(folder(u"backups/console-2026-03-01-101010.db"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    m_missing->openBackup();
    QTRY_COMPARE(sessions().state(), SessionService::Ready);
    QCOMPARE(sessions().openCount(), 1);
    const QString path = m_application->settings().databasePath();
    end();
    QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(Settings::ownDatabasePath()).absolutePath());
    QVERIFY(writerOf(path) != writer);
    QFile backup(folder(u"backups/console-2026-03-01-101010.db"_s));
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QVERIFY(backup.readAll() == before); // it is still what it was
    QCOMPARE(filesIn(u"backups"_s), QStringList{u"console-2026-03-01-101010.db"_s});
    QVERIFY(QFile::remove(path));
}

void MoveTest::nothingLostIsOfferedWhereThereIsNothing()
{
    moveAndUnplug();
    end();
    QVERIFY(QFile::remove(oldFile()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database cannot be used"_s));
    begin();
    QVERIFY(m_missing->isHere());
    QVERIFY(m_missing->oldText().isEmpty() && m_missing->backupText().isEmpty());
    m_missing->openOld();
    QVERIFY(!m_missing->isBusy());
    m_missing->openBackup();
    QVERIFY(!m_missing->isBusy());
    QVERIFY(!QFile::exists(oldFile()) && !QFile::exists(folder(u"new"_s)));
}

CONSOLE_GUI_TEST_MAIN(MoveTest)
#include "tst_move.moc"
