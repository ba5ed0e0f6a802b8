// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideshelf.h"
#include "language.h"
#include "stepcontroller.h"
#include "words.h"

using namespace Qt::StringLiterals;

// What the guide says of the open step, in the language of the moment.

QString StepController::title() const
{
    return m_stepId.isEmpty() ? QString() : m_guide->stepTitle(m_stepId);
}

QString StepController::phaseText() const
{
    if (m_stepId.isEmpty()) {
        return {};
    }
    const QString key = phase();
    const Format format = m_services.language.format();
    //: %1 is a number, %2 the title of a phase
    return tr("Phase %1 · %2").arg(format.number(m_guide->phases().indexOf(key) + 1), m_guide->phaseTitle(key));
}

QString StepController::necessityText() const
{
    return step() ? Words::necessity(static_cast<int>(step()->necessity())) : QString();
}

QString StepController::whyText() const
{
    return step() ? step()->why() : QString();
}

QString StepController::placeText() const
{
    return step() ? Words::place(static_cast<int>(step()->place())) : QString();
}

QString StepController::conditionText() const
{
    return step() ? step()->condition() : QString();
}

QString StepController::ifSkippedText() const
{
    return step() ? step()->ifSkipped() : QString();
}

QString StepController::limitsText() const
{
    return step() ? step()->limits() : QString();
}

QString StepController::evidenceText() const
{
    return step() ? step()->evidence() : QString();
}

QStringList StepController::notes() const
{
    QStringList texts;
    if (isFormer()) {
        texts.append(
            tr("This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do."));
    } else if (step()) {
        const auto notesOfStep = step()->notes();
        for (const Note *note : notesOfStep) {
            texts.append(note->text());
        }
    }
    return texts;
}

QString StepController::workText() const
{
    const StepState now = state();
    if (m_stepId.isEmpty()) {
        return {};
    }
    QString word = Words::work(now.work);
    if (now.author.isEmpty() || now.work == Work::ToDo || !now.at.isValid()) {
        return word;
    }
    const QString when = m_services.language.format().shortly(now.at, m_services.clock.now());
    //: What was done about a step: %1 is a status such as "Done", %2 a person, %3 a time
    return tr("%1 · %2 · %3").arg(word, Format::foreign(now.author), when);
}

void StepController::retranslate()
{
    m_events.setFormat(m_services.language.format());
    m_instructions.retranslate();
    m_phaseSteps.retranslate();
    Q_EMIT stepChanged();
    Q_EMIT workChanged();
}
