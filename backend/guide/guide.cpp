// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide.h"

#include <algorithm>

bool Guide::has(QStringView trait) const
{
    return std::ranges::contains(m_traits.tokenize(u' '), trait);
}

const Guide *Guide::around(const QObject *part)
{
    const QObject *object = part;
    while (object && !qobject_cast<const Guide *>(object))
        object = object->parent();
    return static_cast<const Guide *>(object);
}

QStringList Guide::stepIds() const
{
    QStringList ids;
    ids.reserve(m_steps.size());
    for (const Step *step : m_steps)
        ids.append(step->id());
    return ids;
}

Step *Guide::step(const QString &id) const
{
    const int place = orderOf(id);
    return place < 0 ? nullptr : m_steps.at(place);
}

int Guide::orderOf(const QString &id) const
{
    return m_order.value(id, -1);
}

Phase *Guide::phase(const QString &phaseKey) const
{
    if (m_introduction && m_introduction->key() == phaseKey)
        return m_introduction;
    for (Phase *phase : m_phases) {
        if (phase->key() == phaseKey)
            return phase;
    }
    return nullptr;
}

Phase *Guide::phaseOf(const QString &id) const
{
    const Step *found = step(id);
    return found ? found->phase() : nullptr;
}

QList<Check *> Guide::checks() const
{
    QList<Check *> all;
    for (const Step *step : m_steps)
        all.append(step->checks());
    return all;
}

Step *Guide::stepOf(const Check *check) const
{
    for (Step *step : m_steps) {
        if (std::ranges::contains(step->checks(), check))
            return step;
    }
    return nullptr;
}

void Guide::componentComplete()
{
    m_steps.clear();
    m_order.clear();
    if (m_introduction)
        adopt(m_introduction);
    for (Phase *phase : std::as_const(m_phases))
        adopt(phase);
    m_formerParts.removeIf([words = words()](const FormerPart *part) { return !part->isFor(words); });
}

QStringList Guide::words() const
{
    return QStringList(m_key) + m_traits.split(u' ', Qt::SkipEmptyParts);
}

void Guide::adopt(Phase *phase)
{
    phase->settle(words());
    for (Step *step : phase->steps()) {
        m_order.insert(step->id(), int(m_steps.size()));
        m_steps.append(step);
    }
}
