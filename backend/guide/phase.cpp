// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phase.h"

#include "stepgroup.h"

void Phase::settle(const QStringList &words)
{
    m_steps.clear();
    for (PhasePart *part : std::as_const(m_parts)) {
        if (auto *group = qobject_cast<StepGroup *>(part); group && group->isFor(words))
            m_steps.append(group->steps());
        else if (auto *step = qobject_cast<Step *>(part))
            m_steps.append(step);
    }
    m_steps.removeIf([&words](const Step *step) { return !step->isFor(words); });
    for (Step *step : std::as_const(m_steps))
        step->settle(this, words);
}
