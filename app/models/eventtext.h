// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "journalentry.h"

#include <QCoreApplication>

class GuideTexts;

/** What an entry of the journal says, as one sentence in the user's language. */
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)

public:
    /** Without `texts` steps and cards keep their keys. Made anew for each language and moment. */
    EventText(const Format &format, const GuideTexts *texts, const QDateTime &now);

    [[nodiscard]] QString of(const JournalEntry &entry) const;
    [[nodiscard]] QString withSubject(const JournalEntry &entry) const; ///< where entries about different things stand together
    [[nodiscard]] QString answersText(const QJsonObject &answers) const; ///< what was named at a confirmation; may be empty

private:
    [[nodiscard]] QString sessionText(const JournalEntry &entry) const;
    [[nodiscard]] QString findingText(const JournalEntry &entry) const;
    [[nodiscard]] QString choiceText(const JournalEntry &entry) const;
    [[nodiscard]] QString stepText(const QJsonObject &payload) const;
    [[nodiscard]] static QString listText(const JournalEntry &entry);
    [[nodiscard]] static QString planText(const JournalEntry &entry);
    [[nodiscard]] static QString actText(const JournalEntry &entry);

    const Format &m_format;
    const GuideTexts *m_texts;
    QDateTime m_now;
};
