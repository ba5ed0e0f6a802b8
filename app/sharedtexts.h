// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidetexts.h"

class GuideIndex;
class GuideShelf;

/** What lists over migrations of several products say: of the first guide that has the subject, which another may lack. */
class SharedTexts : public GuideTexts
{
public:
    explicit SharedTexts(GuideShelf &guides); ///< that must outlive it

    [[nodiscard]] QString cardTitle(const QString &key) const override;
    [[nodiscard]] QString stepTitle(const QString &step) const override;
    [[nodiscard]] QString stepEvidence(const QString &step) const override;
    [[nodiscard]] QString phaseTitle(const QString &phase) const override;
    [[nodiscard]] QString phaseShortTitle(const QString &phase) const override;
    [[nodiscard]] QString phaseCondition(const QString &phase) const override;

private:
    template<typename Text>
    [[nodiscard]] QString said(const QString &subject, Text text, const QString &otherwise = {}) const;

    GuideShelf &m_guides;
};
