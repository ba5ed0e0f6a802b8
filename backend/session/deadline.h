// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

#include <QDate>
#include <QDateTime>
#include <QFlags>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimeZone>

#include <optional>

/**
 * One clock of a migration: what it counts from, until when, and what could shift it.
 *
 * Moments are UTC by the console's clock. What depends on the present is only there after judgedAt().
 */
struct Deadline {
    Q_GADGET

public:
    enum class Kind {
        SourceGone, ///< the source must be out of the network
        ToolAge, ///< the destination must be installed after the last run of the preparation tool
        BackupAge, ///< the preparation tool must be run after the backup
        Tombstone, ///< the servers must have replicated again
        CertificateEnd, ///< a certificate that sign-in relies on
        Repurpose, ///< the earliest moment, not the latest: the source is kept until then
    };
    Q_ENUM(Kind)
    enum class Basis {
        Told, ///< by a server
        Marked, ///< when a person marked a step as done
        Schema, ///< the first run that changed the schema; a later one leaves no trace there
    };
    Q_ENUM(Basis)
    enum Doubt {
        NoEvidence = 1, ///< nobody has told the beginning
        ClockUnmeasured = 2, ///< the server's clock was never compared with this one
        ClockUnwatched = 4, ///< the last comparison is too old to be sure
        ClockSetBack = 8, ///< the console's clock shows less than it did
        Unproven = 16, ///< the shorter period counts until a fact is confirmed
    };
    Q_DECLARE_FLAGS(Doubts, Doubt)

    Kind kind = Kind::SourceGone;
    QString subject = {}; ///< the host of a certificate; else empty
    QString step = {}; ///< full id of the step that it waits for
    QDateTime since = {};
    QDateTime due = {}; ///< invalid where it cannot be told
    QDateTime warnFrom = {};
    QDateTime strongFrom = {};
    qint64 uncertainty = 0; ///< seconds to both sides
    Basis basis = Basis::Told;
    Doubts doubts = {};
    QDateTime toldAt = {}; ///< when the evidence was last seen; invalid where a step was marked
    QDateTime comparedAt = {}; ///< when the server's clock was last compared; invalid where that does not matter or never was
    QDateTime notBefore = {}; ///< something happened then, so it cannot be earlier now

    Status status = Status::Unknown;
    bool strong = false; ///< the last days of a warning
    QDate lastSafeDay = {}; ///< the last whole day on which acting is surely in time

    [[nodiscard]] bool isEarliest() const { return kind == Kind::Repurpose; }
    /** When it ends at the worst: what is counted down to. */
    [[nodiscard]] QDateTime safeUntil() const { return due.addSecs(isEarliest() ? uncertainty : -uncertainty); }
    [[nodiscard]] qint64 secondsLeft(const QDateTime &now) const { return now.secsTo(safeUntil()); }

    [[nodiscard]] Deadline judgedAt(const QDateTime &now, const QTimeZone &zone) const;
    /** The next moment at which something else has to be said of it, once it was judged: days, at the end minutes. */
    [[nodiscard]] QDateTime nextChange(const QDateTime &now) const;

    [[nodiscard]] QJsonObject toJson() const; ///< without what depends on the present
    [[nodiscard]] static std::optional<Deadline> fromJson(const QJsonObject &json);

    /** Judged, the most urgent first. */
    [[nodiscard]] static QList<Deadline> judged(const QList<Deadline> &running, const QDateTime &now, const QTimeZone &zone);
    /** The one to show where there is room for one only, of a list that judged() made; null where all are far off. */
    [[nodiscard]] static const Deadline *nearest(const QList<Deadline> &judged);

    bool operator==(const Deadline &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Deadline::Doubts)
