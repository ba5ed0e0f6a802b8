// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servercheck.h"

void describe(CheckProbe &probe, const Check &check, const ProbeDefaults &defaults)
{
    probe.key = check.key();
    probe.deadline = check.deadlineMs() > 0 ? std::chrono::milliseconds(check.deadlineMs()) : defaults.deadline;
    probe.shelfLife = check.shelfLifeSeconds() > 0 ? std::chrono::seconds(check.shelfLifeSeconds()) : defaults.shelfLife;
    probe.severity = check.severity();
    probe.overridable = check.isOverridable();
    probe.appliesFrom = check.appliesFrom();
    probe.appliesUntil = check.appliesUntil();
    if (const auto *ofServer = qobject_cast<const ServerCheck *>(&check)) {
        probe.server = ofServer->role();
    }
}
