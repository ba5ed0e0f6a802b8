// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phasetally.h"

#include "entrykind.h"
#include "sessionstate.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{
bool isSettled(Work work)
{
    return work == Work::Done || work == Work::Skipped || work == Work::Deferred;
}

/** It belongs to the phase that it stands in, and is done in it. */
bool counts(const StepPlan &step)
{
    return step.phasePlace >= 0 && step.dueBefore.isEmpty();
}

bool isAnswer(Status status)
{
    return status == Status::Passed || status == Status::Warning || status == Status::Failed || status == Status::Unknown;
}

QDateTime toTime(qint64 time)
{
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC) : QDateTime();
}
} // namespace

PhaseTally::PhaseTally(const GuidePlan &plan)
    : m_plan(plan)
    , m_phases(plan.phaseOrder.size())
    , m_required(plan.phaseOrder.size())
{
    for (const StepPlan &step : plan.steps) {
        if (counts(step) && step.necessity == Step::Necessity::Required && !step.conditional) {
            m_required[step.phasePlace].insert(step.id);
        }
    }
}

void PhaseTally::add(const TalliedEntry &entry)
{
    ++m_figures.entries;
    openPhases(entry.time);
    const bool isSensed = entry.how == "sensed"_L1;
    const bool isImported = entry.how == "imported"_L1;
    if (entry.byPerson && !isSensed && !isImported) {
        m_acts.append(entry.time);
    }
    const qsizetype phase = phaseOf(entry.subject);
    const bool isFinding = entry.kind == EntryKind::Finding;
    const bool tells = isFinding ? isAnswer(Measurement::statusFromString(entry.word)) : !isImported;
    if (phase >= 0 && tells && m_phases[phase].opened > 0 && m_phases[phase].begun == 0) {
        m_phases[phase].begun = entry.time;
    }
    if (isFinding || entry.kind == EntryKind::AllUnchanged) {
        m_figures.sweeps += std::exchange(m_lastSweep, entry.time) != entry.time ? 1 : 0;
    }
    if (isFinding) {
        takeFinding(entry);
    } else if (entry.kind == EntryKind::StepChanged) {
        takeStep(entry, phase);
        openPhases(entry.time);
    } else if (entry.kind == EntryKind::OverrideSet) {
        ++m_figures.overrides;
    } else if (entry.kind == EntryKind::SessionClosed) {
        m_closed = entry.time;
    } else if (entry.kind == EntryKind::SessionReopened) {
        m_closed = 0;
    }
}

void PhaseTally::takeFinding(const TalliedEntry &entry)
{
    const Status status = Measurement::statusFromString(entry.word);
    const Status before = std::exchange(m_statuses[entry.subject], status);
    if (status == Status::Failed && before != Status::Failed) {
        ++m_figures.failures[entry.subject];
    }
}

void PhaseTally::takeStep(const TalliedEntry &entry, qsizetype phase)
{
    const StepPlan *step = m_plan.step(entry.subject);
    const Work work = StepState::workFrom(entry.word);
    m_work.insert(entry.subject, work);
    m_figures.reopened += work == Work::Reopened ? 1 : 0;
    if (!step || phase < 0 || !counts(*step)) {
        return;
    }
    if (step->necessity == Step::Necessity::Required && !step->conditional) {
        isSettled(work) ? void(m_required[phase].remove(step->id)) : void(m_required[phase].insert(step->id));
    }
    if (entry.how == "imported"_L1) {
        return; // nobody knows when
    }
    PhaseTime &time = m_phases[phase];
    if (time.begun == 0 && (work == Work::InProgress || work == Work::Done)) {
        time.begun = entry.time;
    }
    time.settled = isSettled(work) ? entry.time : time.settled;
}

void PhaseTally::openPhases(qint64 time)
{
    for (qsizetype phase = 0; phase < m_phases.size(); ++phase) {
        if (m_phases[phase].opened == 0) {
            m_phases[phase].opened = time;
        }
        if (!m_required[phase].isEmpty()) {
            return;
        }
    }
}

bool PhaseTally::hasEnded(qsizetype phase) const
{
    const auto isUnderWay = [&](const StepPlan &step) {
        const Work work = m_work.value(step.id, Work::ToDo);
        return step.phasePlace == phase && counts(step) && (work == Work::InProgress || work == Work::Reopened);
    };
    return m_required[phase].isEmpty() && m_phases[phase].begun > 0 && m_phases[phase].settled >= m_phases[phase].begun
        && std::ranges::none_of(m_plan.steps, isUnderWay);
}

qsizetype PhaseTally::phaseOf(const QString &subject) const
{
    const StepPlan *step = m_plan.step(m_plan.stepOfCheck.value(subject, subject));
    return !step ? -1 : counts(*step) ? step->phasePlace : -1;
}

milliseconds PhaseTally::waiting(qint64 begin, qint64 end) const
{
    const qint64 work = milliseconds(workOfOneAct).count();
    qint64 sum = 0;
    qint64 before = begin;
    const auto wait = [&](qint64 until) {
        sum += std::max<qint64>(0, until - before - work);
        before = until;
    };
    for (auto act = std::ranges::upper_bound(m_acts, begin); act != m_acts.cend() && *act < end; ++act) {
        wait(*act);
    }
    wait(end);
    return milliseconds(sum);
}

SessionFigures PhaseTally::figures(const QDateTime &now) const
{
    SessionFigures figures = m_figures;
    const qint64 last = m_closed > 0 ? m_closed : now.toMSecsSinceEpoch();
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        const PhaseTime &time = m_phases[i];
        PhaseFigure figure{.phase = m_plan.phaseOrder.at(i), .begun = toTime(time.begun)};
        if (time.begun > 0) {
            const bool ended = hasEnded(i);
            const qint64 end = ended ? time.settled : std::max(last, time.begun);
            figure.ended = ended ? toTime(time.settled) : QDateTime();
            figure.duration = milliseconds(end - time.begun);
            figure.waiting = waiting(time.begun, end);
        }
        figures.phases.append(figure);
    }
    return figures;
}
