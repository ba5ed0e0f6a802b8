// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phase.h"

#include "guide.h"
#include "stepchecks.h"
#include "stepgroup.h"

#include <ranges>

QString Phase::product() const
{
    const Guide *guide = Guide::around(this);
    return guide ? guide->key() : QString();
}

bool Phase::has(const QString &trait) const
{
    const Guide *guide = Guide::around(this);
    return guide && guide->has(trait);
}

void Phase::settle(const QStringList &words)
{
    m_steps.clear();
    QList<const StepChecks *> checks;
    adopt(m_parts, words, checks);
    for (const StepChecks *each : checks | std::views::reverse) {
        const QStringList keys = each->steps();
        for (const QString &key : keys) {
            if (const auto step = std::ranges::find(std::as_const(m_steps), key, &Step::key); step != m_steps.cend()) {
                (*step)->m_checks = each->checks() + (*step)->m_checks;
                break;
            }
        }
    }
    for (Step *step : std::as_const(m_steps))
        step->settle(this, words);
}

void Phase::adopt(const QList<PhasePart *> &parts, const QStringList &words, QList<const StepChecks *> &checks)
{
    for (PhasePart *part : parts) {
        if (!part->isFor(words))
            continue;
        if (const auto *group = qobject_cast<const StepGroup *>(part))
            adopt(group->parts(), words, checks);
        else if (auto *step = qobject_cast<Step *>(part))
            m_steps.append(step);
        else if (const auto *shared = qobject_cast<const StepChecks *>(part))
            checks.append(shared);
    }
}
