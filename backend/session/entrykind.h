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
inline constexpr auto StepChanged =
    "step-changed"_L1; ///< subject: step; payload: work, author, kind, text, answers, takenBack (the last change was a mistake: by, at)
inline constexpr auto InstructionTicked = "instruction-ticked"_L1; ///< subject: step; payload: index, ticked, author
inline constexpr auto ConditionSet =
    "condition-set"_L1; ///< subject: step or phase; payload: applies (absent: as the checks say), reason, author
inline constexpr auto OverrideSet = "override-set"_L1; ///< subject: card; payload: verdict (Finding), reason, author, expires (ISO, UTC)
inline constexpr auto OverrideLifted = "override-lifted"_L1; ///< subject: card; payload: author
inline constexpr auto OrderOverruled = "order-overruled"_L1; ///< subject: step that begins; payload: steps (that stay open), reason, author
inline constexpr auto SessionClosed = "session-closed"_L1; ///< payload: outcome ("finished", "abandoned"), reason, author
inline constexpr auto SessionReopened = "session-reopened"_L1; ///< payload: reason, author
inline constexpr auto DestinationReplaced =
    "destination-replaced"_L1; ///< installed anew; payload: reason, author, or directory: noticed by its id
inline constexpr auto Note = "note"_L1; ///< subject: step or empty; payload: text, author
inline constexpr auto CertificateTrusted = "certificate-trusted"_L1; ///< payload: host, fingerprint, until (ISO 8601, may be empty), author
inline constexpr auto Confirmation = "confirmation"_L1; ///< subject: a fact ("kb943494"); payload: holds, text, author
inline constexpr auto SignedIn = "signed-in"_L1; ///< payload: user, author; never a password
inline constexpr auto PlanRow = "plan-row"_L1; ///< subject: id of the row; payload: PlanRow, the whole new one, author
inline constexpr auto PlanRowRemoved = "plan-row-removed"_L1; ///< subject: id of the row; payload: reason, author
inline constexpr auto PlanDeclaredEmpty = "plan-declared-empty"_L1; ///< payload: empty (or no longer), author
inline constexpr auto ListRow = "list-row"_L1; ///< subject: step; payload: TickRow, the whole new one, author
inline constexpr auto ListRowRemoved = "list-row-removed"_L1; ///< subject: step; payload: name, reason, author
inline constexpr auto EvidenceAdded =
    "evidence-added"_L1; ///< subject: step; payload: sha256, name, size, type, text, author, or takenBack, before (as it was)
inline constexpr auto EvidenceWithdrawn =
    "evidence-withdrawn"_L1; ///< subject: step; payload: sha256, text or takenBack, author; the content stays
inline constexpr auto PhaseSigned = "phase-signed"_L1; ///< subject: phase; payload: text, author
inline constexpr auto PhaseSignOffWithdrawn = "phase-sign-off-withdrawn"_L1; ///< subject: phase; payload: text, author
inline constexpr auto ContentErased =
    "content-erased"_L1; ///< payload: erased (entries, pieces, kept), product, outcome, reason, author; SessionEraser writes it
inline constexpr auto SessionRescued =
    "session-rescued"_L1; ///< payload: lost (entries, contents, pieces), newest: whether newer ones may be lost; DatabaseRescue writes it
inline constexpr auto CustomerSigned = "customer-signed"_L1; ///< payload: CustomerSignature
}
