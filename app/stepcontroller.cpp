// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepcontroller.h"

#include "answers.h"
#include "draftkeeper.h"
#include "guideshelf.h"
#include "language.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto eventsAfter = 150ms;
}

StepController::StepController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_cards(services.cards)
    , m_events(services.clock)
{
    m_cards.setStep(u"-"_s); // none, not all
    connect(&services.language, &Language::changed, this, &StepController::retranslate);
    m_events.setFormat(services.language.format());
    m_eventsLater.setSingleShot(true);
    m_eventsLater.setInterval(eventsAfter);
    connect(&m_eventsLater, &QTimer::timeout, this, &StepController::showEvents);
}

void StepController::setSession(const GuideIndex *guide, const QUuid &session)
{
    m_guide = guide;
    m_session = session;
    m_moment.reset();
    m_states.clear();
    m_phaseSteps.setTexts(guide);
    m_events.setTexts(guide);
    open({});
    if (!guide) {
        return;
    }
    for (const CardData &card : m_services.cards.cards()) {
        m_states.insert(card.step, card.work);
    }
}

void StepController::open(const QString &stepId)
{
    m_stepId = m_guide ? stepId : QString();
    if (!step() && !isFormer()) {
        m_stepId.clear();
    }
    m_cards.setStep(m_stepId.isEmpty() ? u"-"_s : m_stepId);
    m_instructions.setStep(step(), state().ticked);
    showEvents();
    showPhaseSteps();
    Q_EMIT stepChanged();
    Q_EMIT workChanged();
    Q_EMIT checkingChanged();
}

void StepController::showEvents()
{
    QStringList subjects;
    if (!m_stepId.isEmpty()) {
        const QStringList cards = cardKeys();
        subjects = cards;
        for (const QString &card : cards) {
            if (const QString fact = m_guide->plan().limitsOf(card).value(u"liftedBy"_s).toString(); !fact.isEmpty()) {
                subjects.append(fact);
            }
        }
        subjects << m_stepId << phase();
    }
    m_events.setSubjects(subjects);
    if (subjects.isEmpty()) {
        return;
    }
    m_services.store.entriesAbout(m_session, subjects, EventModel::kindsBeside(subjects))
        .then(this, [this, session = m_session, step = m_stepId](const StorageResult<QList<JournalEntry>> &journal) {
            if (journal && session == m_session && step == m_stepId) {
                QList<JournalEntry> entries = *journal;
                if (m_moment) {
                    entries.removeIf([this](const JournalEntry &entry) { return entry.wallTime > *m_moment; });
                }
                m_events.add(entries);
            }
        });
}

void StepController::showPhaseSteps()
{
    QList<StepData> steps;
    if (m_guide && !m_stepId.isEmpty()) {
        const auto stepIds = stepsOfPhase();
        for (const QString &id : stepIds) {
            steps.append(StepData::of(id, m_services.cards.cards()));
        }
    }
    m_phaseSteps.setSteps(steps);
    m_phaseSteps.setCurrent(m_stepId);
}

void StepController::showMoment(const std::optional<QDateTime> &moment)
{
    m_moment = moment;
    m_states.clear();
    for (const CardData &card : m_services.cards.cards()) {
        m_states.insert(card.step, card.work);
    }
    if (m_stepId.isEmpty()) {
        return;
    }
    const auto steps = stepsOfPhase();
    for (const QString &id : steps) {
        m_phaseSteps.update(StepData::of(id, m_services.cards.cards()));
    }
    m_instructions.setTicked(state().ticked);
    m_eventsLater.start();
    Q_EMIT workChanged();
    Q_EMIT checkingChanged();
}

void StepController::adoptStep(const StepState &step)
{
    m_states.insert(step.step, step);
    cardsChanged(step.step);
    if (step.step == m_stepId) {
        m_instructions.setTicked(step.ticked);
        Q_EMIT workChanged();
    }
}

void StepController::cardsChanged(const QString &step)
{
    m_phaseSteps.update(StepData::of(step, m_services.cards.cards()));
    if (step == m_stepId) {
        Q_EMIT checkingChanged();
    }
}

