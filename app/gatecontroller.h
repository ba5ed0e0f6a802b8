// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "condition.h"
#include "enginehost.h"
#include "handover.h"
#include "reasonmodel.h"

#include <QObject>
#include <QTimer>

class GuideIndex;
class Language;
class SessionController;
class StepController;

/** Whether the open step and the shown phase may begin, why not, and what a person answers for. */
class GateController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Gate)
    QML_SINGLETON
    Q_PROPERTY(ReasonModel *reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(ReasonModel *phaseReasons READ phaseReasons CONSTANT FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool irreversible READ isIrreversible NOTIFY changed FINAL)
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed FINAL)
    Q_PROPERTY(bool canFinish READ canFinish NOTIFY changed FINAL)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseSummary READ phaseSummary NOTIFY changed FINAL)
    Q_PROPERTY(bool conditional READ isConditional NOTIFY changed FINAL)
    Q_PROPERTY(int applies READ applies NOTIFY changed FINAL)
    Q_PROPERTY(bool overruled READ isOverruled NOTIFY changed FINAL)
    Q_PROPERTY(QString conditionText READ conditionText NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool chosenIsOrder READ isChosenOrder NOTIFY chosenChanged FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        EngineHost &engine;
        const Clock &clock;
        Language &language;
        CardModel &cards;
        SessionController &current;
        StepController &step;
    };
    /** Condition::Applies for QML. */
    enum Applies {
        Yes = int(Condition::Applies::Yes),
        No = int(Condition::Applies::No),
        Undecided = int(Condition::Applies::Undecided),
    };
    Q_ENUM(Applies)

    explicit GateController(const Services &services, QObject *parent = nullptr);
    static GateController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<GateController>::create(engine, script); }

    [[nodiscard]] ReasonModel *reasons() { return &m_reasons; } ///< of the open step
    [[nodiscard]] ReasonModel *phaseReasons() { return &m_phaseReasons; } ///< of the phase that is shown
    [[nodiscard]] bool isOpen() const { return m_reasons.count() == 0; }
    [[nodiscard]] bool isIrreversible() const;
    [[nodiscard]] bool canBegin() const;
    [[nodiscard]] bool canFinish() const;
    [[nodiscard]] bool isMeasuring() const { return !m_measured.isEmpty() && m_measured == m_step; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString phaseSummary() const;
    [[nodiscard]] bool isConditional() const;
    [[nodiscard]] int applies() const { return static_cast<int>(m_condition.applies); }
    [[nodiscard]] bool isOverruled() const { return m_condition.overruled; }
    [[nodiscard]] QString conditionText() const; ///< who says so, and why
    [[nodiscard]] QString chosen() const { return m_chosen.subject; } ///< the step or card that is to be overridden
    [[nodiscard]] QString chosenText() const; ///< title of the reason that is to be overridden
    [[nodiscard]] bool isChosenOrder() const; ///< it is a step's order, not a check's verdict

    Q_INVOKABLE void begin(); ///< the open step; measures again where it cannot be undone
    Q_INVOKABLE void setCondition(bool applies, const QString &reason);
    Q_INVOKABLE void clearCondition(); ///< as the checks say
    Q_INVOKABLE void choose(int row); ///< of reasons
    Q_INVOKABLE void answerFor(const QString &reason, int days); ///< the chosen one; days after today, 0 = until the day ends
    Q_INVOKABLE void liftOverride(const QString &card);

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    void adopt(const GuideIndex *guide, const SessionState &state);
    void look();
    void lookAtCondition(const StepPlan &step);
    void listenToEngine();
    [[nodiscard]] const StepPlan *plan() const;
    [[nodiscard]] StepState state() const;

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    SessionState m_state;
    QString m_step; ///< the open one
    ReasonModel m_reasons;
    ReasonModel m_phaseReasons;
    Condition m_condition;
    QString m_measured; ///< the step whose evidence is being measured
    QString m_refused; ///< the step whose last press was refused
    GateReason m_chosen;
    QTimer m_minute; ///< overrides end, and days pass
};
