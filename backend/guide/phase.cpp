// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phase.h"

#include "stepgroup.h"

QList<Step *> Phase::steps() const
{
    QList<Step *> all;
    for (PhasePart *part : m_parts) {
        if (auto *group = qobject_cast<StepGroup *>(part); group && group->applies())
            all.append(group->steps());
        else if (auto *step = qobject_cast<Step *>(part))
            all.append(step);
    }
    all.removeIf([](const Step *step) { return !step->applies(); });
    return all;
}
