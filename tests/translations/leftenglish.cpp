// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftenglish.h"

#include "textfile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** Without what is quoted, bracketed, a man page's code, a command's option, a path, an address or a placeholder. */
QString prose(const QString &text)
{
    static const QRegularExpression shown(u"“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」|\\[[^\\]]*\\]|\\([^)]*\\)|（[^）]*）|"
                                          "%L?[0-9n]|\\S*[\\\\/_@=<>]\\S*|(?<![\\w-])--?[A-Za-z]\\S*|\\w+\\.\\w[\\w.]*|\\.[A-Za-z]+"_s);
    return withoutMarkup(text).replace(shown, u" "_s);
}
} // namespace

LeftEnglish::LeftEnglish(const QString &names)
{
    QFile file(names);
    if (!file.open(QFile::ReadOnly)) {
        return;
    }
    QStringList longestFirst;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        if (line.contains(u'\t')) {
            m_namesOfTexts.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
        } else {
            longestFirst.append(QRegularExpression::escape(line));
        }
    }
    std::ranges::sort(longestFirst, std::ranges::greater(), &QString::size);
    m_names.setPattern(u"(?<![A-Za-z])(?:%1)(?![A-Za-z])"_s.arg(longestFirst.join(u'|')));
    m_names.optimize();
}

QStringList LeftEnglish::breaches(const QString &source, const QString &translation, const QString &locale) const
{
    QStringList found;
    static const QRegularExpression latinWord(u"(?<![A-Za-z-])[A-Za-z]{3,}(?![A-Za-z]|-[A-Za-z])"_s);
    static const QRegularExpression smallWord(u"(?<![\\w’'-])(?:the|and|of|with|this|that|these|from|which|when|where|your|have|been|does|"
                                              "should|must|will|before|after|into|until|because)(?![\\w’'-])"_s);
    const QString text = prose(translation).replace(QChar::Nbsp, u' ').replace(m_names, u" "_s);
    const bool isLatin = QStringList{u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"pt"_s}.contains(locale.section(u'_', 0, 0));
    for (const QRegularExpressionMatch &match : (isLatin ? smallWord : latinWord).globalMatch(text)) {
        const QString word = match.captured();
        const bool isAbbreviation = word == word.toUpper();
        const bool isNameHere =
            std::ranges::any_of(m_namesOfTexts, [&](const auto &name) { return name.first == word && source.contains(name.second); });
        if (source.contains(word) && !isAbbreviation && !isNameHere) {
            found.append(word);
        }
    }
    return found;
}
