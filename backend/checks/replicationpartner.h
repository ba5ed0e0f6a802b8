// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <expected>

/** What a controller remembers of one partner from which it pulls one naming context. */
struct ReplicationPartner {
    QString context; ///< DN of the naming context
    QString partner; ///< DNS name or DN of the partner's NTDS Settings; may be a GUID name in _msdcs
    QDateTime lastSuccess; ///< UTC, the reading controller's clock; invalid = never
    quint32 lastResult = 0; ///< 0 = success; else a Windows error number
    quint32 failures = 0; ///< in a row

    /**
     * Reads one value of `repsFrom`, the binary form that every controller keeps. Seen on Samba; on Windows the same
     * layout is documented, but a real server was not seen here.
     */
    [[nodiscard]] static std::expected<ReplicationPartner, QString> fromRepsFrom(const QByteArray &value);

    /** Reads one value of `msDS-NCReplInboundNeighbors` (XML). Windows only: Samba has no such attribute, none was seen here. */
    [[nodiscard]] static std::expected<ReplicationPartner, QString> fromNeighborXml(const QByteArray &value);
};
