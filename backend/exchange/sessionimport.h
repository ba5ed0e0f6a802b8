// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivereader.h"
#include "sessionmerger.h"

#include <memory>

/**
 * Takes sessions in from a file (FORMAT.md).
 *
 * First look() reads all of it: nothing is written before everything was verified, and its answer says what would come of it. Then
 * write() reads it again and writes each session in one transaction, verifying what it writes. Killed at any moment it leaves each
 * session as it was or as it becomes; doing it again goes on with what is left, and doing it twice changes nothing.
 *
 * Holds one part of a chain or one piece of evidence at a time. All calls block; none uses the connection in a transaction of others.
 */
class SessionImport
{
public:
    explicit SessionImport(const QString &path);

    [[nodiscard]] ExchangeResult<QList<SessionMerge>> look(Connection &connection, const GoesOn &goesOn);
    /** What came of the next session; its outcome tells. Nothing once all of them are there. */
    [[nodiscard]] ExchangeResult<std::optional<SessionMerge>> writeNext(Connection &connection, const GoesOn &goesOn);

private:
    [[nodiscard]] ExchangeResult<void> begin();
    [[nodiscard]] ExchangeResult<QList<SessionMerge>> lookAtAll(Connection &connection, const GoesOn &goesOn);
    [[nodiscard]] ExchangeResult<SessionMerge> readSession(SessionMerger &merger, const GoesOn &goesOn);
    [[nodiscard]] ExchangeResult<void> readChain(SessionMerger &merger, qsizetype chain, const GoesOn &goesOn);
    [[nodiscard]] ExchangeResult<void> readEvidence(SessionMerger &merger, const GoesOn &goesOn);
    [[nodiscard]] ExchangeResult<void> goOn(const GoesOn &goesOn) const;
    [[nodiscard]] const Manifest::Session &session() const { return m_manifest.sessions.at(m_session); }

    QString m_path;
    std::unique_ptr<ArchiveReader> m_reader;
    Manifest m_manifest;
    qsizetype m_session = 0; ///< that is read next
    bool m_wasVerified = false;
};
