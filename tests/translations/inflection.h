// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** A text of a language ("de", "ja" …) in which words are found in whatever form the grammar gives them there. */
class InflectedText
{
public:
    InflectedText(const QString &text, const QString &language);

    /**
     * Whether the text has a term. Endings may differ, and accents with them (buzón, buzones); the words of a term may stand
     * apart from each other (Melden Sie sich … an). German finds words inside compounds. Japanese, Korean and Chinese
     * inflect nothing before the last letters, and are compared without spaces.
     */
    [[nodiscard]] bool hasTerm(const QString &term) const;
    /** The same with all words side by side; an article may stand between them. */
    [[nodiscard]] bool hasPhrase(const QString &term) const;

private:
    QString m_text;
    QString m_language;
};
