// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionstate.h"

#include <QList>
#include <QString>

#include <optional>

/** One card as values: a check of the console, or a step that is done by hand. Speaks no language. */
struct CardData {
    QString key = {}; ///< of the check ("net.dc-ports@source"); for a step done by hand its id
    QString step = {}; ///< full id: "prepare.sync-time"
    QString phase = {}; ///< key: "prepare"
    Severity severity = Severity::Blocker;
    bool byHand = false;
    bool former = false; ///< of an older guide, or of a newer one: nobody asks or does it any more, what was recorded stays
    CheckState check = {}; ///< empty where the step is done by hand
    StepState work = {}; ///< what was done about the step
    std::optional<Override> override = {}; ///< somebody answers for the verdict
    QList<double> trend = {}; ///< oldest first, in the unit of the check

    [[nodiscard]] Status status() const; ///< the verdict that stands, or how far the first one is
    [[nodiscard]] int mark() const; ///< as a shape shows it
    [[nodiscard]] bool needsAttention() const;
    [[nodiscard]] bool hasPassed() const; ///< the verdict that stands, however old
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool isApplicable() const; ///< counts among those that have to be done

    bool operator==(const CardData &) const = default;
};
