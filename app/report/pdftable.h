// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfcanvas.h"

#include <vector>

/** Draws a table: its words wrap, rows go on on the next page where they do not fit, and its head is there again. */
class PdfTable
{
public:
    PdfTable(PdfCanvas &canvas, const ReportTable &table);

    void draw();

private:
    /** One field of a row that is being drawn. */
    struct Field {
        PdfText text;
        double left;
        double width;
        int mark;
        const char *tag;
    };
    using Row = std::vector<Field>;

    [[nodiscard]] Row head() const;
    [[nodiscard]] Row fields(const ReportRow &row) const;
    [[nodiscard]] static double heightOf(const Row &row);
    [[nodiscard]] static bool isDone(const Row &row);
    void drawHead(bool isRepeated);
    void drawRow(Row row);
    double drawPart(Row &row, double room, const char *outer); ///< as much as fits; the height that it took
    void rule(double gray);
    void nextPage();

    PdfCanvas &m_canvas;
    const ReportTable &m_table;
    std::vector<double> m_lefts; ///< of the columns
    std::vector<double> m_widths;
};
