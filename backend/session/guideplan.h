// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkprobe.h"
#include "step.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <memory>

class Guide;

/** What the engine must know of one step. */
struct StepPlan {
    QString id; ///< full: "prepare.sync-time"
    QString phase; ///< key
    qsizetype phasePlace = -1; ///< in phaseOrder; -1: the introduction
    Step::Necessity necessity = Step::Necessity::Required;
    Step::Reversibility reversibility = Step::Reversibility::Reversible;
    bool conditional = false; ///< it, or its whole phase, is done only where something is so
    QString decidedBy; ///< card that tells it; empty where only people can
    QStringList after; ///< firm order
    QString mayStartAfter;
    int mayStartAfterDays = 0;
    QString mayStartInPhase; ///< earlier than its own; empty = its own
    QString dueBefore;
    QString latestBefore;
    bool dueIsRecommended = false;
    QString sensedBy; ///< card
    QString sensedAs; ///< finding code

    /** While it is open it keeps a gate closed: nobody but its own condition may leave it out. */
    [[nodiscard]] bool isNeeded() const { return necessity == Step::Necessity::Required || necessity == Step::Necessity::Conditional; }
    [[nodiscard]] bool isIrreversible() const { return reversibility == Step::Reversibility::Irreversible; }
};

/** A phase that is left out where its condition does not hold. */
struct PhaseCondition {
    bool exists = false;
    QString decidedBy; ///< card
};

/** What the engine must know of a guide, as values: guide objects belong to the window's thread. */
struct GuidePlan {
    QString guide; ///< "sbs2003"
    QString version;
    QString sourceGoneAfter; ///< full step id
    QString destinationSince; ///< full step id
    QStringList phaseOrder; ///< keys, without the introduction
    QStringList stepOrder; ///< full step ids, in the guide's order
    QList<StepPlan> steps; ///< in the same order
    QHash<QString, qsizetype> place; ///< step id → index in steps
    QHash<QString, PhaseCondition> conditions; ///< by phase
    QHash<QString, Step::List> lists; ///< by full step id: what a step is done for, one by one
    QHash<QString, QString> stepOfCheck; ///< card key → full step id
    QList<std::shared_ptr<const CheckProbe>> probes; ///< in the guide's order

    [[nodiscard]] static GuidePlan of(const Guide &guide); ///< on the guide's thread

    [[nodiscard]] const StepPlan *step(const QString &id) const; ///< null where this version has no such step
    [[nodiscard]] const CheckProbe *probe(const QString &key) const; ///< null where this version has no such card
    [[nodiscard]] QJsonObject limitsOf(const QString &card) const; ///< that the guide sets; none where it has no such check

    /** The situation when every step up to and including `step` is done; "" = none. */
    [[nodiscard]] QSet<QString> doneUpTo(const QString &step) const;
};
Q_DECLARE_METATYPE(GuidePlan)
