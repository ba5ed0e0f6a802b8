// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"

#include <QList>

/** One line-of-business application: how it is moved, and what came of it. */
struct PlanRow {
    enum class Result { Open, Works, Fails, SetAside };

    QString id = {}; ///< made once, never shown
    QString application = {};
    QString vendor = {};
    QString contact = {};
    QString media = {}; ///< where the installation media are
    QString licenceKeyPlace = {}; ///< where the key is kept, never the key
    QString dataPath = {};
    QString testAfterMove = {};
    Result result = Result::Open;
    QString resultNote = {};
    QString signedBy = {}; ///< who signed the result off
    QDateTime signedAt = {}; ///< UTC

    [[nodiscard]] bool isPlanned() const; ///< everything is filled in that the move needs
    [[nodiscard]] bool hasResult() const { return result != Result::Open; }
    [[nodiscard]] static bool looksLikeKey(const QString &text); ///< groups of letters and digits, as licence keys are written
    [[nodiscard]] QJsonObject toJson() const; ///< as the journal keeps it: without its id and its sign-off
    [[nodiscard]] static PlanRow fromJson(const QString &id, const QJsonObject &json);

    bool operator==(const PlanRow &) const = default;
};
Q_DECLARE_METATYPE(PlanRow)

/** The applications that the business lives on, in the order in which they were written down. */
struct LobPlan {
    QList<PlanRow> rows;
    bool declaredEmpty = false; ///< the technician says that there are no such applications
    QString declaredBy;
    QDateTime declaredAt; ///< UTC

    void apply(const JournalEntry &entry); ///< knows its own kinds and leaves the others alone
    [[nodiscard]] const PlanRow *row(const QString &id) const; ///< null if unknown
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LobPlan fromJson(const QJsonObject &json);

    bool operator==(const LobPlan &) const = default;
};

/** What the gates ask of the plan. */
namespace PlanRows
{
/** The step that is done when the plan stands, and whose `latestBefore` waits for the results. */
inline constexpr QLatin1StringView step{"prepare.plan-lob-apps"};

/** Rows whose plan is not complete; in their order. */
[[nodiscard]] QList<PlanRow> planOpen(const LobPlan &plan);
/** Rows without a result; in their order. */
[[nodiscard]] QList<PlanRow> resultOpen(const LobPlan &plan);
/** Every row has its plan, and there is one, or the technician says that there are no such applications. */
[[nodiscard]] bool isPlanned(const LobPlan &plan);
/** The same for the results. */
[[nodiscard]] bool isFinished(const LobPlan &plan);
} // namespace PlanRows
