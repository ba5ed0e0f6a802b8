// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionstate.h"

#include <variant>

/** One word or name of a migration's data. */
struct HeaderText {
    QString text;
    bool operator==(const HeaderText &) const = default;
};

/** How many instructions of a step are ticked off. */
struct TickedInstructions {
    QSet<int> ticked;
    bool operator==(const TickedInstructions &) const = default;
};

/** The rows of a step that is done many times. */
struct ListRows {
    QList<TickRow> rows;
    bool operator==(const ListRows &) const = default;
};

/** What is kept as evidence of a step. */
struct EvidencePieces {
    QList<EvidencePiece> pieces;
    bool operator==(const EvidencePieces &) const = default;
};

/** A fingerprint that is trusted. */
struct TrustedFingerprint {
    QString fingerprint;
    bool operator==(const TrustedFingerprint &) const = default;
};

/** One side of a comparison: what is there, or nothing. */
using ComparedValue =
    std::variant<std::monostate, HeaderText, ServerTarget, SessionOutcome, CustomerSignature, ConfirmedFact, TrustedFingerprint, StepState,
                 TickedInstructions, ConditionChoice, OrderWaiver, EvidencePieces, ListRows, PlanRow, PhaseSignOff, Finding, Override>;
