// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "entryrecord.h"
#include "manifest.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

/** What comes of one session of a file here. */
struct SessionMerge {
    enum class Outcome {
        Added, ///< it was not here
        Extended, ///< it was, and the file knows more of it
        Known, ///< everything in the file is here already
    };
    QUuid session = {};
    Outcome outcome = Outcome::Added;
    QJsonObject header = {}; ///< what the file says of it: "customer", "product", …
    QList<Manifest::Chain> chains = {}; ///< as they are in the file
    qint64 entries = 0; ///< that are new here
    qint64 evidence = 0; ///< contents that new entries name and that are there
    qint64 missing = 0; ///< contents that new entries name and that are neither in the file nor here

    bool operator==(const SessionMerge &) const = default;
};

/**
 * Brings one session of a file together with what is here, or only says what would come of it.
 *
 * Chains lie side by side. Of a chain that both know, all that both have must be the same: the longer one then only goes on where
 * the shorter ends, also if it is this console's own (an older copy of the database was brought back). What was erased here stays
 * erased: an entry that is here already gets neither payload nor evidence from a file.
 *
 * Whoever calls it has verified what it hands over. To write, it is used inside a transaction.
 */
class SessionMerger
{
public:
    enum class Mode { Look, Write };

    SessionMerger(Connection &connection, Mode mode, const Manifest::Session &session);

    [[nodiscard]] ExchangeResult<void> begin();
    [[nodiscard]] ExchangeResult<void> beginChain(const Manifest::Chain &chain);
    [[nodiscard]] ExchangeResult<void> take(const EntryRecord &record);
    [[nodiscard]] ExchangeResult<void> endChain();
    [[nodiscard]] bool isNamed(const QByteArray &sha256) const { return m_named.contains(sha256); } ///< by an entry of the file
    [[nodiscard]] ExchangeResult<void> takeEvidence(const QByteArray &bytes);
    [[nodiscard]] ExchangeResult<SessionMerge> end();

private:
    [[nodiscard]] ExchangeResult<void> compare(const EntryRecord &record) const;
    [[nodiscard]] ExchangeResult<void> write(const EntryRecord &record);
    void note(const EntryRecord &record);
    [[nodiscard]] ExchangeResult<void> settleMissing();
    [[nodiscard]] ExchangeResult<void> renewHeader();
    [[nodiscard]] ExchangeResult<void> list();
    [[nodiscard]] bool writes() const { return m_mode == Mode::Write; }

    Connection &m_connection;
    Mode m_mode;
    const Manifest::Session &m_session;
    QByteArray m_id;
    SessionMerge m_merge;
    bool m_isNew = false;
    bool m_hasBeginning = false; ///< an entry that says what session it is
    bool m_changesHeader = false;
    QUuid m_console; ///< of the chain that is read
    qint64 m_chain = 0; ///< its number here; 0: it is not here
    qint64 m_last = 0; ///< sequence of its newest entry here
    qint64 m_lastTime = 0;
    qint64 m_newestTime = 0; ///< of all chains
    qint64 m_added = 0; ///< entries of it
    QByteArray m_lastHash;
    QSet<QByteArray> m_named;
    QHash<QByteArray, QStringList> m_steps; ///< where new entries use which content
};
