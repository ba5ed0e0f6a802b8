// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideshelf.h"

#include "guidelibrary.h"
#include "logging.h"
#include "step.h"

using namespace Qt::StringLiterals;

GuideIndex::GuideIndex(const Guide &guide)
    : m_guide(guide)
    , m_plan(GuidePlan::of(guide))
{
    const auto checks = guide.checks();
    for (const Check *check : checks) {
        if (const auto probe = std::dynamic_pointer_cast<const CheckProbe>(check->probe())) {
            m_checks.insert(probe->key, check);
            m_cardsOfStep[m_plan.stepOfCheck.value(probe->key)].append(probe->key);
        }
    }
    for (const FormerPart *part : guide.formerParts()) {
        m_formerParts.insert(part->key(), part);
    }
}

QStringList GuideIndex::stepsOf(const QString &phase) const
{
    QStringList ids;
    if (const Phase *found = m_guide.phase(phase)) {
        const auto steps = found->steps();
        for (const Step *step : steps) {
            ids.append(step->id());
        }
    }
    return ids;
}

QStringList GuideIndex::cardsOf(const QString &step) const
{
    return m_cardsOfStep.value(step);
}

QList<CardData> GuideIndex::cards(const SessionState &state) const
{
    QList<CardData> cards;
    const QList<CardData> former = formerCards(state);
    for (const QString &phase : m_plan.phaseOrder) {
        const auto steps = stepsOf(phase);
        for (const QString &step : steps) {
            cards.append(cardsOf({.step = step, .phase = phase}, cardsOf(step), state));
        }
        std::ranges::copy_if(former, std::back_inserter(cards), [&phase](const CardData &card) { return card.phase == phase; });
    }
    return cards;
}

QList<CardData> GuideIndex::cardsOf(CardData card, const QStringList &checks, const SessionState &state) const
{
    card.work = state.steps.value(card.step);
    card.work.step = card.step;
    if (checks.isEmpty()) {
        card.key = card.step;
        card.byHand = true;
        return {card};
    }
    QList<CardData> cards;
    for (const QString &key : checks) {
        card.key = key;
        if (const Check *check = m_checks.value(key)) {
            card.severity = check->severity();
        }
        card.check = state.checks.value(key);
        card.check.key = key;
        cards.append(card);
    }
    return cards;
}

QList<CardData> GuideIndex::formerCards(const SessionState &state) const
{
    QMap<QString, QStringList> checksOfStep;
    for (const StepState &step : state.steps) {
        if (!m_plan.step(step.step)) {
            checksOfStep[step.step];
        }
    }
    for (const CheckState &check : state.checks) {
        if (!m_plan.probe(check.key)) {
            const FormerPart *part = m_formerParts.value(check.key);
            checksOfStep[part && !part->step().isEmpty() ? part->step() : check.key].append(check.key);
        }
    }
    QList<CardData> cards;
    for (auto it = checksOfStep.cbegin(); it != checksOfStep.cend(); ++it) {
        const QString phase = it.key().section(u'.', 0, 0);
        // What no phase can be told of stands in the first: most checks do.
        const bool isKnown = m_plan.phaseOrder.contains(phase);
        cards.append(cardsOf({.step = it.key(), .phase = isKnown ? phase : m_plan.phaseOrder.constFirst(), .former = true}, *it, state));
    }
    return cards;
}

bool GuideIndex::has(const QString &subject) const
{
    return m_checks.contains(subject) || m_guide.step(subject) || m_guide.phase(subject) || m_formerParts.contains(subject);
}

QString GuideIndex::titleOf(const QString &subject) const
{
    return m_guide.phase(subject) ? phaseTitle(subject) : cardTitle(subject);
}

QString GuideIndex::cardTitle(const QString &key) const
{
    const Check *check = m_checks.value(key);
    return check ? check->title() : stepTitle(key);
}

QString GuideIndex::stepTitle(const QString &step) const
{
    const Step *found = m_guide.step(step);
    return found ? found->title() : formerTitle(step);
}

QString GuideIndex::formerTitle(const QString &key) const
{
    const FormerPart *part = m_formerParts.value(key);
    return part ? part->title() : key; // of a later version: its key says more than nothing
}

QString GuideIndex::stepEvidence(const QString &step) const
{
    const Step *found = m_guide.step(step);
    return found ? found->evidence() : QString();
}

QString GuideIndex::phaseTitle(const QString &phase) const
{
    const Phase *found = m_guide.phase(phase);
    return found ? found->title() : phase;
}

QString GuideIndex::phaseShortTitle(const QString &phase) const
{
    const Phase *found = m_guide.phase(phase);
    return found ? found->shortTitle() : phase;
}

QString GuideIndex::phaseCondition(const QString &phase) const
{
    const Phase *found = m_guide.phase(phase);
    return found ? found->condition() : QString();
}

GuideShelf::GuideShelf(GuideLibrary &library)
    : m_library(library)
{}

GuideShelf::~GuideShelf() = default;

QStringList GuideShelf::products()
{
    return {u"sbs2003"_s, u"sbs2008"_s, u"sbs2011std"_s, u"sbs2011ess"_s, u"wsf2008"_s, u"wse2012"_s};
}

void GuideShelf::prefetch(const QString &product)
{
    if (products().contains(product) && !m_guides.contains(product)) {
        m_library.prefetch(product);
    }
}

const GuideIndex *GuideShelf::guide(const QString &product)
{
    if (const auto found = m_guides.find(product); found != m_guides.end()) {
        return found->second.get();
    }
    const Guide *guide = products().contains(product) ? m_library.guide(product) : nullptr;
    if (!guide) {
        qCWarning(lcApp) << "No guide for" << product << m_library.errorString();
        return nullptr;
    }
    return m_guides.emplace(product, std::make_unique<GuideIndex>(*guide)).first->second.get();
}

const GuideIndex *GuideShelf::guideWith(const QString &subject)
{
    for (const auto &[product, index] : m_guides) {
        if (index->has(subject)) {
            return index.get();
        }
    }
    const auto all = products();
    for (const QString &product : all) {
        const GuideIndex *index = m_guides.contains(product) ? nullptr : guide(product);
        if (index && index->has(subject)) {
            return index;
        }
    }
    return nullptr;
}
