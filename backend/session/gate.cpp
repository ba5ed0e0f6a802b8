// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include "condition.h"
#include "findingcode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
/** What nobody may answer for: the domain, or the only way back, would be lost. */
constexpr std::array neverOverridden{"inst.roles-on-destination"_L1, "inst.global-catalog"_L1, "prep.replication"_L1,
                                     "inst.replication"_L1};

/** One step's gate, while it is looked at. */
struct Look {
    const GuidePlan &plan;
    const SessionState &state;
    QDateTime now;
    QDateTime measuredSince; ///< older evidence does not count; invalid: it counts while it is fresh
    QList<GateReason> reasons;

    void addStep(const StepPlan &open, GateReason::Kind kind, bool overridable = false);
    void addCheck(const CheckProbe &probe);
    void addPhasesBefore(const QString &phase);
    void addNeededBefore(const StepPlan &step);
    void addFirst(const QStringList &ids);
    void addOrder(const StepPlan &step);
    void addDue(const StepPlan &step);
    void addChecks(qsizetype before);
    void dropConsequences();
};

bool isWorkedOn(Work work)
{
    return work == Work::InProgress || work == Work::Done;
}

bool isLate(const StepPlan &step)
{
    return !step.dueBefore.isEmpty();
}

void Look::addStep(const StepPlan &open, GateReason::Kind kind, bool overridable)
{
    const auto known = [&](const GateReason &reason) { return reason.subject == open.id; };
    if (std::ranges::none_of(reasons, known)) {
        reasons.append({.kind = kind, .subject = open.id, .overridable = overridable});
    }
}

void Look::addCheck(const CheckProbe &probe)
{
    if (probe.severity == Severity::Advice) {
        return;
    }
    const CheckState check = state.checks.value(probe.key);
    const Status status = check.standing.status;
    const bool isOld = measuredSince.isValid() ? !check.confirmedAt.isValid() || check.confirmedAt < measuredSince : check.stale;
    std::optional<GateReason::Kind> kind;
    switch (status) {
    case Status::NotApplicable:
        return;
    case Status::Passed:
    case Status::Warning:
        kind = isOld ? std::optional(GateReason::Kind::Stale) : std::nullopt;
        break;
    case Status::Failed:
        kind = GateReason::Kind::Failed;
        break;
    case Status::Blocked:
        kind = GateReason::Kind::Blocked;
        break;
    case Status::NotRun:
    case Status::Queued:
    case Status::Running:
        kind = GateReason::Kind::NotRun;
        break;
    default:
        kind = GateReason::Kind::Unknown;
    }
    const bool mayBe = Gate::isOverridable(probe);
    if (kind && !(mayBe && Gate::isOverridden(state, probe.key, now))) {
        reasons.append({.kind = *kind, .subject = probe.key, .overridable = mayBe});
    }
}

/** Everything that is needed in the phases before. What is deferred, or due later than this, does not close them. */
void Look::addPhasesBefore(const QString &phase)
{
    const qsizetype end = plan.phaseOrder.indexOf(phase);
    for (const StepPlan &step : plan.steps) {
        if (step.phasePlace < 0 || step.phasePlace >= end || !step.isNeeded() || isLate(step)
            || state.steps.value(step.id).work == Work::Deferred) {
            continue;
        }
        if (!Gate::isSettled(plan, state, step)) {
            addStep(step, GateReason::Kind::StepOpen);
        }
    }
}

/** What cannot be undone waits for everything needed that the guide puts before it, in its own phase too. */
void Look::addNeededBefore(const StepPlan &step)
{
    for (const StepPlan &earlier : plan.steps) {
        if (earlier.id == step.id) {
            break;
        }
        if (earlier.phase == step.phase && earlier.isNeeded() && !isLate(earlier) && state.steps.value(earlier.id).work != Work::Deferred
            && !Gate::isSettled(plan, state, earlier)) {
            addStep(earlier, GateReason::Kind::StepOpen);
        }
    }
}

void Look::addFirst(const QStringList &ids)
{
    for (const QString &id : ids) {
        const StepPlan *first = plan.step(id);
        if (!first) {
            continue;
        }
        if (!Gate::isSettled(plan, state, *first)) {
            addStep(*first, GateReason::Kind::StepOpen);
        } else if (state.steps.value(id).work != Work::Done) {
            addFirst(first->after); // one that is left out does not open the way for what stands before it
        }
    }
}

void Look::addOrder(const StepPlan &step)
{
    addFirst(step.after);
    const StepPlan *first = plan.step(step.mayStartAfter);
    if (!first) {
        return;
    }
    if (!Gate::isSettled(plan, state, *first)) {
        addStep(*first, GateReason::Kind::StepOpen);
        return;
    }
    const QDateTime until = state.steps.value(first->id).at.addDays(step.mayStartAfterDays);
    if (step.mayStartAfterDays > 0 && until.isValid() && until > now) {
        reasons.append({.kind = GateReason::Kind::TooEarly, .subject = first->id, .until = until});
    }
}

/** Steps that may be late, but not later than this one. Deferring them again does not help. */
void Look::addDue(const StepPlan &step)
{
    for (const StepPlan &late : plan.steps) {
        const bool recommended = late.dueIsRecommended && late.dueBefore == step.id;
        if ((late.dueBefore == step.id || late.latestBefore == step.id) && late.isNeeded() && !Gate::isSettled(plan, state, late)) {
            addStep(late, GateReason::Kind::StepDue, recommended);
        } else if (late.id == PlanRows::step && late.latestBefore == step.id && !PlanRows::isFinished(state.plan)) {
            addStep(late, GateReason::Kind::RowsOpen);
        }
    }
}

