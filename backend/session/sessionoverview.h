// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deadline.h"
#include "guideplan.h"
#include "sessionstate.h"

/** How one phase stands: its checks rolled up to the worst, its steps counted. */
struct PhaseOverview {
    QString key;
    Status status = Status::NotRun;
    int done = 0; ///< steps that are done or skipped
    int total = 0;
    int failed = 0; ///< checks that failed
    int attention = 0; ///< checks that failed, warn or cannot tell
    int measured = 0; ///< checks that have a verdict of their own
    int applicable = 0;
};

/** What a list of sessions shows of one without replaying it: derived from the state, stored beside the journal. */
struct SessionOverview {
    QList<PhaseOverview> phases;
    SessionOutcome::Kind outcome = SessionOutcome::Kind::Open;
    int currentPhase = 0; ///< index of the first phase that is not finished
    QString headlineCheck; ///< key of the card that matters most; empty where all is well
    Finding headline;
    QList<Deadline> deadlines; ///< that run; judged by who shows them, since time goes on

    [[nodiscard]] static SessionOverview of(const SessionState &state, const GuidePlan &plan);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SessionOverview fromJson(const QJsonObject &json);
};
