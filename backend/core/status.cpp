// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status.h"

#include <QMetaEnum>

namespace Measurement
{
namespace
{
// One number for each place in the roll-up order, with room for places that do not come from a status alone
// ("stale blocker" lies between Blocked and a failed warning, "deferred" between NotRun and Passed).
int weighed(Severity severity, int blocker, int warning, int advice)
{
    switch (severity) {
    case Severity::Blocker:
        return blocker;
    case Severity::Warning:
        return warning;
    case Severity::Advice:
        return advice;
    }
    Q_UNREACHABLE_RETURN(blocker);
}
} // namespace

int badness(Status status, Severity severity)
{
    switch (status) {
    case Status::Failed:
        return weighed(severity, 100, 60, 8);
    case Status::Unknown:
        return weighed(severity, 90, 50, 6);
    case Status::Blocked:
        return weighed(severity, 80, 80, 5);
    case Status::Warning:
        return weighed(severity, 55, 55, 7);
    case Status::Interrupted:
        return 40;
    case Status::Running:
        return 30;
    case Status::Queued:
        return 29;
    case Status::Cancelled:
        return 21;
    case Status::NotRun:
        return 20;
    case Status::Passed:
    case Status::NotApplicable:
        return 0;
    }
    Q_UNREACHABLE_RETURN(90);
}

QString statusToString(Status status)
{
    return QString::fromLatin1(QMetaEnum::fromType<Status>().valueToKey(static_cast<int>(status)));
}

Status statusFromString(QStringView name, Status fallback)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Status>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<Status>(value) : fallback;
}
} // namespace Measurement

#include "moc_status.cpp"
