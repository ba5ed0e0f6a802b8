// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidetitles.h"

#include "guidelanguage.h"
#include "guideshelf.h"
#include "guidetextsaswritten.h"
#include "language.h"

using namespace Qt::StringLiterals;

namespace
{
QMap<QString, QString> writtenTitles(const Guide &guide)
{
    const GuideTextsAsWritten asWritten;
    QMap<QString, QString> titles;
    const auto addPhase = [&titles](const Phase *phase) { titles.insert(phase->key(), phase->title()); };
    std::ranges::for_each(guide.phases(), addPhase);
    if (guide.introduction()) {
        addPhase(guide.introduction());
    }
    for (const Step *step : guide.steps()) {
        titles.insert(step->id(), step->title());
    }
    const auto checks = guide.checks();
    for (const Check *check : checks) {
        titles.insert(check->key(), check->title());
    }
    for (const FormerPart *part : guide.formerParts()) {
        titles.insert(part->key(), part->title());
    }
    return titles;
}
} // namespace

QJsonObject GuideTitles::of(GuideShelf &guides, const QStringList &products)
{
    QMap<QString, QString> written;
    for (const QString &product : products) {
        if (const GuideIndex *index = guides.guide(product)) {
            written.insert(writtenTitles(index->guide()));
        }
    }
    QJsonObject all;
    for (const Language::Entry &language : Language::available()) {
        const GuideLanguage texts(language.code);
        QJsonObject titles;
        for (auto it = written.cbegin(); it != written.cend(); ++it) {
            titles.insert(it.key(), texts.text(it.value()));
        }
        all.insert(language.code, titles);
    }
    return all;
}
