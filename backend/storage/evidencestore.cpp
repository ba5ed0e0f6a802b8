// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencestore.h"

#include "connection.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr auto selectContent = "SELECT content FROM evidence WHERE sha256 = ?"_L1;
constexpr auto selectId = "SELECT id FROM evidence WHERE sha256 = ?"_L1;
constexpr auto insertContent = "INSERT INTO evidence (sha256, size, content) VALUES (?, ?, ?)"_L1;
constexpr auto insertUse = "INSERT OR IGNORE INTO evidence_use VALUES (?, ?, ?)"_L1;
constexpr auto countOfStep = "SELECT count(*) FROM evidence_use WHERE session = ? AND step = ?"_L1;
constexpr auto sizeOfSession = "SELECT coalesce(sum(size), 0) FROM evidence"
                               " WHERE id IN (SELECT evidence FROM evidence_use WHERE session = ?)"_L1;

std::unexpected<StorageError> beyond(QStringView limit)
{
    return std::unexpected(StorageError{.kind = StorageError::Kind::Limit, .detail = limit.toString()});
}

/** The first value of the first row; 0 where there is none. */
StorageResult<qint64> number(Connection &connection, QLatin1StringView sql, Values values)
{
    qint64 found = 0;
    const auto read = connection.forEach(sql, values, [&found](const Row &row) { found = row.integer(0); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}
} // namespace

EvidenceStore::EvidenceStore(Database &database)
    : m_database(database)
{}

QFuture<StorageResult<EvidenceContent>> EvidenceStore::read(const QByteArray &sha256)
{
    return m_database
        .run([sha256](Connection &connection) -> StorageResult<QByteArray> {
            QByteArray bytes;
            const auto read = connection.forEach(selectContent, {sha256}, [&bytes](const Row &row) { bytes = row.blob(0); });
            if (!read)
                return std::unexpected(read.error());
            if (bytes.isEmpty())
                return std::unexpected(StorageError{.kind = StorageError::Kind::NotFound});
            return bytes;
        })
        // Not on the database's thread: the journal does not wait for a hash.
        .then(QtFuture::Launch::Async, [sha256](const StorageResult<QByteArray> &bytes) -> StorageResult<EvidenceContent> {
            if (!bytes)
                return std::unexpected(bytes.error());
            EvidenceContent content = EvidenceContent::of(*bytes);
            if (content.sha256 != sha256)
                return std::unexpected(StorageError{.kind = StorageError::Kind::Damaged, .detail = u"evidence"_s});
            return content;
        });
}

QFuture<StorageResult<bool>> EvidenceStore::exists(const QByteArray &sha256)
{
    return m_database.run([sha256](Connection &connection) -> StorageResult<bool> {
        const auto id = number(connection, selectId, {sha256});
        if (!id)
            return std::unexpected(id.error());
        return *id > 0;
    });
}

QFuture<StorageResult<qint64>> EvidenceStore::sizeOf(const QUuid &session)
{
    return m_database.run([session](Connection &connection) { return number(connection, sizeOfSession, {session.toRfc4122()}); });
}

StorageResult<void> EvidenceStore::put(Connection &connection, const QByteArray &session, const EvidenceUse &use)
{
    const EvidenceContent &content = use.content;
    if (content.bytes.isEmpty() || content.bytes.size() > EvidenceLimits::piece)
        return beyond(u"piece");
    auto id = number(connection, selectId, {content.sha256});
    if (id && *id == 0)
        id = connection.insert(insertContent, {content.sha256, content.bytes.size(), content.bytes});
    if (!id)
        return std::unexpected(id.error());
    if (const auto used = connection.execute(insertUse, {session, use.step, *id}); !used)
        return used;
    const auto pieces = number(connection, countOfStep, {session, use.step});
    if (!pieces)
        return std::unexpected(pieces.error());
    if (*pieces > EvidenceLimits::piecesOfStep)
        return beyond(u"step");
    const auto size = number(connection, sizeOfSession, {session});
    if (!size)
        return std::unexpected(size.error());
    if (*size > EvidenceLimits::session)
        return beyond(u"session");
    return {};
}
