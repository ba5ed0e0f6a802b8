// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inflection.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
bool isEastAsian(const QString &language)
{
    return language == "ja"_L1 || language == "ko"_L1 || language == "zh"_L1;
}

/** Small letters without accents and the kinds of space; East Asian text without any space. */
QString folded(const QString &text, const QString &language)
{
    static const QRegularExpression space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression accent(u"\\p{Mn}"_s);
    QString plain = QString(text).replace(space, isEastAsian(language) ? QString() : u" "_s).toLower();
    if (isEastAsian(language)) {
        return plain;
    }
    return plain.normalized(QString::NormalizationForm_D).remove(accent).replace(u'\u2019', u'\'').replace(u'\u2011', u'-');
}

/** What grammar changes at the end of a word, written without accents. */
QRegularExpression endings(const QString &language)
{
    static const QHash<QString, QRegularExpression> all = [] {
        const auto ending = [](const QString &pattern) { return QRegularExpression(u"(?:"_s + pattern + u")$"_s); };
        return QHash<QString, QRegularExpression>{
            {u"de"_s, ending(u"ern|en|er|es|em|e|n|s"_s)},
            {u"es"_s, ending(u"os|as|es|ar|er|ir|o|a|e|s"_s)},
            {u"fr"_s, ending(u"ees|ee|er|es|ir|re|e|s|aux|al"_s)},
            {u"it"_s, ending(u"are|ere|ire|hi|he|ci|o|a|e|i"_s)},
            {u"pt"_s, ending(u"oes|ao|ar|er|ir|os|as|es|is|l|o|a|e|s"_s)},
            {u"ru"_s, ending(u"ия|ии|ие|ыи|ои|ая|ое|ые|ть|ить|ать|а|я|о|е|ь|ы|и"_s)},
        };
    }();
    return all.value(language, QRegularExpression(u"(?!)"_s));
}

QString stem(const QString &word, const QString &language)
{
    if (word.size() < 4) {
        return word;
    }
    const QString cut = QString(word).remove(endings(language));
    return cut.size() < 3 ? word.first(3) : cut;
}

/** The words of a term that say something: not the de, la, di between them, not the se before. Found once for each term of a language. */
const QStringList &stems(const QString &term, const QString &language)
{
    static QHash<std::pair<QString, QString>, QStringList> known;
    const auto found = known.constFind({term, language});
    if (found != known.cend()) {
        return *found;
    }
    QStringList parts;
    if (isEastAsian(language)) {
        static const QRegularExpression verb(u"(?:させる|する)$"_s);
        parts.append(folded(term, language).remove(verb));
    } else {
        static const QRegularExpression between(u"[\\s/\u2014-]+"_s);
        const QStringList words = folded(term, language).split(between, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = words[i].section(u'\'', -1);
            const bool isBetween = i > 0 && i + 1 < words.size();
            if (words.size() == 1 || word.size() > (isBetween ? 3 : 2)) {
                parts.append(stem(word, language));
            }
        }
    }
    return *known.insert({term, language}, parts);
}

/** Whether a word of the text begins with the part. */
bool hasBeginning(const QString &text, const QString &part)
{
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (at == 0 || !text[at - 1].isLetter()) {
            return true;
        }
    }
    return false;
}
} // namespace

InflectedText::InflectedText(const QString &text, const QString &language)
    : m_text(folded(text, language))
    , m_language(language)
{}

bool InflectedText::hasTerm(const QString &term) const
{
    const bool anywhere = isEastAsian(m_language) || m_language == "de"_L1;
    const QStringList &parts = stems(term, m_language);
    return std::ranges::all_of(parts, [&](const QString &part) { return anywhere ? m_text.contains(part) : hasBeginning(m_text, part); });
}

bool InflectedText::hasPhrase(const QString &term) const
{
    static QHash<std::pair<QString, QString>, QRegularExpression> known;
    QRegularExpression &pattern = known[{term, m_language}];
    if (pattern.pattern().isEmpty()) {
        QStringList parts = stems(term, m_language);
        std::ranges::transform(parts, parts.begin(), [](const QString &part) { return QRegularExpression::escape(part); });
        pattern.setPattern(parts.join(u"\\p{L}*(?: \\p{L}{1,3})? "_s));
        pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    }
    return hasTerm(term) && m_text.contains(pattern);
}
