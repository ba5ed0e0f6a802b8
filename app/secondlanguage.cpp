// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secondlanguage.h"

#include "guidetextsaswritten.h"
#include "language.h"
#include "settings.h"
#include "step.h"
#include "stepcontroller.h"

SecondLanguage::SecondLanguage(const Settings &settings, const Language &language, const StepController &step, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(language)
    , m_step(step)
{
    connect(&settings, &Settings::secondLanguageChanged, this, &SecondLanguage::choose);
    connect(&language, &Language::changed, this, &SecondLanguage::choose);
    connect(&step, &StepController::stepChanged, this, &SecondLanguage::changed);
}

void SecondLanguage::choose()
{
    const QString wish = m_settings.secondLanguage();
    const QString code = Language::find(wish) && wish != m_language.code() ? wish : QString();
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_texts.reset();
    if (!code.isEmpty()) {
        m_texts.emplace(code);
    }
    Q_EMIT changed();
}

QString SecondLanguage::nativeName() const
{
    const Language::Entry *entry = Language::find(m_code);
    return entry ? entry->nativeName : QString();
}

QString SecondLanguage::fontFamily() const
{
    const Language::Entry *entry = Language::find(m_code);
    return entry ? entry->fontFamily : m_language.fontFamily();
}

const Step *SecondLanguage::step() const
{
    return m_texts ? m_step.step() : nullptr;
}

QString SecondLanguage::textOf(QString (Step::*text)() const) const
{
    const GuideTextsAsWritten asWritten;
    return step() ? m_texts->text((step()->*text)()) : QString();
}

template<typename Part>
QStringList SecondLanguage::textsOf(const QList<Part *> &parts) const
{
    const GuideTextsAsWritten asWritten;
    QStringList texts;
    for (const Part *part : parts) {
        texts.append(m_texts->text(part->text()));
    }
    return texts;
}

QString SecondLanguage::title() const
{
    return textOf(&Step::title);
}

QString SecondLanguage::whyText() const
{
    return textOf(&Step::why);
}

QStringList SecondLanguage::instructions() const
{
    return step() ? textsOf(step()->instructions()) : QStringList();
}

QStringList SecondLanguage::notes() const
{
    return step() ? textsOf(step()->notes()) : QStringList();
}

QString SecondLanguage::limitsText() const
{
    return textOf(&Step::limits);
}

QString SecondLanguage::evidenceText() const
{
    return textOf(&Step::evidence);
}

QString SecondLanguage::ifSkippedText() const
{
    return textOf(&Step::ifSkipped);
}
