// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** From damage that is found to a database that the program goes on with: said at each step, and only where somebody asks for it. */
class RescueTest : public QObject
{
    Q_OBJECT

    static constexpr int pageSize = 4096;
    [[nodiscard]] QString database() const { return m_folder->filePath(u"console.db"_s); }
    [[nodiscard]] QStringList files(const QString &pattern) const { return QDir(m_folder->path()).entryList({pattern}, QDir::Files); }
    void damage(int firstPage, int lastPage)
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(static_cast<qint64>(firstPage) * pageSize));
        QVERIFY(file.write(QByteArray((lastPage - firstPage + 1) * pageSize, '\xaa')) > 0);
    }
    void begin(bool named = true)
    {
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = named ? database() : QString();
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->start();
        QTRY_VERIFY(m_application->sessions().state() != SessionService::Loading);
        m_rescue = m_qml->singletonInstance<RescueController *>("Console", "Rescue");
        QVERIFY(m_rescue);
    }
    void end()
    {
        m_application.reset();
        m_qml.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;
    RescueController *m_rescue = nullptr;
    static void expectDamage() { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The database cannot be used"_s)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const SystemClock clock;
        Database made;
        JournalStore store(made, clock);
        QVERIFY(made.open(database()).result());
        const QUuid session =
            store.createSession(u"1"_s, {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}}).result().value();
        for (int i = 0; i < 30; ++i) {
            const QList<EntryDraft> drafts(20, {.kind = u"note"_s, .payload = {{u"number"_s, i}}});
            QVERIFY(store.append(session, u"1"_s, drafts).result());
        }
    }
    void cleanup() { end(); }

    void goesOnWithWhatWasSaved()
    {
        expectDamage();
        Settings({}).setDatabasePath(database());
        damage(0, 0);
        begin(false);
        QCOMPARE(m_application->sessions().state(), SessionService::Failed);
        QTRY_COMPARE(m_rescue->state(), RescueController::Offered);
        QCOMPARE(files(u"*"_s), QStringList{u"console.db"_s}); // nothing happens by itself
        m_rescue->start();
        QCOMPARE(m_rescue->state(), RescueController::Running);
        QTRY_COMPARE(m_rescue->state(), RescueController::Done);
        QVERIFY2(m_rescue->savedText().contains("601"_L1), qPrintable(m_rescue->savedText()));
        QVERIFY(m_rescue->losses().isEmpty());
        QCOMPARE(files(u"console-rescued-*.db"_s).size(), 1);
        QCOMPARE(files(u"console-damaged-*.db"_s).size(), 1);
        QVERIFY(!QFile::exists(database()));
        QCOMPARE(m_rescue->oldFile(), m_folder->filePath(files(u"console-damaged-*.db"_s).constFirst()));
        QCOMPARE(m_application->settings().databasePath(), m_rescue->newFile());
        QVERIFY(!m_rescue->nextText().contains("--database"_L1));
        m_rescue->open();
        QTRY_COMPARE(m_application->sessions().state(), SessionService::Ready);
        QCOMPARE(m_application->sessions().openCount(), 1);
        QCOMPARE(m_rescue->state(), RescueController::Idle);
        end();
        begin(false); // and at the next start
        QCOMPARE(m_application->sessions().state(), SessionService::Ready);
        QCOMPARE(m_application->sessions().openCount(), 1);
        m_application->settings().setDatabasePath({});
    }

    void aFileThatWasNamedKeepsItsName()
    {
        expectDamage();
        damage(0, 0);
        begin();
        QTRY_COMPARE(m_rescue->state(), RescueController::Offered);
        m_rescue->start();
        QTRY_COMPARE(m_rescue->state(), RescueController::Done);
        QVERIFY(QFile::exists(database()));
        QCOMPARE(m_rescue->oldFile(), database());
        QVERIFY(m_rescue->nextText().contains("--database "_L1 + m_rescue->newFile()));
        QVERIFY(Settings({}).databasePath() != m_rescue->newFile());
    }

    void damageIsFoundAndWhatIsLostIsSaid()
    {
        expectDamage();
        const auto pages = static_cast<int>(QFileInfo(database()).size() / pageSize);
        damage(pages / 2, pages / 2 + 12);
        begin();
        if (m_application->sessions().state() != SessionService::Failed) {
            m_rescue->check();
        }
        QTRY_COMPARE(m_application->sessions().state(), SessionService::Failed);
        QCOMPARE(m_application->sessions().problem().title, u"The database is damaged"_s);
        QTRY_COMPARE(m_rescue->state(), RescueController::Offered);
        m_rescue->start();
        QTRY_COMPARE(m_rescue->state(), RescueController::Done);
        QCOMPARE(m_rescue->losses().size(), 1);
        QVERIFY2(m_rescue->losses().constFirst().contains("Contoso Ltd."_L1), qPrintable(m_rescue->losses().constFirst()));
        QVERIFY(m_rescue->nextText().contains("backup"_L1));
    }

    void aWholeDatabaseIsNotTouched()
    {
        begin();
        m_rescue->check();
        QTRY_COMPARE(m_application->sessions().state(), SessionService::Ready);
        m_rescue->start(); // was not offered
        QCOMPARE(m_rescue->state(), RescueController::Idle);
        QVERIFY(files(u"console-*"_s).isEmpty());
    }

    void whatIsNoDatabaseIsNotOffered()
    {
        expectDamage();
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(QByteArray(20'000, 'x')) > 0);
        file.close();
        begin();
        QCOMPARE(m_application->sessions().state(), SessionService::Failed);
        QVERIFY(!DatabaseRescue::canHelp(database()));
        QCOMPARE(m_rescue->state(), RescueController::Idle);
    }

    void aFolderThatMayNotBeWrittenToIsSaid()
    {
        expectDamage();
        damage(0, 0);
        begin();
        QTRY_COMPARE(m_rescue->state(), RescueController::Offered);
        // A folder stands where its file would be made: root may write everywhere.
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd-HHmm"_s);
        for (int second = 0; second < 60; ++second) {
            QVERIFY(QDir(m_folder->path()).mkpath(u"console-rescued-%1%2.db.part/x"_s.arg(stamp).arg(second, 2, 10, QChar(u'0'))));
        }
        m_rescue->start();
        QTRY_VERIFY(m_rescue->state() != RescueController::Running);
        if (m_rescue->state() == RescueController::Done) {
            QSKIP("a minute ended just now");
        }
        QVERIFY(!m_rescue->problem().title.isEmpty());
        QCOMPARE(m_rescue->state(), RescueController::Offered); // to try again
        QVERIFY(files(u"console-*"_s).isEmpty());
    }
};

CONSOLE_GUI_TEST_MAIN(RescueTest)
#include "tst_rescue.moc"
