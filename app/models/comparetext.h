// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingtext.h"
#include "format.h"
#include "sessioncomparison.h"

#include <QCoreApplication>

class GuideTexts;

/** One side of a comparison in words. */
struct ComparedWords {
    int mark = -1; ///< as a shape; -1: it has no status
    QString word = {}; ///< the status, or the matter in a word or two; may be empty
    QString text = {}; ///< values, names, times and reasons; may be empty

    [[nodiscard]] QString inOneLine() const;
};

/** What two migrations say side by side, in the user's language. Made anew for each language and moment. */
class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
public:
    /** `texts` of the left side's guide and of the right one's: what one does not know is asked of the other. May be null. */
    CompareText(const Format &format, const GuideTexts *left, const GuideTexts *right);

    [[nodiscard]] QString phase(const QString &key) const; ///< empty key: the migration as a whole
    [[nodiscard]] QString title(const ComparedRow &row) const;
    [[nodiscard]] static QString what(const ComparedRow &row); ///< which side of it is compared: "Work", "Answer"
    [[nodiscard]] ComparedWords words(const ComparedRow &row, const ComparedValue &value) const;

private:
    [[nodiscard]] ComparedWords nothing(const ComparedRow &row) const;
    [[nodiscard]] ComparedWords words(const HeaderText &value, const ComparedRow &row) const;
    [[nodiscard]] ComparedWords words(const ServerTarget &value) const;
    [[nodiscard]] ComparedWords words(const SessionOutcome &value) const;
    [[nodiscard]] ComparedWords words(const CustomerSignature &value) const;
    [[nodiscard]] ComparedWords words(const ConfirmedFact &value) const;
    [[nodiscard]] ComparedWords words(const TrustedFingerprint &value) const;
    [[nodiscard]] ComparedWords words(const StepState &value) const;
    [[nodiscard]] ComparedWords words(const TickedInstructions &value) const;
    [[nodiscard]] ComparedWords words(const ConditionChoice &value) const;
    [[nodiscard]] ComparedWords words(const OrderWaiver &value) const;
    [[nodiscard]] ComparedWords words(const EvidencePieces &value) const;
    [[nodiscard]] ComparedWords words(const ListRows &value) const;
    [[nodiscard]] ComparedWords words(const PlanRow &value) const;
    [[nodiscard]] ComparedWords words(const PhaseSignOff &value) const;
    [[nodiscard]] ComparedWords words(const Finding &value) const;
    [[nodiscard]] ComparedWords words(const Override &value) const;

    [[nodiscard]] QString by(const QString &author, const QDateTime &at) const;
    [[nodiscard]] static QString quoted(const QString &text);
    [[nodiscard]] QString cardTitle(const QString &key) const;
    [[nodiscard]] QString stepTitle(const QString &step) const;

    Format m_format;
    const GuideTexts *m_left;
    const GuideTexts *m_right;
};
