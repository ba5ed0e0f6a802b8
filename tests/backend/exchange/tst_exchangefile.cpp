// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeformat.h"
#include "exchangetest.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

/** Files that are cut, damaged or made by somebody who means no good: each is refused with its reason, and nothing is taken in. */
class ExchangeFileTest : public QObject
{
    Q_OBJECT
    using Kind = ExchangeError::Kind;

    /** A member's name that needs not to be counted by hand. */
    static QByteArray part() { return ExchangeFormat::partName(1, 1, 1); }
    static QList<EntryRecord> recordsOf(const QByteArray &bytes)
    {
        QByteArrayView left(bytes);
        QList<EntryRecord> records;
        while (const auto record = left.isEmpty() ? std::nullopt : EntryRecord::takeFrom(left))
            records.append(*record);
        return records;
    }
    static QByteArray bytesOf(const QList<EntryRecord> &records)
    {
        QByteArray bytes;
        for (const EntryRecord &record : records)
            record.appendTo(bytes);
        return bytes;
    }
    /** Changes the manifest of a file, which is valid JSON afterwards too. */
    static void changeManifest(TarFile &tar, const std::function<void(QJsonObject &manifest)> &change)
    {
        QByteArray &content = tar["manifest.json"].content;
        QJsonObject manifest = QJsonDocument::fromJson(content).object();
        change(manifest);
        content = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    }
    static void changeSession(TarFile &tar, const std::function<void(QJsonObject &session)> &change)
    {
        changeManifest(tar, [&](QJsonObject &manifest) {
            QJsonArray sessions = manifest[u"sessions"_s].toArray();
            QJsonObject session = sessions.at(0).toObject();
            change(session);
            sessions[0] = session;
            manifest[u"sessions"_s] = sessions;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestConsole> m_console; ///< that takes files in
    QByteArray m_good;
    QByteArray m_before;
    QString m_file;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void theHelperWritesWhatTheConsoleReads();
    void cutAnywhereItIsRefused();
    void withAnyByteChangedItIsRefused();
    void forgeriesAreRefused_data();
    void forgeriesAreRefused();
    void bombsAreRefused();
};

void ExchangeFileTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"file.migration"_s);
    TestConsole source(m_folder->filePath(u"source.db"_s));
    const QUuid session = source.begin();
    source.append(session, 6);
    source.addEvidence(session, "a short log");
    source.erasePayload(session, 3);
    QVERIFY(source.exportTo(m_file, {session}).has_value());
    m_good = ::bytesOf(m_file);
    m_console = std::make_unique<TestConsole>(m_folder->filePath(u"target.db"_s));
    QVERIFY(m_console->look(m_file).has_value());
    m_before = m_console->dump();
}

// Or nothing below would prove anything.
void ExchangeFileTest::theHelperWritesWhatTheConsoleReads()
{
    TarFile tar = TarFile::read(m_good);
    writeBytes(m_file, tar.sealed());
    QCOMPARE(kindOf(m_console->look(m_file)), std::nullopt);
    const QByteArray records = tar[part()].content;
    QCOMPARE(bytesOf(recordsOf(records)), records);
}

void ExchangeFileTest::cutAnywhereItIsRefused()
{
    for (qsizetype length = 0; length < m_good.size(); length += length < 2048 || length > m_good.size() - 2048 ? 61 : 229) {
        writeBytes(m_file, m_good.first(length));
        const auto kind = kindOf(m_console->look(m_file));
        QVERIFY2(kind == Kind::Damaged || kind == Kind::NotAnExport,
                 qPrintable(u"%1 bytes: %2"_s.arg(length).arg(kind ? static_cast<int>(*kind) : -1)));
    }
    writeBytes(m_file, m_good + '\0'); // and what is too long
    QCOMPARE(kindOf(m_console->look(m_file)), Kind::Damaged);
    QCOMPARE(m_console->dump(), m_before);
}

void ExchangeFileTest::withAnyByteChangedItIsRefused()
{
    std::mt19937 random(42); // NOLINT: the same sample each time
    const bool isSoak = qEnvironmentVariableIsSet("CONSOLE_SOAK_ROUNDS");
    const qsizetype count = isSoak ? m_good.size() : 400;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype place = isSoak ? i : static_cast<qsizetype>(random() % static_cast<quint32>(m_good.size()));
        QByteArray bytes = m_good;
        bytes[place] = static_cast<char>(bytes.at(place) ^ static_cast<char>(1 + random() % 255));
        writeBytes(m_file, bytes);
        const auto kind = kindOf(m_console->importFrom(m_file));
        QVERIFY2(kind == Kind::Damaged || kind == Kind::NotAnExport,
                 qPrintable(u"byte %1: %2"_s.arg(place).arg(kind ? static_cast<int>(*kind) : -1)));
    }
    QCOMPARE(m_console->dump(), m_before);
}

