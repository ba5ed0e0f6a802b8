// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftext.h"

#include "language.h"

#include <pango/pangocairo.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr double muted = 0.36; // gray of the second language
using Attributes = std::unique_ptr<PangoAttrList, PdfRelease<&pango_attr_list_unref>>;
using Description = std::unique_ptr<PangoFontDescription, PdfRelease<&pango_font_description_free>>;

/** The families that draw a language the way its readers expect, in Pango's words. */
QByteArray familiesOf(const QString &locale, bool isCode)
{
    const Language::Entry *entry = Language::find(locale);
    const QString own = entry ? entry->fontFamily : u"Noto Sans"_s;
    QStringList families = {u"Noto Sans"_s};
    if (own != families.constFirst()) {
        families.prepend(own);
    }
    if (isCode) {
        families.replaceInStrings(u"Noto Sans"_s, u"Noto Sans Mono"_s);
    }
    return families.join(u',').toUtf8();
}

void add(PangoAttrList *list, PangoAttribute *attribute, int from, int to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

void speak(PangoAttrList *list, const QString &locale, bool isCode, int from, int to)
{
    QString tag = locale;
    tag.replace(u'_', u'-');
    add(list, pango_attr_language_new(pango_language_from_string(tag.toLatin1().constData())), from, to);
    add(list, pango_attr_family_new(familiesOf(locale, isCode).constData()), from, to);
}

void tint(PangoAttrList *list, double gray, int from, int to)
{
    const auto level = static_cast<guint16>(gray * 65535);
    add(list, pango_attr_foreground_new(level, level, level), from, to);
}
} // namespace

PdfText::PdfText(PangoContext *context, const QStringList &languages, const ReportText &text, const PdfStyle &style, double width)
    : m_layout(pango_layout_new(context))
    , m_style(style)
{
    // A soft hyphen is for a narrow screen; on paper it would stand in the words that are copied from it.
    const auto bytesOf = [](QString words) { return words.remove(QChar::SoftHyphen).toUtf8(); };
    const QByteArray first = bytesOf(text.text);
    const QByteArray bytes = text.other.isEmpty() ? first : first + '\n' + bytesOf(text.other);
    const int middle = static_cast<int>(first.size());
    const int end = static_cast<int>(bytes.size());
    const Attributes attributes(pango_attr_list_new());
    // A hyphen that stands only on paper is a wrong sign in a name or a hash.
    add(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, end);
    // Whoever copies or searches a word finds letters, not a ligature that is a sign of its own.
    add(attributes.get(), pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, end);
    speak(attributes.get(), languages.value(0), style.isCode, 0, middle);
    tint(attributes.get(), style.gray, 0, middle);
    if (end > middle) {
        speak(attributes.get(), languages.value(1), style.isCode, middle, end);
        tint(attributes.get(), muted, middle, end);
    }
    const Description font(pango_font_description_new());
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    PangoLayout *layout = m_layout.get();
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_attributes(layout, attributes.get());
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_text(layout, bytes.constData(), end);

    using Iterator = std::unique_ptr<PangoLayoutIter, PdfRelease<&pango_layout_iter_free>>;
    const Iterator iterator(pango_layout_get_iter(layout));
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(iterator.get(), nullptr, &extents);
        const double top = static_cast<double>(extents.y) / PANGO_SCALE;
        const double baseline = static_cast<double>(pango_layout_iter_get_baseline(iterator.get())) / PANGO_SCALE;
        m_lines.push_back({.line = pango_layout_iter_get_line_readonly(iterator.get()),
                           .left = static_cast<double>(extents.x) / PANGO_SCALE,
                           .height = static_cast<double>(extents.height) / PANGO_SCALE,
                           .baseline = baseline - top});
        m_height += m_lines.back().height;
    } while (pango_layout_iter_next_line(iterator.get()));
    if (bytes.isEmpty()) {
        m_lines.clear();
        m_height = 0;
    }
}

double PdfText::nextHeight() const
{
    return isDone() ? 0 : m_lines.at(m_next).height;
}

double PdfText::draw(cairo_t *cairo, QPointF at, double room)
{
    constexpr double rounding = 0.01;
    double taken = 0;
    for (; m_next < m_lines.size() && taken + m_lines[m_next].height <= room + rounding; ++m_next) {
        const Line &line = m_lines[m_next];
        cairo_move_to(cairo, at.x() + line.left, at.y() + taken + line.baseline);
        pango_cairo_show_layout_line(cairo, line.line);
        taken += line.height;
    }
    return taken;
}
