// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutlint.h"

#include "exceptions.h"
#include "inventedlanguage.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QJSValue>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double rounding = 1; // pixels that a rounded position may be off
constexpr double air = 3; // pixels of a line of text that have no ink

/** Whether what does not fit can be brought into sight: it lies in a list that moves sideways. */
bool movesSideways(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable") && up->property("contentWidth").toReal() > up->width() + rounding) {
            return true;
        }
    }
    return false;
}

QString kindOf(const QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
}

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString().left(40).simplified();
    const QString parent = item->parentItem() ? item->parentItem()->property("label").toString() : QString();
    return u"%1 “%2” %3"_s.arg(kindOf(item), text.isEmpty() ? item->objectName() : text, parent).trimmed();
}

QString sizeOf(const QSizeF &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

/** @p over as it looks on an opaque @p ground. */
QColor blend(const QColor &over, const QColor &ground)
{
    const auto mix = [share = over.alphaF()](float top, float below) { return top * share + below * (1 - share); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()), mix(over.blueF(), ground.blueF()));
}

QColor thinned(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * opacity));
    return color;
}

/** Where the ink of a text is, of which an item may have more or less than room. */
QRectF inkOf(const QQuickItem *text)
{
    const double width = qMin(text->property("contentWidth").toReal(), text->width());
    const double height = text->property("contentHeight").toReal();
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int along = text->property("verticalAlignment").toInt();
    const double x = across & Qt::AlignRight ? text->width() - width : across & Qt::AlignHCenter ? (text->width() - width) / 2 : 0;
    const double y = along & Qt::AlignBottom ? text->height() - height : along & Qt::AlignVCenter ? (text->height() - height) / 2 : 0;
    return text->mapRectToScene({x, y, width, height});
}

bool related(const QQuickItem *one, const QQuickItem *other)
{
    return one->isAncestorOf(other) || other->isAncestorOf(one);
}

/** A list as a whole can be reached by keys, but what a finger means is what lies in it. */
bool isTouched(const QQuickItem *item)
{
    return !item->inherits("QQuickFlickable");
}
} // namespace

QStringList LayoutLint::complaints(const QQuickWindow &window, const Rules &rules)
{
    m_window = &window;
    m_rules = rules;
    m_texts.clear();
    m_controls.clear();
    m_grounds = {{.place = {0, 0, static_cast<double>(window.width()), static_cast<double>(window.height())}, .color = window.color()}};
    m_complaints.clear();
    m_order = 0;
    collect(window.contentItem(), m_grounds.constFirst().place, 1);
    for (const Thing &text : std::as_const(m_texts)) {
        inspectText(text);
        inspectContrast(text);
    }
    for (const Thing &control : std::as_const(m_controls)) {
        inspectControl(control);
    }
    inspectOverlaps();
    inspectDistances();
    return m_complaints;
}

void LayoutLint::collect(QQuickItem *item, const QRectF &clip, double opacity)
{
    if (!item->isVisible() || item->opacity() <= 0) {
        return;
    }
    const double seen = opacity * item->opacity();
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    ++m_items;
    ++m_order;
    if (item->inherits("QQuickRectangle") && !item->property("gradient").value<QJSValue>().isObject()) {
        const QColor color = thinned(item->property("color").value<QColor>(), seen);
        if (color.alpha() > 0) {
            m_grounds.append({.place = place & clip, .color = color, .order = m_order});
        }
    }
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
        collectThing(m_texts, item, inkOf(item), clip);
    }
    if (item->inherits("QQuickAbstractButton") || item->activeFocusOnTab()) {
        collectThing(m_controls, item, place, clip);
    }
    QList<QQuickItem *> children = item->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    const QRectF inside = item->clip() ? clip & place : clip;
    for (QQuickItem *child : std::as_const(children)) {
        collect(child, inside, seen);
    }
}

