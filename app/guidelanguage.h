// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

/** What guides say in any language that the console has; that of the program stays what it is. */
class GuideLanguage
{
public:
    explicit GuideLanguage(const QString &code); ///< of Language::available(); any other is English
    ~GuideLanguage();
    GuideLanguage(GuideLanguage &&other) noexcept;
    GuideLanguage &operator=(GuideLanguage &&other) noexcept;
    Q_DISABLE_COPY(GuideLanguage)

    [[nodiscard]] QString text(const QString &written) const; ///< of a text as it was written; the same where nothing says otherwise

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< a region's own words before those of its language
};
