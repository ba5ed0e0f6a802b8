// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "sessionfigures.h"
#include "status.h"

#include <QHash>
#include <QSet>

/** One entry of a journal, as far as figures need it. */
struct TalliedEntry {
    qint64 time = 0; ///< milliseconds since 1970; within a chain never less than before
    QString kind = {};
    QString subject = {};
    QString word = {}; ///< status of a finding, work of a step, outcome of a migration
    QString how = {}; ///< of a step: "sensed", "confirmed", "imported"
    bool byPerson = false; ///< somebody stands for it
};

/**
 * Makes the figures of one migration of its entries, in the order of the replay.
 *
 * A phase is open when every step of the phases before it that is always required is done, left out or deferred. It begins with
 * the first act or answer about it from then on, or with its first step that is begun, whichever comes first; it ends with its
 * last step. Steps that may be done later than their phase are left out of it, and so is what was done before the session began.
 * An act of a person stands for half an hour of work; what is longer without one is waiting.
 */
class PhaseTally
{
public:
    static constexpr std::chrono::minutes workOfOneAct{30};

    explicit PhaseTally(const GuidePlan &plan);

    void add(const TalliedEntry &entry);
    [[nodiscard]] SessionFigures figures(const QDateTime &now) const; ///< a migration that is closed ends with that

private:
    struct PhaseTime {
        qint64 opened = 0; ///< 0: not yet
        qint64 begun = 0;
        qint64 settled = 0; ///< last step
    };
    void takeStep(const TalliedEntry &entry, qsizetype phase);
    void takeFinding(const TalliedEntry &entry);
    void openPhases(qint64 time);
    [[nodiscard]] bool hasEnded(qsizetype phase) const;
    [[nodiscard]] qsizetype phaseOf(const QString &subject) const; ///< -1: of none
    [[nodiscard]] std::chrono::milliseconds waiting(qint64 begin, qint64 end) const;

    const GuidePlan &m_plan;
    QList<PhaseTime> m_phases;
    QList<QSet<QString>> m_required; ///< of each phase: what is not settled yet
    QHash<QString, Work> m_work; ///< of the steps that were touched
    QHash<QString, Status> m_statuses; ///< by card
    QList<qint64> m_acts; ///< of persons, in order
    SessionFigures m_figures;
    qint64 m_lastSweep = 0;
    qint64 m_closed = 0; ///< 0: open
};
