// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "probe.h"
#include "situation.h"

#include <chrono>
#include <optional>

class CheckRun;

/**
 * What the engine's thread needs of a check: copied from the guide once and never changed afterwards.
 *
 * begin() starts what is needed and returns at once; the run ends when the probe calls CheckRun::finish(), when its
 * deadline passes or when it is cancelled.
 */
struct CheckProbe : Probe {
    QString key; ///< of the card: the check's id, with "@source" or "@destination" where each server has its own
    std::chrono::milliseconds deadline{10'000};
    std::chrono::seconds shelfLife{900};
    Severity severity = Severity::Blocker;
    bool overridable = false;
    int goodAnswers = 1; ///< how many recovery needs
    QString appliesFrom; ///< step that must be done first; empty = from the start
    QString appliesUntil; ///< step that ends it; empty = to the end
    std::optional<ServerRole> server; ///< whose card it is; absent where both are compared

    /** Limits that were applied, for the journal. */
    [[nodiscard]] virtual QJsonObject limits() const { return {}; }

    /** Why the check does not apply now; nothing where it does. The base version knows steps and the missing destination. */
    [[nodiscard]] virtual std::optional<Finding> notApplicable(const Situation &situation) const;

    /** Capabilities whose loss explains why this check has no answer. */
    [[nodiscard]] virtual QStringList needs(const Situation &situation) const;

    /** Those of needs() that must be proven before it is worth starting. */
    [[nodiscard]] virtual QStringList waitsFor(const Situation &situation) const;

    /** Capabilities that this check proves. */
    [[nodiscard]] virtual QStringList provides() const { return {}; }

    /** What is lost when this check is blocked itself. */
    [[nodiscard]] virtual QStringList lostWhenBlocked() const { return provides(); }

    /** False where it rides on the one connection that stands anyway, so that it costs a server no place of its own. */
    [[nodiscard]] virtual bool takesRoom() const { return true; }

    virtual void begin(CheckRun &run) const = 0;
};
