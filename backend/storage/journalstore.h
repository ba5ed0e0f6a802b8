// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "evidencecontent.h"
#include "journalentry.h"
#include "journalreader.h"
#include "journalverifier.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

/** What a list of sessions shows of one, without replaying its journal. */
struct SessionSummary {
    QUuid id = {};
    QDateTime created = {}; ///< UTC, as are all times here
    QDateTime lastEntry = {};
    qint64 entryCount = 0;
    QJsonObject header = {}; ///< payloads of "session-created" and "session-changed", the newer over the older
    QJsonObject overview = {}; ///< what the session's owner last put beside its journal (where the work stands)
    bool isArchived = false; ///< not in the list of all

    [[nodiscard]] bool isErased() const { return header.contains(QLatin1StringView("erased")); } ///< SessionEraser was here
    [[nodiscard]] QString text(QLatin1StringView key) const { return header.value(key).toString(); } ///< "customer", "domain", …
};

/** The newest entry of one console's chain: whoever knows its hash can prove that nothing before it was changed. */
struct ChainEnd {
    QUuid console = {};
    qint64 sequence = 0;
    QByteArray hash = {};

    bool operator==(const ChainEnd &) const = default;
};

/** One value of a trend line. */
struct TrendPoint {
    QString key = {}; ///< of the check
    QDateTime time = {};
    double value = 0;
};

/** What is kept beside the chain and is written in the same transaction as the entries. */
struct Beside {
    QList<TrendPoint> trend = {};
    std::optional<QJsonObject> overview = {}; ///< replaces SessionSummary::overview
    QStringList finishedDrafts = {}; ///< keys of half-typed texts that the entries now hold
    QList<EvidenceUse> evidence = {}; ///< contents that the entries name
};

/**
 * The journals of all sessions. An entry is in the file, and survives a power cut, when the future of append() has it.
 *
 * One call is one transaction: a sweep, or one act of a person. May be called from any thread.
 */
class JournalStore
{
public:
    static constexpr int trendLength = 500; ///< newest values of each check that are kept
    static constexpr int snapshotEvery = 256; ///< entries that a replay reads before it leaves a new snapshot
    enum class Snapshots { Used, Ignored }; ///< ignored: every entry is read, and nothing is left

    JournalStore(Database &database, const Clock &clock);

    /** Begins a session; `header` is the payload of its first entry. */
    QFuture<StorageResult<QUuid>> createSession(const QString &guideVersion, const QJsonObject &header);
    QFuture<StorageResult<QList<JournalEntry>>> append(const QUuid &session, const QString &guideVersion, const QList<EntryDraft> &drafts,
                                                       const Beside &beside = {});

    /**
     * The journal in the order in which it is replayed: all chains merged by wall time, where a clock that was set back
     * does not change the order within its chain. `afterSequence` > 0: only this console's chain, from there on.
     */
    QFuture<StorageResult<QList<JournalEntry>>> entries(const QUuid &session, qint64 afterSequence = 0);
    /**
     * Hands the same entries in the same order to `reader`, on the database's thread, and keeps none of them. What only proves
     * an entry (limits, versions, monotonic time, hashes) is left out.
     *
     * A snapshot that an earlier replay left spares the entries before it, where the entry that it stands for is still the same.
     * Only sessions of one chain have one: what another console wrote meanwhile may belong before its end.
     */
    QFuture<StorageResult<void>> replay(const QUuid &session, const std::shared_ptr<JournalReader> &reader,
                                        Snapshots snapshots = Snapshots::Used);
    /** In that order too: what is about one of the subjects, and what is of one of the kinds. */
    QFuture<StorageResult<QList<JournalEntry>>> entriesAbout(const QUuid &session, const QStringList &subjects,
                                                             const QStringList &kinds = {});
    QFuture<StorageResult<QJsonObject>> header(const QUuid &session); ///< as in SessionSummary; empty where there is no such session
    QFuture<StorageResult<QList<SessionSummary>>> sessions(); ///< the one with the newest entry first
    QFuture<StorageResult<QList<TrendPoint>>> trend(const QUuid &session, const QString &key); ///< oldest first
    QFuture<StorageResult<QList<ChainEnd>>> ends(const QUuid &session); ///< of all chains, this console's first
    /** In slices, with its progress in entries; can be cancelled. */
    QFuture<StorageResult<QList<ChainReport>>> verify(const QUuid &session, const QHash<QUuid, QByteArray> &known = {});
    /** Where in a session the entry stands whose hash begins so; nothing where there is none. */
    QFuture<StorageResult<std::optional<ChainEnd>>> entryWithHash(const QUuid &session, const QByteArray &beginning);

    /** Half-typed texts, so that nothing is lost with the power; an empty text removes its draft. */
    QFuture<StorageResult<void>> saveDraft(const QUuid &session, const QString &key, const QString &text);
    QFuture<StorageResult<QHash<QString, QString>>> drafts(const QUuid &session);

private:
    struct Moment {
        qint64 wallTimeMs;
        qint64 monotonicMs;
    };
    [[nodiscard]] Moment now() const;
    void keepSnapshot(const QByteArray &session, qint64 sequence, const QByteArray &content);

    Database &m_database;
    const Clock &m_clock;
};
