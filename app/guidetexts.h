// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What a guide calls its parts. Asked anew whenever something is shown, so that the answers follow the language. */
class GuideTexts
{
public:
    virtual ~GuideTexts() = default;

    [[nodiscard]] virtual QString cardTitle(const QString &key) const = 0; ///< of a check's card, or of a step done by hand
    [[nodiscard]] virtual QString stepTitle(const QString &step) const = 0;
    [[nodiscard]] virtual QString stepEvidence(const QString &step) const = 0; ///< what proves a step that is done by hand
    [[nodiscard]] virtual QString phaseTitle(const QString &phase) const = 0;
    [[nodiscard]] virtual QString phaseShortTitle(const QString &phase) const = 0;
    [[nodiscard]] virtual QString phaseCondition(const QString &phase) const = 0; ///< empty where the phase is always done
};
