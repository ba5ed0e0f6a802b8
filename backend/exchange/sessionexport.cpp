// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionexport.h"

#include "entryrecord.h"
#include "exchangeformat.h"

#include <QJsonDocument>
#include <QScopeGuard>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Kind = ExchangeError::Kind;

namespace
{
constexpr qint64 sliceLength = 200; // entries between two looks at whether it goes on
constexpr qint64 workOfEntry = 700; // bytes, for the progress only

constexpr auto selectSession = "SELECT overview FROM session WHERE id = ?"_L1;
constexpr auto selectChains = "SELECT c.id, c.console, (SELECT count(*) FROM entry e WHERE e.chain = c.id), c.last_hash FROM chain c"
                              " WHERE c.session = ? ORDER BY c.console"_L1;
constexpr auto selectEntries =
    "SELECT e.sequence, e.wall_time, e.monotonic, e.program_version, e.guide_version, e.kind, e.subject, e.limits,"
    " e.payload_hash, e.previous_hash, e.hash, p.salt, p.content"
    " FROM entry e LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE e.chain = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?"_L1;
// What an entry names and what is still there: of an erased payload nothing is handed on.
constexpr auto selectEvidence = "SELECT v.sha256, v.size FROM evidence v WHERE v.sha256 IN"
                                " (SELECT unhex(json_extract(p.content, '$.sha256')) FROM chain c JOIN entry e ON e.chain = c.id"
                                " JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
                                " WHERE c.session = ? AND e.kind = 'evidence-added' AND json_valid(p.content)) ORDER BY v.sha256"_L1;
constexpr auto selectContent = "SELECT content FROM evidence WHERE sha256 = ?"_L1;
} // namespace

SessionExport::SessionExport(Connection &connection, const ExportRequest &request, const GoesOn &goesOn)
    : m_connection(connection)
    , m_request(request)
    , m_goesOn(goesOn)
    , m_writer(request.path)
{}

ExchangeResult<ExportReport> SessionExport::write(Connection &connection, const ExportRequest &request, const GoesOn &goesOn)
{
    // Reading in one transaction sees one moment; nobody who writes waits for it.
    if (const auto begun = connection.execute("BEGIN"_L1); !begun)
        return std::unexpected(begun.error());
    const auto ended = qScopeGuard([&connection] { (void)connection.execute("ROLLBACK"_L1); });
    const auto exporting = std::unique_ptr<SessionExport>(new SessionExport(connection, request, goesOn));
    return exporting->write();
}

ExchangeResult<ExportReport> SessionExport::write()
{
    QList<QUuid> ids = m_request.sessions;
    std::ranges::sort(ids, {}, &QUuid::toRfc4122);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    if (ids.isEmpty())
        return std::unexpected(ExchangeError(Kind::NotFound));
    for (const QUuid &id : std::as_const(ids)) {
        const auto session = describe(id);
        if (!session)
            return std::unexpected(session.error());
        m_manifest.sessions.append(*session);
    }
    const QByteArray manifest = m_manifest.toJson();
    if (ids.size() > ExchangeFormat::sessionLimit || manifest.size() > ExchangeFormat::manifestLimit)
        return std::unexpected(ExchangeError(Kind::TooLarge, u"manifest"_s));

    auto done = m_writer.open();
    if (done)
        done = m_writer.add(ExchangeFormat::manifestName(), manifest);
    if (done)
        done = m_writer.add(ExchangeFormat::titlesName(), QJsonDocument(m_request.titles).toJson(QJsonDocument::Compact) + '\n');
    if (done)
        done = addContents();
    if (!done)
        return std::unexpected(done.error());
    const auto size = m_writer.finish();
    if (!size)
        return std::unexpected(size.error());
    return ExportReport{.manifest = m_manifest, .size = *size};
}

