// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstore.h"

#include "journalhash.h"
#include "journalwriter.h"
#include "logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto selectEntries =
    "SELECT c.console, e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind, e.subject, e.limits,"
    " e.payload_hash, e.previous_hash, e.hash, p.content"
    " FROM chain c JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE c.session = ? ORDER BY c.console, e.sequence"_L1;
constexpr auto selectReplay = "SELECT c.console, e.sequence, e.wall_time, e.kind, e.subject, p.content"
                              " FROM chain c JOIN entry e ON e.chain = c.id"
                              " LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
                              " WHERE c.session = ? AND e.sequence > ? ORDER BY c.console, e.sequence"_L1;
// Only while the entry that it was made at is still that one.
constexpr auto selectSnapshot = "SELECT s.sequence, s.content FROM snapshot s"
                                " JOIN entry e ON e.chain = s.chain AND e.sequence = s.sequence AND e.hash = s.hash"
                                " WHERE s.session = ?"_L1;
constexpr auto saveSnapshot = "INSERT OR REPLACE INTO snapshot SELECT c.session, c.id, e.sequence, e.hash, ?"
                              " FROM chain c JOIN entry e ON e.chain = c.id WHERE c.session = ? AND e.sequence = ?"_L1;
constexpr auto selectEntriesAbout =
    "SELECT c.console, e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind, e.subject, e.limits,"
    " e.payload_hash, e.previous_hash, e.hash, p.content"
    " FROM chain c JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE c.session = ? AND (e.subject IN (SELECT value FROM json_each(?)) OR e.kind IN (SELECT value FROM json_each(?)))"
    " ORDER BY c.console, e.sequence"_L1;
constexpr auto selectOwnEntries =
    "SELECT c.console, e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind, e.subject, e.limits,"
    " e.payload_hash, e.previous_hash, e.hash, p.content"
    " FROM chain c JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE c.session = ? AND c.console = ? AND e.sequence > ? ORDER BY e.sequence"_L1;
constexpr auto selectEnds = "SELECT console, last_sequence, last_hash FROM chain WHERE session = ? ORDER BY console = ? DESC, console"_L1;
constexpr auto selectEntryWithHash = "SELECT c.console, e.sequence, e.hash FROM chain c JOIN entry e ON e.chain = c.id"
                                     " WHERE c.session = ? AND substr(e.hash, 1, ?) = ? LIMIT 1"_L1;
constexpr auto countChains = "SELECT count(*) FROM chain WHERE session = ?"_L1;
constexpr auto selectSessions = "SELECT s.id, s.created, max(c.last_time), sum(c.last_sequence), s.header, s.overview"
                                " FROM session s JOIN chain c ON c.session = s.id GROUP BY s.id ORDER BY 3 DESC, s.id"_L1;
constexpr auto selectHeader = "SELECT header FROM session WHERE id = ?"_L1;
constexpr auto selectTrend = "SELECT time, value FROM trend WHERE session = ? AND key = ? ORDER BY time"_L1;
constexpr auto saveDraftText = "INSERT OR REPLACE INTO draft VALUES (?, ?, ?)"_L1;
constexpr auto deleteDraftText = "DELETE FROM draft WHERE session = ? AND key = ?"_L1;
constexpr auto selectDrafts = "SELECT key, text FROM draft WHERE session = ?"_L1;

