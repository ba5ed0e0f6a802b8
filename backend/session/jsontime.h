// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QTimeZone>

/** A moment in JSON: milliseconds since 1970 in UTC, or nothing. */
namespace JsonTime
{
[[nodiscard]] inline QJsonValue to(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

[[nodiscard]] inline QDateTime from(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), QTimeZone::UTC) : QDateTime();
}
} // namespace JsonTime