void StepController::addEntries(const QList<JournalEntry> &entries)
{
    m_events.add(entries);
}

const Step *StepController::step() const
{
    return m_guide ? m_guide->step(m_stepId) : nullptr;
}

bool StepController::isFormer() const
{
    const QList<CardData> &cards = m_services.cards.cards();
    return !step() && std::ranges::contains(cards, m_stepId, &CardData::step);
}

QString StepController::phase() const
{
    const QList<CardData> &cards = m_services.cards.cards();
    const auto found = std::ranges::find(cards, m_stepId, &CardData::step);
    return found == cards.end() ? m_stepId.section(u'.', 0, 0) : found->phase; // the introduction has no cards
}

QStringList StepController::cardKeys() const
{
    QStringList keys;
    for (const CardData &card : m_services.cards.cards()) {
        if (card.step == m_stepId && !card.byHand) {
            keys.append(card.key);
        }
    }
    return keys;
}

QStringList StepController::stepsOfPhase() const
{
    const QString key = phase();
    QStringList ids = m_guide->stepsOf(key);
    for (const CardData &card : m_services.cards.cards()) {
        if (card.former && card.phase == key && !ids.contains(card.step)) {
            ids.append(card.step);
        }
    }
    return ids;
}

StepState StepController::state() const
{
    return m_states.value(m_stepId);
}

bool StepController::isOpen() const
{
    const Work now = state().work;
    return step() && now != Work::Done && now != Work::Skipped;
}

int StepController::work() const
{
    return static_cast<int>(state().work);
}

bool StepController::canConfirm() const
{
    return isOpen();
}

bool StepController::canUndo() const
{
    const Work now = state().work;
    return step() && (now == Work::Done || now == Work::Skipped || now == Work::Deferred);
}

bool StepController::canSkip() const
{
    return isOpen() && step()->necessity() != Step::Necessity::Required;
}

bool StepController::canDefer() const
{
    return isOpen() && state().work != Work::Deferred;
}

bool StepController::canCheck() const
{
    return m_guide && !m_guide->cardsOf(m_stepId).isEmpty();
}

bool StepController::isChecking() const
{
    const QList<CardData> &cards = m_services.cards.cards();
    return std::ranges::any_of(cards,
                               [this](const CardData &card) { return card.step == m_stepId && (card.check.running || card.check.queued); });
}

void StepController::setWork(Work work, const QString &text)
{
    if (step()) {
        m_services.engine.run([id = m_stepId, work, text = text.trimmed()](Engine &engine) { engine.setStep(id, work, text); });
    }
}

void StepController::confirm(const QString &note, const QJsonObject &answers)
{
    if (step() && Answers::areComplete(*step(), answers)) {
        m_services.engine.run(
            [id = m_stepId, text = note.trimmed(), answers](Engine &engine) { engine.setStep(id, Work::Done, text, answers); });
    }
}

void StepController::undo()
{
    setWork(state().work == Work::Done ? Work::Reopened : Work::ToDo, {});
}

void StepController::skip(const QString &reason)
{
    setWork(Work::Skipped, reason);
}

void StepController::defer(const QString &reason)
{
    setWork(Work::Deferred, reason);
}

void StepController::tick(int index, bool ticked)
{
    if (step()) {
        m_services.engine.run([id = m_stepId, index, ticked](Engine &engine) { engine.tickInstruction(id, index, ticked); });
    }
}

void StepController::addNote(const QString &text)
{
    if (!m_stepId.isEmpty() && !text.trimmed().isEmpty()) {
        m_services.engine.run([id = m_stepId, text = text.trimmed()](Engine &engine) { engine.addNote(id, text); });
        m_services.drafts.drop(m_stepId);
    }
}

void StepController::checkNow()
{
    if (!m_guide) {
        return;
    }
    const auto keys = m_guide->cardsOf(m_stepId);
    for (const QString &key : keys) {
        m_services.engine.run([key](Engine &engine) { engine.checkAgain(key); });
    }
}
