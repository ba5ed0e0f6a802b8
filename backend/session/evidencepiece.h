// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

/** One piece of evidence of a step, as the journal names it; its content is in the EvidenceStore. */
struct EvidencePiece {
    QString sha256; ///< hexadecimal; with its step it tells one piece from another
    QString name; ///< of the file; may be empty
    qint64 size = 0; ///< bytes
    QString type; ///< "image/png"
    QString text; ///< what it shows, in somebody's words
    QString author;
    QDateTime at; ///< UTC
    QString withdrawnBy; ///< who says that it does not count any more; its content stays
    QString withdrawnText; ///< why
    QDateTime withdrawnAt; ///< UTC; invalid while it counts

    [[nodiscard]] bool isWithdrawn() const { return withdrawnAt.isValid(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static EvidencePiece fromJson(const QJsonObject &json); ///< also of the payload of an entry
    bool operator==(const EvidencePiece &) const = default;
};
