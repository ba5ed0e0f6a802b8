// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionexport.h"
#include "sessionimport.h"
#include "storagetest.h"
#include "tarfile.h"

#include <QDir>
#include <QFile>

/** A console with a database of its own. */
class TestConsole
{
public:
    explicit TestConsole(const QString &path)
        : store(database, clock)
    {
        if (const auto opened = waitFor(database.open(path)))
            id = opened->console;
    }

    QUuid begin(const QString &customer = u"Praxis Dr. Müller"_s) { return valueOf(store.createSession(u"1"_s, exampleHeader(customer))); }
    void append(const QUuid &session, int entries)
    {
        QList<EntryDraft> drafts;
        for (int i = 0; i < entries; ++i)
            drafts.append(exampleDraft(i));
        clock.time += 1000;
        QCOMPARE(errorOf(store.append(session, u"1"_s, drafts)), std::nullopt);
    }
    QByteArray addEvidence(const QUuid &session, const QByteArray &bytes, const QString &step = u"prepare.test-restore"_s)
    {
        const EvidenceContent content = EvidenceContent::of(bytes);
        const EntryDraft draft{.kind = u"evidence-added"_s,
                               .subject = step,
                               .payload = {{u"sha256"_s, QString::fromLatin1(content.sha256.toHex())}, {u"size"_s, bytes.size()}}};
        clock.time += 1000;
        [[maybe_unused]] const auto written =
            waitFor(store.append(session, u"1"_s, {draft}, {.evidence = {{.step = step, .content = content}}}));
        return content.sha256;
    }
    void erasePayload(const QUuid &session, qint64 sequence)
    {
        QCOMPARE(errorOf(database.commit([session, sequence](Connection &connection) {
                     return connection.execute("DELETE FROM payload WHERE sequence = ?"
                                               " AND chain IN (SELECT id FROM chain WHERE session = ?)"_L1,
                                               {sequence, session.toRfc4122()});
                 })),
                 std::nullopt);
    }

    [[nodiscard]] ExchangeResult<ExportReport> exportTo(
        const QString &path, const QList<QUuid> &sessions, const GoesOn &goesOn = [](double) { return true; })
    {
        const auto result = waitFor(database.run([&](Connection &connection) -> StorageResult<ExchangeResult<ExportReport>> {
            return SessionExport::write(connection, {.sessions = sessions, .path = path, .titles = titles}, goesOn);
        }));
        return *result;
    }
    [[nodiscard]] ExchangeResult<QList<SessionMerge>> look(const QString &path, const GoesOn &goesOn = [](double) { return true; })
    {
        return *waitFor(database.run([&](Connection &connection) -> StorageResult<ExchangeResult<QList<SessionMerge>>> {
            return SessionImport(path).look(connection, goesOn);
        }));
    }
    /** Both steps, as a user takes them. */
    [[nodiscard]] ExchangeResult<QList<SessionMerge>> importFrom(const QString &path)
    {
        return *waitFor(database.run([&](Connection &connection) -> StorageResult<ExchangeResult<QList<SessionMerge>>> {
            SessionImport import(path);
            const GoesOn always = [](double) { return true; };
            if (const auto seen = import.look(connection, always); !seen)
                return seen;
            QList<SessionMerge> merges;
            while (true) {
                const auto merge = import.writeNext(connection, always);
                if (!merge)
                    return ExchangeResult<QList<SessionMerge>>(std::unexpected(merge.error()));
                if (!*merge)
                    return ExchangeResult<QList<SessionMerge>>(merges);
                merges.append(**merge);
            }
        }));
    }

    /** Everything that counts, as text: to see that nothing changed, or what did. */
    [[nodiscard]] QByteArray dump()
    {
        return valueOf(database.run([](Connection &connection) -> StorageResult<QByteArray> {
            QByteArray text;
            const auto add = [&](QLatin1StringView sql) {
                return connection.forEach(sql, {}, [&](const Row &row) { text += row.text(0).toUtf8() + '\n'; });
            };
            for (
                const auto &sql :
                {"SELECT hex(id) || created || header || overview FROM session ORDER BY id"_L1,
                 "SELECT hex(session) || hex(console) || last_sequence || ' ' || last_time || hex(last_hash) FROM chain ORDER BY 1"_L1,
                 "SELECT hex(c.session) || hex(c.console) || sequence || ' ' || hex(hash) FROM entry JOIN chain c ON c.id = chain ORDER BY 1"_L1,
                 "SELECT hex(c.session) || hex(c.console) || sequence || hex(salt) || content FROM payload JOIN chain c ON c.id = chain ORDER BY 1"_L1,
                 "SELECT hex(sha256) || size || hex(content) FROM evidence ORDER BY 1"_L1,
                 "SELECT hex(session) || step || hex(e.sha256) FROM evidence_use JOIN evidence e ON e.id = evidence ORDER BY 1"_L1}) {
                if (const auto done = add(sql); !done)
                    return std::unexpected(done.error());
            }
            return text;
        }));
    }
    [[nodiscard]] QList<JournalEntry> entries(const QUuid &session) { return valueOf(store.entries(session)); }

    StandingClock clock;
    Database database;
    JournalStore store;
    QUuid id;
    QJsonObject titles{{u"en"_s, QJsonObject{{u"prepare.test-restore"_s, u"Test the backup"_s}}}};
};

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

/** What an operation ended with: its error's kind, or nothing. */
template<typename T>
std::optional<ExchangeError::Kind> kindOf(const ExchangeResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

namespace QTest
{
template<>
inline char *toString(const std::optional<ExchangeError::Kind> &t)
{
    static constexpr std::array names{"Cancelled", "NotFound",        "NotPermitted", "Exists",  "DiskFull", "FileLimit",
                                      "Io",        "NotAnExport",     "Newer",        "Damaged", "Invalid",  "TooLarge",
                                      "Broken",    "EvidenceChanged", "Fork",         "Database"};
    return qstrdup(t ? names.at(static_cast<size_t>(*t)) : "no error");
}
} // namespace QTest
