// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

/**
 * A language that is nobody's: English with accents on all vowels, as long as translations become.
 *
 * A text that stays without accents was never given to a translator; one that is cut has no room for a translation.
 */
class InventedLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

    [[nodiscard]] static QString invent(const QString &english);
    /** The first word that has come from elsewhere; empty when there is none. */
    [[nodiscard]] static QString foreignWord(const QString &shown);
};
