// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfreport.h"

#include "pdfcanvas.h"
#include "pdftable.h"

#include <QPoint>

#include <algorithm>
#include <utility>

namespace
{
constexpr PdfStyle titleStyle{.size = 20, .isBold = true};
constexpr PdfStyle headingStyle{.size = 14, .isBold = true};
constexpr PdfStyle lowerHeadingStyle{.size = 11, .isBold = true};
constexpr PdfStyle textStyle{.size = 10};
constexpr double beforeHeading = 12;
constexpr double keptTogether = 150; // a heading, and the head and the first row of what follows it
} // namespace

PdfReport::PdfReport(const Report &report, Progress progress)
    : m_report(report)
    , m_progress(std::move(progress))
{}

QByteArray PdfReport::nameOf(qsizetype section) const
{
    return "part" + QByteArray::number(section + 1);
}

QByteArray PdfReport::bytes() const
{
    int pages = 0;
    {
        // Whoever holds the first page sees whether the last one is missing; how many there are is known only at the end.
        PdfCanvas counted(m_report);
        draw(counted, 0);
        pages = counted.page();
    }
    PdfCanvas canvas(m_report, pages);
    draw(canvas, 0.5);
    return canvas.finish();
}

void PdfReport::draw(PdfCanvas &canvas, double done) const
{
    canvas.paragraph("H1", m_report.title, titleStyle);
    contents(canvas);
    for (qsizetype i = 0; i < m_report.sections.size(); ++i) {
        section(canvas, m_report.sections.at(i), nameOf(i));
        if (m_progress) {
            m_progress(done + static_cast<double>(i + 1) / static_cast<double>(m_report.sections.size()) / 2);
        }
    }
}

void PdfReport::contents(PdfCanvas &canvas) const
{
    canvas.begin("TOC");
    for (qsizetype i = 0; i < m_report.sections.size(); ++i) {
        if (m_report.sections.at(i).level == 1) {
            canvas.begin("TOCI");
            canvas.paragraph("Link", m_report.sections.at(i).title, {.size = 9, .gray = 0.25}, -1, "dest='" + nameOf(i) + '\'');
            canvas.advance(2 - PdfCanvas::gap);
            canvas.end("TOCI");
        }
    }
    canvas.end("TOC");
    canvas.advance(PdfCanvas::gap);
}

void PdfReport::section(PdfCanvas &canvas, const ReportSection &section, const QByteArray &name) const
{
    canvas.need(keptTogether);
    canvas.advance(beforeHeading);
    canvas.begin("Sect");
    canvas.begin(CAIRO_TAG_DEST, "name='" + name + '\'');
    const bool isUpper = section.level == 1;
    canvas.paragraph(isUpper ? "H2" : "H3", section.title, isUpper ? headingStyle : lowerHeadingStyle);
    canvas.end(CAIRO_TAG_DEST);
    canvas.addToOutline(section.level, section.title.text, name);
    int mark = section.mark;
    for (const ReportText &paragraph : section.paragraphs) {
        canvas.paragraph("P", paragraph, textStyle, std::exchange(mark, -1));
    }
    for (const ReportTable &table : section.tables) {
        PdfTable(canvas, table).draw();
    }
    drawing(canvas, section.drawing);
    for (const ReportText &paragraph : section.closing) {
        canvas.paragraph("P", paragraph, textStyle);
    }
    canvas.end("Sect");
}

void PdfReport::drawing(PdfCanvas &canvas, const ReportDrawing &drawing)
{
    if (drawing.strokes.isEmpty()) {
        return;
    }
    constexpr double width = 260;
    constexpr double unit = width / 1000;
    int lowest = 1;
    for (const QList<int> &stroke : drawing.strokes) {
        int y = 0;
        for (qsizetype i = 1; i < stroke.size(); i += 2) {
            y += stroke.at(i);
            lowest = std::max(lowest, y);
        }
    }
    const double height = std::min(lowest * unit, canvas.wholeRoom() / 2);
    canvas.need(height + keptTogether / 2);
    canvas.begin("Figure");
    cairo_t *cairo = canvas.cairo();
    cairo_save(cairo);
    cairo_translate(cairo, PdfCanvas::margin, canvas.y());
    cairo_rectangle(cairo, 0, 0, width, height);
    cairo_clip(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_line_width(cairo, 1.2);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    for (const QList<int> &stroke : drawing.strokes) {
        QPoint at;
        cairo_new_sub_path(cairo);
        for (qsizetype i = 0; i + 1 < stroke.size(); i += 2) {
            at += QPoint(stroke.at(i), stroke.at(i + 1));
            cairo_line_to(cairo, at.x() * unit, at.y() * unit);
        }
        cairo_line_to(cairo, at.x() * unit + (stroke.size() > 2 ? 0 : unit), at.y() * unit); // a dot is a line too
    }
    cairo_stroke(cairo);
    cairo_restore(cairo);
    canvas.end("Figure");
    canvas.advance(height + PdfCanvas::gap);
    canvas.paragraph("P", drawing.title, {.size = 9, .gray = 0.36});
}
