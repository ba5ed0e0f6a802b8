// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/** The words of a measurement, of the rule it is judged by, and of the work on a step. */
namespace Measurement
{
Q_NAMESPACE

/** What a check can be. On screen Unknown is called "cannot tell". The names are stored in journals: never rename one. */
enum class Status {
    NotRun, ///< never asked
    Queued, ///< waits for its turn
    Running, ///< asked, no answer yet
    Passed, ///< proven good
    Warning, ///< proven noticeable, within the hard limit
    Failed, ///< proven bad
    Unknown, ///< not measured: the finding says why
    NotApplicable, ///< by a stated rule, never by a missing answer
    Blocked, ///< another card already names the cause
    Cancelled, ///< ended by the technician
    Interrupted, ///< the program ended while it ran
};
Q_ENUM_NS(Status)

/** How much weighs a rule that is not met. Belongs to the rule, never to the result. */
enum class Severity {
    Blocker, ///< a hard gate
    Warning, ///< a soft gate: may pass with a reason
    Advice, ///< recommended
};
Q_ENUM_NS(Severity)

/** What a step of the guide can be. The names are stored in journals. */
enum class Work {
    ToDo,
    InProgress,
    Done,
    Skipped,
    Deferred,
    Reopened,
};
Q_ENUM_NS(Work)

/** A status that a measurement ended with, as opposed to one that it passes through. */
[[nodiscard]] constexpr bool isVerdict(Status status)
{
    return status != Status::NotRun && status != Status::Queued && status != Status::Running;
}

/** How bad a status is, for roll-up and confirmation: the higher, the worse. Order of status-model "Roll-up". */
[[nodiscard]] int badness(Status status, Severity severity = Severity::Blocker);

[[nodiscard]] QString statusToString(Status status); ///< not "toString": Qt Test would take it for its own
[[nodiscard]] Status statusFromString(QStringView name, Status fallback = Status::Unknown);
}

using Measurement::Severity;
using Measurement::Status;
using Measurement::Work;
