// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "sessionstate.h"

/** The most important thing to do in a migration now: one, computed from causes, gates and the guide's order. */
struct NextThing {
    enum class Kind {
        Nothing, ///< all is done
        Cause, ///< a check fails or cannot tell, and closes a gate
        Carry, ///< a step that somebody has begun
        Begin, ///< a step whose gate is open
        Late, ///< only deferred steps are left
    };
    Kind kind = Kind::Nothing;
    QString subject = {}; ///< key of a card, or id of a step

    [[nodiscard]] static NextThing of(const GuidePlan &plan, const SessionState &state, const QDateTime &now);

    bool operator==(const NextThing &) const = default;
};
