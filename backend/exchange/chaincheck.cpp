// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chaincheck.h"

#include <QJsonDocument>

using Problem = ChainReport::Problem;

ExchangeError ChainCheck::broken(Problem problem) const
{
    ExchangeError error(ExchangeError::Kind::Broken);
    error.session = m_session;
    error.console = m_console;
    error.sequence = m_sequence + 1;
    error.problem = problem;
    return error;
}

ExchangeResult<void> ChainCheck::take(const EntryRecord &record)
{
    const JournalHash::Fields &fields = record.fields;
    const bool isOurs = fields.session == m_session && fields.console == m_console;
    if (isOurs && fields.sequence != m_sequence + 1)
        return std::unexpected(broken(Problem::Missing));
    if (!isOurs || QCryptographicHash::hash(record.hashed, QCryptographicHash::Sha256) != record.hash)
        return std::unexpected(broken(Problem::Changed));
    if (fields.previousHash != m_previous)
        return std::unexpected(broken(Problem::Unlinked));
    if (!record.isErased() && QCryptographicHash::hash(record.salt + record.content, QCryptographicHash::Sha256) != fields.payloadHash)
        return std::unexpected(broken(Problem::PayloadChanged));
    // Its hashes are right, but no console of ours wrote it: it could not be read again as it is.
    if (!record.isStorable() || (!record.isErased() && !QJsonDocument::fromJson(record.content).isObject()))
        return std::unexpected(broken(Problem::Changed));
    m_sequence = fields.sequence;
    m_previous = record.hash;
    return {};
}

ExchangeResult<void> ChainCheck::finish(qint64 entries, const QByteArray &newestHash) const
{
    if (m_sequence != entries || m_previous != newestHash)
        return std::unexpected(broken(Problem::EndMissing));
    return {};
}
