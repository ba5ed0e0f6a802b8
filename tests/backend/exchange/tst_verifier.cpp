// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeformat.h"
#include "exchangetest.h"
#include "testmain.h"

#include <QProcess>
#include <QTemporaryDir>

/** migration-console-verify as a process: what it says of good files and of others, and what it ends with. */
class VerifierTest : public QObject
{
    Q_OBJECT

    struct Answer {
        int code = -1;
        QString text = {};
    };
    static Answer verify(const QStringList &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(VERIFIER), words);
        if (!process.waitForFinished())
            return {};
        return {.code = process.exitCode(), .text = QString::fromUtf8(process.readAll())};
    }
    static QByteArray part() { return ExchangeFormat::partName(1, 1, 1); }
    /** Changes the records of the first chain and seals the file anew. */
    QString forged(const std::function<void(QList<EntryRecord> &)> &change) const
    {
        TarFile tar = TarFile::read(m_good);
        QByteArray &content = tar[part()].content;
        QByteArrayView left(content);
        QList<EntryRecord> records;
        while (!left.isEmpty())
            records.append(EntryRecord::takeFrom(left).value_or(EntryRecord()));
        change(records);
        QByteArray bytes;
        for (const EntryRecord &record : std::as_const(records))
            record.appendTo(bytes);
        content = bytes;
        return save(tar.sealed());
    }
    QString save(const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(u"forged.migration"_s);
        writeBytes(path, bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QByteArray m_good;
    QString m_newest; ///< hash
    QString m_earlier; ///< of entry 4
    QString m_evidence;

private Q_SLOTS:
    void initTestCase();
    void withoutAnAnchorItIsOnlyProvenInItself();
    void anAnchorProvesIt();
    void anAnchorThatIsNotThereIsSaid();
    void everyChainNeedsAnAnchor();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void anyByteChangedIsNoticed();
    void whatWasErasedIsCounted();
    void namesMoveNoCursor();
    void whatIsNoSuchFileIsSaid();
    void wrongUsageIsSaid();
};

void VerifierTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"good.migration"_s);
    TestConsole source(m_folder->filePath(u"source.db"_s));
    const QUuid session = source.begin();
    source.append(session, 6);
    m_evidence = QString::fromLatin1(source.addEvidence(session, "a short log").toHex());
    QVERIFY(source.exportTo(m_file, {session}).has_value());
    m_good = bytesOf(m_file);
    const auto entries = source.entries(session);
    m_newest = QString::fromLatin1(entries.constLast().hash.toHex());
    m_earlier = QString::fromLatin1(entries.at(3).hash.toHex());
}

void VerifierTest::withoutAnAnchorItIsOnlyProvenInItself()
{
    const Answer answer = verify({m_file});
    QCOMPARE(answer.code, 1);
    for (const QString &expected : {u"Praxis Dr. Müller"_s, u"8 entr"_s, m_newest, u"Intact."_s, u"Proven only in itself"_s, u"1 piece"_s})
        QVERIFY2(answer.text.contains(expected), qPrintable(answer.text));
}

void VerifierTest::anAnchorProvesIt()
{
    const Answer whole = verify({m_file, u"--anchor"_s, m_newest});
    QCOMPARE(whole.code, 0);
    QVERIFY2(whole.text.contains(u"up to its last entry"_s), qPrintable(whole.text));
    // As it was typed from paper: in capitals and groups, and only how it begins.
    const Answer part = verify({m_file, u"--anchor"_s, m_earlier.first(8).toUpper() + u' ' + m_earlier.mid(8, 8)});
    QCOMPARE(part.code, 0);
    QVERIFY2(part.text.contains(u"up to entry 4"_s), qPrintable(part.text));
}

void VerifierTest::anAnchorThatIsNotThereIsSaid()
{
    const Answer answer = verify({m_file, u"--anchor"_s, QString(64, u'a')});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.text.contains(u"holds the hash aaaa"_s), qPrintable(answer.text));
    // A chain that was written anew from its first entry agrees with itself, but not with what was printed.
    TestConsole other(m_folder->filePath(u"other.db"_s));
    const QUuid session = other.begin();
    other.append(session, 7);
    const QString anew = m_folder->filePath(u"anew.migration"_s);
    QVERIFY(other.exportTo(anew, {session}).has_value());
    QCOMPARE(verify({anew}).code, 1);
    QCOMPARE(verify({anew, u"--anchor"_s, m_newest}).code, 2);
}

void VerifierTest::everyChainNeedsAnAnchor()
{
    TestConsole other(m_folder->filePath(u"second.db"_s));
    QVERIFY(other.importFrom(m_file).has_value());
    const QUuid session = valueOf(other.store.sessions()).constFirst().id;
    other.append(session, 2);
    const QString both = m_folder->filePath(u"both.migration"_s);
    const auto written = other.exportTo(both, {session});
    QVERIFY(written.has_value());
    QCOMPARE(verify({both, u"--anchor"_s, m_newest}).code, 1);
    QStringList words{both};
    const auto &chains = written->manifest.sessions.constFirst().chains;
    for (const Manifest::Chain &chain : chains)
        words += {u"--anchor"_s, QString::fromLatin1(chain.newestHash.toHex())};
    QCOMPARE(verify(words).code, 0);
}

