// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step.h"

#include "phase.h"

#include <qqml.h>

QString Step::id() const
{
    return m_phase ? m_phase->key() + u'.' + m_key : m_key;
}

void Step::settle(Phase *phase, const QStringList &words)
{
    m_phase = phase;
    m_words = words;
    m_checks.removeIf([&words](const Check *check) { return !check->isFor(words); });
}

const QList<StepPart *> &Step::readParts() const
{
    if (!m_isRead) {
        auto *self = const_cast<Step *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): what was written is only made now
        qmlExecuteDeferred(self);
        self->m_parts.removeIf([this](const StepPart *part) { return !part->isFor(m_words); });
        self->m_isRead = true;
    }
    return m_parts;
}
