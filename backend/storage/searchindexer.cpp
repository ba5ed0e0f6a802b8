// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchindexer.h"

#include "searchindex.h"

#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 entriesOfASlice = 1000; // some ten milliseconds

// The newest first: those are looked for. The index of the chains that wait has no others.
constexpr auto selectChain =
    "SELECT id, session, indexed, last_sequence FROM chain WHERE indexed < last_sequence ORDER BY id DESC LIMIT 1"_L1;
constexpr auto countWaiting = "SELECT count(*) FROM chain WHERE indexed < last_sequence"_L1;
constexpr auto selectEntries = "SELECT e.sequence, e.kind, e.subject, p.content FROM entry e"
                               " LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
                               " WHERE e.chain = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?"_L1;
constexpr auto updateChain = "UPDATE chain SET indexed = ? WHERE id = ?"_L1;

struct Waiting {
    qint64 chain = 0; ///< 0: none
    QByteArray session = {};
    qint64 indexed = 0;
    qint64 last = 0;
};

StorageResult<qint64> indexSome(Connection &connection, const Waiting &waiting, qint64 atMost)
{
    SearchIndex index(connection, waiting.session);
    if (const auto found = index.find(); !found) {
        return std::unexpected(found.error());
    }
    qint64 count = 0;
    qint64 sequence = waiting.indexed;
    StorageResult<void> added;
    auto read = connection.forEach(selectEntries, {waiting.chain, waiting.indexed, atMost}, [&](const Row &row) {
        ++count;
        sequence = row.integer(0);
        if (added && !row.isNull(3)) { // else erased
            const QByteArrayView content = row.utf8(3);
            const auto payload = QJsonDocument::fromJson(QByteArray::fromRawData(content.data(), content.size())).object();
            added = index.add(SearchableEntry::of(row.text(1), row.text(2), payload));
        }
    });
    if (read && added) {
        added = index.finish(0);
    }
    if (read && added) {
        // Where entries are missing in the file there is nothing to wait for.
        added = connection.execute(updateChain, {count < atMost ? waiting.last : sequence, waiting.chain});
    }
    if (!read || !added) {
        return std::unexpected(!read ? read.error() : added.error());
    }
    return count;
}

/** False when nothing is left. */
StorageResult<bool> indexSlice(Connection &connection)
{
    return connection.transaction([&connection]() -> StorageResult<bool> {
        for (qint64 room = entriesOfASlice; room > 0;) {
            Waiting next;
            const auto found = connection.forEach(selectChain, {}, [&next](const Row &row) {
                next = {.chain = row.integer(0), .session = row.blob(1), .indexed = row.integer(2), .last = row.integer(3)};
            });
            if (!found) {
                return std::unexpected(found.error());
            }
            if (next.chain == 0) {
                return false;
            }
            const auto done = indexSome(connection, next, room);
            if (!done) {
                return std::unexpected(done.error());
            }
            room -= std::max<qint64>(1, *done);
        }
        return true;
    });
}

/** Goes on by itself, a slice behind whatever else the database was asked for meanwhile. */
class CatchingUp : public std::enable_shared_from_this<CatchingUp>
{
public:
    explicit CatchingUp(Database &database)
        : m_database(database)
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<StorageResult<void>> future() const { return m_promise.future(); }

    void begin()
    {
        m_database
            .run([](Connection &connection) -> StorageResult<qint64> {
                qint64 count = 0;
                const auto counted = connection.forEach(countWaiting, {}, [&count](const Row &row) { count = row.integer(0); });
                return counted ? StorageResult<qint64>(count) : std::unexpected(counted.error());
            })
            .then([self = shared_from_this()](const StorageResult<qint64> &count) {
                if (!count || *count == 0) {
                    self->end(count ? StorageResult<void>() : std::unexpected(count.error()));
                    return;
                }
                self->m_promise.setProgressRange(0, static_cast<int>(*count));
                self->goOn();
            });
    }

private:
    void goOn()
    {
        m_database
            .commit([](Connection &connection) -> StorageResult<std::pair<bool, qint64>> {
                const auto more = indexSlice(connection);
                qint64 left = 0;
                const auto counted = connection.forEach(countWaiting, {}, [&left](const Row &row) { left = row.integer(0); });
                if (!more || !counted) {
                    return std::unexpected(!more ? more.error() : counted.error());
                }
                return std::pair(*more, left);
            })
            .then([self = shared_from_this()](const StorageResult<std::pair<bool, qint64>> &slice) {
                if (slice && slice->first && !self->m_promise.isCanceled()) {
                    const int all = self->m_promise.future().progressMaximum();
                    self->m_promise.setProgressValue(std::max(0, all - static_cast<int>(slice->second)));
                    self->goOn();
                } else {
                    self->end(slice ? StorageResult<void>() : std::unexpected(slice.error()));
                }
            });
    }
    void end(const StorageResult<void> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    Database &m_database;
    QPromise<StorageResult<void>> m_promise;
};
} // namespace

SearchIndexer::SearchIndexer(Database &database)
    : m_database(database)
{}

QFuture<StorageResult<void>> SearchIndexer::catchUp()
{
    const auto work = std::make_shared<CatchingUp>(m_database);
    work->begin();
    return work->future();
}