void ExchangeFileTest::forgeriesAreRefused_data()
{
    using Forge = std::function<void(TarFile &)>;
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<Kind>("expected");
    const auto add = [](const char *name, Kind expected, const Forge &forge) { QTest::newRow(name) << forge << expected; };
    const auto rename = [](const QByteArray &from, const QByteArray &to) { return [=](TarFile &tar) { tar[from].name = to; }; };
    const auto records = [](const std::function<void(QList<EntryRecord> &)> &change) {
        return [=](TarFile &tar) {
            QList<EntryRecord> all = recordsOf(tar[part()].content);
            change(all);
            tar[part()].content = bytesOf(all);
        };
    };
    add("path that climbs", Kind::Invalid, rename(part(), "session-000001/../../../../etc/cron.d/x"));
    add("absolute path", Kind::Invalid, rename(part(), "/etc/passwd"));
    add("first name climbs", Kind::NotAnExport, rename("manifest.json", "../manifest.json"));
    add("symbolic link", Kind::Invalid,
        [](TarFile &tar) { tar[part()] = {.name = part(), .content = {}, .type = '2', .link = "/etc/passwd"}; });
    add("hard link", Kind::Invalid,
        [](TarFile &tar) { tar[part()] = {.name = part(), .content = {}, .type = '1', .link = "manifest.json"}; });
    add("device", Kind::Invalid, [](TarFile &tar) { tar[part()].type = '3'; });
    add("folder", Kind::Invalid, [](TarFile &tar) { tar[part()] = {.name = part(), .content = {}, .type = '5'}; });
    add("member too many", Kind::Invalid, [](TarFile &tar) { tar.members.append({.name = "more", .content = "x"}); });
    add("member twice", Kind::Invalid, [](TarFile &tar) { tar.members.insert(3, tar[part()]); });
    add("member missing", Kind::Invalid, [](TarFile &tar) { tar.members.removeAt(2); });
    add("evidence missing", Kind::Invalid, [](TarFile &tar) { tar.members.removeAt(3); });
    add("other order", Kind::Invalid, [](TarFile &tar) { tar.members.swapItemsAt(2, 3); });
    add("newer version", Kind::Newer, [](TarFile &tar) { changeManifest(tar, [](QJsonObject &m) { m[u"version"_s] = 2; }); });
    add("no version", Kind::Invalid, [](TarFile &tar) { changeManifest(tar, [](QJsonObject &m) { m.remove(u"version"_s); }); });
    add("another format", Kind::NotAnExport, [](TarFile &tar) { changeManifest(tar, [](QJsonObject &m) { m[u"format"_s] = u"x"_s; }); });
    add("no manifest", Kind::NotAnExport, [](TarFile &tar) { tar["manifest.json"].content = "{"; });
    add("no sessions", Kind::Invalid, [](TarFile &tar) { changeManifest(tar, [](QJsonObject &m) { m[u"sessions"_s] = QJsonArray(); }); });
    add("a session twice", Kind::Invalid, [](TarFile &tar) {
        changeManifest(tar, [](QJsonObject &manifest) {
            QJsonArray sessions = manifest[u"sessions"_s].toArray();
            sessions.append(sessions.at(0));
            manifest[u"sessions"_s] = sessions;
        });
    });
    add("too many sessions", Kind::TooLarge, [](TarFile &tar) {
        changeManifest(tar, [](QJsonObject &manifest) {
            QJsonArray sessions;
            for (qsizetype i = 0; i <= ExchangeFormat::sessionLimit; ++i)
                sessions.append(QJsonObject());
            manifest[u"sessions"_s] = sessions;
        });
    });
    add("another session", Kind::Broken,
        [](TarFile &tar) { changeSession(tar, [](QJsonObject &s) { s[u"id"_s] = QUuid::createUuid().toString(QUuid::WithoutBraces); }); });
    add("more entries than told", Kind::Broken, [](TarFile &tar) {
        changeSession(tar, [](QJsonObject &session) {
            QJsonArray chains = session[u"chains"_s].toArray();
            QJsonObject chain = chains.at(0).toObject();
            chain[u"entries"_s] = 3;
            chains[0] = chain;
            session[u"chains"_s] = chains;
        });
    });
    add("titles are none", Kind::Invalid, [](TarFile &tar) { tar["titles.json"].content = "[]"; });
    add("entry changed", Kind::Broken, records([](auto &all) { all[2].hashed.replace("finding", "nothing"); }));
    add("payload changed", Kind::Broken, records([](auto &all) { all[4].content.replace("5 min", "9 min"); }));
    add("entry dropped", Kind::Broken, records([](auto &all) { all.removeAt(3); }));
    add("end dropped", Kind::Invalid, records([](auto &all) { all.removeLast(); })); // another part would have to follow
    add("entries swapped", Kind::Broken, records([](auto &all) { all.swapItemsAt(3, 4); }));
    add("entry twice", Kind::Broken, records([](auto &all) { all.insert(3, all.at(3)); }));
    add("no entry", Kind::Broken,
        [](TarFile &tar) { tar[part()].content.replace("migration-console/entry/1", "migration-console/entry/9"); });
    add("empty part", Kind::Broken, [](TarFile &tar) { tar[part()].content.clear(); });
    add("length beyond the part", Kind::Broken, [](TarFile &tar) { tar[part()].content[0] = '\xff'; });
    add("evidence changed", Kind::EvidenceChanged, [](TarFile &tar) { tar.members[3].content[0] = 'b'; });
    add("evidence that nothing names", Kind::Invalid, [](TarFile &tar) {
        const QByteArray sha256 = QCryptographicHash::hash("more", QCryptographicHash::Sha256);
        tar.members.removeAt(3);
        tar.members.insert(3, {.name = ExchangeFormat::evidenceName(1, sha256), .content = "more"});
        changeSession(tar, [&](QJsonObject &session) {
            session[u"evidence"_s] = QJsonArray{QJsonObject{{u"sha256"_s, QString::fromLatin1(sha256.toHex())}, {u"size"_s, 4}}};
        });
    });
}

