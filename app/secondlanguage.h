// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidelanguage.h"
#include "handover.h"

#include <QObject>
#include <QStringList>

#include <optional>

class Language;
class Settings;
class Step;
class StepController;

/**
 * What the guide says of the open step in one language more, for two people at one screen. Which one it is stays in the settings;
 * where it is that of the program as well, nothing is shown twice.
 */
class SecondLanguage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString nativeName READ nativeName NOTIFY changed FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString whyText READ whyText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList instructions READ instructions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QString limitsText READ limitsText NOTIFY changed FINAL)
    Q_PROPERTY(QString evidenceText READ evidenceText NOTIFY changed FINAL)
    Q_PROPERTY(QString ifSkippedText READ ifSkippedText NOTIFY changed FINAL)

public:
    /** All of these outlive it. */
    SecondLanguage(const Settings &settings, const Language &language, const StepController &step, QObject *parent = nullptr);
    static SecondLanguage *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<SecondLanguage>::create(engine, script); }

    [[nodiscard]] bool isShown() const { return m_texts.has_value(); }
    [[nodiscard]] const QString &code() const { return m_code; } ///< of Language::available(); empty: none
    [[nodiscard]] QString nativeName() const; ///< as its readers write it
    [[nodiscard]] QString fontFamily() const; ///< that draws its characters the way its readers expect
    [[nodiscard]] QString title() const; ///< this and what follows: of the open step, empty while nothing is shown
    [[nodiscard]] QString whyText() const;
    [[nodiscard]] QStringList instructions() const; ///< in their order
    [[nodiscard]] QStringList notes() const; ///< in their order
    [[nodiscard]] QString limitsText() const;
    [[nodiscard]] QString evidenceText() const;
    [[nodiscard]] QString ifSkippedText() const;

Q_SIGNALS:
    void changed();

private:
    void choose();
    [[nodiscard]] const Step *step() const; ///< null while nothing is shown
    [[nodiscard]] QString textOf(QString (Step::*text)() const) const;
    template<typename Part>
    [[nodiscard]] QStringList textsOf(const QList<Part *> &parts) const;

    const Settings &m_settings;
    const Language &m_language;
    const StepController &m_step;
    QString m_code;
    std::optional<GuideLanguage> m_texts; ///< only while they are shown are they in memory
};
