// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencestore.h"
#include "exchangetest.h"
#include "sessioneraser.h"
#include "testmain.h"

#include <QTemporaryDir>

/** Sessions go from one console to another and come together there; what does not fit together is refused. */
class ExchangeTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<TestConsole> console(const QString &name) const { return std::make_unique<TestConsole>(path(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestConsole> m_here;
    std::unique_ptr<TestConsole> m_there;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_here = console(u"here.db"_s);
        m_there = console(u"there.db"_s);
        m_file = path(u"one.migration"_s);
    }
    void cleanup()
    {
        m_here.reset();
        m_there.reset();
    }

    void aSessionArrivesWhole();
    void theSameSessionsGiveTheSameBytes();
    void aLongChainGoesOverSeveralParts();
    void severalSessionsGoInOneFile();
    void onceMoreChangesNothing();
    void chainsOfTwoConsolesLieSideBySide();
    void aChainThatGoesOnIsExtended();
    void anOlderFileChangesNothing();
    void thisConsolesOwnChainIsBroughtBack();
    void aForkIsRefusedWithItsPlace();
    void whatWasErasedThereStaysErased();
    void whatWasErasedHereStaysErased();
    void whatSaysThatItWasErasedTravels();
    void aCorrectionElsewhereChangesTheHeader();
    void contentsThatAreNotThereAreCounted();
    void cancellingLeavesNothing();
    void noFileIsWrittenOver();
    void unknownSessionsAreNotExported();
    void aFolderThatIsGoneIsSaid();
    void aReadOnlyDatabaseTakesNothingIn();
};

void ExchangeTest::aSessionArrivesWhole()
{
    const QUuid session = m_here->begin();
    m_here->append(session, 5);
    const QByteArray sha256 = m_here->addEvidence(session, "the last line of the log");
    const auto written = m_here->exportTo(m_file, {session});
    QVERIFY(written.has_value());
    QCOMPARE(written->size, QFileInfo(m_file).size());
    QCOMPARE(written->manifest.sessions.constFirst().chains.constFirst().newestHash,
             valueOf(m_here->store.ends(session)).constFirst().hash);
    QVERIFY(!QFile::exists(m_file + u".part"_s));

    const QByteArray before = m_there->dump();
    const auto seen = m_there->look(m_file);
    QVERIFY(seen.has_value());
    QCOMPARE(seen->constFirst().outcome, SessionMerge::Outcome::Added);
    QCOMPARE(seen->constFirst().header, exampleHeader());
    QCOMPARE(seen->constFirst().entries, 7);
    QCOMPARE(seen->constFirst().evidence, 1);
    QCOMPARE(m_there->dump(), before); // looking writes nothing

    const auto merged = m_there->importFrom(m_file);
    QVERIFY(merged.has_value());
    QCOMPARE(m_there->dump(), m_here->dump()); // chains, header, overview, evidence and all
    QCOMPARE(m_there->entries(session), m_here->entries(session));
    QVERIFY(isIntact(m_there->store, session));
    QCOMPARE(EvidenceStore(m_there->database).read(sha256).result()->bytes, "the last line of the log");
    QCOMPARE(valueOf(m_there->store.sessions()).constFirst().created, valueOf(m_here->store.sessions()).constFirst().created);

    m_there->append(session, 2); // and work goes on there, in a chain of its own
    QCOMPARE(valueOf(m_there->store.ends(session)).size(), 2);
    QVERIFY(isIntact(m_there->store, session));
}

void ExchangeTest::theSameSessionsGiveTheSameBytes()
{
    const QUuid one = m_here->begin();
    const QUuid two = m_here->begin(u"Contoso Ltd."_s);
    m_here->addEvidence(one, "first");
    m_here->addEvidence(one, "second");
    m_here->addEvidence(two, "first");
    QVERIFY(m_here->exportTo(m_file, {one, two}).has_value());
    QVERIFY(m_here->exportTo(path(u"again"_s), {two, one, two}).has_value());
    QCOMPARE(bytesOf(path(u"again"_s)), bytesOf(m_file));
    QVERIFY(m_there->importFrom(m_file).has_value());
    QVERIFY(m_there->exportTo(path(u"back"_s), {one, two}).has_value());
    QCOMPARE(bytesOf(path(u"back"_s)), bytesOf(m_file)); // whichever console writes it
}

void ExchangeTest::aLongChainGoesOverSeveralParts()
{
    const QUuid session = m_here->begin();
    m_here->append(session, 2499);
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QByteArrayList names;
    const auto members = TarFile::read(bytesOf(m_file)).members;
    for (const TarFile::Member &member : members)
        names.append(member.name);
    QCOMPARE(names,
             (QByteArrayList{"manifest.json", "titles.json", "session-000001/chain-0001/entries-00000001",
                             "session-000001/chain-0001/entries-00000002", "session-000001/chain-0001/entries-00000003", "seal"}));
    QVERIFY(m_there->importFrom(m_file).has_value());
    QCOMPARE(m_there->dump(), m_here->dump());
}

void ExchangeTest::severalSessionsGoInOneFile()
{
    QList<QUuid> sessions;
    for (int i = 0; i < 20; ++i) {
        sessions.append(m_here->begin(u"Customer %1"_s.arg(i)));
        m_here->addEvidence(sessions.constLast(), "the same picture for all");
    }
    QVERIFY(m_here->exportTo(m_file, sessions).has_value());
    const auto merged = m_there->importFrom(m_file);
    QVERIFY(merged.has_value());
    QCOMPARE(merged->size(), 20);
    QCOMPARE(m_there->dump(), m_here->dump());
}

void ExchangeTest::onceMoreChangesNothing()
{
    const QUuid session = m_here->begin();
    m_here->addEvidence(session, "evidence");
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QVERIFY(m_there->importFrom(m_file).has_value());
    const QByteArray before = m_there->dump();
    for (TestConsole *console : {m_there.get(), m_here.get()}) {
        const auto again = console->importFrom(m_file);
        QVERIFY(again.has_value());
        QCOMPARE(again->constFirst().outcome, SessionMerge::Outcome::Known);
        QCOMPARE(again->constFirst().entries, 0);
    }
    QCOMPARE(m_there->dump(), before);
    QCOMPARE(m_here->dump(), before);
}

void ExchangeTest::chainsOfTwoConsolesLieSideBySide()
{
    const QUuid session = m_here->begin();
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QVERIFY(m_there->importFrom(m_file).has_value());
    m_here->append(session, 3); // both go on
    m_there->append(session, 4);
    m_there->addEvidence(session, "seen there");
    QVERIFY(m_there->exportTo(path(u"theirs"_s), {session}).has_value());
    QVERIFY(m_here->exportTo(path(u"ours"_s), {session}).has_value());
    const auto theirs = m_here->importFrom(path(u"theirs"_s));
    QVERIFY(theirs.has_value());
    QCOMPARE(theirs->constFirst().outcome, SessionMerge::Outcome::Extended);
    QCOMPARE(theirs->constFirst().entries, 5);
    QVERIFY(m_there->importFrom(path(u"ours"_s)).has_value());
    QCOMPARE(m_here->dump(), m_there->dump()); // the same, in whichever order they met
    QCOMPARE(m_here->entries(session), m_there->entries(session));
    QCOMPARE(m_here->entries(session).size(), 1 + 3 + 4 + 1);
    QVERIFY(isIntact(m_here->store, session));
}

void ExchangeTest::aChainThatGoesOnIsExtended()
{
    const QUuid session = m_here->begin();
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QVERIFY(m_there->importFrom(m_file).has_value());
    m_here->append(session, 3);
    QVERIFY(m_here->exportTo(path(u"later"_s), {session}).has_value());
    const auto merged = m_there->importFrom(path(u"later"_s));
    QVERIFY(merged.has_value());
    QCOMPARE(merged->constFirst().outcome, SessionMerge::Outcome::Extended);
    QCOMPARE(merged->constFirst().entries, 3);
    QCOMPARE(m_there->dump(), m_here->dump());
}

void ExchangeTest::anOlderFileChangesNothing()
{
    const QUuid session = m_here->begin();
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    m_here->append(session, 3);
    const QByteArray before = m_here->dump();
    const auto merged = m_here->importFrom(m_file);
    QVERIFY(merged.has_value());
    QCOMPARE(merged->constFirst().outcome, SessionMerge::Outcome::Known);
    QCOMPARE(m_here->dump(), before);
}

void ExchangeTest::thisConsolesOwnChainIsBroughtBack()
{
    const QUuid session = m_here->begin();
    QCOMPARE(errorOf(m_here->database.backupTo(path(u"backup.db"_s))), std::nullopt);
    m_here->append(session, 3);
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    const auto restored = console(u"backup.db"_s);
    QCOMPARE(restored->id, m_here->id);
    QVERIFY(restored->importFrom(m_file).has_value());
    QCOMPARE(restored->dump(), m_here->dump());
    restored->append(session, 1); // where the file ended
    QCOMPARE(valueOf(restored->store.ends(session)).constFirst().sequence, 5);
    QVERIFY(isIntact(restored->store, session));
}

void ExchangeTest::aForkIsRefusedWithItsPlace()
{
    const QUuid session = m_here->begin();
    QCOMPARE(errorOf(m_here->database.backupTo(path(u"copy.db"_s))), std::nullopt);
    m_here->append(session, 3);
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    const auto copy = console(u"copy.db"_s);
    copy->append(session, 1); // the same console, twice
    const QByteArray before = copy->dump();
    const auto merged = copy->importFrom(m_file);
    QCOMPARE(kindOf(merged), ExchangeError::Kind::Fork);
    QCOMPARE(merged.error().session, session);
    QCOMPARE(merged.error().console, m_here->id);
    QCOMPARE(merged.error().sequence, 2);
    QCOMPARE(copy->dump(), before);
}

void ExchangeTest::whatWasErasedThereStaysErased()
{
    const QUuid session = m_here->begin();
    m_here->append(session, 2);
    m_here->addEvidence(session, "somebody's name");
    m_here->erasePayload(session, 2);
    m_here->erasePayload(session, 4);
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QVERIFY(!bytesOf(m_file).contains("somebody's name")); // no entry names it any more
    QVERIFY(m_there->importFrom(m_file).has_value());
    QVERIFY(isIntact(m_there->store, session));
    QVERIFY(!m_there->entries(session).at(1).payload.has_value());
    QVERIFY(m_there->entries(session).at(2).payload.has_value());
}

/** Here is nothing but what the entry says of it; where the content still is, it stays. */
void ExchangeTest::whatSaysThatItWasErasedTravels()
{
    TestConsole here(path(u"here.db"_s));
    const QUuid id = here.begin();
    const QByteArray hash = here.addEvidence(id, "a screenshot");
    const QString whole = path(u"whole.migration"_s);
    QVERIFY(here.exportTo(whole, {id}).has_value());
    TestConsole other(path(u"other.db"_s));
    QVERIFY(other.importFrom(whole).has_value());
    QVERIFY(waitFor(here.database.commit(
        [](Connection &connection) { return connection.execute("UPDATE session SET overview = '{\"outcome\":\"finished\"}'"_L1); })));
    QVERIFY(waitFor(here.database.run([&](Connection &connection) {
        return SessionEraser::eraseNow(connection, {.session = id, .author = u"A. Keller"_s, .reason = u"asked for"_s}, here.clock);
    })));
    const QString file = path(u"erased.migration"_s);
    const auto report = here.exportTo(file, {id});
    QVERIFY(report.has_value());
    QVERIFY(report->manifest.sessions.constFirst().evidence.isEmpty());

    TestConsole fresh(path(u"fresh.db"_s));
    QVERIFY(fresh.importFrom(file).has_value());
    const auto summary = valueOf(fresh.store.sessions()).constFirst();
    QVERIFY(summary.isErased());
    QCOMPARE(summary.text("product"_L1), u"sbs2003"_s);
    QVERIFY(isIntact(fresh.store, id));

    QVERIFY(other.importFrom(file).has_value());
    QVERIFY(!valueOf(other.store.sessions()).constFirst().isErased());
    QVERIFY(valueOf(EvidenceStore(other.database).exists(hash)));
    QCOMPARE(other.entries(id).constLast().kind, u"content-erased"_s);
    QVERIFY(isIntact(other.store, id));

    // The file from before brings nothing back.
    QVERIFY(here.importFrom(whole).has_value());
    QVERIFY(valueOf(here.store.sessions()).constFirst().isErased());
    QVERIFY(!valueOf(EvidenceStore(here.database).exists(hash)));
}

void ExchangeTest::whatWasErasedHereStaysErased()
{
    const QUuid session = m_here->begin();
    m_here->append(session, 2);
    m_here->addEvidence(session, "somebody's name");
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    m_here->erasePayload(session, 2);
    m_here->erasePayload(session, 4);
    QCOMPARE(errorOf(m_here->database.commit([](Connection &connection) {
                 const auto unused = connection.execute("DELETE FROM evidence_use"_L1);
                 return unused ? connection.execute("DELETE FROM evidence"_L1) : unused;
             })),
             std::nullopt);
    const QByteArray before = m_here->dump();
    QCOMPARE(m_here->importFrom(m_file).value_or(QList<SessionMerge>()).value(0).outcome, SessionMerge::Outcome::Known);
    QCOMPARE(m_here->dump(), before);
}

void ExchangeTest::aCorrectionElsewhereChangesTheHeader()
{
    const QUuid session = m_here->begin();
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QVERIFY(m_there->importFrom(m_file).has_value());
    m_there->clock.time += 5000;
    const EntryDraft correction{.kind = u"session-changed"_s, .payload = {{u"customer"_s, u"Praxis Dr. Meier"_s}}};
    QCOMPARE(errorOf(m_there->store.append(session, u"1"_s, {correction})), std::nullopt);
    QVERIFY(m_there->exportTo(path(u"corrected"_s), {session}).has_value());
    QVERIFY(m_here->importFrom(path(u"corrected"_s)).has_value());
    QCOMPARE(valueOf(m_here->store.header(session)), exampleHeader(u"Praxis Dr. Meier"_s));
    QCOMPARE(m_here->dump(), m_there->dump());
}

void ExchangeTest::contentsThatAreNotThereAreCounted()
{
    const QUuid session = m_here->begin();
    m_here->addEvidence(session, "lost with a page of the disk");
    QCOMPARE(errorOf(m_here->database.commit([](Connection &connection) {
                 const auto unused = connection.execute("DELETE FROM evidence_use"_L1);
                 return unused ? connection.execute("DELETE FROM evidence"_L1) : unused;
             })),
             std::nullopt);
    QVERIFY(m_here->exportTo(m_file, {session}).has_value()); // the rest is worth keeping
    const auto merged = m_there->importFrom(m_file);
    QVERIFY(merged.has_value());
    QCOMPARE(merged->constFirst().missing, 1);
    QCOMPARE(merged->constFirst().evidence, 0);
}

void ExchangeTest::cancellingLeavesNothing()
{
    const QUuid session = m_here->begin();
    m_here->append(session, 1500);
    QCOMPARE(kindOf(m_here->exportTo(m_file, {session}, [](double progress) { return progress < 0.5; })), ExchangeError::Kind::Cancelled);
    QVERIFY(!QFile::exists(m_file) && !QFile::exists(m_file + u".part"_s));
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QCOMPARE(kindOf(m_there->look(m_file, [](double progress) { return progress < 0.5; })), ExchangeError::Kind::Cancelled);
    const QByteArray before = m_there->dump();
    const auto cancelled = waitFor(m_there->database.run([&](Connection &connection) -> StorageResult<bool> {
        SessionImport import(m_file);
        const bool isSeen = import.look(connection, [](double) { return true; }).has_value();
        const auto written = import.writeNext(connection, [](double progress) { return progress < 0.5; });
        return isSeen && !written && written.error().kind == ExchangeError::Kind::Cancelled;
    }));
    QVERIFY(cancelled && *cancelled);
    QCOMPARE(m_there->dump(), before);
}

void ExchangeTest::noFileIsWrittenOver()
{
    const QUuid session = m_here->begin();
    writeBytes(m_file, "somebody's letter");
    QCOMPARE(kindOf(m_here->exportTo(m_file, {session})), ExchangeError::Kind::Exists);
    QCOMPARE(bytesOf(m_file), "somebody's letter");
    QVERIFY(QFile::remove(m_file));
    writeBytes(m_file + u".part"_s, "half of one"); // of somebody who was killed
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QVERIFY(!QFile::exists(m_file + u".part"_s));
}

void ExchangeTest::unknownSessionsAreNotExported()
{
    const QUuid unknown = QUuid::createUuid();
    const auto written = m_here->exportTo(m_file, {m_here->begin(), unknown});
    QCOMPARE(kindOf(written), ExchangeError::Kind::NotFound);
    QCOMPARE(written.error().session, unknown);
    QVERIFY(!QFile::exists(m_file));
}

void ExchangeTest::aFolderThatIsGoneIsSaid()
{
    const QUuid session = m_here->begin();
    QCOMPARE(kindOf(m_here->exportTo(path(u"no/such/folder"_s), {session})), ExchangeError::Kind::NotFound);
    QCOMPARE(kindOf(m_here->look(path(u"no-such-file"_s))), ExchangeError::Kind::NotFound);
    QCOMPARE(kindOf(m_here->look(m_folder->path())), ExchangeError::Kind::NotAnExport);
}

void ExchangeTest::aReadOnlyDatabaseTakesNothingIn()
{
    const QUuid session = m_here->begin();
    QVERIFY(m_here->exportTo(m_file, {session}).has_value());
    QCOMPARE(errorOf(m_there->database.run([](Connection &connection) { return connection.once(u"PRAGMA user_version = 99"_s); })),
             std::nullopt);
    m_there.reset();
    m_there = console(u"there.db"_s); // a newer program's by now
    const auto merged = m_there->importFrom(m_file);
    QCOMPARE(kindOf(merged), ExchangeError::Kind::Database);
    QCOMPARE(merged.error().storage.kind, StorageError::Kind::Newer);
}

CONSOLE_TEST_MAIN(ExchangeTest)
#include "tst_exchange.moc"
