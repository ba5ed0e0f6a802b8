// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linebreaks.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr QChar joiner(0x2060); // no break here
/**
 * Where a word is divided: a hyphen, and a place without width where a line may end. Not U+00AD: with that the implicit width of
 * a Text stands on its width, and everything that is as wide as its words goes round in a circle.
 */
constexpr QStringView division = u"\u2010\u200b";

bool isHangul(QChar letter)
{
    return letter.script() == QChar::Script_Hangul;
}

bool isKatakana(QChar letter)
{
    return letter.script() == QChar::Script_Katakana || letter == QChar(0x30fc); // the sign that makes a vowel long
}

bool isHiragana(QChar letter)
{
    return letter.script() == QChar::Script_Hiragana;
}

bool isJapanese(QChar letter)
{
    return isHiragana(letter) || isKatakana(letter) || letter.script() == QChar::Script_Han;
}

/** What stays on one line as long as it fits there. */
enum class Whole {
    KoreanWords, // in running text
    Katakana, // and words of katakana
    Phrases, // and a Japanese word with the particles that follow it
};

/** Letters up to the end of each place where a line may end. */
QList<qsizetype> endings(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QList<qsizetype> places;
    while (finder.toNextBoundary() >= 0) {
        // Where a line must end the finder sees no place where it may.
        const qsizetype from = places.isEmpty() ? 0 : places.constLast();
        for (qsizetype end = text.indexOf(u'\n', from) + 1; end > 0 && end < finder.position(); end = text.indexOf(u'\n', end) + 1) {
            places.append(end);
        }
        places.append(finder.position());
    }
    return places;
}

/** A polite o or go before a word. */
bool isPrefix(const QString &text, qsizetype at)
{
    return (text[at] == u'お' || text[at] == u'ご') && at + 1 < text.size() && text[at + 1].script() == QChar::Script_Han;
}

/** Nothing marks where a Japanese phrase begins, but nearly all end with hiragana and begin with something else. */
bool endsPhrase(const QString &text, qsizetype place)
{
    return isHiragana(text[place - 1]) && !isPrefix(text, place - 1) && (!isHiragana(text[place]) || isPrefix(text, place));
}

/** Whether a line would end inside of what stays whole, by the habits of Korean and Japanese. */
bool tears(const QString &text, qsizetype place, Whole whole)
{
    if (place >= text.size() || text[place - 1].isSpace()) {
        return false;
    }
    const QChar before = text[place - 1];
    const QChar after = text[place];
    if (isHangul(before) || isHangul(after)) {
        return true;
    }
    switch (whole) {
    case Whole::KoreanWords:
        return false;
    case Whole::Katakana:
        return isKatakana(before) && isKatakana(after);
    case Whole::Phrases:
        break;
    }
    return isJapanese(before) && isJapanese(after) && !endsPhrase(text, place);
}

QString joined(const QString &plain, Whole whole)
{
    const auto isConcerned = [whole](QChar letter) {
        return isHangul(letter) || (whole != Whole::KoreanWords && (isKatakana(letter) || isHiragana(letter))); // Chinese has neither
    };
    const bool needed = std::ranges::any_of(plain, isConcerned);
    if (!needed) {
        return plain;
    }
    QString text;
    qsizetype from = 0;
    const QList<qsizetype> places = endings(plain);
    for (const qsizetype place : places) {
        text += QStringView(plain).sliced(from, place - from);
        if (tears(plain, place, whole)) {
            text += joiner;
        }
        from = place;
    }
    return text;
}

/** Not too long for @p width even if each of its letters were as wide as the font is high. */
bool surelyFits(const QString &text, const QFont &font, double width)
{
    const double most = width / qMax(font.pixelSize(), 1);
    qsizetype letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (static_cast<double>(letters) > most) {
            return false;
        }
    }
    return true;
}
} // namespace

void LineBreaks::fit(QQuickItem *text)
{
    if (!m_waiting.isEmpty() && m_waiting.constLast() == text) {
        return; // a text that is made says several things at once
    }
    if (m_waiting.isEmpty()) {
        QMetaObject::invokeMethod(this, &LineBreaks::fitAll, Qt::QueuedConnection);
    }
    m_waiting.append(text);
}

