// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatecontroller.h"

#include "guideshelf.h"
#include "language.h"
#include "sessioncontroller.h"
#include "stepcontroller.h"
#include "words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GateController::GateController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_reasons(services.cards, services.clock)
    , m_phaseReasons(services.cards, services.clock)
{
    connect(&services.current, &SessionController::stateAdopted, this, &GateController::adopt);
    connect(&services.current, &SessionController::currentPhaseChanged, this, &GateController::look);
    connect(&services.step, &StepController::stepChanged, this, &GateController::look);
    connect(&services.language, &Language::changed, this, [this] {
        for (ReasonModel *model : {&m_reasons, &m_phaseReasons}) {
            model->setFormat(m_services.language.format());
        }
        Q_EMIT changed();
        Q_EMIT chosenChanged();
    });
    connect(&m_minute, &QTimer::timeout, this, &GateController::look);
    m_minute.setInterval(1min);
    for (ReasonModel *model : {&m_reasons, &m_phaseReasons}) {
        model->setFormat(services.language.format());
    }
    listenToEngine();
}

void GateController::listenToEngine()
{
    const Engine *engine = m_services.engine.engine();
    connect(engine, &Engine::stepMeasuring, this, [this](const QString &step, bool busy) {
        m_measured = busy ? step : QString();
        Q_EMIT changed();
    });
    connect(engine, &Engine::stepRefused, this, [this](const QString &step, const QList<GateReason> &reasons) {
        if (step == m_step) {
            m_refused = step;
            m_reasons.setReasons(reasons);
            Q_EMIT changed();
        }
    });
}

void GateController::adopt(const GuideIndex *guide, const SessionState &state)
{
    if (m_guide != guide) {
        m_guide = guide;
        m_step.clear();
        m_measured.clear();
        m_refused.clear();
        m_reasons.setTexts(guide);
        m_phaseReasons.setTexts(guide);
        if (guide) {
            m_minute.start();
        } else {
            m_minute.stop();
        }
    }
    m_state = state;
    look();
}

const StepPlan *GateController::plan() const
{
    return m_guide ? m_guide->plan().step(m_step) : nullptr;
}

StepState GateController::state() const
{
    return m_state.steps.value(m_step);
}

void GateController::look()
{
    if (std::exchange(m_step, m_services.step.stepId()) != m_services.step.stepId()) {
        m_refused.clear();
    }
    const StepPlan *step = plan();
    const QDateTime now = m_services.clock.now();
    m_condition = step ? Condition::ofStep(m_guide->plan(), m_state, *step) : Condition{};
    const QList<GateReason> reasons = step ? Gate::ofStep(m_guide->plan(), m_state, m_step, now) : QList<GateReason>();
    // What was refused stays on the screen until something is known that closes the gate by itself, or it is tried again.
    if (m_refused.isEmpty() || !reasons.isEmpty() || m_services.step.work() == static_cast<int>(Work::InProgress)) {
        m_refused.clear();
        m_reasons.setReasons(reasons);
    }
    QMap<QString, Override> overrides = m_state.overrides;
    overrides.removeIf([&](const auto &each) { return !Gate::isOverridden(m_state, each.key(), now); });
    m_services.cards.setOverrides(overrides);
    const QString phase = m_guide ? m_guide->phases().value(m_services.current.currentPhase()) : QString();
    m_phaseReasons.setReasons(phase.isEmpty() ? QList<GateReason>() : Gate::ofPhase(m_guide->plan(), m_state, phase, now));
    Q_EMIT changed();
}

bool GateController::isIrreversible() const
{
    const StepPlan *step = plan();
    return step && step->isIrreversible();
}

bool GateController::canBegin() const
{
    const Work work = state().work;
    const bool isBefore = work == Work::ToDo || work == Work::Reopened || work == Work::Deferred;
    return plan() && isBefore && !isMeasuring() && m_condition.applies != Condition::Applies::No
        && (isOpen() || !m_refused.isEmpty() || isIrreversible());
}

