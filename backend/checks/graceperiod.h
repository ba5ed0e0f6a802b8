// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>

/** What a guide says of the time that the source has left once the destination is a controller. */
struct GraceRule {
    int days = 21;
    int shortDays = 0; ///< counts until `liftedBy` is confirmed; 0 = there is no shorter period
    QString liftedBy = {}; ///< a fact that a person vouches for
    int afterDemotionDays = 7; ///< or what is left, whichever is less
    QString demotedBy = {}; ///< full id of the step that demotes the source
    QString endedBy = {}; ///< full id of the step after which the source is out of the network

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static GraceRule fromJson(const QJsonObject &json);
};

/** From when to when the source may stay, and from when on that is noticeable. All moments are of one clock. */
struct GracePeriod {
    QDateTime since;
    QDateTime due;
    QDateTime warnFrom; ///< after two thirds
    QDateTime strongFrom; ///< the last three days

    [[nodiscard]] static GracePeriod of(const GraceRule &rule, const QDateTime &since, bool lifted, const QDateTime &demotedAt);
    /** Any other period that is watched in the same way. */
    [[nodiscard]] static GracePeriod between(const QDateTime &since, const QDateTime &due);
};
