// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidetitles.h"

#include "guideshelf.h"
#include "guidetextsaswritten.h"
#include "language.h"

#include <QTranslator>

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
        // Not installed: the language of the program stays what it is.
        QTranslator translator;
        const bool isTranslated = language.code != "en"_L1 && translator.load(u":/i18n/console_"_s + language.code + u".qm"_s);
        QJsonObject titles;
        for (auto it = written.cbegin(); it != written.cend(); ++it) {
            const QString text = isTranslated ? translator.translate("Guides", it.value().toUtf8().constData()) : QString();
            titles.insert(it.key(), text.isEmpty() ? it.value() : text);
        }
        all.insert(language.code, titles);
    }
    return all;
}
