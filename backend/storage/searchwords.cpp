// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchwords.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostWanted = 12; // nobody types more to find a migration
constexpr qsizetype longestWanted = 100; // characters of one run

/** Written without spaces between words. */
bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetter(c);
    default:
        return c == U'\u30FC'; // the sign that makes a kana long belongs to two scripts
    }
}

/** Marks that tell one spelling of a word from another. Those of other scripts are letters in all but name. */
bool isDiacritic(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return within(0x0300, 0x036F) || within(0x0591, 0x05C7) || within(0x064B, 0x065F) || c == 0x0640 || c == 0x0670
        || within(0x1AB0, 0x1AFF) || within(0x1DC0, 0x1DFF) || within(0x20D0, 0x20FF);
}

/** Letters that Unicode does not take apart, though those who cannot type them write another. */
char32_t plain(char32_t c)
{
    switch (c) {
    case U'ø':
        return U'o';
    case U'ł':
        return U'l';
    case U'đ':
    case U'ð':
        return U'd';
    case U'ħ':
        return U'h';
    case U'ı':
        return U'i';
    default:
        return c;
    }
}
} // namespace

QString SearchWords::folded(const QString &text)
{
    // Taken apart, so that marks are characters of their own, and put together again, so that syllables and voiced kana are.
    const auto letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    std::u32string kept;
    kept.reserve(static_cast<size_t>(letters.size()));
    for (const uint letter : letters) {
        const auto c = static_cast<char32_t>(letter);
        if (c == U'ß' || c == U'æ' || c == U'œ') {
            kept += c == U'ß' ? U"ss" : c == U'æ' ? U"ae" : U"oe";
        } else if (!isDiacritic(c)) {
            kept += plain(c);
        }
    }
    const auto whole =
        QString::fromUcs4(kept.data(), static_cast<qsizetype>(kept.size())).normalized(QString::NormalizationForm_KC).toUcs4();
    std::u32string words;
    words.reserve(static_cast<size_t>(whole.size()) * 2);
    bool isOpen = false; // a word that the next letter belongs to
    for (const uint letter : whole) {
        const auto c = static_cast<char32_t>(letter);
        if (standsAlone(c)) {
            words += words.empty() ? U"" : U" ";
            words += c;
            isOpen = false;
        } else if (QChar::isLetterOrNumber(c)) {
            words += isOpen || words.empty() ? U"" : U" ";
            words += c;
            isOpen = true;
        } else if (QChar::isMark(c) && !words.empty()) {
            words += c;
        } else {
            isOpen = false;
        }
    }
    return QString::fromUcs4(words.data(), static_cast<qsizetype>(words.size()));
}

QStringList SearchWords::wanted(const QString &typed)
{
    QStringList runs;
    const auto parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString run = folded(part.left(longestWanted));
        if (!run.isEmpty() && !runs.contains(run) && runs.size() < mostWanted) {
            runs.append(run);
        }
    }
    return runs;
}

bool SearchWords::contains(const QString &folded, const QString &wanted)
{
    return folded.startsWith(wanted) || folded.contains(u' ' + wanted);
}

bool SearchWords::isBeginning(const QString &wanted)
{
    const auto last = QStringView(wanted).right(2).toUcs4();
    return last.isEmpty() || !standsAlone(static_cast<char32_t>(last.last()));
}

QString SearchWords::expression(const QString &wanted)
{
    return isBeginning(wanted) ? exactly(wanted) + u'*' : exactly(wanted);
}

QString SearchWords::exactly(const QString &wanted)
{
    return u'"' + wanted + u'"'; // folded words hold no quotation mark, so none can end the string that they stand in
}
