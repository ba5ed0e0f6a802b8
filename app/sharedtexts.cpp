// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedtexts.h"

#include "guideshelf.h"

SharedTexts::SharedTexts(GuideShelf &guides)
    : m_guides(guides)
{}

template<typename Text>
QString SharedTexts::said(const QString &subject, Text text, const QString &otherwise) const
{
    const GuideIndex *guide = m_guides.guideWith(subject);
    return guide ? (guide->*text)(subject) : otherwise;
}

QString SharedTexts::cardTitle(const QString &key) const
{
    return said(key, &GuideIndex::cardTitle, key);
}

QString SharedTexts::stepTitle(const QString &step) const
{
    return said(step, &GuideIndex::stepTitle, step);
}

QString SharedTexts::stepEvidence(const QString &step) const
{
    return said(step, &GuideIndex::stepEvidence);
}

QString SharedTexts::phaseTitle(const QString &phase) const
{
    return said(phase, &GuideIndex::phaseTitle, phase);
}

QString SharedTexts::phaseShortTitle(const QString &phase) const
{
    return said(phase, &GuideIndex::phaseShortTitle, phase);
}

QString SharedTexts::phaseCondition(const QString &phase) const
{
    return said(phase, &GuideIndex::phaseCondition);
}