bool GateController::canFinish() const
{
    const Work work = state().work;
    const bool isUnderWay = work == Work::InProgress;
    return plan() && work != Work::Done && work != Work::Skipped && (isUnderWay || (isOpen() && !isIrreversible()));
}

QString GateController::summary() const
{
    if (isMeasuring()) {
        return tr("Everything that this step relies on is measured again …");
    }
    if (!m_refused.isEmpty() && m_reasons.count() == 1 && m_reasons.reasons().constFirst().kind == GateReason::Kind::RowsOpen) {
        return tr("Not everything of this step is done yet");
    }
    if (!m_refused.isEmpty()) {
        return tr("The step has not begun. What is listed here is not proven at this moment.");
    }
    return isOpen() ? QString() : tr("This step cannot begin yet");
}

QString GateController::phaseSummary() const
{
    return m_phaseReasons.count() == 0 ? QString() : tr("This phase is not open yet");
}

bool GateController::isConditional() const
{
    const StepPlan *step = plan();
    return step && step->conditional;
}

QString GateController::conditionText() const
{
    if (!isConditional()) {
        return {};
    }
    if (m_condition.overruled) {
        const ConditionChoice choice = m_state.conditions.value(m_condition.subject);
        //: Who decided whether a step is needed: %1 is a person, %2 that person's reason
        return tr("%1: “%2”", "condition").arg(Format::foreign(choice.author), Format::foreign(choice.reason));
    }
    const CardData *card = m_services.cards.card(m_condition.card);
    if (m_condition.applies == Condition::Applies::Undecided || !card) {
        return m_condition.card.isEmpty() ? tr("No check can tell this. Decide it yourself.")
                                          : tr("The check that decides this has no answer yet.");
    }
    //: What decides whether a step is needed: %1 is the title of a check, %2 its value
    return tr("%1: %2", "condition").arg(m_services.cards.titleOf(card->key), m_services.cards.words(*card).headline);
}

void GateController::begin()
{
    if (plan()) {
        m_refused.clear();
        m_services.engine.run([id = m_step](Engine &engine) { engine.setStep(id, Work::InProgress, {}); });
    }
}

void GateController::setCondition(bool applies, const QString &reason)
{
    if (isConditional()) {
        const QString own = plan()->necessity == Step::Necessity::Conditional ? m_step : m_condition.subject;
        m_services.engine.run([own, applies, reason](Engine &engine) { engine.setCondition(own, applies, reason); });
    }
}

void GateController::clearCondition()
{
    if (m_condition.overruled) {
        m_services.engine.run([subject = m_condition.subject](Engine &engine) { engine.setCondition(subject, {}, {}); });
    }
}

void GateController::choose(int row)
{
    m_chosen = m_reasons.reasons().value(row);
    Q_EMIT chosenChanged();
}

QString GateController::chosenText() const
{
    return m_reasons.title(m_chosen);
}

bool GateController::isChosenOrder() const
{
    return m_chosen.kind == GateReason::Kind::StepOpen || m_chosen.kind == GateReason::Kind::StepDue;
}

void GateController::answerFor(const QString &reason, int days)
{
    if (!m_chosen.overridable || reason.trimmed().isEmpty()) {
        return;
    }
    m_refused.clear(); // what stays closed after it, says so itself
    if (isChosenOrder()) {
        const QSet<QString> waived = m_state.waivers.value(m_step).steps;
        const QStringList open = QStringList(waived.cbegin(), waived.cend()) << m_chosen.subject;
        m_services.engine.run([step = m_step, open, reason](Engine &engine) { engine.overruleOrder(step, open, reason); });
        return;
    }
    const QDateTime expires = m_services.clock.now().toLocalTime().date().addDays(days + 1).startOfDay().toUTC();
    m_services.engine.run([key = m_chosen.subject, reason, expires](Engine &engine) { engine.overrideCard(key, reason, expires); });
}

void GateController::liftOverride(const QString &card)
{
    m_services.engine.run([card](Engine &engine) { engine.liftOverride(card); });
}
