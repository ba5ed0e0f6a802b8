// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadline.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 day = 86'400;
constexpr qint64 minutesFrom = 2 * day; // less than this is counted in minutes
constexpr qint64 comparisonGoodFor = 900; // the shelf life of a comparison of clocks
constexpr qint64 driftWhenUnwatched = 300; // within which a domain keeps its clocks
constexpr qint64 mostSetBack = 60; // as much as a clock that is being corrected may step

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), QTimeZone::UTC) : QDateTime();
}

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template<typename Enum>
std::optional<Enum> valueOf(const QJsonValue &json)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(json.toString().toLatin1().constData(), &known);
    return known ? std::optional(Enum(value)) : std::nullopt;
}

int urgency(const Deadline &deadline)
{
    switch (deadline.status) {
    case Status::Failed:
        return 4;
    case Status::Warning:
        return deadline.strong ? 3 : 1;
    case Status::Unknown:
        return 2;
    default:
        return 0;
    }
}
}

Deadline Deadline::judgedAt(const QDateTime &now, const QTimeZone &zone) const
{
    Deadline judged = *this;
    if (comparedAt.isValid() && comparedAt.secsTo(now) > comparisonGoodFor) {
        judged.doubts |= ClockUnwatched;
        judged.uncertainty += driftWhenUnwatched;
    }
    QDateTime latest = now;
    if (const qint64 setBack = now.secsTo(notBefore); notBefore.isValid() && setBack > mostSetBack) {
        judged.doubts |= ClockSetBack;
        judged.uncertainty += setBack; // the clock was wrong then or is wrong now
        latest = notBefore;
    }
    if (!due.isValid()) {
        judged.status = Status::Unknown;
        return judged;
    }
    if (isEarliest()) {
        judged.status = Status::Passed;
        return judged;
    }
    judged.lastSafeDay = judged.safeUntil().toTimeZone(zone).date().addDays(-1);
    const QDateTime earliest = latest.addSecs(-judged.uncertainty);
    latest = latest.addSecs(judged.uncertainty);
    if (earliest >= due && basis != Basis::Schema) { // by the schema alone it may have begun anew since
        judged.status = Status::Failed;
    } else if (latest >= due) {
        judged.status = Status::Unknown;
    } else if (latest >= warnFrom) {
        judged.status = Status::Warning;
        judged.strong = latest >= strongFrom;
    } else {
        judged.status = Status::Passed;
    }
    return judged;
}

QDateTime Deadline::nextChange(const QDateTime &now) const
{
    if (!due.isValid()) {
        return {};
    }
    QList<QDateTime> moments{warnFrom.addSecs(-uncertainty), strongFrom.addSecs(-uncertainty), due.addSecs(-uncertainty),
                             due.addSecs(uncertainty)};
    if (comparedAt.isValid()) {
        moments.append(comparedAt.addSecs(comparisonGoodFor + 1));
    }
    if (const qint64 left = now.msecsTo(safeUntil()); left > 0) {
        const qint64 unit = (left > minutesFrom * 1000 ? day : 60) * 1000;
        moments.append(now.addMSecs(left % unit + 1)); // when one whole unit less is left
    }
    QDateTime next;
    for (const QDateTime &moment : std::as_const(moments)) {
        if (moment > now && (!next.isValid() || moment < next)) {
            next = moment;
        }
    }
    return next;
}

QJsonObject Deadline::toJson() const
{
    return {{u"kind"_s, nameOf(kind)},
            {u"subject"_s, subject},
            {u"step"_s, step},
            {u"since"_s, ::toJson(since)},
            {u"due"_s, ::toJson(due)},
            {u"warnFrom"_s, ::toJson(warnFrom)},
            {u"strongFrom"_s, ::toJson(strongFrom)},
            {u"uncertainty"_s, uncertainty},
            {u"basis"_s, nameOf(basis)},
            {u"doubts"_s, int(doubts.toInt())},
            {u"toldAt"_s, ::toJson(toldAt)},
            {u"comparedAt"_s, ::toJson(comparedAt)},
            {u"notBefore"_s, ::toJson(notBefore)}};
}

std::optional<Deadline> Deadline::fromJson(const QJsonObject &json)
{
    const auto kind = valueOf<Kind>(json[u"kind"_s]);
    if (!kind) { // of a later version
        return std::nullopt;
    }
    Deadline deadline;
    deadline.kind = *kind;
    deadline.subject = json[u"subject"_s].toString();
    deadline.step = json[u"step"_s].toString();
    deadline.since = timeFrom(json[u"since"_s]);
    deadline.due = timeFrom(json[u"due"_s]);
    deadline.warnFrom = timeFrom(json[u"warnFrom"_s]);
    deadline.strongFrom = timeFrom(json[u"strongFrom"_s]);
    deadline.uncertainty = json[u"uncertainty"_s].toInteger();
    deadline.basis = valueOf<Basis>(json[u"basis"_s]).value_or(Basis::Told);
    deadline.doubts = Doubts::fromInt(Doubts::Int(json[u"doubts"_s].toInt()));
    deadline.toldAt = timeFrom(json[u"toldAt"_s]);
    deadline.comparedAt = timeFrom(json[u"comparedAt"_s]);
    deadline.notBefore = timeFrom(json[u"notBefore"_s]);
    return deadline;
}

QList<Deadline> Deadline::judged(const QList<Deadline> &running, const QDateTime &now, const QTimeZone &zone)
{
    QList<Deadline> list;
    for (const Deadline &deadline : running) {
        list.append(deadline.judgedAt(now, zone));
    }
    std::ranges::stable_sort(list, [](const Deadline &one, const Deadline &other) {
        const int oneUrgency = urgency(one);
        const int otherUrgency = urgency(other);
        return oneUrgency != otherUrgency ? oneUrgency > otherUrgency : one.due < other.due;
    });
    return list;
}

const Deadline *Deadline::nearest(const QList<Deadline> &judged)
{
    // Two that run all the time are only shown when they near their end.
    const auto isFarOff = [](const Deadline &each) {
        return each.status == Status::Passed && (each.kind == Kind::Tombstone || each.kind == Kind::CertificateEnd);
    };
    const auto found = std::ranges::find_if_not(judged, isFarOff);
    return found == judged.cend() ? nullptr : &*found;
}