void LineBreaks::fitAll()
{
    const QList<QPointer<QQuickItem>> texts = std::exchange(m_waiting, {});
    for (const QPointer<QQuickItem> &text : texts) {
        if (text) {
            fitNow(*text);
        }
    }
}

void LineBreaks::fitNow(QQuickItem &text)
{
    const QString shown = text.property("text").toString();
    if (shown.isEmpty() || text.width() <= 0 || text.property("wrapMode").toInt() != QTextOption::WrapAtWordBoundaryOrAnywhere) {
        return;
    }
    const QFont font = text.property("font").value<QFont>();
    const QString language = text.property("language").toString();
    const QString unmarked = plain(shown);
    // What needs one line only needs no marks, and each of them costs: it is drawn from another font than the letters beside it.
    const bool isShort = static_cast<double>(unmarked.size()) * font.pixelSize() <= text.width() && !unmarked.contains(u'\n');
    const Whole rule = text.property("paragraph").toBool() ? Whole::KoreanWords : Whole::Phrases;
    const QString whole = isShort ? unmarked : joined(unmarked, rule);
    const QString wanted = fitted(whole, font, text.width(), language);
    // What is as wide as its words grew by the hyphens. Without them it would shrink again, and so for ever.
    const double grown = static_cast<double>(shown.count(division)) * QFontMetricsF(font).horizontalAdvance(division.front());
    if (wanted != shown && (wanted != whole || grown <= 0 || fitted(whole, font, text.width() - grown, language) == whole)) {
        text.setProperty("text", wanted); // a binding stays: what it says next comes here again
    }
}

QString LineBreaks::plain(const QString &shown)
{
    QString text = shown;
    return text.remove(division.toString()).remove(joiner);
}

QString LineBreaks::fitted(const QString &whole, const QFont &font, double width, const QString &language)
{
    if (surelyFits(whole, font, width)) {
        return whole;
    }
    const QFontMetricsF metrics(font);
    QString text;
    qsizetype from = 0;
    const QList<qsizetype> places = endings(whole);
    for (const qsizetype place : places) {
        const QString part = whole.sliced(from, place - from);
        const bool fits = metrics.horizontalAdvance(part.trimmed()) <= width;
        text += fits ? part : divided(part, font, width, language);
        from = place;
    }
    return text;
}

QString LineBreaks::divided(const QString &part, const QFont &font, double width, const QString &language)
{
    if (part.contains(joiner)) {
        // A phrase that is too long ends at its words; what is longer still does not stay whole whatever is done.
        const QString words = joined(plain(part), Whole::Katakana);
        return words == part ? plain(part) : fitted(words, font, width, language);
    }
    // Letters between signs, an article before them perhaps: names of servers, addresses and figures are no words, and are never divided.
    static const QRegularExpression form(u"^(\\P{L}*(?:\\p{L}{1,5}['’])?)(\\p{L}{6,})(\\P{L}*)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch word = form.match(part);
    if (!word.hasMatch() || part.contains(QRegularExpression(u"[\\d@_\\\\]"_s))) {
        return part;
    }
    const QFontMetricsF metrics(font);
    QStringList pieces = hyphenation(language).parts(word.captured(2));
    pieces.first().prepend(word.captured(1));
    pieces.last().append(word.captured(3));
    QString text;
    QString line;
    for (const QString &piece : std::as_const(pieces)) {
        const bool last = &piece == &pieces.constLast();
        const QString ending = last ? piece.trimmed() : piece + division.front();
        if (!line.isEmpty() && metrics.horizontalAdvance(line + ending) > width) {
            text += line;
            text += division;
            line.clear();
        }
        line += piece;
    }
    return text + line;
}

const Hyphenation &LineBreaks::hyphenation(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    std::shared_ptr<Hyphenation> &known = m_hyphenations[locale.name()];
    if (!known) {
        known = std::make_shared<Hyphenation>(locale);
    }
    return *known;
}
