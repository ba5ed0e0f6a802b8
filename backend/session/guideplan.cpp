// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideplan.h"

#include "guide.h"

#include <algorithm>

namespace
{
StepPlan planOf(const Step &step)
{
    const Phase &phase = *step.phase();
    StepPlan plan;
    plan.id = step.id();
    plan.phase = phase.key();
    plan.necessity = step.necessity();
    plan.reversibility = step.reversibility();
    plan.conditional = step.necessity() == Step::Necessity::Conditional || !phase.condition().isEmpty();
    plan.decidedBy = step.decidedBy();
    plan.after = step.after();
    plan.mayStartAfter = step.mayStartAfter();
    plan.mayStartAfterDays = step.mayStartAfterDays();
    plan.mayStartInPhase = step.mayStartInPhase();
    plan.dueBefore = step.dueBefore();
    plan.latestBefore = step.latestBefore();
    plan.dueIsRecommended = step.isDueRecommended();
    plan.sensedBy = step.sensedBy();
    plan.sensedAs = step.sensedAs();
    return plan;
}
} // namespace

#include <algorithm>

GuidePlan GuidePlan::of(const Guide &guide)
{
    GuidePlan plan;
    plan.guide = guide.key();
    plan.version = guide.version();
    plan.sourceGoneAfter = guide.sourceGoneAfter();
    plan.destinationSince = guide.destinationSince();
    plan.stepOrder = guide.stepIds();
    for (const Step *step : guide.steps()) {
        if (step->list() != Step::List::None) {
            plan.lists.insert(step->id(), step->list());
        }
    }
    for (const Phase *phase : guide.phases()) {
        plan.phaseOrder.append(phase->key());
        plan.conditions.insert(phase->key(), {.exists = !phase->condition().isEmpty(), .decidedBy = phase->decidedBy()});
    }
    for (const Step *step : guide.steps()) {
        plan.place.insert(step->id(), plan.steps.size());
        plan.steps.append(planOf(*step));
        plan.steps.last().phasePlace = plan.phaseOrder.indexOf(step->phase()->key());
    }
    const auto checks = guide.checks();
    for (const Check *check : checks) {
        if (const auto probe = std::dynamic_pointer_cast<const CheckProbe>(check->probe())) {
            plan.stepOfCheck.insert(probe->key, guide.stepOf(check)->id());
            plan.probes.append(probe);
        }
    }
    return plan;
}

const StepPlan *GuidePlan::step(const QString &id) const
{
    const qsizetype found = place.value(id, -1);
    return found < 0 ? nullptr : &steps[found];
}

const CheckProbe *GuidePlan::probe(const QString &key) const
{
    const auto found = std::ranges::find_if(probes, [&key](const auto &probe) { return probe->key == key; });
    return found == probes.cend() ? nullptr : found->get();
}

QJsonObject GuidePlan::limitsOf(const QString &card) const
{
    const CheckProbe *found = probe(card);
    return found ? found->limits() : QJsonObject();
}

QSet<QString> GuidePlan::doneUpTo(const QString &step) const
{
    const auto end = stepOrder.indexOf(step) + 1;
    return {stepOrder.cbegin(), stepOrder.cbegin() + end};
}
