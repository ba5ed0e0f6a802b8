// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "glyphcheck.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QQuickItem;
class QQuickWindow;

/**
 * Looks at everything that a window shows, and names what nobody should see.
 *
 * Text that is cut, torn inside a word, lies over other text or has too little contrast; what reaches out of its place or of the window;
 * what a finger misses; what a screen reader cannot name; a character that no font has; a text that was not translated.
 */
class LayoutLint
{
public:
    struct Rules {
        double touch = 48; ///< pixels that a target is wide and high at least
        double distance = 8; ///< pixels between two targets at least
        double contrast = 4.5; ///< of text against its ground at least, as WCAG reckons it
        bool invented = false; ///< every text must come from InventedLanguage
        QString family = {}; ///< that every Chinese, Japanese or Korean character is drawn with; empty: any
    };

    /** Takes the window as it is laid out and drawn now. */
    [[nodiscard]] QStringList complaints(const QQuickWindow &window, const Rules &rules);

    [[nodiscard]] int items() const { return m_items; } ///< looked at, of all windows so far
    [[nodiscard]] int excused() const { return m_excused; } ///< complaints that an exception took away
    [[nodiscard]] static QStringList exceptions(); ///< with their reasons, a line each

private:
    /** Something to read or to touch, where it is seen. */
    struct Thing {
        QQuickItem *item = nullptr;
        QRectF place; ///< in the window, as far as nothing clips it
        bool whole = true; ///< nothing clips it
        int order = 0; ///< of painting
    };
    /** A ground that something is painted on. */
    struct Ground {
        QRectF place;
        QColor color;
        int order = 0;
    };

    void collect(QQuickItem *item, const QRectF &clip, double opacity);
    void collectThing(QList<Thing> &things, QQuickItem *item, const QRectF &place, const QRectF &clip);
    void inspectText(const Thing &text);
    void inspectControl(const Thing &control);
    void inspectOverlaps();
    void inspectDistances();
    void inspectContrast(const Thing &text);
    void inspectBreaks(const QQuickItem &text);
    void inspectWords(const Thing &thing, const QString &words);
    [[nodiscard]] bool isCovered(const QRectF &place, int after, int before) const;
    [[nodiscard]] QColor groundOf(const Thing &text) const;
    void complain(const QString &text);

    GlyphCheck m_glyphs;
    const QQuickWindow *m_window = nullptr;
    Rules m_rules;
    QList<Thing> m_texts;
    QList<Thing> m_controls;
    QList<Ground> m_grounds;
    QStringList m_complaints;
    int m_order = 0;
    int m_items = 0;
    int m_excused = 0;
};
