// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurereading.h"

#include "entrykind.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto selectChains = "SELECT id FROM chain WHERE session = ? ORDER BY console"_L1;
constexpr auto selectEntries =
    "SELECT e.sequence, e.wall_time, e.kind, e.subject,"
    " CASE e.kind WHEN 'finding' THEN p.content ->> '$.status' WHEN 'step-changed' THEN p.content ->> '$.work' END,"
    " CASE e.kind WHEN 'step-changed' THEN p.content ->> '$.kind' END,"
    " CASE e.kind WHEN 'finding' THEN 0 ELSE coalesce(p.content ->> '$.author', '') <> '' END"
    " FROM entry e LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE e.chain = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?"_L1;
// Newest first only among those of a slice: the newest of all are found by reading all slices.
constexpr auto selectSessions = "SELECT s.id, (SELECT max(c.last_time) FROM chain c WHERE c.session = s.id),"
                                " s.header ->> '$.product' = ? AND coalesce(s.header ->> '$.rehearsal', 0) = ?"
                                " AND s.header ->> '$.erased' IS NULL"
                                " FROM session s WHERE s.id > ? ORDER BY s.id LIMIT ?"_L1;
constexpr qint64 slice = 1000; // entries or sessions: some milliseconds

/** A session to compare with. */
struct Candidate {
    QUuid session;
    qint64 lastTime = 0;
};

/** Finds the last sessions of a product. */
class CandidateSearch
{
public:
    explicit CandidateSearch(const SessionHeader &header)
        : m_header(header)
    {}

    [[nodiscard]] StorageResult<bool> readOn(Connection &connection)
    {
        qint64 read = 0;
        const auto take = [&](const Row &row) {
            ++read;
            m_last = row.blob(0);
            const QUuid session = QUuid::fromRfc4122(m_last);
            if (row.integer(2) != 0 && session != m_header.id) {
                m_found.append({session, row.integer(1)});
            }
        };
        const auto done = connection.forEach(selectSessions, {m_header.product, m_header.rehearsal ? 1 : 0, m_last, slice}, take);
        if (!done) {
            return std::unexpected(done.error());
        }
        std::ranges::stable_sort(m_found, std::ranges::greater(), &Candidate::lastTime);
        m_found.resize(std::min<qsizetype>(m_found.size(), FigureComparison::mostOthers));
        return read == slice;
    }
    [[nodiscard]] const QList<Candidate> &found() const { return m_found; }

private:
    SessionHeader m_header;
    QByteArray m_last = QByteArray("", 0); ///< no id is less
    QList<Candidate> m_found;
};

/** Goes on by itself, a slice behind whatever else the database was asked for meanwhile. */
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(Database &database, const SessionHeader &header, const GuidePlan &plan, const QDateTime &now, std::chrono::milliseconds within)
        : m_database(database)
        , m_plan(plan)
        , m_now(now)
        , m_deadline(within)
        , m_search(header)
        , m_reader(std::make_unique<FigureReader>(header.id))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<StorageResult<FigureComparison>> future() const { return m_promise.future(); }

    void readOn()
    {
        m_database
            .run([self = shared_from_this()](Connection &connection) {
                return self->m_reader ? self->m_reader->readOn(connection, slice) : self->m_search.readOn(connection);
            })
            .then([self = shared_from_this()](const StorageResult<bool> &more) { self->take(more); });
    }

private:
    void take(const StorageResult<bool> &more)
    {
        if (m_promise.isCanceled()) {
            m_promise.finish();
        } else if (!more) {
            fail(more.error());
        } else if (*more) {
            goOn();
        } else {
            next();
        }
    }
    void goOn()
    {
        if (m_deadline.hasExpired()) {
            endEarly();
        } else {
            readOn();
        }
    }
    /** One session is read, or the search has ended. */
    void next()
    {
        if (m_reader) {
            m_figures.append(m_reader->figures(m_plan, m_now));
            m_reader.reset();
        } else {
            m_isSearched = true;
        }
        if (m_isSearched && m_next < m_search.found().size()) {
            m_reader = std::make_unique<FigureReader>(m_search.found().at(m_next++).session);
        } else if (m_isSearched) {
            endWith(true);
            return;
        }
        goOn();
    }
    void endEarly()
    {
        if (m_figures.isEmpty()) { // not even its own
            fail({.kind = StorageError::Kind::Locked});
        } else {
            endWith(false);
        }
    }
    void endWith(bool isWhole)
    {
        FigureComparison comparison = FigureComparison::of(m_figures.constFirst(), m_figures.sliced(1));
        comparison.isWhole = isWhole;
        m_promise.emplaceResult(std::move(comparison));
        m_promise.finish();
    }
    void fail(const StorageError &error)
    {
        m_promise.emplaceResult(std::unexpect, error);
        m_promise.finish();
    }

    Database &m_database;
    GuidePlan m_plan;
    QDateTime m_now;
    QDeadlineTimer m_deadline;
    CandidateSearch m_search;
    std::unique_ptr<FigureReader> m_reader; ///< none: others are being looked for
    QList<SessionFigures> m_figures; ///< its own first
    qsizetype m_next = 0; ///< of those that were found
    bool m_isSearched = false;
    QPromise<StorageResult<FigureComparison>> m_promise;
};
} // namespace

FigureReader::FigureReader(const QUuid &session)
    : m_session(session)
{}

StorageResult<bool> FigureReader::readOn(Connection &connection, qint64 entries)
{
    if (!std::exchange(m_hasBegun, true)) {
        const auto found =
            connection.forEach(selectChains, {m_session.toRfc4122()}, [this](const Row &row) { m_chains.append(row.integer(0)); });
        if (!found) {
            return std::unexpected(found.error());
        }
    }
    if (m_chains.isEmpty()) {
        return false;
    }
    qint64 read = 0;
    const auto take = [&](const Row &row) {
        ++read;
        m_sequence = row.integer(0);
        m_latest = std::max(m_latest, row.integer(1)); // where the clock was set back the sequence decides
        TalliedEntry entry{.time = m_latest, .kind = row.text(2), .subject = row.text(3)};
        entry.word = row.isNull(4) ? QString() : row.text(4);
        entry.how = row.isNull(5) ? QString() : row.text(5);
        entry.byPerson = row.integer(6) != 0 || entry.kind == EntryKind::SessionCreated;
        m_entries.append(entry);
    };
    if (const auto done = connection.forEach(selectEntries, {m_chains.constFirst(), m_sequence, entries}, take); !done) {
        return std::unexpected(done.error());
    }
    if (read < entries) {
        m_chains.removeFirst();
        m_sequence = 0;
        m_latest = 0;
    }
    return !m_chains.isEmpty();
}

SessionFigures FigureReader::figures(const GuidePlan &plan, const QDateTime &now)
{
    std::ranges::stable_sort(m_entries, {}, &TalliedEntry::time);
    PhaseTally tally(plan);
    for (const TalliedEntry &entry : std::as_const(m_entries)) {
        tally.add(entry);
    }
    SessionFigures figures = tally.figures(now);
    figures.session = m_session;
    return figures;
}

QFuture<StorageResult<FigureComparison>> FigureReading::read(Database &database, const SessionHeader &header, const GuidePlan &plan,
                                                             const QDateTime &now, std::chrono::milliseconds within)
{
    const auto reading = std::make_shared<Reading>(database, header, plan, now, within);
    reading->readOn();
    return reading->future();
}
