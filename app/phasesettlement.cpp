// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phasesettlement.h"

#include "gate.h"

PhaseSettlement PhaseSettlement::of(const GuideIndex &guide, const SessionState &state, const QString &phase)
{
    PhaseSettlement settlement;
    for (const StepPlan &step : guide.plan().steps) {
        const Work work = state.steps.value(step.id).work;
        if (step.phase != phase || work == Work::Done) {
            continue;
        }
        if (work == Work::Deferred) {
            settlement.deferred.append(step.id);
        } else if (work == Work::Skipped) {
            settlement.skipped.append(step.id);
        } else if (Gate::isSettled(guide.plan(), state, step)) {
            continue; // not needed at this site
        } else if (!step.dueBefore.isEmpty() && step.dueBefore.section(u'.', 0, 0) != phase) {
            settlement.later.append(step.id);
        } else if (!step.isNeeded()) {
            settlement.notDone.append(step.id);
        } else {
            settlement.open.append(step.id);
        }
    }
    return settlement;
}
