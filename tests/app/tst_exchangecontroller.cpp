// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QDir>
#include <QProcess>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** A console with a window's services, but without one. */
struct TestConsole {
    explicit TestConsole(const QString &path)
    {
        Application::Options options;
        options.settings.database = path;
        options.settings.language = u"en"_s;
        application = std::make_unique<Application>(qml, options);
        exchange = qml.singletonInstance<ExchangeController *>("Console", "Exchange");
        application->start();
    }
    QString begin(const QString &customer)
    {
        const QSignalSpy created(&application->sessions(), &SessionService::created);
        application->sessions().create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, customer}, {u"sourceName"_s, u"SBS"_s}});
        return QTest::qWaitFor([&] { return !created.isEmpty(); }) ? created.constFirst().constFirst().toString() : QString();
    }
    void exportTo(const QString &folder) const
    {
        exchange->folders()->open(folder);
        QTRY_VERIFY(!exchange->folders()->isBusy());
        exchange->exportHere();
        QTRY_VERIFY(exchange->state() != ExchangeController::Exporting);
    }
    void look(const QString &file) const
    {
        exchange->look(file);
        QTRY_VERIFY(exchange->state() != ExchangeController::Looking);
    }
    void take() const
    {
        exchange->take();
        QTRY_VERIFY(exchange->state() != ExchangeController::Importing);
    }

    QQmlEngine qml;
    std::unique_ptr<Application> application;
    ExchangeController *exchange = nullptr;
};

/** Export and import as the window's sheets and the command line offer them. */
class ExchangeControllerTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString onlyFile() const
    {
        const QStringList files = QDir(path(u"stick"_s)).entryList(QDir::Files);
        return files.size() == 1 ? QDir(path(u"stick"_s)).filePath(files.constFirst()) : files.join(u'|');
    }
    static int run(const QStringList &words, QString &output)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(CONSOLE), words);
        process.waitForFinished();
        output = QString::fromUtf8(process.readAll());
        return process.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    }

    void aMigrationGoesToAnotherConsole()
    {
        TestConsole here(path(u"here.db"_s));
        QTRY_COMPARE(here.application->sessions().state(), SessionService::Ready);
        const QString session = here.begin(u"Huber & Söhne / ../Bäckerei"_s);
        here.exchange->choose({session});
        QCOMPARE(here.exchange->count(), 1);
        here.exportTo(path(u"stick"_s));
        QCOMPARE(here.exchange->state(), ExchangeController::Exported);
        QCOMPARE(here.exchange->hashes().size(), 1);
        QCOMPARE(here.exchange->path(), onlyFile());
        QVERIFY2(QFileInfo(onlyFile()).fileName().startsWith(u"Huber-Söhne-Bäckerei-"_s), qPrintable(onlyFile()));

        TestConsole there(path(u"there.db"_s));
        QTRY_COMPARE(there.application->sessions().state(), SessionService::Ready);
        there.look(onlyFile());
        QCOMPARE(there.exchange->state(), ExchangeController::Looked);
        QVERIFY(there.exchange->hasNews());
        QVERIFY2(there.exchange->lines().constFirst().contains("not here yet"_L1), qPrintable(there.exchange->lines().constFirst()));
        QCOMPARE(there.application->sessions().openCount(), 0); // looking takes nothing in
        there.take();
        QCOMPARE(there.exchange->state(), ExchangeController::Imported);
        QTRY_COMPARE(there.application->sessions().openCount(), 1);
        auto *history = there.qml.singletonInstance<HistoryController *>("Console", "History");
        QTRY_VERIFY(history->indexing() < 0); // what came by a file is found like what was written here
        history->search(u"backerei"_s);
        QTRY_COMPARE(history->model().rowCount(), 1);
        there.exchange->reset();
        there.look(onlyFile());
        QVERIFY(!there.exchange->hasNews()); // once more would change nothing
        there.application->sessions().openSession(session);
        QTRY_VERIFY(there.application->current().hasSession());
    }

    void whatFailsIsSaid()
    {
        TestConsole here(path(u"here.db"_s));
        QTRY_COMPARE(here.application->sessions().state(), SessionService::Ready);
        QFile letter(path(u"letter.migration"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear customer") > 0);
        letter.close();
        here.look(letter.fileName());
        QCOMPARE(here.exchange->state(), ExchangeController::Choosing);
        QCOMPARE(here.exchange->problem().title, u"This is not an exported migration"_s);
        const QString session = here.begin(u"Contoso Ltd."_s);
        here.exchange->choose({session});
        QVERIFY(here.exchange->problem().title.isEmpty());
        here.exchange->folders()->open(path(u"stick"_s));
        QTRY_VERIFY(!here.exchange->folders()->isBusy());
        QVERIFY(QDir(path(u"stick"_s)).removeRecursively()); // unplugged
        here.exchange->exportHere();
        QTRY_COMPARE(here.exchange->state(), ExchangeController::Choosing);
        QCOMPARE(here.exchange->problem().title, u"The folder is not there"_s);
    }

    void theCommandsDoTheSame()
    {
        QString session;
        {
            TestConsole here(path(u"here.db"_s));
            QTRY_COMPARE(here.application->sessions().state(), SessionService::Ready);
            session = here.begin(u"Contoso Ltd."_s);
        }
        QString output;
        const QString file = path(u"stick/all.migration"_s);
        QCOMPARE(run({u"export"_s, session, file, u"--database"_s, path(u"here.db"_s)}, output), 0);
        QVERIFY2(output.contains(u"Newest hashes"_s), qPrintable(output));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly)
                && written.readAll().contains("Zeitabweichung zwischen den Servern"_ba)); // titles in each language
        QCOMPARE(run({u"export"_s, u"--all"_s, file, u"--database"_s, path(u"here.db"_s)}, output), 2);
        QVERIFY2(output.contains(u"left as it is"_s), qPrintable(output)); // never over another
        QCOMPARE(run({u"import"_s, file, u"--database"_s, path(u"there.db"_s)}, output), 0);
        QVERIFY2(output.contains(u"Contoso Ltd."_s) && output.contains(u"added"_s), qPrintable(output));
        QCOMPARE(run({u"import"_s, file, u"--database"_s, path(u"there.db"_s)}, output), 0);
        QVERIFY2(output.contains(u"Nothing was changed"_s), qPrintable(output));
        QCOMPARE(run({u"import"_s, path(u"no-such-file"_s), u"--database"_s, path(u"there.db"_s)}, output), 2);
        QVERIFY2(output.contains(path(u"no-such-file"_s)) && output.contains(u"The file is gone"_s), qPrintable(output));
        QCOMPARE(run({u"export"_s, session, path(u"x"_s), u"--database"_s, path(u"no-such.db"_s)}, output), 2);
        QVERIFY2(output.contains(path(u"no-such.db"_s)), qPrintable(output));
        QVERIFY(!QFile::exists(path(u"no-such.db"_s)));
    }
};

CONSOLE_TEST_MAIN(ExchangeControllerTest)
#include "tst_exchangecontroller.moc"