void LayoutLint::collectThing(QList<Thing> &things, QQuickItem *item, const QRectF &place, const QRectF &clip)
{
    things.append({.item = item, .place = place & clip, .whole = clip.adjusted(-1, -1, 1, 1).contains(place), .order = m_order});
}

void LayoutLint::inspectText(const Thing &text)
{
    const QQuickItem &item = *text.item;
    const bool elidesInTheMiddle = item.property("elide").toInt() == Qt::ElideMiddle;
    const QSizeF inside(item.property("contentWidth").toReal(), item.property("contentHeight").toReal());
    const bool outgrows = inside.width() > item.width() + rounding || inside.height() > item.height() + rounding;
    if (!elidesInTheMiddle && (item.property("truncated").toBool() || outgrows)) {
        complain(u"cut: %1, %2 in %3"_s.arg(nameOf(&item), sizeOf(inside), sizeOf(item.size())));
    }
    const QRectF whole = item.mapRectToScene(item.boundingRect());
    if ((whole.left() < -rounding || whole.right() > m_window->width() + rounding) && !movesSideways(&item)) {
        complain(u"beside the window: "_s + nameOf(&item));
    }
    const QQuickItem *holder = item.parentItem();
    while (holder && !holder->inherits("QQuickControl") && !holder->inherits("QQuickRectangle") && !holder->clip()) {
        holder = holder->parentItem();
    }
    const QRectF room = holder ? holder->mapRectToScene({0, 0, holder->width(), holder->height()}) : whole;
    const QRectF ink = inkOf(&item);
    if (holder && !holder->clip() && !room.adjusted(-rounding, -air, rounding, air).contains(ink) && room.intersects(ink)) {
        complain(u"reaches out of its %1: %2"_s.arg(kindOf(holder), nameOf(&item)));
    }
    const QString shown = item.property("text").toString();
    if (const QString glyphs = m_glyphs.complaint(shown, item.property("font").value<QFont>(), m_rules.family); !glyphs.isEmpty()) {
        complain(u"%1: %2"_s.arg(glyphs, nameOf(&item)));
    }
    inspectWords(text, shown);
    inspectBreaks(item);
}

void LayoutLint::inspectBreaks(const QQuickItem &text)
{
    if (text.property("wrapMode").toInt() != QTextOption::WrapAtWordBoundaryOrAnywhere || m_rules.invented) {
        return; // nobody knows where invented words are divided
    }
    // Words of a language, divided or joined; names of servers and figures are none.
    static const QRegularExpression word(u"^[^\\p{L}\\d]*[\\p{L}’'\\-\\x{2060}]+[^\\p{L}\\d]*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QFontMetricsF metrics(text.property("font").value<QFont>());
    const QStringList paragraphs = text.property("text").toString().split(u'\n');
    for (const QString &shown : paragraphs) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, shown);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
            const QString part = shown.sliced(from, to - from).trimmed();
            if (metrics.horizontalAdvance(part) > text.width() + rounding && word.match(part).hasMatch()) {
                complain(u"“%1” is torn at %2 pixels: %3"_s.arg(part).arg(text.width()).arg(nameOf(&text)));
            }
        }
    }
}

void LayoutLint::inspectWords(const Thing &thing, const QString &words)
{
    const QString word = m_rules.invented ? InventedLanguage::foreignWord(Exceptions::withoutForeign(words)) : QString();
    if (!word.isEmpty() && !Exceptions::isForeign(*thing.item)) {
        complain(u"“%1” was not translated: %2"_s.arg(word, nameOf(thing.item)));
    }
}

