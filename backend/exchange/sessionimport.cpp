// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionimport.h"

#include "chaincheck.h"
#include "exchangeformat.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Kind = ExchangeError::Kind;

SessionImport::SessionImport(const QString &path)
    : m_path(path)
{}

ExchangeResult<void> SessionImport::begin()
{
    m_session = 0;
    m_manifest = {};
    m_reader = std::make_unique<ArchiveReader>(m_path);
    if (auto opened = m_reader->open(); !opened)
        return opened;
    const auto json = m_reader->take(ExchangeFormat::manifestName(), ExchangeFormat::manifestLimit);
    if (!json)
        return std::unexpected(json.error());
    auto manifest = Manifest::fromJson(*json);
    if (!manifest)
        return std::unexpected(manifest.error());
    m_manifest = std::move(*manifest);
    // Titles are for whoever reads the file without a console that knows its keys.
    const auto titles = m_reader->take(ExchangeFormat::titlesName(), ExchangeFormat::titlesLimit);
    if (!titles)
        return std::unexpected(titles.error());
    if (!QJsonDocument::fromJson(*titles).isObject())
        return std::unexpected(ExchangeError(Kind::Invalid, u"titles"_s));
    return {};
}

ExchangeResult<QList<SessionMerge>> SessionImport::look(Connection &connection, const GoesOn &goesOn)
{
    m_wasVerified = false;
    auto merges = lookAtAll(connection, goesOn);
    m_wasVerified = merges.has_value();
    if (!merges) {
        // What was cut or changed on its way was not forged: that is said first.
        const bool isOfContent = merges.error().kind == Kind::Invalid || merges.error().kind == Kind::Broken
            || merges.error().kind == Kind::EvidenceChanged || merges.error().kind == Kind::TooLarge || merges.error().kind == Kind::Newer;
        if (isOfContent && !m_reader->isSealed(goesOn))
            return std::unexpected(ExchangeError(Kind::Damaged, merges.error().detail));
    }
    m_reader.reset();
    return merges;
}

ExchangeResult<QList<SessionMerge>> SessionImport::lookAtAll(Connection &connection, const GoesOn &goesOn)
{
    if (const auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    QList<SessionMerge> merges;
    for (; m_session < m_manifest.sessions.size(); ++m_session) {
        SessionMerger merger(connection, SessionMerger::Mode::Look, session());
        const auto merge = readSession(merger, goesOn);
        if (!merge)
            return std::unexpected(merge.error());
        merges.append(*merge);
    }
    if (const auto sealed = m_reader->finish(); !sealed)
        return std::unexpected(sealed.error());
    return merges;
}

ExchangeResult<std::optional<SessionMerge>> SessionImport::writeNext(Connection &connection, const GoesOn &goesOn)
{
    if (!m_wasVerified)
        return std::unexpected(ExchangeError(Kind::Invalid, u"not verified"_s));
    if (!m_reader) {
        if (const auto begun = begin(); !begun)
            return std::unexpected(begun.error());
    }
    if (m_session >= m_manifest.sessions.size()) {
        m_reader.reset();
        return std::nullopt;
    }
    auto merge = connection.transaction([&]() -> ExchangeResult<SessionMerge> {
        SessionMerger merger(connection, SessionMerger::Mode::Write, session());
        return readSession(merger, goesOn);
    });
    if (!merge) {
        m_reader.reset();
        m_wasVerified = false;
        return std::unexpected(merge.error());
    }
    ++m_session;
    return *merge;
}

ExchangeResult<SessionMerge> SessionImport::readSession(SessionMerger &merger, const GoesOn &goesOn)
{
    if (const auto begun = merger.begin(); !begun)
        return std::unexpected(begun.error());
    for (qsizetype chain = 0; chain < session().chains.size(); ++chain) {
        if (const auto read = readChain(merger, chain, goesOn); !read)
            return std::unexpected(read.error());
    }
    if (const auto read = readEvidence(merger, goesOn); !read)
        return std::unexpected(read.error());
    return merger.end();
}

ExchangeResult<void> SessionImport::readChain(SessionMerger &merger, qsizetype chain, const GoesOn &goesOn)
{
    const Manifest::Chain &described = session().chains.at(chain);
    ChainCheck check(session().id, described.console);
    if (auto begun = merger.beginChain(described); !begun)
        return begun;
    qint64 entries = 0;
    for (qint64 part = 1; entries < described.entries; ++part) {
        const auto bytes = m_reader->take(ExchangeFormat::partName(m_session + 1, chain + 1, part), ExchangeFormat::partLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        QByteArrayView left(*bytes);
        do { // an empty part would be one without end
            const auto record = EntryRecord::takeFrom(left);
            if (!record || entries == described.entries)
                return std::unexpected(check.broken(record ? ChainReport::Problem::EndMissing : ChainReport::Problem::Changed));
            if (auto checked = check.take(*record); !checked)
                return checked;
            if (auto taken = merger.take(*record); !taken)
                return taken;
            ++entries;
        } while (!left.isEmpty());
        if (auto going = goOn(goesOn); !going)
            return going;
    }
    if (auto checked = check.finish(described.entries, described.newestHash); !checked)
        return checked;
    return merger.endChain();
}

ExchangeResult<void> SessionImport::readEvidence(SessionMerger &merger, const GoesOn &goesOn)
{
    const auto &pieces = session().evidence;
    for (const Manifest::Evidence &piece : pieces) {
        const auto bytes = m_reader->take(ExchangeFormat::evidenceName(m_session + 1, piece.sha256), piece.size);
        if (!bytes)
            return std::unexpected(bytes.error());
        const bool isIt = bytes->size() == piece.size && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) == piece.sha256;
        if (!isIt || !merger.isNamed(piece.sha256)) {
            ExchangeError error(isIt ? Kind::Invalid : Kind::EvidenceChanged, QString::fromLatin1(piece.sha256.toHex()));
            error.session = session().id;
            return std::unexpected(error);
        }
        if (auto taken = merger.takeEvidence(*bytes); !taken)
            return taken;
        if (auto going = goOn(goesOn); !going)
            return going;
    }
    return {};
}

ExchangeResult<void> SessionImport::goOn(const GoesOn &goesOn) const
{
    if (!goesOn(m_reader->progress()))
        return std::unexpected(ExchangeError(Kind::Cancelled));
    return {};
}
