// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "retentionstore.h"
#include "sessioneraser.h"
#include "storagetest.h"

#include <QFile>

/** A database with sessions that are over, and what to look for in it and in its bytes. */
class ErasingWorld
{
public:
    explicit ErasingWorld(const QString &path)
        : store(database, clock)
        , eraser(database, clock)
        , retention(database)
        , opened(errorOf(database.open(path)))
    {}

    /** Whatever it holds begins with `word`: names, notes, evidence, a half-typed text, a value of a trend. */
    QUuid finished(const QString &word, int entries = 40, const QByteArray &shared = {})
    {
        const QUuid id = valueOf(store.createSession(u"1"_s, {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, word + u"customer"_s}}));
        QList<EntryDraft> drafts;
        for (int i = 0; i < entries; ++i)
            drafts.append({.kind = u"note"_s, .payload = {{u"text"_s, word + u"note %1"_s.arg(i)}, {u"author"_s, word + u"author"_s}}});
        add(id, drafts);
        addEvidence(id, word.toLatin1() + "evidence" + QByteArray(30'000, 'x'));
        if (!shared.isEmpty())
            addEvidence(id, shared);
        [[maybe_unused]] const auto kept = waitFor(store.saveDraft(id, u"note"_s, word + u"draft"_s));
        add(id, {{.kind = u"session-closed"_s, .payload = {{u"outcome"_s, u"finished"_s}}}},
            {.trend = {{word + u"trend"_s, clock.now(), 1.5}},
             .overview = QJsonObject{{u"outcome"_s, u"finished"_s}, {u"headline"_s, word + u"headline"_s}}});
        return id;
    }
    void add(const QUuid &id, const QList<EntryDraft> &drafts, const Beside &beside = {})
    {
        QCOMPARE(errorOf(store.append(id, u"1"_s, drafts, beside)), std::nullopt);
    }
    void addEvidence(const QUuid &id, const QByteArray &bytes)
    {
        const auto content = EvidenceContent::of(bytes);
        const QJsonObject payload{{u"sha256"_s, QString::fromLatin1(content.sha256.toHex())}};
        add(id, {{.kind = u"evidence-added"_s, .subject = u"a.b"_s, .payload = payload}}, {.evidence = {{u"a.b"_s, content}}});
    }

    StorageResult<QVariant> sql(const QString &statement)
    {
        return waitFor(database.run([statement](Connection &connection) { return connection.once(statement); }));
    }
    qint64 number(const QString &statement) { return sql(statement).value_or(QVariant()).toLongLong(); }
    /** Everything of one session, as text: to see that nothing changed. */
    QString dump(const QUuid &id)
    {
        const QString of = u"x'%1'"_s.arg(QString::fromLatin1(id.toRfc4122().toHex()));
        QString text;
        for (const auto &part :
             {u"SELECT group_concat(header || overview) FROM session WHERE id = %1"_s,
              u"SELECT group_concat(hex(c.console) || c.last_sequence || hex(c.last_hash)) FROM chain c WHERE session = %1"_s,
              u"SELECT group_concat(e.sequence || hex(e.hash) || coalesce(hex(p.salt) || p.content, '-'), char(10)) FROM chain c"
              " JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence WHERE c.session = %1"_s,
              u"SELECT group_concat(step || hex(v.sha256) || v.size || hex(substr(v.content, 1, 99))) FROM evidence_use u"
              " JOIN evidence v ON v.id = u.evidence WHERE session = %1"_s,
              u"SELECT group_concat(key || text) FROM draft WHERE session = %1"_s,
              u"SELECT group_concat(key || value) FROM trend WHERE session = %1"_s}) {
            text += sql(part.arg(of)).value_or(QVariant()).toString() + u'\n';
        }
        return text;
    }

    StandingClock clock;
    Database database;
    JournalStore store;
    SessionEraser eraser;
    RetentionStore retention;
    std::optional<StorageError::Kind> opened;
};

/** The bytes of a database and of the log beside it, in small letters: the search keeps words folded. */
inline QByteArray allBytesOf(const QString &path)
{
    QByteArray bytes;
    for (const auto &name : {path, path + u"-wal"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes.toLower();
}
