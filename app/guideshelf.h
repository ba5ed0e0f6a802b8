// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carddata.h"
#include "guide.h"
#include "guideplan.h"
#include "guidetexts.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>

class GuideLibrary;

/** One guide, made easy to ask: its cards by key, its plan for the engine, its words. Lives on the window's thread. */
class GuideIndex : public GuideTexts
{
public:
    explicit GuideIndex(const Guide &guide);

    [[nodiscard]] const Guide &guide() const { return m_guide; }
    [[nodiscard]] const GuidePlan &plan() const { return m_plan; }
    [[nodiscard]] QStringList phases() const { return m_plan.phaseOrder; }
    [[nodiscard]] QStringList checks() const { return m_checks.keys(); } ///< keys of their cards, in no order
    [[nodiscard]] QStringList stepsOf(const QString &phase) const;
    [[nodiscard]] QStringList cardsOf(const QString &step) const; ///< keys of its checks
    [[nodiscard]] const Step *step(const QString &id) const { return m_guide.step(id); }

    /**
     * Every card of the phases, in the guide's order: the checks of a step, or the step itself where it has none. What was recorded
     * with another version of the guide, and this one does not have, follows at the end of its phase.
     */
    [[nodiscard]] QList<CardData> cards(const SessionState &state) const;

    [[nodiscard]] bool has(const QString &subject) const; ///< a phase, a step or a card, or one that it gave up
    [[nodiscard]] QString titleOf(const QString &subject) const; ///< of a phase, a step or a card
    [[nodiscard]] QString cardTitle(const QString &key) const override;
    [[nodiscard]] QString stepTitle(const QString &step) const override;
    [[nodiscard]] QString stepEvidence(const QString &step) const override;
    [[nodiscard]] QString phaseTitle(const QString &phase) const override;
    [[nodiscard]] QString phaseShortTitle(const QString &phase) const override;
    [[nodiscard]] QString phaseCondition(const QString &phase) const override;

private:
    [[nodiscard]] QList<CardData> cardsOf(CardData card, const QStringList &checks, const SessionState &state) const;
    [[nodiscard]] QList<CardData> formerCards(const SessionState &state) const;
    [[nodiscard]] QString formerTitle(const QString &key) const;

    const Guide &m_guide;
    GuidePlan m_plan;
    QHash<QString, const Check *> m_checks; ///< by key of the card
    QHash<QString, QStringList> m_cardsOfStep;
    QHash<QString, const FormerPart *> m_formerParts; ///< by key
};

/** The guides that this version has, each loaded when it is first needed. */
class GuideShelf
{
public:
    explicit GuideShelf(GuideLibrary &library);
    ~GuideShelf();

    [[nodiscard]] static QStringList products(); ///< keys of the guides
    void prefetch(const QString &product); ///< begins to read it; guide() then has less to wait for
    [[nodiscard]] const GuideIndex *guide(const QString &product); ///< null where there is no such guide
    /** One that has this phase, step or card: of those that are read, and only then of the others. Null where none has it. */
    [[nodiscard]] const GuideIndex *guideWith(const QString &subject);

private:
    GuideLibrary &m_library;
    std::map<QString, std::unique_ptr<GuideIndex>> m_guides;
};
