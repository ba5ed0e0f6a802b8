// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalstore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

/** The technician's word that a phase is finished. */
struct PhaseSignOff {
    QString author;
    QString text; ///< a remark, as typed; may be empty
    QDateTime at; ///< UTC

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PhaseSignOff fromJson(const QJsonObject &json);
    bool operator==(const PhaseSignOff &) const = default;
};

/** The customer's signature under a migration, bound to its record as it was at that moment. */
struct CustomerSignature {
    static constexpr int mostNumbers = 20'000; ///< of all strokes together; more is nobody's name

    QString name; ///< as typed
    QList<QList<int>> strokes; ///< of a finger: x, y, then steps of x and y, in thousandths of the field's width; may be empty
    QList<ChainEnd> journal; ///< what the record's newest hashes were
    QString author; ///< the technician beside whom it was given
    QDateTime at; ///< UTC; invalid: there is none yet

    [[nodiscard]] bool isGiven() const { return at.isValid(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CustomerSignature fromJson(const QJsonObject &json);
    [[nodiscard]] static QList<QList<int>> strokesFrom(const QJsonArray &json); ///< what cannot be one is left out
    bool operator==(const CustomerSignature &) const = default;
};
Q_DECLARE_METATYPE(CustomerSignature)
