// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventedlanguage.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
/** How much longer a text gets: short ones gain most, because a label has no room to spare (width in characters). */
qsizetype room(qsizetype length)
{
    return length <= 10 ? length : length <= 20 ? length * 8 / 10 : length <= 40 ? length * 6 / 10 : length * 4 / 10;
}
} // namespace

QString InventedLanguage::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString text = invent(QString::fromUtf8(sourceText));
    return n >= 0 ? text.replace("%n"_L1, QString::number(n)) : text;
}

QString InventedLanguage::invent(const QString &english)
{
    static const QHash<QChar, QChar> accents = {{u'a', u'á'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'y', u'ý'},
                                                {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Í'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'Y', u'Ý'}};
    static const QRegularExpression kept(u"%L?[0-9n]|<[^>]*>"_s); // places of values and marks of a text
    QString text;
    qsizetype letters = 0;
    qsizetype from = 0;
    const auto take = [&](qsizetype until) {
        for (; from < until; ++from) {
            text += accents.value(english[from], english[from]);
            ++letters;
        }
    };
    for (const QRegularExpressionMatch &match : kept.globalMatch(english)) {
        take(match.capturedStart());
        text += match.captured();
        from = match.capturedEnd();
    }
    take(english.size());
    if (!english.contains(QRegularExpression(u"\\p{L}{2,}"_s))) {
        return text; // a form such as "%1, %2"
    }
    const QString filling = u" lörêm ïpsüm dölör sït ámêt cönsêctêtür ádïpïscïng êlït"_s;
    const qsizetype wanted = room(letters);
    qsizetype added = 0;
    while (added < wanted) {
        const qsizetype part = qMin(filling.size(), wanted - added);
        text += filling.first(part);
        added += part;
    }
    return text.endsWith(u' ') && !english.endsWith(u' ') ? text.chopped(1) : text;
}

QString InventedLanguage::foreignWord(const QString &shown)
{
    static const QRegularExpression word(u"\\b[A-Za-z]*[aeiouyAEIOUY][A-Za-z]*\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpressionMatch &match : word.globalMatch(shown)) {
        if (match.capturedLength() >= 4) {
            return match.captured();
        }
    }
    return {};
}