QJsonObject toObject(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

QDateTime toTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

JournalEntry toEntry(const QUuid &session, const Row &row)
{
    const QByteArrayView limits = row.utf8(8);
    JournalEntry entry{
        .session = session,
        .console = QUuid::fromRfc4122(row.blob(0)),
        .sequence = row.integer(1),
        .wallTime = toTime(row.integer(2)),
        .monotonicMs = row.integer(3),
        .programVersion = row.text(4),
        .guideVersion = row.text(5),
        .kind = row.text(6),
        .subject = row.text(7),
        .limits = limits.size() > 2 ? toObject(limits) : QJsonObject(), // most have none: "{}"
        .payloadHash = row.blob(9),
        .previousHash = row.blob(10),
        .hash = row.blob(11),
    };
    if (!row.isNull(12))
        entry.payload = toObject(row.utf8(12));
    return entry;
}

JournalEntry toReplayed(const QUuid &session, const Row &row)
{
    JournalEntry entry{
        .session = session,
        .console = QUuid::fromRfc4122(row.blob(0)),
        .sequence = row.integer(1),
        .wallTime = toTime(row.integer(2)),
        .kind = row.text(3),
        .subject = row.text(4),
    };
    if (!row.isNull(5))
        entry.payload = toObject(row.utf8(5));
    return entry;
}

/** One order for several chains. Within a chain time never goes back: there the sequence decides, not the clock. */
void mergeChains(QList<JournalEntry> &entries)
{
    const bool isOneChain = entries.isEmpty() || entries.first().console == entries.last().console;
    if (isOneChain)
        return;
    QHash<QUuid, QDateTime> latest;
    QList<std::pair<QDateTime, JournalEntry>> dated;
    dated.reserve(entries.size());
    for (const JournalEntry &entry : std::as_const(entries)) {
        QDateTime &time = latest[entry.console];
        if (!time.isValid() || entry.wallTime > time)
            time = entry.wallTime;
        dated.append({time, entry});
    }
    // Stable: they come ordered by console and sequence, which decides where the times are equal.
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(dated.cbegin(), dated.cend(), entries.begin(), [](const auto &pair) { return pair.second; });
}

StorageResult<QList<JournalEntry>> readEntries(Connection &connection, const QUuid &session, QLatin1StringView statement, Values values,
                                               JournalEntry (*toOne)(const QUuid &, const Row &) = toEntry)
{
    QList<JournalEntry> entries;
    const auto read = connection.forEach(statement, values, [&](const Row &row) { entries.append(toOne(session, row)); });
    if (!read)
        return std::unexpected(read.error());
    mergeChains(entries);
    return entries;
}

/** The entry that `reader` goes on from; 0: it begins with the first. */
qint64 restore(Connection &connection, const QByteArray &session, JournalReader &reader)
{
    qint64 sequence = 0;
    const auto found = connection.forEach(selectSnapshot, {session}, [&](const Row &row) {
        if (reader.restore(row.utf8(1)))
            sequence = row.integer(0);
    });
    if (!found) // an older database that is only read has no such table
        qCInfo(lcStorage) << "no snapshot:" << found.error().detail;
    return sequence;
}

/** Goes on by itself, a slice behind whatever else the database was asked for meanwhile. */
class Verification : public std::enable_shared_from_this<Verification>
{
public:
    Verification(Database &database, const QUuid &session, const QHash<QUuid, QByteArray> &known)
        : m_database(database)
        , m_verifier(session, known)
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<StorageResult<QList<ChainReport>>> future() const { return m_promise.future(); }

    void readOn()
    {
        m_database.run([self = shared_from_this()](Connection &connection) { return self->m_verifier.readOn(connection, slice); })
            .then([self = shared_from_this()](const StorageResult<bool> &more) { self->take(more); });
    }

private:
    static constexpr qint64 slice = 1000; // entries: some ten milliseconds

    void take(const StorageResult<bool> &more)
    {
        m_promise.setProgressRange(0, static_cast<int>(m_verifier.entriesInAll()));
        m_promise.setProgressValue(static_cast<int>(m_verifier.entriesRead()));
        if (more && *more && !m_promise.isCanceled()) {
            readOn();
            return;
        }
        if (more) {
            m_promise.addResult(m_verifier.reports());
        } else {
            m_promise.addResult(std::unexpected(more.error()));
        }
        m_promise.finish();
    }

    Database &m_database;
    JournalVerifier m_verifier;
    QPromise<StorageResult<QList<ChainReport>>> m_promise;
};
} // namespace

JournalStore::JournalStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

JournalStore::Moment JournalStore::now() const
{
    return {.wallTimeMs = m_clock.now().toMSecsSinceEpoch(), .monotonicMs = m_clock.monotonic().count()};
}

QFuture<StorageResult<QUuid>> JournalStore::createSession(const QString &guideVersion, const QJsonObject &header)
{
    const QUuid id = QUuid::createUuid();
    return append(id, guideVersion, {{.kind = u"session-created"_s, .payload = header}})
        .then([id](const StorageResult<QList<JournalEntry>> &written) -> StorageResult<QUuid> {
            if (!written)
                return std::unexpected(written.error());
            return id;
        });
}

