// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glyphcheck.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace
{
bool isDrawn(QChar character)
{
    return !character.isSpace() && character.category() != QChar::Other_Control && character.category() != QChar::Other_Format;
}

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

QString shape(const QString &text, const QFont &font, const QString &family)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid()) {
    }
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns(-1, -1, QTextLayout::RetrieveAll);
    for (const QGlyphRun &run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<qsizetype> places = run.stringIndexes();
        for (qsizetype i = 0; i < qMin(glyphs.size(), places.size()); ++i) {
            const QChar character = text.at(places[i]);
            if (glyphs[i] == 0 && isDrawn(character)) {
                return u"no font has U+%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
            }
            // "Noto Sans Mono CJK JP" draws as "Noto Sans CJK JP" does; a text that asks for a language's face is named in that language.
            const QString wanted = font.family().contains("CJK"_L1) ? font.family() : family;
            if (!family.isEmpty() && isHan(character) && run.rawFont().familyName().last(2) != wanted.last(2)) {
                return u"%1 is drawn with %2"_s.arg(character).arg(run.rawFont().familyName());
            }
        }
    }
    return {};
}
} // namespace

QString GlyphCheck::complaint(const QString &text, const QFont &font, const QString &family)
{
    const QString key = text + u'\n' + font.family() + QString::number(font.weight()) + family;
    const auto known = m_known.constFind(key);
    // What keeps letters together is nothing to see, but is told as if it were drawn in the place of the letter before it.
    return known != m_known.cend() ? *known : *m_known.insert(key, shape(QString(text).remove(QChar(0x2060)), font, family));
}