void ExchangeFileTest::forgeriesAreRefused()
{
    QFETCH(const std::function<void(TarFile &)>, forge);
    QFETCH(const Kind, expected);
    TarFile tar = TarFile::read(m_good);
    forge(tar);
    writeBytes(m_file, tar.sealed());
    QCOMPARE(kindOf(m_console->importFrom(m_file)), expected);
    QCOMPARE(m_console->dump(), m_before);
}

void ExchangeFileTest::bombsAreRefused()
{
    // Much in little: there is no way to say it, since nothing in such a file is compressed.
    writeBytes(m_folder->filePath(u"bomb"_s), QByteArray(50'000'000, '\0'));
    QProcess gzip;
    gzip.start(u"gzip"_s, {m_folder->filePath(u"bomb"_s)});
    QVERIFY(gzip.waitForFinished());
    QCOMPARE(kindOf(m_console->look(m_folder->filePath(u"bomb.gz"_s))), Kind::NotAnExport);
    // More than there is, or than memory is asked for.
    for (const auto &[size, expected] : {std::pair("77777777777", Kind::TooLarge), std::pair("00001000000", Kind::Damaged)}) {
        TarFile tar = TarFile::read(m_good);
        tar[part()].size = size;
        writeBytes(m_file, tar.sealed());
        QCOMPARE(kindOf(m_console->look(m_file)), expected);
    }
    // 10 GB with nothing in them: refused after a few bytes.
    QFile sparse(m_folder->filePath(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(10'000'000'000));
    QCOMPARE(kindOf(m_console->look(sparse.fileName())), Kind::NotAnExport);
    QCOMPARE(m_console->dump(), m_before);
}

CONSOLE_TEST_MAIN(ExchangeFileTest)
#include "tst_exchangefile.moc"
