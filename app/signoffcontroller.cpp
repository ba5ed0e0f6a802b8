// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signoffcontroller.h"

#include "language.h"

using namespace Qt::StringLiterals;

SignOffController::SignOffController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.language, &Language::changed, this, &SignOffController::changed);
}

void SignOffController::adopt(const GuideIndex *guide, const SessionState &state)
{
    const bool isOther = m_state.header.id != state.header.id;
    m_guide = guide;
    m_state = state;
    if (isOther) {
        m_ends.clear();
        m_isHashWanted = false;
    }
    if (m_isHashWanted) {
        readHash();
    }
    Q_EMIT changed();
}

void SignOffController::setPhase(int row)
{
    if (m_row != row) {
        m_row = row;
        Q_EMIT changed();
    }
}

QString SignOffController::phase() const
{
    return m_guide ? m_guide->phases().value(m_row) : QString();
}

PhaseSettlement SignOffController::settlement() const
{
    return m_guide ? PhaseSettlement::of(*m_guide, m_state, phase()) : PhaseSettlement();
}

QString SignOffController::phaseTitle() const
{
    return m_guide ? m_guide->phaseTitle(phase()) : QString();
}

bool SignOffController::isSigned() const
{
    return m_state.signedPhases.contains(phase());
}

bool SignOffController::canSign() const
{
    return m_guide && !isSigned() && settlement().isSettled();
}

bool SignOffController::isReopened() const
{
    return isSigned() && !settlement().isSettled();
}

QString SignOffController::stateText() const
{
    const Format format = m_services.language.format();
    if (isSigned()) {
        const PhaseSignOff signOff = m_state.signedPhases.value(phase());
        const QString when = format.shortly(signOff.at, m_services.clock.now());
        //: %1 is a person, %2 a time
        return tr("Signed by %1, %2").arg(Format::foreign(signOff.author), when);
    }
    const auto open = static_cast<int>(settlement().open.size());
    return open == 0 ? tr("All required steps are settled. The phase can be signed.")
                     : tr("%n required step(s) still open. The phase can be signed when they are settled.", nullptr, open);
}

QString SignOffController::remarkText() const
{
    return Format::foreign(m_state.signedPhases.value(phase()).text);
}

QStringList SignOffController::titles(const QStringList &steps) const
{
    QStringList titles;
    for (const QString &step : steps) {
        titles.append(m_guide->stepTitle(step));
    }
    return titles;
}

QStringList SignOffController::openSteps() const
{
    return titles(settlement().open);
}

QStringList SignOffController::exceptionsOf(const PhaseSettlement &settlement) const
{
    QStringList sentences;
    const auto add = [&](const QStringList &steps, const QString &sentence) {
        for (const QString &step : steps) {
            const QString reason = Format::foreign(m_state.steps.value(step).text);
            const QString line = Format::fill(sentence, {m_guide->stepTitle(step)});
            //: %1 says what was set aside, %2 is the reason in a person's words
            sentences.append(reason.isEmpty() ? line : Format::fill(tr("%1: “%2”"), {line, reason}));
        }
    };
    //: %1 is the title of a step
    add(settlement.deferred, tr("Deferred: %1"));
    //: %1 is the title of a step
    add(settlement.skipped, tr("Skipped: %1"));
    //: %1 is the title of a step that has to be done before a step of a later phase
    add(settlement.later, tr("Due later: %1"));
    //: %1 is the title of a step that is only recommended
    add(settlement.notDone, tr("Not done: %1"));
    return sentences;
}

QStringList SignOffController::exceptions() const
{
    return m_guide ? exceptionsOf(settlement()) : QStringList();
}