QFuture<StorageResult<QList<JournalEntry>>> JournalStore::append(const QUuid &session, const QString &guideVersion,
                                                                 const QList<EntryDraft> &drafts, const Beside &beside)
{
    // The time of the act, not the time at which the database comes to it.
    const Moment moment = now();
    const JournalEntry stamp{
        .session = session,
        .wallTime = QDateTime::fromMSecsSinceEpoch(moment.wallTimeMs, QTimeZone::UTC),
        .monotonicMs = moment.monotonicMs,
        .programVersion = QStringLiteral(CONSOLE_VERSION),
        .guideVersion = guideVersion,
    };
    std::vector<PreparedEntry> prepared;
    prepared.reserve(static_cast<size_t>(drafts.size()));
    for (const EntryDraft &draft : drafts)
        prepared.emplace_back(stamp, draft);
    return m_database.commit([session, entries = std::move(prepared), beside](Connection &connection) mutable {
        return connection.transaction([&]() -> StorageResult<QList<JournalEntry>> {
            JournalWriter writer(connection, session);
            auto written = writer.append(entries);
            if (!written)
                return written;
            if (const auto done = writer.writeBeside(beside); !done)
                return std::unexpected(done.error());
            return written;
        });
    });
}

QFuture<StorageResult<QList<JournalEntry>>> JournalStore::entries(const QUuid &session, qint64 afterSequence)
{
    return m_database.run([session, afterSequence](Connection &connection) {
        const QByteArray id = session.toRfc4122();
        return afterSequence > 0
            ? readEntries(connection, session, selectOwnEntries, {id, connection.state().console.toRfc4122(), afterSequence})
            : readEntries(connection, session, selectEntries, {id});
    });
}

QFuture<StorageResult<QList<JournalEntry>>> JournalStore::entriesAbout(const QUuid &session, const QStringList &subjects,
                                                                       const QStringList &kinds)
{
    return m_database.run([session, subjects, kinds](Connection &connection) {
        const auto list = [](const QStringList &words) {
            return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
        };
        return readEntries(connection, session, selectEntriesAbout, {session.toRfc4122(), list(subjects), list(kinds)});
    });
}

QFuture<StorageResult<void>> JournalStore::replay(const QUuid &session, const std::shared_ptr<JournalReader> &reader, Snapshots snapshots)
{
    return m_database.run([this, session, reader, snapshots](Connection &connection) -> StorageResult<void> {
        const QByteArray id = session.toRfc4122();
        qint64 chains = 0;
        if (const auto counted = connection.forEach(countChains, {id}, [&](const Row &row) { chains = row.integer(0); }); !counted)
            return std::unexpected(counted.error());
        if (chains > 1) {
            const auto entries = readEntries(connection, session, selectReplay, {id, 0}, toReplayed);
            if (!entries)
                return std::unexpected(entries.error());
            for (auto entry = entries->cbegin(); entry != entries->cend() && !reader->isFinished(); ++entry)
                reader->visit(*entry);
            return {};
        }
        // Nothing to bring into an order: no entry has to wait for another.
        const bool isKept = snapshots == Snapshots::Used;
        const qint64 begin = isKept ? restore(connection, id, *reader) : 0;
        qint64 end = begin;
        auto read = connection.forEach(selectReplay, {id, begin}, [&](const Row &row) {
            if (reader->isFinished())
                return;
            const JournalEntry entry = toReplayed(session, row);
            reader->visit(entry);
            end = entry.sequence;
        });
        if (read && isKept && !reader->isFinished() && !connection.state().limitation && end - begin >= snapshotEvery)
            keepSnapshot(id, end, reader->snapshot());
        return read;
    });
}

void JournalStore::keepSnapshot(const QByteArray &session, qint64 sequence, const QByteArray &content)
{
    if (content.isEmpty())
        return;
    // Behind the answer, which somebody waits for. Without it the next replay only takes longer.
    m_database.run([session, sequence, content](Connection &connection) -> StorageResult<void> {
        const auto kept = connection.execute(saveSnapshot, {QString::fromUtf8(content), session, sequence});
        if (!kept)
            qCWarning(lcStorage) << "no snapshot:" << kept.error().detail;
        return kept;
    });
}