ExchangeResult<Manifest::Session> SessionExport::describe(const QUuid &session)
{
    Manifest::Session described{.id = session};
    bool isThere = false;
    auto read = m_connection.forEach(selectSession, {session.toRfc4122()}, [&](const Row &row) {
        isThere = true;
        described.overview = QJsonDocument::fromJson(row.utf8(0).toByteArray()).object();
    });
    if (read) {
        read = m_connection.forEach(selectChains, {session.toRfc4122()}, [&](const Row &row) {
            m_chains[session].append(row.integer(0));
            described.chains.append({.console = QUuid::fromRfc4122(row.blob(1)), .entries = row.integer(2), .newestHash = row.blob(3)});
        });
    }
    if (read) {
        read = m_connection.forEach(selectEvidence, {session.toRfc4122()}, [&](const Row &row) {
            described.evidence.append({.sha256 = row.blob(0), .size = row.integer(1)});
            m_workInAll += row.integer(1);
        });
    }
    if (!read)
        return std::unexpected(read.error());
    if (!isThere || described.chains.isEmpty()) {
        ExchangeError error(Kind::NotFound, session.toString());
        error.session = session;
        return std::unexpected(error);
    }
    m_workInAll += described.entries() * workOfEntry;
    return described;
}

ExchangeResult<void> SessionExport::addContents()
{
    for (qsizetype i = 0; i < m_manifest.sessions.size(); ++i) {
        const Manifest::Session &session = m_manifest.sessions.at(i);
        for (qsizetype chain = 0; chain < session.chains.size(); ++chain) {
            if (auto added = addChain(i, chain); !added)
                return added;
        }
        for (const Manifest::Evidence &piece : session.evidence) {
            if (auto added = addEvidence(i, piece); !added)
                return added;
        }
    }
    return {};
}

ExchangeResult<void> SessionExport::addChain(qsizetype session, qsizetype chain)
{
    const QUuid sessionId = m_manifest.sessions.at(session).id;
    const QByteArray console = m_manifest.sessions.at(session).chains.at(chain).console.toRfc4122();
    const qint64 id = m_chains.value(sessionId).at(chain);
    m_parts = 0;
    for (qint64 sequence = 0, read = sliceLength; read == sliceLength;) {
        QList<EntryRecord> slice;
        const auto done = m_connection.forEach(selectEntries, {id, sequence, sliceLength}, [&](const Row &row) {
            slice.append(EntryRecord::of(sessionId.toRfc4122(), console, row));
            sequence = row.integer(0);
        });
        if (!done)
            return std::unexpected(done.error());
        read = slice.size();
        for (const EntryRecord &record : std::as_const(slice)) {
            if (record.hashed.size() + record.content.size() > ExchangeFormat::recordLimit)
                return std::unexpected(ExchangeError(Kind::TooLarge, u"entry"_s));
            record.appendTo(m_part);
            if (++m_partEntries < ExchangeFormat::partEntries && m_part.size() < ExchangeFormat::partBytes)
                continue;
            if (auto added = addPart(session, chain); !added)
                return added;
        }
        if (auto goesOn = advance(read * workOfEntry); !goesOn)
            return goesOn;
    }
    return m_partEntries > 0 ? addPart(session, chain) : ExchangeResult<void>();
}

ExchangeResult<void> SessionExport::addPart(qsizetype session, qsizetype chain)
{
    auto added = m_writer.add(ExchangeFormat::partName(session + 1, chain + 1, ++m_parts), m_part);
    m_part.clear();
    m_partEntries = 0;
    return added;
}

ExchangeResult<void> SessionExport::addEvidence(qsizetype session, const Manifest::Evidence &piece)
{
    QByteArray content;
    const auto read = m_connection.forEach(selectContent, {piece.sha256}, [&](const Row &row) { content = row.blob(0); });
    if (!read)
        return std::unexpected(read.error());
    if (auto added = m_writer.add(ExchangeFormat::evidenceName(session + 1, piece.sha256), content); !added)
        return added;
    return advance(piece.size);
}

ExchangeResult<void> SessionExport::advance(qint64 work)
{
    m_work += work;
    const double progress = m_workInAll > 0 ? std::min(1.0, static_cast<double>(m_work) / static_cast<double>(m_workInAll)) : 1;
    if (!m_goesOn(progress))
        return std::unexpected(ExchangeError(Kind::Cancelled));
    return {};
}