QStringList SignOffController::unsignedPhases() const
{
    QStringList missing;
    const QStringList phases = m_guide ? m_guide->phases() : QStringList();
    for (const QString &each : phases) {
        const bool isAlwaysDone = m_guide->phaseCondition(each).isEmpty();
        const bool isSettled = m_state.signedPhases.contains(each) && PhaseSettlement::of(*m_guide, m_state, each).isSettled();
        if (isAlwaysDone && !isSettled) {
            missing.append(m_guide->phaseTitle(each));
        }
    }
    return missing;
}

QStringList SignOffController::summary() const
{
    if (!m_guide) {
        return {};
    }
    const Format format = m_services.language.format();
    const QStringList phases = m_guide->phases();
    //: %1 and %2 are numbers
    QStringList sentences{
        tr("Phases signed by the technician: %1 of %2").arg(format.number(m_state.signedPhases.size()), format.number(phases.size()))};
    for (const QString &each : phases) {
        PhaseSettlement settlement = PhaseSettlement::of(*m_guide, m_state, each);
        settlement.later.clear(); // at the end they are done, deferred or open
        settlement.notDone.clear();
        sentences.append(exceptionsOf(settlement));
    }
    return sentences;
}

bool SignOffController::canSignFinally() const
{
    return m_guide && !m_ends.isEmpty() && unsignedPhases().isEmpty();
}

QString SignOffController::shortHash(const QList<ChainEnd> &journal) const
{
    constexpr qsizetype shown = 16;
    constexpr qsizetype group = 4;
    if (journal.isEmpty()) {
        return {};
    }
    QString hash = QString::fromLatin1(journal.constFirst().hash.toHex()).left(shown);
    for (qsizetype place = shown - group; place > 0; place -= group) {
        hash.insert(place, u' ');
    }
    //: %1 is a number, %2 the beginning of a hash: "1f2e 3d4c 5b6a 7980"
    return tr("Entry %1 · %2").arg(m_services.language.format().number(journal.constFirst().sequence), hash);
}

QString SignOffController::hashText() const
{
    return shortHash(m_ends);
}

QString SignOffController::customerText() const
{
    const CustomerSignature &signature = m_state.customer;
    if (!signature.isGiven()) {
        return {};
    }
    const QString when = m_services.language.format().shortly(signature.at, m_services.clock.now());
    //: %1 is a person, %2 a time, %3 says which entry of the record the signature is bound to
    return tr("Signed by %1, %2. %3").arg(Format::foreign(signature.name), when, shortHash(signature.journal));
}

QJsonArray SignOffController::customerStrokes() const
{
    return m_state.customer.toJson().value(u"strokes"_s).toArray();
}

void SignOffController::signPhase(const QString &remark)
{
    if (canSign()) {
        m_services.engine.run([id = phase(), remark = remark.trimmed()](Engine &engine) { engine.signPhase(id, remark); });
    }
}

void SignOffController::withdrawPhase(const QString &reason)
{
    if (isSigned() && !reason.trimmed().isEmpty()) {
        m_services.engine.run([id = phase(), reason = reason.trimmed()](Engine &engine) { engine.withdrawPhaseSignOff(id, reason); });
    }
}

void SignOffController::readHash()
{
    m_isHashWanted = m_guide != nullptr;
    if (!m_guide) {
        return;
    }
    m_services.store.ends(m_state.header.id).then(this, [this, session = m_state.header.id](const StorageResult<QList<ChainEnd>> &ends) {
        if (ends && session == m_state.header.id && *ends != m_ends) {
            m_ends = *ends;
            Q_EMIT changed();
        }
    });
}

void SignOffController::signAsCustomer(const QString &name, const QJsonArray &strokes)
{
    if (!canSignFinally() || name.trimmed().isEmpty()) {
        return;
    }
    CustomerSignature signature;
    signature.name = name.trimmed();
    signature.strokes = CustomerSignature::strokesFrom(strokes);
    signature.journal = m_ends; // what was on the screen
    m_isHashWanted = false;
    m_services.engine.run([signature](Engine &engine) { engine.signAsCustomer(signature); });
}
