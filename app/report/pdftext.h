// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <cairo.h>
#include <pango/pango.h>

#include <QPointF>
#include <QStringList>

#include <memory>
#include <vector>

/** What gives a handle of a library in C back. */
template<auto release>
struct PdfRelease {
    template<typename T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};
using CairoSurface = std::unique_ptr<cairo_surface_t, PdfRelease<&cairo_surface_destroy>>;
using Cairo = std::unique_ptr<cairo_t, PdfRelease<&cairo_destroy>>;
using PangoContextHandle = std::unique_ptr<PangoContext, PdfRelease<&g_object_unref>>;
using PangoLayoutHandle = std::unique_ptr<PangoLayout, PdfRelease<&g_object_unref>>;

/** How a text on paper looks; sizes are points. */
struct PdfStyle {
    double size = 9;
    bool isBold = false;
    bool isCode = false; ///< digits of one width
    double gray = 0.1; ///< 0 is black
};

/**
 * A text of one language or two, laid out to a width: its lines can be drawn on one page after the other.
 *
 * The second language stands below the first, each in the faces that its readers expect.
 */
class PdfText
{
public:
    PdfText(PangoContext *context, const QStringList &languages, const ReportText &text, const PdfStyle &style, double width);

    [[nodiscard]] double height() const { return m_height; } ///< of all lines
    [[nodiscard]] bool isDone() const { return m_next == m_lines.size(); }
    [[nodiscard]] double nextHeight() const; ///< of the next line; 0 when all are drawn

    /** Draws the next lines as far as they fit and gives the height that they took. */
    double draw(cairo_t *cairo, QPointF at, double room);

private:
    struct Line {
        PangoLayoutLine *line; ///< belongs to the layout
        double left;
        double height;
        double baseline; ///< below the line's upper edge
    };

    PangoLayoutHandle m_layout;
    std::vector<Line> m_lines;
    size_t m_next = 0;
    double m_height = 0;
    PdfStyle m_style;
};
