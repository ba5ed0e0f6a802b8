// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

/** What a shape on the screen can say: a status of a measurement, and what only a step can be. As Console.Theme numbers them. */
namespace MarkValue
{
inline constexpr int Skipped = static_cast<int>(Status::Interrupted) + 1;
inline constexpr int Deferred = Skipped + 1;
inline constexpr int Stale = Deferred + 1; ///< a verdict that is too old to count

[[nodiscard]] constexpr int of(Status status)
{
    return static_cast<int>(status);
}

[[nodiscard]] constexpr int of(Work work)
{
    switch (work) {
    case Work::Done:
        return of(Status::Passed);
    case Work::Skipped:
        return Skipped;
    case Work::Deferred:
        return Deferred;
    default:
        return of(Status::NotRun); // "running" is the machine, never a person
    }
}
} // namespace MarkValue
