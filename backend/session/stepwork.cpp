// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepwork.h"

#include "clock.h"
#include "condition.h"
#include "entrykind.h"
#include "session.h"

#include <QMetaEnum>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto evidenceWithin = 60s; // every check has a deadline of its own; this one is for all of them, asked twice

EntryDraft draftOf(const QString &step, Work work, QJsonObject payload)
{
    payload.insert(u"work"_s, QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(int(work))));
    if (!payload.contains(u"kind"_s)) {
        payload.insert(u"kind"_s, u"confirmed"_s);
    }
    return {EntryKind::StepChanged, step, {}, payload};
}
} // namespace

StepWork::StepWork(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(evidenceWithin);
    connect(&m_deadline, &QTimer::timeout, this, [this] { judgePress(true); });
    connect(&session, &Session::sweepFinished, this, [this] { judgePress(false); });
}

bool StepWork::needsPress(const StepPlan &step, Work work) const
{
    // Once it has begun its evidence was taken; afterwards the server may be gone that the checks would ask.
    const Work now = m_session.state().steps.value(step.id).work;
    return step.isIrreversible() && (work == Work::InProgress || (work == Work::Done && now != Work::InProgress));
}

bool StepWork::mayLeaveOut(const StepPlan &step) const
{
    return step.necessity != Step::Necessity::Required
        && (step.necessity != Step::Necessity::Conditional
            || Condition::ofStep(m_session.plan(), m_session.state(), step).applies != Condition::Applies::Yes);
}

void StepWork::change(const QString &step, Work work, const QJsonObject &payload)
{
    const StepPlan *plan = m_session.plan().step(step);
    const EntryDraft draft = draftOf(step, work, payload);
    if (!plan || (work == Work::Skipped && !mayLeaveOut(*plan))) {
        Q_EMIT refused(step, {});
        return;
    }
    if (work != Work::InProgress && work != Work::Done) {
        m_session.record(draft);
        return;
    }
    if (const auto open = Gate::toFinish(m_session.plan(), m_session.state(), *plan); work == Work::Done && !open.isEmpty()) {
        Q_EMIT refused(step, open);
        return;
    }
    const QList<GateReason> reasons = Gate::ofStep(m_session.plan(), m_session.state(), step, m_clock.now());
    const bool isUnderWay = work == Work::Done && m_session.state().steps.value(step).work == Work::InProgress;
    const auto onlyEvidence = [](const GateReason &reason) {
        return reason.kind == GateReason::Kind::Stale || reason.kind == GateReason::Kind::NotRun;
    };
    if (needsPress(*plan, work) && std::ranges::all_of(reasons, onlyEvidence)) {
        press(step, draft);
    } else if (reasons.isEmpty() || isUnderWay) {
        m_session.record(draft);
    } else {
        Q_EMIT refused(step, reasons);
    }
}

void StepWork::press(const QString &step, const EntryDraft &draft)
{
    if (m_press) {
        Q_EMIT measuring(m_press->step, false); // another step was chosen meanwhile
    }
    m_press = Press{.step = step, .draft = draft, .at = m_clock.now(), .askedTwice = !m_session.runner().isSweeping()};
    m_deadline.start();
    Q_EMIT measuring(step, true);
    m_session.sweep();
}

void StepWork::judgePress(bool isLate)
{
    if (!m_press) {
        return;
    }
    if (!isLate && !std::exchange(m_press->askedTwice, true)) {
        m_session.sweep(); // what ran when it was pressed has answers from before
        return;
    }
    const Press pressed = *std::exchange(m_press, std::nullopt);
    m_deadline.stop();
    const QList<GateReason> reasons = Gate::atPress(m_session.plan(), m_session.state(), pressed.step, pressed.at);
    if (reasons.isEmpty()) {
        m_session.record(pressed.draft);
    } else {
        Q_EMIT refused(pressed.step, reasons);
    }
    Q_EMIT measuring(pressed.step, false);
}

void StepWork::sense()
{
    QList<EntryDraft> drafts;
    const SessionState &state = m_session.state();
    for (const StepPlan &step : m_session.plan().steps) {
        const Finding &seen = state.checks.value(step.sensedBy).standing;
        const StepState said = state.steps.value(step.id);
        if (step.sensedBy.isEmpty() || seen.code != step.sensedAs || said.work == Work::Done) {
            continue;
        }
        // Who reopens a step has seen the card too: only what is found after that is news.
        if (said.work == Work::Reopened && seen.measuredAt <= said.at) {
            continue;
        }
        drafts.append(draftOf(step.id, Work::Done, {{u"kind"_s, u"sensed"_s}}));
    }
    m_session.record(drafts);
}
