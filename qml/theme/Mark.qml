// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQml

/** What a shape can say: the words of a measurement, in their order, and the three that only a step or a card can be. */
QtObject {
    enum Kind {
        NotRun,
        Queued,
        Running,
        Passed,
        Warning,
        Failed,
        Unknown,
        NotApplicable,
        Blocked,
        Cancelled,
        Interrupted,
        Skipped,
        Deferred,
        Stale
    }
}
