// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/** Every kind of journal entry. Stored in journals that later versions must read for ever: never rename one. */
namespace EntryKind
{
using namespace Qt::StringLiterals;

inline constexpr auto SessionCreated = "session-created"_L1; ///< payload: SessionHeader
inline constexpr auto SessionChanged = "session-changed"_L1; ///< payload: SessionHeader, the whole new one
inline constexpr auto Finding = "finding"_L1; ///< subject: key of the card; payload: Finding; limits: those applied
inline constexpr auto AllUnchanged = "all-unchanged"_L1; ///< payload: checks (number)
inline constexpr auto StepChanged = "step-changed"_L1; ///< subject: step; payload: work, author, kind, text
inline constexpr auto InstructionTicked = "instruction-ticked"_L1; ///< subject: step; payload: index, ticked, author
inline constexpr auto Note = "note"_L1; ///< subject: step or empty; payload: text, author
inline constexpr auto CertificateTrusted = "certificate-trusted"_L1; ///< payload: host, fingerprint, author
inline constexpr auto SignedIn = "signed-in"_L1; ///< payload: user, author; never a password
}
