// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionoverview.h"

#include "deadlines.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
QString phaseOf(const QString &step)
{
    return step.section(u'.', 0, 0);
}

bool isFinished(Work work)
{
    return work == Work::Done || work == Work::Skipped;
}

void addCheck(PhaseOverview &phase, const CheckState &check, Severity severity)
{
    const Status status = check.standing.status;
    if (status == Status::NotApplicable) {
        return;
    }
    ++phase.applicable;
    phase.measured += status == Status::Passed || status == Status::Warning || status == Status::Failed ? 1 : 0;
    phase.failed += status == Status::Failed ? 1 : 0;
    phase.attention += status == Status::Failed || status == Status::Warning || status == Status::Unknown ? 1 : 0;
    if (Measurement::badness(status, severity) > Measurement::badness(phase.status)) {
        phase.status = status;
    }
}
}

SessionOverview SessionOverview::of(const SessionState &state, const GuidePlan &plan)
{
    SessionOverview overview;
    overview.outcome = state.outcome.kind;
    QHash<QString, qsizetype> index;
    for (const QString &key : plan.phaseOrder) {
        index.insert(key, overview.phases.size());
        overview.phases.append(PhaseOverview{.key = key});
    }
    for (const QString &step : plan.stepOrder) {
        if (const auto at = index.constFind(phaseOf(step)); at != index.cend()) {
            ++overview.phases[*at].total;
            overview.phases[*at].done += isFinished(state.steps.value(step).work) ? 1 : 0;
        }
    }
    int worst = Measurement::badness(Status::Passed);
    for (const auto &probe : plan.probes) {
        const CheckState check = state.checks.value(probe->key);
        if (const auto at = index.constFind(phaseOf(plan.stepOfCheck.value(probe->key))); at != index.cend()) {
            addCheck(overview.phases[*at], check, probe->severity);
        }
        const Status status = check.standing.status;
        const bool names = status == Status::Failed || status == Status::Unknown || status == Status::Warning;
        if (const int badness = Measurement::badness(status, probe->severity); names && badness > worst) {
            worst = badness;
            overview.headlineCheck = probe->key;
            overview.headline = check.standing;
        }
    }
    overview.deadlines = Deadlines::running(plan, state);
    while (overview.currentPhase + 1 < overview.phases.size()
           && overview.phases[overview.currentPhase].done >= overview.phases[overview.currentPhase].total) {
        ++overview.currentPhase;
    }
    return overview;
}

QJsonObject SessionOverview::toJson() const
{
    QJsonArray list;
    for (const PhaseOverview &phase : phases) {
        list.append(QJsonObject{{u"key"_s, phase.key},
                                {u"status"_s, Measurement::statusToString(phase.status)},
                                {u"done"_s, phase.done},
                                {u"total"_s, phase.total},
                                {u"failed"_s, phase.failed},
                                {u"attention"_s, phase.attention}});
    }
    QJsonObject json{{u"phases"_s, list}, {u"currentPhase"_s, currentPhase}, {u"outcome"_s, SessionOutcome::toString(outcome)}};
    if (!headlineCheck.isEmpty()) {
        json.insert(u"headlineCheck"_s, headlineCheck);
        json.insert(u"headline"_s, headline.toJson());
    }
    QJsonArray running;
    for (const Deadline &deadline : deadlines) {
        running.append(deadline.toJson());
    }
    if (!running.isEmpty()) {
        json.insert(u"deadlines"_s, running);
    }
    return json;
}

SessionOverview SessionOverview::fromJson(const QJsonObject &json)
{
    SessionOverview overview;
    const QJsonArray phases = json[u"phases"_s].toArray();
    for (const auto &value : phases) {
        overview.phases.append(PhaseOverview{.key = value[u"key"_s].toString(),
                                             .status = Measurement::statusFromString(value[u"status"_s].toString()),
                                             .done = value[u"done"_s].toInt(),
                                             .total = value[u"total"_s].toInt(),
                                             .failed = value[u"failed"_s].toInt(),
                                             .attention = value[u"attention"_s].toInt()});
    }
    overview.currentPhase = json[u"currentPhase"_s].toInt();
    overview.outcome = SessionOutcome::kindFrom(json[u"outcome"_s].toString());
    overview.headlineCheck = json[u"headlineCheck"_s].toString();
    if (!overview.headlineCheck.isEmpty()) {
        overview.headline = Finding::fromJson(json[u"headline"_s].toObject());
    }
    const QJsonArray running = json[u"deadlines"_s].toArray();
    for (const auto &value : running) {
        if (const auto deadline = Deadline::fromJson(value.toObject())) {
            overview.deadlines.append(*deadline);
        }
    }
    return overview;
}
