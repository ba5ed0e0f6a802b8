// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <QJsonObject>
#include <QStringList>

/** What of one entry can be searched for. Made before the database's thread comes to it. */
struct SearchableEntry {
    QString words = {}; ///< what a person wrote or named, folded; empty: nothing
    QString person = {}; ///< who did it, folded
    QStringList terms = {}; ///< code and card of a finding that is worth looking for: one that is not good

    [[nodiscard]] static SearchableEntry of(const QString &kind, const QString &subject, const QJsonObject &payload);
};

/**
 * Writes one session's row of the list and its part of the search index; used inside a transaction.
 *
 * Both can be made anew from the journal. `chain.indexed` says up to which entry of a chain the index goes.
 */
class SearchIndex
{
public:
    SearchIndex(Connection &connection, const QByteArray &session);

    /** Finds the session's row of the list, and makes it from session and chains where there is none. */
    [[nodiscard]] StorageResult<void> find();
    [[nodiscard]] StorageResult<void> add(const SearchableEntry &entry);
    /** Keeps what add() came to; `lastTime` is that of the newest entry, 0: as it was. */
    [[nodiscard]] StorageResult<void> finish(qint64 lastTime);

    /** The row of the list after header or overview of a session were changed. */
    [[nodiscard]] static StorageResult<void> headerChanged(Connection &connection, const QByteArray &session, const QJsonObject &header);
    [[nodiscard]] static StorageResult<void> overviewChanged(Connection &connection, const QByteArray &session,
                                                             const QJsonObject &overview);
    /** Takes everything of a session out of the index, also from the file; what the journal still has comes back by SearchIndexer. */
    [[nodiscard]] static StorageResult<void> forget(Connection &connection, const QByteArray &session);

    /** Rows of the index are numbered by session and, within it, by piece. */
    static constexpr int pieceBits = 24;

private:
    [[nodiscard]] StorageResult<void> addWords(const QString &words);
    [[nodiscard]] StorageResult<void> makeRow();

    Connection &m_connection;
    QByteArray m_session;
    qint64 m_number = 0; ///< in the list; 0: not found yet
    qint64 m_pieces = 0;
};
