// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionquery.h"

#include <QHash>
#include <QString>

class GuideIndex;
class GuideShelf;

/**
 * What is typed, as the index understands it: records hold codes of findings and no sentences, so a word is looked for in the
 * sentences of the language that is shown, and leads to their codes.
 */
class FindingSearch
{
public:
    explicit FindingSearch(GuideShelf &guides);

    [[nodiscard]] QList<SoughtWord> words(const QString &typed);
    void retranslate(); ///< the sentences are made anew when they are next needed

private:
    void makeVocabulary();
    [[nodiscard]] QStringList codesOf(const QString &wanted) const;

    GuideShelf &m_guides;
    QHash<QString, QString> m_vocabulary; ///< folded words, by code of a finding or key of a card
};
