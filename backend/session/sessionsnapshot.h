// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionstate.h"

#include <optional>

/** A session's state as text and back. The same state always gives the same bytes, in every locale and time zone. */
namespace SessionSnapshot
{
/** What the journal says; what only goes on at the moment (queued, running, confirming, stale) is left out. */
[[nodiscard]] QByteArray write(const SessionState &state);
/** Nothing where the text is damaged or of another version of the format. */
[[nodiscard]] std::optional<SessionState> read(QByteArrayView text);
} // namespace SessionSnapshot