void Look::addChecks(qsizetype before)
{
    for (const auto &probe : plan.probes) {
        if (plan.place.value(plan.stepOfCheck.value(probe->key), -1) < before) {
            addCheck(*probe);
        }
    }
}

/** One cause, one reason: what only waits for a card that is named anyway says nothing new. */
void Look::dropConsequences()
{
    const QList<GateReason> all = reasons;
    reasons.removeIf([&](const GateReason &reason) {
        const QString cause = state.checks.value(reason.subject).standing.values.value(u"check"_s).toString();
        return reason.kind == GateReason::Kind::Blocked
            && std::ranges::any_of(all, [&](const GateReason &other) { return other.subject == cause && other.subject != reason.subject; });
    });
}

/** The first step of a phase opens it; from then on a check that turns red does not shut out who is at work in it. */
bool isBegun(const GuidePlan &plan, const SessionState &state, const QString &phase)
{
    return std::ranges::any_of(plan.steps, [&](const StepPlan &step) {
        return step.phase == phase && step.mayStartInPhase.isEmpty() && isWorkedOn(state.steps.value(step.id).work);
    });
}

qsizetype firstStepOf(const GuidePlan &plan, const QString &phase)
{
    const auto found = std::ranges::find(plan.steps, phase, &StepPlan::phase);
    return found - plan.steps.cbegin();
}

/** What a person has answered for. In a rehearsal that may be any order. */
void dropWaived(QList<GateReason> &reasons, const SessionState &state, const QString &step)
{
    const QSet<QString> waived = state.waivers.value(step).steps;
    reasons.removeIf([&](const GateReason &reason) {
        const bool isOrder = reason.kind == GateReason::Kind::StepOpen || reason.kind == GateReason::Kind::StepDue;
        return isOrder && (reason.overridable || state.header.rehearsal) && waived.contains(reason.subject);
    });
}

QList<GateReason> look(const GuidePlan &plan, const SessionState &state, const StepPlan &step, const QDateTime &now,
                       const QDateTime &measuredSince)
{
    Look gate{.plan = plan, .state = state, .now = now, .measuredSince = measuredSince, .reasons = {}};
    const QString phase = step.mayStartInPhase.isEmpty() ? step.phase : step.mayStartInPhase;
    if (step.isIrreversible()) {
        gate.addPhasesBefore(phase);
        gate.addNeededBefore(step);
        gate.addChecks(plan.place.value(step.id) + 1); // its own say whether it may be done
    } else if (!isBegun(plan, state, phase)) {
        gate.addPhasesBefore(phase);
        gate.addChecks(firstStepOf(plan, phase));
    }
    gate.addOrder(step);
    gate.addDue(step);
    dropWaived(gate.reasons, state, step.id);
    gate.dropConsequences();
    if (state.header.rehearsal) {
        for (GateReason &reason : gate.reasons) {
            reason.overridable =
                reason.overridable || reason.kind == GateReason::Kind::StepOpen || reason.kind == GateReason::Kind::StepDue;
        }
    }
    return gate.reasons;
}
} // namespace

bool Gate::isSettled(const GuidePlan &plan, const SessionState &state, const StepPlan &step)
{
    const Work work = state.steps.value(step.id).work;
    return work == Work::Done || work == Work::Skipped || Condition::ofStep(plan, state, step).applies == Condition::Applies::No;
}

bool Gate::isOverridden(const SessionState &state, const QString &card, const QDateTime &now)
{
    const auto found = state.overrides.constFind(card);
    return found != state.overrides.cend() && now < found->expires && found->at <= now;
}

bool Gate::isOverridable(const CheckProbe &probe)
{
    const QString id = probe.key.section(u'@', 0, 0);
    const bool never = std::ranges::any_of(neverOverridden, [&id](QLatin1StringView one) { return id == one; });
    return !never && (probe.severity == Severity::Warning || probe.overridable);
}

QList<GateReason> Gate::ofPhase(const GuidePlan &plan, const SessionState &state, const QString &phase, const QDateTime &now)
{
    if (isBegun(plan, state, phase)) {
        return {};
    }
    Look gate{.plan = plan, .state = state, .now = now, .measuredSince = {}, .reasons = {}};
    gate.addPhasesBefore(phase);
    gate.addChecks(firstStepOf(plan, phase));
    gate.dropConsequences();
    return gate.reasons;
}

QList<GateReason> Gate::ofStep(const GuidePlan &plan, const SessionState &state, const QString &step, const QDateTime &now)
{
    const StepPlan *found = plan.step(step);
    return found ? look(plan, state, *found, now, {}) : QList<GateReason>();
}

QList<GateReason> Gate::toFinish(const GuidePlan &plan, const SessionState &state, const StepPlan &step)
{
    const Step::List list = plan.lists.value(step.id, Step::List::None);
    const bool hasOpenRows = list != Step::List::None && !state.lists.open(step.id, list).isEmpty();
    const bool hasNoPlan = step.id == PlanRows::step && !PlanRows::isPlanned(state.plan);
    return hasOpenRows || hasNoPlan ? QList<GateReason>{{.kind = GateReason::Kind::RowsOpen, .subject = step.id}} : QList<GateReason>();
}

QStringList Gate::checksOf(const GuidePlan &plan, const StepPlan &step)
{
    QStringList keys;
    for (const auto &probe : plan.probes) {
        if (probe->severity != Severity::Advice && plan.place.value(plan.stepOfCheck.value(probe->key), -1) <= plan.place.value(step.id)) {
            keys.append(probe->key);
        }
    }
    return keys;
}

QList<GateReason> Gate::atPress(const GuidePlan &plan, const SessionState &state, const QString &step, const QDateTime &pressed)
{
    const StepPlan *found = plan.step(step);
    return found ? look(plan, state, *found, pressed, pressed) : QList<GateReason>();
}
