// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gate.h"
#include "journalentry.h"

#include <QObject>
#include <QTimer>

#include <optional>

class Clock;
class Session;

/**
 * Carries what is said of a step to the journal, as far as its gate allows it, and notes what the checks prove by themselves.
 *
 * A step that cannot be undone measures again first: nothing that was measured before the press counts.
 */
class StepWork : public QObject
{
    Q_OBJECT
public:
    StepWork(Session &session, const Clock &clock, QObject *parent = nullptr);

    void change(const QString &step, Work work, const QJsonObject &payload); ///< payload: author, text
    void sense(); ///< steps whose card proves that they are done

Q_SIGNALS:
    void measuring(const QString &step, bool busy); ///< an irreversible step waits for its evidence
    void refused(const QString &step, const QList<GateReason> &reasons);

private:
    struct Press {
        QString step;
        EntryDraft draft;
        QDateTime at; ///< UTC
        bool askedTwice = false; ///< a sweep that ran at the press has ended, and another one was begun
    };
    void press(const QString &step, const EntryDraft &draft);
    void judgePress(bool isLate);
    [[nodiscard]] bool needsPress(const StepPlan &step, Work work) const;
    [[nodiscard]] bool mayLeaveOut(const StepPlan &step) const;

    Session &m_session;
    const Clock &m_clock;
    std::optional<Press> m_press;
    QTimer m_deadline;
};
