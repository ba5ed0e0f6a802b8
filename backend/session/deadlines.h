// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deadline.h"
#include "guideplan.h"
#include "sessionstate.h"

/** Which clocks of a migration run, from what is in its journal and its guide alone. */
namespace Deadlines
{
/** In no order, and not judged yet. */
[[nodiscard]] QList<Deadline> running(const GuidePlan &plan, const SessionState &state);

/** Judged for one moment and place, the most urgent first. */
[[nodiscard]] QList<Deadline> of(const GuidePlan &plan, const SessionState &state, const QDateTime &now, const QTimeZone &zone);

/** The fact that a longer period waits for, while the clock that needs it runs; empty where there is none. */
[[nodiscard]] QString openFact(const GuidePlan &plan, const SessionState &state);
}
