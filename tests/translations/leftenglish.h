// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

/**
 * Finds English that was left in a translation. Names, commands and what a server's screen shows stay English: they are in
 * the list of names, in quotation marks or brackets, or carry a sign that no word has.
 */
class LeftEnglish
{
public:
    /**
     * A file of names, one a line; # begins a comment. Behind a tab stands a part of the English text outside of which the
     * words are none: commands of the program are everyday words elsewhere.
     */
    explicit LeftEnglish(const QString &names);

    [[nodiscard]] bool isEmpty() const { return m_names.pattern().isEmpty(); }
    [[nodiscard]] QStringList breaches(const QString &source, const QString &translation, const QString &locale) const;

private:
    QRegularExpression m_names;
    QList<std::pair<QString, QString>> m_namesOfTexts; ///< the name, the part of the English
};
