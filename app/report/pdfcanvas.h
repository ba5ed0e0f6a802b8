// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdftext.h"

#include <QByteArray>
#include <QSizeF>

/**
 * The pages of a PDF: paper, header and foot, tags, outline. Places are points from the upper left corner of the paper.
 *
 * Everything between begin() and end() is one element of the document's structure, also across pages.
 */
class PdfCanvas
{
public:
    static constexpr double margin = 51; ///< 18 mm
    static constexpr double gap = 6;

    explicit PdfCanvas(const Report &report, int pages = 0); ///< how many it will have; 0: not known yet, and not said
    ~PdfCanvas();
    Q_DISABLE_COPY_MOVE(PdfCanvas)

    [[nodiscard]] static QSizeF paper(const QLocale &locale); ///< A4, or Letter where people use it

    [[nodiscard]] double width() const { return m_paper.width() - 2 * margin; } ///< between the margins
    [[nodiscard]] double room() const; ///< from the next place down to the lower margin
    [[nodiscard]] double wholeRoom() const; ///< of an empty page
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] int page() const { return m_page; } ///< counts from 1
    void advance(double height) { m_y += height; }
    void newPage();
    void need(double height); ///< begins a new page where less is left and one has as much

    void begin(const char *tag, const QByteArray &attributes = {});
    void end(const char *tag);
    void addToOutline(int level, const QString &title, const QByteArray &destination);

    [[nodiscard]] PdfText text(const ReportText &text, const PdfStyle &style, double width) const;
    void paragraph(const char *tag, const ReportText &words, const PdfStyle &style, int mark = -1, const QByteArray &attributes = {});
    void shape(int mark, QPointF at, double size);
    void fill(QPointF at, QSizeF size, double gray);
    [[nodiscard]] cairo_t *cairo() { return m_cairo.get(); }

    /** Ends the document; empty where it cannot be made. */
    [[nodiscard]] QByteArray finish();

private:
    void furnish(); ///< header and foot of the page that ends

    const Report &m_report;
    QSizeF m_paper;
    QByteArray m_bytes; ///< before the surface, which writes into it to the end
    CairoSurface m_surface;
    Cairo m_cairo;
    PangoContextHandle m_pango;
    double m_y = 0;
    int m_page = 1;
    int m_pages;
    int m_parents[3] = {}; ///< of the outline, by level
};
