// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graceperiod.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int lastDays = 3;
}

QJsonObject GraceRule::toJson() const
{
    return {{u"days"_s, days},           {u"shortDays"_s, shortDays},
            {u"liftedBy"_s, liftedBy},   {u"afterDemotionDays"_s, afterDemotionDays},
            {u"demotedBy"_s, demotedBy}, {u"endedBy"_s, endedBy}};
}

GraceRule GraceRule::fromJson(const QJsonObject &json)
{
    return {.days = json[u"days"_s].toInt(),
            .shortDays = json[u"shortDays"_s].toInt(),
            .liftedBy = json[u"liftedBy"_s].toString(),
            .afterDemotionDays = json[u"afterDemotionDays"_s].toInt(),
            .demotedBy = json[u"demotedBy"_s].toString(),
            .endedBy = json[u"endedBy"_s].toString()};
}

GracePeriod GracePeriod::of(const GraceRule &rule, const QDateTime &since, bool lifted, const QDateTime &demotedAt)
{
    const int days = rule.shortDays > 0 && !lifted ? rule.shortDays : rule.days;
    const QDateTime due = since.addDays(days);
    return between(since, demotedAt.isValid() ? std::min(due, demotedAt.addDays(rule.afterDemotionDays)) : due);
}

GracePeriod GracePeriod::between(const QDateTime &since, const QDateTime &due)
{
    const QDateTime strongFrom = std::max(since, due.addDays(-lastDays));
    const QDateTime twoThirds = since.addSecs(since.secsTo(due) * 2 / 3);
    return {.since = since, .due = due, .warnFrom = std::min(twoThirds, strongFrom), .strongFrom = strongFrom};
}