void LayoutLint::inspectControl(const Thing &control)
{
    const QQuickItem &item = *control.item;
    const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    if ((place.left() < -rounding || place.right() > m_window->width() + rounding) && !movesSideways(&item)) {
        complain(u"beside the window: "_s + nameOf(&item));
    }
    if (item.width() < m_rules.touch || item.height() < m_rules.touch) {
        complain(u"too small to touch: %1, %2"_s.arg(nameOf(&item), sizeOf(item.size())));
    }
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control.item);
    const bool speaks = spoken && !spoken->state().invisible && !spoken->state().passwordEdit; // Qt names no field of a password
    if (!spoken || (speaks && spoken->text(QAccessible::Name).isEmpty())) {
        complain(u"has no name: "_s + nameOf(&item));
    }
    if (speaks) {
        inspectWords(control, spoken->text(QAccessible::Name));
        inspectWords(control, spoken->text(QAccessible::Description));
    }
}

bool LayoutLint::isCovered(const QRectF &place, int after, int before) const
{
    return std::ranges::any_of(m_grounds, [&](const Ground &ground) {
        return ground.order > after && ground.order < before && ground.color.alpha() == 255
            && ground.place.adjusted(-1, -1, 1, 1).contains(place);
    });
}

void LayoutLint::inspectOverlaps()
{
    const auto compare = [this](const Thing &one, const Thing &other) {
        const QRectF common = one.place & other.place;
        if (common.width() <= air || common.height() <= 2 * air || related(one.item, other.item)) {
            return;
        }
        const int above = qMax(one.order, other.order);
        if (!isCovered(common, qMin(one.order, other.order), above) && !isCovered(common, above, m_order + 1)) {
            complain(u"%1 lies over %2"_s.arg(nameOf(one.item), nameOf(other.item)));
        }
    };
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
            compare(m_texts[i], m_texts[j]);
        }
    }
}

void LayoutLint::inspectDistances()
{
    const auto near = [this](const Thing &one, const Thing &other) {
        const double across = qMax(one.place.left(), other.place.left()) - qMin(one.place.right(), other.place.right());
        const double along = qMax(one.place.top(), other.place.top()) - qMin(one.place.bottom(), other.place.bottom());
        return qMax(across, along) < m_rules.distance - rounding && qMin(across, along) < -rounding;
    };
    const auto apart = [this](const Thing &thing) {
        return thing.whole && isTouched(thing.item) && !isCovered(thing.place, thing.order, m_order + 1);
    };
    QList<Thing> touched;
    std::ranges::copy_if(m_controls, std::back_inserter(touched), apart);
    for (qsizetype i = 0; i < touched.size(); ++i) {
        for (qsizetype j = i + 1; j < touched.size(); ++j) {
            if (!related(touched[i].item, touched[j].item) && near(touched[i], touched[j])) {
                complain(u"too near: %1 and %2"_s.arg(nameOf(touched[i].item), nameOf(touched[j].item)));
            }
        }
    }
}

QColor LayoutLint::groundOf(const Thing &text) const
{
    QColor ground = m_window->color();
    for (const Ground &one : m_grounds) {
        if (one.order < text.order && one.place.contains(text.place.center())) {
            ground = blend(one.color, ground);
        }
    }
    return ground;
}

void LayoutLint::inspectContrast(const Thing &text)
{
    if (!text.item->isEnabled() || text.place.isEmpty() || isCovered(text.place, text.order, m_order + 1)) {
        return; // what cannot be used may be faint, what is covered is not read
    }
    double opacity = 1;
    for (const QQuickItem *up = text.item; up; up = up->parentItem()) {
        opacity *= up->opacity();
    }
    const QColor ground = groundOf(text);
    const double ratio = contrastOf(blend(thinned(text.item->property("color").value<QColor>(), opacity), ground), ground);
    if (ratio < m_rules.contrast - 0.05) {
        complain(u"contrast of %1: %2"_s.arg(ratio, 0, 'f', 2).arg(nameOf(text.item)));
    }
}

void LayoutLint::complain(const QString &text)
{
    if (Exceptions::excuses(text)) {
        ++m_excused;
    } else if (!m_complaints.contains(text)) {
        m_complaints.append(text);
    }
}

QStringList LayoutLint::exceptions()
{
    return Exceptions::all();
}
