// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "condition.h"

using namespace Qt::StringLiterals;

namespace
{
/** The checks find out; a person has the last word. A verdict that is old still tells what was found. */
Condition decide(const SessionState &state, const QString &subject, const QString &card)
{
    Condition condition{.applies = Condition::Applies::Undecided, .subject = subject, .card = card};
    if (const auto choice = state.conditions.constFind(subject); choice != state.conditions.cend()) {
        condition.applies = choice->applies ? Condition::Applies::Yes : Condition::Applies::No;
        condition.overruled = true;
        return condition;
    }
    const QVariant present = state.checks.value(card).standing.values.value(u"present"_s);
    if (!card.isEmpty() && present.isValid()) {
        condition.applies = present.toBool() ? Condition::Applies::Yes : Condition::Applies::No;
    }
    return condition;
}
} // namespace

Condition Condition::ofPhase(const GuidePlan &plan, const SessionState &state, const QString &phase)
{
    const PhaseCondition condition = plan.conditions.value(phase);
    return condition.exists ? decide(state, phase, condition.decidedBy) : Condition{};
}

Condition Condition::ofStep(const GuidePlan &plan, const SessionState &state, const StepPlan &step)
{
    const bool own = step.necessity == Step::Necessity::Conditional;
    if (own && state.conditions.contains(step.id)) {
        return decide(state, step.id, step.decidedBy);
    }
    Condition phase = ofPhase(plan, state, step.phase);
    if (phase.applies == Applies::No || !own) {
        return phase;
    }
    Condition condition = decide(state, step.id, step.decidedBy);
    // One cause for both: who decides about the phase has decided about its steps.
    const bool asPhase =
        condition.applies == Applies::Undecided && phase.overruled && step.decidedBy == plan.conditions.value(step.phase).decidedBy;
    return asPhase ? phase : condition;
}
