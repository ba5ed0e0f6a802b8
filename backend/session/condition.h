// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "sessionstate.h"

/** Whether a conditional step or phase has to be done at this site, and who says so. */
struct Condition {
    enum class Applies { Yes, No, Undecided };

    Applies applies = Applies::Yes;
    bool overruled = false; ///< a person says so, whatever the checks say
    QString subject; ///< whose condition decides: the step, or the phase that it stands in
    QString card; ///< the check that tells; empty where only people can

    [[nodiscard]] static Condition ofStep(const GuidePlan &plan, const SessionState &state, const StepPlan &step);
    [[nodiscard]] static Condition ofPhase(const GuidePlan &plan, const SessionState &state, const QString &phase);

    bool operator==(const Condition &) const = default;
};
