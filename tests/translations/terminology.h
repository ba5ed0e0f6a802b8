// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inflection.h"
#include "textfile.h"

#include <QHash>
#include <QRegularExpression>

/**
 * The binding words of terminology.csv, and what may stand in their place. A rule file has the columns terms (several
 * apart by |), locales (* for all), kind, pattern and reason, where kind is one of
 *   label    the words are binding only where they are the whole text: in a sentence they are everyday words
 *   meaning  where the English matches the pattern, it means something else
 *   form     a translation that matches the pattern is another form of the word, or says the same
 */
class Terminology
{
public:
    Terminology(const QString &terms, const QString &rules);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /** The binding word, as it stands in the file with its hint: word("Passed (status)", "de_DE"). */
    [[nodiscard]] QString word(const QString &english, const QString &locale) const;
    /** The terms of the English that the translation does not have, each with the word that should be there. */
    [[nodiscard]] QStringList breaches(const Message &message, const QString &locale) const;
    /** Meanings and forms of the rule file that no text needed so far. */
    [[nodiscard]] QStringList unusedRules() const;

private:
    enum class Kind { Label, Meaning, Form };
    struct Rule {
        QString locales = {};
        Kind kind = Kind::Form;
        QRegularExpression pattern = {};
        QString written = {};
        mutable bool used = false;
    };
    struct Term {
        QList<QStringList> rows = {}; ///< of terminology.csv: several where a word is noun and verb
        bool noun = false; ///< and no verb: counts only where the English is certainly a noun
        bool label = false; ///< counts only where it is the whole text
        QList<Rule> rules = {};
    };
    struct Occurrence {
        QString term = {};
        qsizetype from = 0;
        qsizetype to = 0;
    };
    void readRules(const QString &path);
    [[nodiscard]] QList<Occurrence> occurrences(const QString &source) const;
    [[nodiscard]] bool meansIt(const Term &term, const Occurrence &found, const QString &source, const QString &locale) const;
    [[nodiscard]] bool isSaid(const Term &term, const QString &form, const InflectedText &text, const QString &locale) const;
    [[nodiscard]] QString column(const QStringList &row, const QString &locale) const;

    QStringList m_heading;
    QList<QStringList> m_rows;
    QHash<QString, Term> m_terms; ///< by the English in small letters, without the hint
    QRegularExpression m_anyTerm;
};
