// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

/**
 * The answer of a check, in no language: a status, a code and the values that belong to it.
 *
 * The sentence is made where it is shown (app/findingtext), so a record of one language is read in any other.
 * Keys of `values` are listed beside each code in findingcode.h.
 */
struct Finding {
    Status status = Status::NotRun;
    QString code = {}; ///< one of findingcode.h; stored in journals
    QVariantMap values = {}; ///< strings, numbers, true or false, lists of strings, maps of these: nothing else, so that JSON keeps them
    std::optional<double> magnitude = {}; ///< for the trend, in the unit of the check; absent where there is nothing to plot
    QStringList advice = {}; ///< codes of lines that do not change the verdict (findingcode.h, "advice")
    QStringList lost = {}; ///< capabilities ("source/ldap") that are missing now and whose cause this finding names
    QString source = {}; ///< whom the answer came from, as an address or a name
    QDateTime measuredAt = {}; ///< UTC, console's clock

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Finding fromJson(const QJsonObject &json);
    [[nodiscard]] static Status statusOf(const QJsonObject &json); ///< the status alone

    /** True where a reader would see the same card: status, code, values, advice and source, but not time or magnitude. */
    [[nodiscard]] bool saysTheSameAs(const Finding &other) const;

    bool operator==(const Finding &) const = default;
};
Q_DECLARE_METATYPE(Finding)
