// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

/** How long one phase took. */
struct PhaseFigure {
    QString phase = {}; ///< key
    QDateTime begun = {}; ///< UTC; invalid: it has not begun
    QDateTime ended = {}; ///< UTC: of its last step; invalid: steps of it are open
    std::chrono::milliseconds duration{0}; ///< up to now where it has not ended
    std::chrono::milliseconds waiting{0}; ///< of that, how long no person did anything

    [[nodiscard]] bool hasBegun() const { return begun.isValid(); }
    [[nodiscard]] bool hasEnded() const { return ended.isValid(); }
    bool operator==(const PhaseFigure &) const = default;
};

/** What the journal of one migration tells in numbers. */
struct SessionFigures {
    QUuid session = {};
    QList<PhaseFigure> phases = {}; ///< all of the guide, in its order
    QMap<QString, int> failures = {}; ///< card → how often it turned to failed
    int overrides = 0;
    int reopened = 0; ///< steps that had to be done again
    int sweeps = 0; ///< that brought something new: one that changes nothing leaves no entry
    qint64 entries = 0;

    bool operator==(const SessionFigures &) const = default;
};

/** One phase beside the same phase of other migrations. */
struct PhaseMedian {
    QString phase = {};
    int others = 0; ///< in how many of them it has ended
    std::optional<std::chrono::milliseconds> median = {}; ///< absent where these are too few to tell anything
    std::optional<std::chrono::milliseconds> difference = {}; ///< positive: it took longer here

    bool operator==(const PhaseMedian &) const = default;
};

/** How often a check failed. */
struct CheckFailures {
    QString card = {};
    int count = 0;
    int sessions = 0; ///< in how many of them

    bool operator==(const CheckFailures &) const = default;
};

/** One migration beside the last ones of the same product. */
struct FigureComparison {
    static constexpr int mostOthers = 10;
    static constexpr int fewestOthers = 3; ///< fewer have no median that means anything

    SessionFigures own = {};
    QList<PhaseMedian> medians = {}; ///< of each phase, in the guide's order
    QList<CheckFailures> failures = {}; ///< of this one and the others, the most frequent first
    int others = 0; ///< that were read
    bool isWhole = true; ///< false: time ran out before all of them were read

    [[nodiscard]] bool hasEnough() const { return others >= fewestOthers; }
    [[nodiscard]] static FigureComparison of(const SessionFigures &own, const QList<SessionFigures> &others);
};
