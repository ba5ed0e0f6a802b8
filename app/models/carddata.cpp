// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carddata.h"

#include "mark.h"

Status CardData::status() const
{
    const Status standing = check.standing.status;
    if (standing != Status::NotRun) {
        return standing; // asked again, a card keeps the verdict that it has
    }
    return check.running ? Status::Running : check.queued ? Status::Queued : standing;
}

int CardData::mark() const
{
    return byHand ? MarkValue::of(work.work) : MarkValue::of(status());
}

bool CardData::needsAttention() const
{
    if (former) {
        return false;
    }
    if (byHand) {
        return work.work == Work::Reopened;
    }
    switch (status()) {
    case Status::Failed:
    case Status::Unknown:
    case Status::Warning:
    case Status::Interrupted:
        return true;
    default:
        // Blocked is not among them: the card that names the cause is, and it is enough to look at that one.
        return false;
    }
}

bool CardData::hasPassed() const
{
    return byHand ? work.work == Work::Done : status() == Status::Passed;
}

bool CardData::isDone() const
{
    return hasPassed() && !check.stale;
}

bool CardData::isApplicable() const
{
    return !former && (byHand ? work.work != Work::Skipped : status() != Status::NotApplicable);
}
