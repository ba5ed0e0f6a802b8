// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidelanguage.h"

#include "language.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

GuideLanguage::GuideLanguage(const QString &code)
{
    const Language::Entry *entry = Language::find(code);
    if (!entry || code == "en"_L1) {
        return;
    }
    for (const QString &catalogue : {code, entry->base}) {
        auto translator = std::make_unique<QTranslator>();
        if (!catalogue.isEmpty() && translator->load(u":/i18n/console_"_s + catalogue + u".qm"_s)) {
            m_translators.push_back(std::move(translator));
        }
    }
}

GuideLanguage::~GuideLanguage() = default;
GuideLanguage::GuideLanguage(GuideLanguage &&other) noexcept = default;
GuideLanguage &GuideLanguage::operator=(GuideLanguage &&other) noexcept = default;

QString GuideLanguage::text(const QString &written) const
{
    const QByteArray source = written.toUtf8();
    for (const auto &translator : m_translators) {
        if (const QString text = translator->translate("Guides", source.constData()); !text.isEmpty()) {
            return text;
        }
    }
    return written;
}
