// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionfigures.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace
{
/** Of an even number the mean of the two in the middle. */
milliseconds medianOf(QList<milliseconds> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

PhaseMedian medianOf(const PhaseFigure &own, const QList<SessionFigures> &others)
{
    QList<milliseconds> durations;
    for (const SessionFigures &other : others) {
        const auto same = std::ranges::find(other.phases, own.phase, &PhaseFigure::phase);
        if (same != other.phases.cend() && same->hasEnded()) {
            durations.append(same->duration);
        }
    }
    PhaseMedian median{.phase = own.phase, .others = static_cast<int>(durations.size())};
    if (durations.size() >= FigureComparison::fewestOthers) {
        median.median = medianOf(durations);
        if (own.hasBegun()) {
            median.difference = own.duration - *median.median;
        }
    }
    return median;
}

QList<CheckFailures> countFailures(const SessionFigures &own, const QList<SessionFigures> &others)
{
    QMap<QString, CheckFailures> byCard;
    const auto count = [&byCard](const SessionFigures &figures) {
        for (const auto &[card, times] : figures.failures.asKeyValueRange()) {
            CheckFailures &failures = byCard[card];
            failures.card = card;
            failures.count += times;
            ++failures.sessions;
        }
    };
    count(own);
    std::ranges::for_each(others, count);
    QList<CheckFailures> all = byCard.values();
    std::ranges::stable_sort(all, std::ranges::greater(), &CheckFailures::count);
    return all;
}
} // namespace

FigureComparison FigureComparison::of(const SessionFigures &own, const QList<SessionFigures> &others)
{
    FigureComparison comparison{.own = own, .others = static_cast<int>(others.size())};
    for (const PhaseFigure &phase : own.phases) {
        comparison.medians.append(medianOf(phase, others));
    }
    comparison.failures = countFailures(own, others);
    return comparison;
}
