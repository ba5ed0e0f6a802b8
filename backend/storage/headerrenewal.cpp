// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headerrenewal.h"

#include "journalhash.h"
#include "searchindex.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
// In the order of a replay: a clock that was set back does not change the order within its chain.
constexpr auto selectHeader =
    "SELECT kind, content, wall_time FROM (SELECT e.kind, p.content, e.wall_time, c.console, e.sequence,"
    " max(e.wall_time) OVER (PARTITION BY e.chain ORDER BY e.sequence) AS time"
    " FROM chain c JOIN entry e ON e.chain = c.id LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence"
    " WHERE c.session = ?) WHERE kind IN ('session-created', 'session-changed', 'content-erased')"
    " ORDER BY time, console, sequence"_L1;
constexpr auto updateHeader = "UPDATE session SET created = ?, header = ? WHERE id = ?"_L1;
} // namespace

StorageResult<void> HeaderRenewal::renew(Connection &connection, const QByteArray &session)
{
    QJsonObject header;
    qint64 created = 0;
    bool isFirst = true;
    const auto read = connection.forEach(selectHeader, {session}, [&](const Row &row) {
        if (std::exchange(isFirst, false))
            created = row.integer(2);
        const bool isErasure = row.text(0) == "content-erased"_L1;
        if (row.isNull(1) || (isErasure && !header.isEmpty()))
            return; // erased on another console; here it is still there
        const QJsonObject changes = QJsonDocument::fromJson(row.utf8(1).toByteArray()).object();
        for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
            header.insert(it.key(), it.value());
    });
    if (!read)
        return read;
    const auto done = connection.execute(updateHeader, {created, JournalHash::canonical(header), session});
    return done ? SearchIndex::headerChanged(connection, session, header) : done;
}
