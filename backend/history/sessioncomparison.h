// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparedvalue.h"
#include "guideplan.h"

/** One thing of two migrations side by side. */
struct ComparedRow {
    /** What of the subject is compared. */
    enum class What {
        Header, ///< subject: "product", "customer", "technician", "domain", "timeServer"
        Target, ///< subject: "source", "destination"
        Outcome,
        Customer, ///< the customer's signature
        Fact, ///< subject: "kb943494"
        Trust, ///< subject: host
        SignOff, ///< subject: phase
        Condition, ///< subject: step or phase
        Work, ///< subject: step, as are those up to List
        Instructions,
        Waiver,
        Evidence,
        List,
        Plan, ///< subject: name of the application
        PlanEmpty, ///< that there are no applications
        Verdict, ///< subject: card; status or kind of the answer
        Value, ///< subject: card; the same verdict with other values
        Override, ///< subject: card
    };
    QString phase = {}; ///< key; empty: the migration as a whole
    QString step = {}; ///< full id; empty: the phase or the migration as a whole
    QString subject = {};
    What what = What::Header;
    ComparedValue left = {};
    ComparedValue right = {};
    bool differs = false; ///< for a reader: who did it and when does not count by itself

    bool operator==(const ComparedRow &) const = default;
};

/**
 * Two migrations, or two moments of one, side by side: everything that at least one of them knows, in the guide's order.
 *
 * What neither has said anything about is no row. Pure functions of what the journals say.
 */
struct SessionComparison {
    /** One side: a state, the guide that it was made with, and the moment at which it is looked at. */
    struct Side {
        const SessionState &state;
        const GuidePlan &plan;
        QDateTime at; ///< UTC: overrides that ended before do not count
    };

    QList<ComparedRow> rows = {};
    QStringList phases = {}; ///< keys of those that have rows, in the guide's order; the first may be empty: the whole

    [[nodiscard]] static SessionComparison of(const Side &left, const Side &right);

    [[nodiscard]] qsizetype differences() const; ///< how many rows differ
    [[nodiscard]] qsizetype differences(const QString &phase) const;
    [[nodiscard]] const ComparedRow *first() const; ///< what differs first, in the guide's order; null: nothing does
};
