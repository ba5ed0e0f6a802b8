// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "sessionstate.h"

#include <QDateTime>
#include <QList>

/** One thing that keeps a step closed. */
struct GateReason {
    enum class Kind {
        StepOpen, ///< a step has to be done first
        StepDue, ///< a step that may be late, but not later than this
        Failed, ///< a check proves that it is not so far
        Unknown, ///< a check cannot tell
        Blocked, ///< a check waits for another one
        Stale, ///< a check's answer is too old to count
        NotRun, ///< a check was never asked
        TooEarly, ///< some days have to pass
        RowsOpen, ///< rows of a step's list, or of the plan of the applications, are open
    };
    Kind kind = Kind::StepOpen;
    QString subject = {}; ///< step id, or key of a card
    bool overridable = false; ///< a person may answer for it, with a reason
    QDateTime until = {}; ///< UTC; of TooEarly only

    bool operator==(const GateReason &) const = default;
};
Q_DECLARE_METATYPE(GateReason)

/**
 * Says why a step may not begin yet: pure functions of what the journal says. An empty list is an open gate.
 *
 * The rules are those of the status model, section "Gates", and of the guides' firm orders.
 */
namespace Gate
{
/** Done, left out, or not needed at this site. A deferred step counts as settled for its phase only. */
[[nodiscard]] bool isSettled(const GuidePlan &plan, const SessionState &state, const StepPlan &step);

/** An override counts while its evidence stands and its time has not come. */
[[nodiscard]] bool isOverridden(const SessionState &state, const QString &card, const QDateTime &now);
/** Only warnings and what the guide allows; never roles, global catalog, replication and backup. */
[[nodiscard]] bool isOverridable(const CheckProbe &probe);

[[nodiscard]] QList<GateReason> ofPhase(const GuidePlan &plan, const SessionState &state, const QString &phase, const QDateTime &now);
[[nodiscard]] QList<GateReason> ofStep(const GuidePlan &plan, const SessionState &state, const QString &step, const QDateTime &now);

/** What keeps a step from being done though it may begin: rows that are neither done nor set aside. */
[[nodiscard]] QList<GateReason> toFinish(const GuidePlan &plan, const SessionState &state, const StepPlan &step);

/** The checks that an irreversible step measures again at the press. */
[[nodiscard]] QStringList checksOf(const GuidePlan &plan, const StepPlan &step);
/** At the press: evidence that was measured before `pressed` counts as stale. */
[[nodiscard]] QList<GateReason> atPress(const GuidePlan &plan, const SessionState &state, const QString &step, const QDateTime &pressed);
} // namespace Gate
