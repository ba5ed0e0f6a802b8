// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupservice.h"
#include "journalstore.h"
#include "language.h"
#include "modelworld.h"
#include "settings.h"
#include "testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Copies of the database: whole ones, at once and by the day, and what is said where none could be made. */
class BackupsTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QStringList copies() const { return QDir(place()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QString place() const { return m_folder->filePath(u"stick"_s); }
    void choose(const QString &folder)
    {
        m_backups->folders()->open(folder);
        QTRY_VERIFY(!m_backups->folders()->isBusy());
        m_backups->chooseFolder();
        QCOMPARE(m_backups->folder(), folder);
    }
    void backUp()
    {
        m_backups->backUp();
        QVERIFY(m_backups->isBusy());
        QTRY_VERIFY(!m_backups->isBusy());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BackupService> m_backups;
    QUuid m_session;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(place()));
        m_language = std::make_unique<Language>(nullptr);
        m_language->choose(u"en"_s);
        m_settings = std::make_unique<Settings>(Settings::Overrides{.database = m_folder->filePath(u"console.db"_s)});
        m_settings->setBackupFolder({});
        m_settings->setBackedUpDaily(false);
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(m_settings->databasePath()).result().has_value());
        JournalStore store(*m_database, m_clock);
        m_session = store.createSession(u"1"_s, {{u"customer"_s, u"Contoso Ltd."_s}}).result().value();
        m_backups =
            std::make_unique<BackupService>(BackupService::Services{.clock = m_clock, .language = *m_language, .settings = *m_settings});
    }
    void cleanup()
    {
        m_backups.reset();
        m_database.reset();
        m_folder.reset();
    }

    void aCopyHoldsEverything()
    {
        QVERIFY(m_backups->lastText().isEmpty()); // nobody chose a folder
        choose(place());
        QTRY_COMPARE(m_backups->lastText(), u"There is no backup in this folder yet."_s);
        backUp();
        QVERIFY2(m_backups->problem().title.isEmpty(), qPrintable(m_backups->problem().title));
        QTRY_VERIFY2(m_backups->lastText().startsWith("The newest backup is of "_L1), qPrintable(m_backups->lastText()));
        QCOMPARE(copies().size(), 1); // and nothing beside it
        Database copy;
        QVERIFY(copy.open(QDir(place()).filePath(copies().constFirst())).result().has_value());
        JournalStore store(copy, m_clock);
        QCOMPARE(store.sessions().result()->constFirst().id, m_session);
        QVERIFY(store.verify(m_session).result()->constFirst().isIntact());
    }

    void whatSomebodyWhoWasKilledLeftIsNoBackup()
    {
        choose(place());
        QFile half(QDir(place()).filePath(u"console-2026-01-02-030405.db.part"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        half.close();
        m_backups->refresh();
        QTRY_COMPARE(m_backups->lastText(), u"There is no backup in this folder yet."_s);
    }

    void aFolderThatIsGoneIsSaid()
    {
        choose(place());
        QVERIFY(QDir(place()).removeRecursively());
        backUp();
        QCOMPARE(m_backups->problem().title, u"The backup could not be written"_s);
        QTRY_VERIFY(m_backups->lastText().startsWith("This folder is not there"_L1));
        QVERIFY(QDir().mkpath(place()));
        m_backups->backUp();
        QVERIFY(!m_backups->problem().title.isEmpty()); // until it is known to be past
        QTRY_VERIFY(!m_backups->isBusy());
        QVERIFY(m_backups->problem().title.isEmpty()); // it is back
        QCOMPARE(copies().size(), 1);
    }

    void whoSeesItBeforeOneIsTriedIsTold()
    {
        choose(place());
        QTRY_COMPARE(m_backups->lastText(), u"There is no backup in this folder yet."_s);
        QVERIFY(QDir(place()).removeRecursively());
        m_backups->refresh();
        QTRY_VERIFY(m_backups->lastText().startsWith("This folder is not there"_L1));
        QVERIFY(m_backups->problem().title.isEmpty());
    }

    /** Nobody waits for the daily one: what went wrong stays on the screen until it goes well, or nobody wants it any more. */
    void aDailyOneThatFailedIsRemembered()
    {
        choose(place());
        QVERIFY(QDir(place()).removeRecursively());
        m_backups->setDaily(true);
        QTRY_COMPARE(m_backups->problem().title, u"The backup could not be written"_s);
        QTRY_VERIFY(!m_backups->isBusy());
        m_backups->setDaily(false);
        QVERIFY(m_backups->problem().title.isEmpty());
    }

    void oneThatIsCancelledLeavesNothing()
    {
        choose(place());
        m_backups->backUp();
        m_backups->cancel();
        QTRY_VERIFY(!m_backups->isBusy());
        QVERIFY(m_backups->problem().title.isEmpty()); // somebody wanted that
        QCOMPARE(QDir(place()).entryList(QDir::Files), QStringList());
        backUp();
        QCOMPARE(copies().size(), 1);
    }

    void eachDayHasItsOwn()
    {
        for (int day = 1; day <= BackupService::dailyOnesKept() + 2; ++day) {
            QFile old(QDir(place()).filePath(u"console-2025-03-%1-120000-daily.db"_s.arg(day, 2, 10, QChar(u'0'))));
            QVERIFY(old.open(QIODevice::WriteOnly));
        }
        for (const auto &name : {u"console-2024-01-01-120000.db"_s, u"console-papers-daily.db"_s}) {
            QFile other(QDir(place()).filePath(name));
            QVERIFY(other.open(QIODevice::WriteOnly));
        }
        choose(place());
        m_backups->backUpIfDue();
        QVERIFY(!m_backups->isBusy()); // nobody wants them
        m_backups->setDaily(true);
        QTRY_COMPARE(copies().size(), BackupService::dailyOnesKept() + 2);
        QVERIFY(copies().contains(u"console-2024-01-01-120000.db"_s)); // somebody asked for it
        QVERIFY(copies().contains(u"console-papers-daily.db"_s)); // it is none of ours
        QVERIFY(!copies().contains(u"console-2025-03-03-120000-daily.db"_s));
        QTRY_VERIFY(m_backups->lastText().startsWith("The newest backup is of "_L1));
        const QStringList before = copies();
        QSignalSpy looked(m_backups.get(), &BackupService::changed);
        m_backups->backUpIfDue();
        QTRY_VERIFY(!looked.isEmpty());
        QVERIFY(!m_backups->isBusy()); // not a day old
        QCOMPARE(copies(), before);
        m_clock.wall = m_clock.wall.addDuration(25h);
        m_backups->backUpIfDue();
        QTRY_VERIFY(copies().contains(u"console-2026-01-04-115849-daily.db"_s));
        QTRY_COMPARE(copies().size(), before.size()); // the oldest went
    }
};

CONSOLE_TEST_MAIN(BackupsTest)
#include "tst_backups.moc"
