// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideplan.h"

#include "guide.h"
#include "step.h"

GuidePlan GuidePlan::of(const Guide &guide)
{
    GuidePlan plan;
    plan.guide = guide.key();
    plan.version = guide.version();
    plan.sourceGoneAfter = guide.sourceGoneAfter();
    plan.destinationSince = guide.destinationSince();
    plan.stepOrder = guide.stepIds();
    for (const Phase *phase : guide.phases()) {
        plan.phaseOrder.append(phase->key());
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

QSet<QString> GuidePlan::doneUpTo(const QString &step) const
{
    const auto end = stepOrder.indexOf(step) + 1;
    return {stepOrder.cbegin(), stepOrder.cbegin() + end};
}
