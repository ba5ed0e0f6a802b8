// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcanvas.h"

#include "pdfcatalog.h"
#include "reportshape.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numbers>

using namespace Qt::StringLiterals;

namespace
{
constexpr double headRoom = 20; // below the header
constexpr PdfStyle small{.size = 7.5, .gray = 0.36};

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length); // NOLINT(*-reinterpret-cast)
    return CAIRO_STATUS_SUCCESS;
}

QByteArray quoted(const QByteArray &destination)
{
    return "dest='" + destination + '\'';
}
} // namespace

QSizeF PdfCanvas::paper(const QLocale &locale)
{
    // Where CLDR says US Letter.
    static constexpr std::array letter{QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,    QLocale::Philippines,
                                       QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica, QLocale::ElSalvador,
                                       QLocale::Guatemala,    QLocale::Nicaragua, QLocale::Panama,    QLocale::PuertoRico,
                                       QLocale::Venezuela,    QLocale::Belize};
    return std::ranges::contains(letter, locale.territory()) ? QSizeF(612, 792) : QSizeF(595.28, 841.89);
}

PdfCanvas::PdfCanvas(const Report &report, int pages)
    : m_report(report)
    , m_paper(paper(QLocale(report.languages.value(0))))
    , m_surface(cairo_pdf_surface_create_for_stream(&append, &m_bytes, m_paper.width(), m_paper.height()))
    , m_cairo(cairo_create(m_surface.get()))
    , m_pango(pango_cairo_create_context(m_cairo.get()))
    , m_y(margin + headRoom)
    , m_pages(pages)
{
    cairo_surface_t *surface = m_surface.get();
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4); // the catalog is in plain sight there
    const auto tell = [surface](cairo_pdf_metadata_t what, const QString &text) {
        cairo_pdf_surface_set_metadata(surface, what, text.toUtf8().constData());
    };
    tell(CAIRO_PDF_METADATA_TITLE, report.title.text);
    tell(CAIRO_PDF_METADATA_AUTHOR, report.author);
    tell(CAIRO_PDF_METADATA_CREATOR, u"migration-console "_s + QCoreApplication::applicationVersion());
    tell(CAIRO_PDF_METADATA_CREATE_DATE, report.made.toUTC().toString(Qt::ISODate));
    // Glyphs where the text wants them, and not where the dots of some screen would be.
    using Options = std::unique_ptr<cairo_font_options_t, PdfRelease<&cairo_font_options_destroy>>;
    const Options options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_pango.get(), options.get());
    pango_cairo_context_set_resolution(m_pango.get(), 72);
    pango_context_set_round_glyph_positions(m_pango.get(), FALSE);
    begin("Document");
}

PdfCanvas::~PdfCanvas() = default;

double PdfCanvas::room() const
{
    return m_paper.height() - margin - m_y;
}

double PdfCanvas::wholeRoom() const
{
    return m_paper.height() - 2 * margin - headRoom;
}

void PdfCanvas::furnish()
{
    begin("Artifact");
    PdfText head = text({m_report.title.text}, small, width());
    head.draw(cairo(), {margin, margin - small.size}, head.nextHeight()); // its first line: the whole stands on the first page
    const QLocale locale(m_report.languages.value(0));
    const QString number = locale.toString(m_page);
    PdfText foot = text({m_pages > 0 ? number + " / "_L1 + locale.toString(m_pages) : number}, small, width());
    foot.draw(cairo(), {margin, m_paper.height() - margin + headRoom}, foot.height());
    end("Artifact");
}

void PdfCanvas::newPage()
{
    furnish();
    cairo_show_page(cairo());
    ++m_page;
    m_y = margin + headRoom;
}

void PdfCanvas::need(double height)
{
    if (height > room() && m_y > margin + headRoom) {
        newPage();
    }
}

void PdfCanvas::begin(const char *tag, const QByteArray &attributes)
{
    cairo_tag_begin(cairo(), tag, attributes.isEmpty() ? nullptr : attributes.constData());
}

void PdfCanvas::end(const char *tag)
{
    cairo_tag_end(cairo(), tag);
}

void PdfCanvas::addToOutline(int level, const QString &title, const QByteArray &destination)
{
    const int parent = level > 1 ? m_parents[level - 1] : int(CAIRO_PDF_OUTLINE_ROOT);
    m_parents[level] = cairo_pdf_surface_add_outline(m_surface.get(), parent, title.toUtf8().constData(), quoted(destination).constData(),
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

PdfText PdfCanvas::text(const ReportText &text, const PdfStyle &style, double width) const
{
    return {m_pango.get(), m_report.languages, text, style, width};
}

void PdfCanvas::paragraph(const char *tag, const ReportText &words, const PdfStyle &style, int mark, const QByteArray &attributes)
{
    const double indent = mark < 0 ? 0 : style.size * 1.8;
    PdfText laidOut = text(words, style, width() - indent);
    need(std::min(laidOut.height(), style.size * 4));
    if (mark >= 0) {
        shape(mark, {margin, m_y + 1}, style.size * 1.3);
    }
    while (!laidOut.isDone()) {
        if (laidOut.nextHeight() > room()) {
            newPage();
        }
        begin(tag, attributes);
        m_y += laidOut.draw(cairo(), {margin + indent, m_y}, std::max(room(), laidOut.nextHeight()));
        end(tag);
    }
    m_y += gap;
}

void PdfCanvas::fill(QPointF at, QSizeF size, double gray)
{
    cairo_set_source_rgb(cairo(), gray, gray, gray);
    cairo_rectangle(cairo(), at.x(), at.y(), size.width(), size.height());
    cairo_fill(cairo());
}

void PdfCanvas::shape(int mark, QPointF at, double size)
{
    const ReportShape shape = ReportShape::of(mark);
    cairo_t *c = cairo();
    const auto trace = [c](const QPolygonF &line) {
        cairo_new_sub_path(c);
        for (const QPointF &point : line) {
            cairo_line_to(c, point.x(), point.y());
        }
    };
    begin("Artifact"); // the word stands beside it
    cairo_save(c);
    cairo_translate(c, at.x(), at.y());
    cairo_scale(c, size / ReportShape::field, size / ReportShape::field);
    cairo_set_source_rgb(c, shape.color.redF(), shape.color.greenF(), shape.color.blueF());
    cairo_set_line_width(c, 2);
    cairo_set_line_cap(c, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(c, CAIRO_LINE_JOIN_ROUND);
    const auto ring = [c](QPointF middle, double radius) {
        cairo_new_sub_path(c);
        cairo_arc(c, middle.x(), middle.y(), radius, 0, 2 * std::numbers::pi);
    };
    if (shape.hasCircle) {
        ring({ReportShape::field / 2, ReportShape::field / 2}, ReportShape::circleRadius);
    }
    for (const QPolygonF &outline : shape.outlines) {
        trace(outline);
        cairo_close_path(c);
    }
    std::ranges::for_each(shape.lines, trace);
    cairo_stroke(c);
    for (const QPointF &dot : shape.dots) {
        ring(dot, 1.25);
    }
    cairo_fill(c);
    cairo_restore(c);
    end("Artifact");
}

QByteArray PdfCanvas::finish()
{
    furnish();
    end("Document");
    cairo_show_page(cairo());
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    if (cairo_surface_status(m_surface.get()) != CAIRO_STATUS_SUCCESS) {
        return {};
    }
    return PdfCatalog::withLanguage(m_bytes, m_report.languages.value(0).replace(u'_', u'-').toLatin1());
}
