// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextthing.h"

#include "condition.h"
#include "gate.h"

#include <algorithm>

namespace
{
bool isOpenStep(const GuidePlan &plan, const SessionState &state, const StepPlan &step)
{
    return step.phasePlace >= 0 && !Gate::isSettled(plan, state, step);
}

bool isPutOff(const SessionState &state, const StepPlan &step)
{
    return state.steps.value(step.id).work == Work::Deferred;
}

/** The step that the work has come to: what stands in later phases is not wrong yet, and what only warns can wait for its step. */
qsizetype currentStep(const GuidePlan &plan, const SessionState &state)
{
    const auto waits = [&](const StepPlan &step) {
        return isOpenStep(plan, state, step) && step.isNeeded() && step.dueBefore.isEmpty() && !isPutOff(state, step);
    };
    const auto found = std::ranges::find_if(plan.steps, waits);
    return found - plan.steps.cbegin();
}

QString worstCause(const GuidePlan &plan, const SessionState &state, const QDateTime &now)
{
    const qsizetype current = currentStep(plan, state);
    const qsizetype phase = current < plan.steps.size() ? plan.steps[current].phasePlace : plan.phaseOrder.size();
    QString worst;
    int badness = 0;
    for (const auto &probe : plan.probes) {
        const StepPlan *step = plan.step(plan.stepOfCheck.value(probe->key));
        const Status status = state.checks.value(probe->key).standing.status;
        const bool closes = status == Status::Failed || status == Status::Unknown || status == Status::Interrupted;
        const bool isLater =
            step && (probe->severity == Severity::Warning ? plan.place.value(step->id) > current : step->phasePlace > phase);
        if (!step || !closes || probe->severity == Severity::Advice || isLater
            || (Gate::isOverridable(*probe) && Gate::isOverridden(state, probe->key, now))) {
            continue;
        }
        if (const int weight = Measurement::badness(status, probe->severity); weight > badness) {
            badness = weight;
            worst = probe->key;
        }
    }
    return worst;
}
} // namespace

NextThing NextThing::of(const GuidePlan &plan, const SessionState &state, const QDateTime &now)
{
    if (const QString cause = worstCause(plan, state, now); !cause.isEmpty()) {
        return {.kind = Kind::Cause, .subject = cause};
    }
    const auto isBegun = [&](const StepPlan &step) { return state.steps.value(step.id).work == Work::InProgress; };
    if (const auto begun = std::ranges::find_if(plan.steps, isBegun); begun != plan.steps.cend()) {
        return {.kind = Kind::Carry, .subject = begun->id};
    }
    const auto mayBegin = [&](const StepPlan &step) {
        return isOpenStep(plan, state, step) && !isPutOff(state, step) && Gate::ofStep(plan, state, step.id, now).isEmpty();
    };
    if (const auto open = std::ranges::find_if(plan.steps, mayBegin); open != plan.steps.cend()) {
        return {.kind = Kind::Begin, .subject = open->id};
    }
    const auto isLate = [&](const StepPlan &step) { return isOpenStep(plan, state, step); };
    if (const auto late = std::ranges::find_if(plan.steps, isLate); late != plan.steps.cend()) {
        return {.kind = Kind::Late, .subject = late->id};
    }
    return {};
}