void VerifierTest::whatIsWrongIsNamed_data()
{
    using Change = std::function<void(QList<EntryRecord> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &expected, const Change &change) { QTest::newRow(name) << change << expected; };
    add("changed", u"Entry 3 was changed"_s, [](auto &all) { all[2].hashed.replace("finding", "nothing"); });
    add("dropped", u"Entry 4 was dropped"_s, [](auto &all) { all.removeAt(3); });
    add("first dropped", u"Entry 1 was dropped"_s, [](auto &all) { all.removeFirst(); });
    add("last dropped", u"Entry 8 was dropped"_s, [](auto &all) { all.removeLast(); });
    add("reordered", u"Entry 4 is not at its place"_s, [](auto &all) { all.swapItemsAt(3, 5); });
    add("inserted", u"inserted at place 5"_s, [](auto &all) { all.insert(4, all.at(3)); });
    add("payload", u"What entry 5 says was changed"_s, [](auto &all) { all[4].content.replace("5 min", "9 min"); });
    add("salt", u"What entry 5 says was changed"_s, [](auto &all) { all[4].salt[0] = static_cast<char>(all.at(4).salt.at(0) + 1); });
    add("exchanged", u"Entry 4 does not follow"_s, [](auto &all) {
        // Made anew with a hash of its own that is right.
        const QByteArray previous = all.at(3).fields.previousHash;
        all[3].hashed.replace(previous, QByteArray(32, 'x'));
        all[3].hash = QCryptographicHash::hash(all.at(3).hashed, QCryptographicHash::Sha256);
    });
}

void VerifierTest::whatIsWrongIsNamed()
{
    QFETCH(const std::function<void(QList<EntryRecord> &)>, change);
    QFETCH(const QString, expected);
    const Answer answer = verify({forged(change)});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.text.contains(expected), qPrintable(answer.text));
    QVERIFY(!answer.text.contains(u"as a whole"_s)); // the forger sealed it
}

void VerifierTest::anyByteChangedIsNoticed()
{
    for (qsizetype place = 0; place < m_good.size(); place += 397) {
        QByteArray bytes = m_good;
        bytes[place] = static_cast<char>(bytes.at(place) ^ 0x20);
        const Answer answer = verify({save(bytes), u"--anchor"_s, m_newest});
        QVERIFY2(answer.code == 2 || answer.code == 65, qPrintable(u"byte %1: %2"_s.arg(place).arg(answer.text)));
    }
    TarFile tar = TarFile::read(m_good);
    tar[ExchangeFormat::evidenceName(1, QByteArray::fromHex(m_evidence.toLatin1()))].content = "a short lie";
    const Answer changed = verify({save(tar.sealed())});
    QCOMPARE(changed.code, 2);
    QVERIFY2(changed.text.contains(u"evidence %1 was changed"_s.arg(m_evidence)), qPrintable(changed.text));
    tar.members.removeAt(3);
    QByteArray &manifest = tar["manifest.json"].content;
    const qsizetype list = manifest.indexOf("\"evidence\":[");
    manifest.remove(list + 12, manifest.indexOf(']', list) - list - 12);
    const Answer missing = verify({save(tar.sealed())});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.text.contains(u"evidence %1 is missing"_s.arg(m_evidence)), qPrintable(missing.text));
}

void VerifierTest::whatWasErasedIsCounted()
{
    const Answer answer = verify({forged([](auto &all) {
        all[4].salt.clear();
        all[4].content.clear();
    })});
    QCOMPARE(answer.code, 1); // erased on purpose is no fault
    QVERIFY2(answer.text.contains(u"Contents of 1 entr"_s), qPrintable(answer.text));
}

void VerifierTest::namesMoveNoCursor()
{
    TestConsole source(m_folder->filePath(u"cursor.db"_s));
    const QUuid session = source.begin(u"\u001b[2J\u001b]0;owned\u0007Contoso\n  Intact."_s);
    const QString file = m_folder->filePath(u"cursor.migration"_s);
    QVERIFY(source.exportTo(file, {session}).has_value());
    const Answer answer = verify({file});
    QVERIFY(answer.text.contains(u"Contoso Intact."_s)); // on its line
    QVERIFY(!answer.text.contains(u'\u001b') && !answer.text.contains(u'\a'));
}

void VerifierTest::whatIsNoSuchFileIsSaid()
{
    QCOMPARE(verify({m_folder->filePath(u"no-such-file"_s)}).code, 65);
    QCOMPARE(verify({m_folder->path()}).code, 65);
    QCOMPARE(verify({save("somebody's letter")}).code, 65);
    QCOMPARE(verify({save({})}).code, 65);
    TarFile tar = TarFile::read(m_good);
    tar["manifest.json"].content.replace("\"version\":1", "\"version\":7");
    const Answer newer = verify({save(tar.sealed())});
    QCOMPARE(newer.code, 65);
    QVERIFY2(newer.text.contains(u"version 7"_s), qPrintable(newer.text));
}

void VerifierTest::wrongUsageIsSaid()
{
    QCOMPARE(verify({}).code, 64);
    QCOMPARE(verify({m_file, m_file}).code, 64);
    QCOMPARE(verify({m_file, u"--no-such-option"_s}).code, 64);
    QCOMPARE(verify({m_file, u"--anchor"_s, u"abc"_s}).code, 64);
    QCOMPARE(verify({m_file, u"--anchor"_s, QString(64, u'x')}).code, 64);
    const Answer help = verify({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.text.contains(u"--anchor"_s));
}

CONSOLE_TEST_MAIN(VerifierTest)
#include "tst_verifier.moc"
