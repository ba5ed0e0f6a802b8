// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsearch.h"

#include "findingtext.h"
#include "guideshelf.h"
#include "searchwords.h"

FindingSearch::FindingSearch(GuideShelf &guides)
    : m_guides(guides)
{}

QList<SoughtWord> FindingSearch::words(const QString &typed)
{
    if (m_vocabulary.isEmpty()) {
        makeVocabulary();
    }
    QList<SoughtWord> words;
    const auto runs = SearchWords::wanted(typed);
    for (const QString &run : runs) {
        words.append({.text = run, .codes = codesOf(run)});
    }
    return words;
}

void FindingSearch::retranslate()
{
    m_vocabulary.clear();
}

void FindingSearch::makeVocabulary()
{
    m_vocabulary = FindingText::vocabulary();
    // A card has the same title in every guide, and each is in the oldest product's or in the newest's.
    QHash<QString, QString> titles;
    const auto products = GuideShelf::products();
    for (const QString &product : {products.constFirst(), products.constLast()}) {
        const GuideIndex *guide = m_guides.guide(product);
        const QStringList checks = guide ? guide->checks() : QStringList();
        for (const QString &key : checks) {
            titles.insert(key, guide->cardTitle(key));
        }
    }
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        m_vocabulary[it.key()] += *it;
    }
    for (QString &words : m_vocabulary) {
        words = SearchWords::folded(words);
    }
}

QStringList FindingSearch::codesOf(const QString &wanted) const
{
    // One Latin letter begins a word of nearly every sentence, and means none of them.
    const bool isLetter = wanted.size() == 1 && wanted.at(0).script() < QChar::Script_Hiragana;
    QStringList codes;
    for (auto it = m_vocabulary.cbegin(); !isLetter && it != m_vocabulary.cend(); ++it) {
        if (SearchWords::contains(it.value(), wanted)) {
            codes.append(it.key());
        }
    }
    return codes;
}