QFuture<StorageResult<QJsonObject>> JournalStore::header(const QUuid &session)
{
    return m_database.run([session](Connection &connection) -> StorageResult<QJsonObject> {
        QJsonObject header;
        const auto read = connection.forEach(selectHeader, {session.toRfc4122()}, [&](const Row &row) { header = toObject(row.utf8(0)); });
        if (!read)
            return std::unexpected(read.error());
        return header;
    });
}

QFuture<StorageResult<QList<SessionSummary>>> JournalStore::sessions()
{
    return m_database.run([](Connection &connection) -> StorageResult<QList<SessionSummary>> {
        QList<SessionSummary> sessions;
        const auto read = connection.forEach(selectSessions, {}, [&sessions](const Row &row) {
            sessions.append({.id = QUuid::fromRfc4122(row.blob(0)),
                             .created = toTime(row.integer(1)),
                             .lastEntry = toTime(row.integer(2)),
                             .entryCount = row.integer(3),
                             .header = toObject(row.utf8(4)),
                             .overview = toObject(row.utf8(5))});
        });
        if (!read)
            return std::unexpected(read.error());
        return sessions;
    });
}

QFuture<StorageResult<QList<TrendPoint>>> JournalStore::trend(const QUuid &session, const QString &key)
{
    return m_database.run([session, key](Connection &connection) -> StorageResult<QList<TrendPoint>> {
        QList<TrendPoint> points;
        const auto read = connection.forEach(selectTrend, {session.toRfc4122(), key}, [&points, &key](const Row &row) {
            points.append({.key = key, .time = toTime(row.integer(0)), .value = row.real(1)});
        });
        if (!read)
            return std::unexpected(read.error());
        return points;
    });
}

QFuture<StorageResult<QList<ChainEnd>>> JournalStore::ends(const QUuid &session)
{
    return m_database.run([session](Connection &connection) -> StorageResult<QList<ChainEnd>> {
        QList<ChainEnd> ends;
        const auto read =
            connection.forEach(selectEnds, {session.toRfc4122(), connection.state().console.toRfc4122()}, [&ends](const Row &row) {
                ends.append({.console = QUuid::fromRfc4122(row.blob(0)), .sequence = row.integer(1), .hash = row.blob(2)});
            });
        if (!read)
            return std::unexpected(read.error());
        return ends;
    });
}

QFuture<StorageResult<QList<ChainReport>>> JournalStore::verify(const QUuid &session, const QHash<QUuid, QByteArray> &known)
{
    const auto verification = std::make_shared<Verification>(m_database, session, known);
    verification->readOn();
    return verification->future();
}

QFuture<StorageResult<std::optional<ChainEnd>>> JournalStore::entryWithHash(const QUuid &session, const QByteArray &beginning)
{
    return m_database.run([session, beginning](Connection &connection) -> StorageResult<std::optional<ChainEnd>> {
        std::optional<ChainEnd> found;
        const auto read =
            connection.forEach(selectEntryWithHash, {session.toRfc4122(), beginning.size(), beginning}, [&found](const Row &row) {
                found = {.console = QUuid::fromRfc4122(row.blob(0)), .sequence = row.integer(1), .hash = row.blob(2)};
            });
        if (!read)
            return std::unexpected(read.error());
        return found;
    });
}

QFuture<StorageResult<void>> JournalStore::saveDraft(const QUuid &session, const QString &key, const QString &text)
{
    return m_database.commit([session, key, text](Connection &connection) {
        return connection.transaction([&] {
            const QByteArray id = session.toRfc4122();
            return text.isEmpty() ? connection.execute(deleteDraftText, {id, key})
                                  : connection.execute(saveDraftText, {id, key, JournalHash::storable(text)});
        });
    });
}

QFuture<StorageResult<QHash<QString, QString>>> JournalStore::drafts(const QUuid &session)
{
    return m_database.run([session](Connection &connection) -> StorageResult<QHash<QString, QString>> {
        QHash<QString, QString> drafts;
        const auto read =
            connection.forEach(selectDrafts, {session.toRfc4122()}, [&drafts](const Row &row) { drafts.insert(row.text(0), row.text(1)); });
        if (!read)
            return std::unexpected(read.error());
        return drafts;
    });
}
