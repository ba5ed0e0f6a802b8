// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Whether a record is as it was written, and what that is worth, as the page about it says. */
class RecordTest : public QObject
{
    Q_OBJECT

    void begin()
    {
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = database();
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->settings().setLiveInterval(0);
        m_record = m_qml->singletonInstance<RecordController *>("Console", "Record");
        QVERIFY(m_record);
        m_application->start();
        QTRY_COMPARE(m_application->sessions().state(), SessionService::Ready);
    }
    void open(const QString &session)
    {
        m_application->sessions().openSession(session);
        QTRY_VERIFY(m_application->current().hasSession());
    }
    void readIt()
    {
        m_record->verify();
        QTRY_VERIFY(m_record->state() != RecordController::Reading);
    }
    void compareWith(const QString &hash)
    {
        m_record->prove(hash);
        QTRY_VERIFY(m_record->state() != RecordController::Reading);
    }
    void note(const QString &text)
    {
        m_application->engine().run([text](Engine &engine) { engine.addNote(u"prepare.test-restore"_s, text); });
    }
    /** As another program does that opens the file. */
    void write(const QStringList &statements) const
    {
        Database other;
        QVERIFY(other.open(database()).result().has_value());
        for (const QString &statement : statements) {
            const auto done = other.run([statement](Connection &connection) { return connection.once(statement); }).result();
            QVERIFY2(done.has_value(), qPrintable(statement));
        }
    }
    [[nodiscard]] QString database() const { return m_folder->filePath(u"console.db"_s); }
    [[nodiscard]] QString of(const QString &what) const { return m_record->chains().value(0).toMap().value(what).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;
    RecordController *m_record = nullptr;
    QString m_session;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
        QSignalSpy created(&m_application->sessions(), &SessionService::created);
        m_application->sessions().create(
            {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"technician"_s, u"A. Keller"_s}});
        QTRY_COMPARE(created.count(), 1);
        m_session = created[0][0].toString();
        open(m_session);
    }
    void cleanup()
    {
        m_application.reset();
        m_qml.reset();
        m_folder.reset();
    }

    void onlyAHashFromElsewhereProvesAll()
    {
        readIt();
        QCOMPARE(m_record->state(), RecordController::Intact);
        QCOMPARE(m_record->title(), u"The record agrees with itself"_s);
        QVERIFY(!m_record->isProven());
        QCOMPARE(of(u"title"_s), u"Written on this console"_s);
        const QString hash = of(u"hash"_s);
        QCOMPARE(hash.size(), 64 + 15); // in groups of four
        compareWith(u"  "_s + hash.toUpper());
        QVERIFY2(m_record->isProven(), qPrintable(m_record->text()));
        QCOMPARE(m_record->title(), u"The record is intact"_s);
        QVERIFY(m_record->hashProblem().isEmpty());
        compareWith(hash.left(19)); // as a signature shows it
        QVERIFY(m_record->isProven());
        QSignalSpy written(m_application->engine().engine(), &Engine::entriesAdded);
        note(u"later"_s);
        QTRY_VERIFY(!written.isEmpty());
        compareWith(hash);
        QCOMPARE(m_record->state(), RecordController::Intact);
        QVERIFY(!m_record->isProven());
        QVERIFY2(m_record->text().contains("later"_L1), qPrintable(m_record->text()));
        compareWith({});
        QCOMPARE(m_record->title(), u"The record agrees with itself"_s);
    }

    void aHashThatIsNotThereSaysSo_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("words");
        QTest::newRow("another") << u"0123 4567 89ab cdef"_s << u"This hash is not in the record."_s;
        QTest::newRow("short") << u"0123 4567"_s << u"That is no hash"_s;
        QTest::newRow("no digits") << u"the blue one on the paper"_s << u"That is no hash"_s;
        QTest::newRow("long") << QString(66, u'0') << u"That is no hash"_s;
    }
    void aHashThatIsNotThereSaysSo()
    {
        QFETCH(QString, hash);
        QFETCH(QString, words);
        compareWith(hash);
        QVERIFY2(m_record->hashProblem().startsWith(words), qPrintable(m_record->hashProblem()));
        QVERIFY(!m_record->isProven());
        QCOMPARE(m_record->hashText(), hash); // what was typed stays
    }

    void whatWasChangedIsNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("words");
        QTest::newRow("changed") << QStringList{u"DROP TRIGGER entry_is_never_changed"_s,
                                                u"UPDATE entry SET wall_time = 1 WHERE sequence = 1"_s}
                                 << u"Entry 1 is not as it was written."_s;
        QTest::newRow("content") << QStringList{u"DROP TRIGGER payload_is_never_changed"_s,
                                                u"UPDATE payload SET content = '{}' WHERE sequence = 2"_s}
                                 << u"The content of entry 2 is not as it was written."_s;
        QTest::newRow("dropped") << QStringList{u"DROP TRIGGER entry_is_never_removed"_s, u"PRAGMA foreign_keys = OFF"_s,
                                                u"DELETE FROM entry WHERE sequence = 1"_s}
                                 << u"Entry 1 is not there: it was taken out or moved."_s;
    }
    void whatWasChangedIsNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, words);
        QSignalSpy written(m_application->engine().engine(), &Engine::entriesAdded);
        note(u"first"_s);
        QTRY_VERIFY(!written.isEmpty());
        write(statements);
        readIt();
        QCOMPARE(m_record->state(), RecordController::Broken);
        QCOMPARE(of(u"problem"_s), words);
        QVERIFY(of(u"hash"_s).isEmpty()); // nothing to write down
    }

    void eachSessionHasItsOwn()
    {
        compareWith(u"0123 4567 89ab cdef"_s);
        m_application->current().close();
        QTRY_COMPARE(m_record->state(), RecordController::Unread);
        QVERIFY(m_record->hashText().isEmpty());
        QVERIFY(m_record->chains().isEmpty());
        m_record->verify();
        QCOMPARE(m_record->state(), RecordController::Unread); // of nothing
    }
};

CONSOLE_TEST_MAIN(RecordTest)
#include "tst_record.moc"
