// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archivewriter.h"
#include "connection.h"
#include "manifest.h"

/** What is written where. */
struct ExportRequest {
    QList<QUuid> sessions = {};
    QString path = {};
    QJsonObject titles = {}; ///< for each language what keys were called: {"en": {"prepare.sync-time": "…"}}
};

/** What was written. */
struct ExportReport {
    Manifest manifest = {}; ///< with the newest hash of each chain
    qint64 size = 0; ///< of the file, in bytes

    bool operator==(const ExportReport &) const = default;
};

/**
 * Writes sessions into one file (FORMAT.md): all of it as it was at one moment, while others go on writing to the database.
 *
 * Holds one part of a chain or one piece of evidence at a time, however large the file becomes. The same sessions and titles give
 * the same bytes. Killed at any moment it leaves nothing but FILE.part, which the next attempt replaces.
 */
class SessionExport
{
public:
    /** Blocks; `connection` must not be in a transaction. */
    [[nodiscard]] static ExchangeResult<ExportReport> write(Connection &connection, const ExportRequest &request, const GoesOn &goesOn);

private:
    SessionExport(Connection &connection, const ExportRequest &request, const GoesOn &goesOn);

    [[nodiscard]] ExchangeResult<ExportReport> write();
    [[nodiscard]] ExchangeResult<Manifest::Session> describe(const QUuid &session);
    [[nodiscard]] ExchangeResult<void> addContents();
    [[nodiscard]] ExchangeResult<void> addChain(qsizetype session, qsizetype chain);
    [[nodiscard]] ExchangeResult<void> addEvidence(qsizetype session, const Manifest::Evidence &piece);
    [[nodiscard]] ExchangeResult<void> addPart(qsizetype session, qsizetype chain);
    [[nodiscard]] ExchangeResult<void> advance(qint64 work);

    Connection &m_connection;
    const ExportRequest &m_request;
    const GoesOn &m_goesOn;
    ArchiveWriter m_writer;
    Manifest m_manifest;
    QHash<QUuid, QList<qint64>> m_chains; ///< of each session, in the order of the manifest
    QByteArray m_part; ///< records that are not written yet
    qint64 m_partEntries = 0;
    qint64 m_parts = 0; ///< of this chain
    qint64 m_work = 0; ///< bytes, roughly
    qint64 m_workInAll = 0;
};
