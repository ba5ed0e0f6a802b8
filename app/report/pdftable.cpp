// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftable.h"

#include <algorithm>
#include <utility>

namespace
{
constexpr double padding = 3;
constexpr double shapeSize = 9;
constexpr PdfStyle cellStyle{.size = 8};
constexpr PdfStyle nameStyle{.size = 8, .isBold = true};
constexpr PdfStyle codeStyle{.size = 7, .isCode = true};
} // namespace

PdfTable::PdfTable(PdfCanvas &canvas, const ReportTable &table)
    : m_canvas(canvas)
    , m_table(table)
{
    int whole = 0;
    for (const ReportColumn &column : table.columns) {
        whole += column.weight;
    }
    double left = PdfCanvas::margin;
    for (const ReportColumn &column : table.columns) {
        m_lefts.push_back(left);
        m_widths.push_back(canvas.width() * column.weight / whole);
        left += m_widths.back();
    }
}

PdfTable::Row PdfTable::head() const
{
    Row row;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        row.push_back({.text = m_canvas.text(m_table.columns.at(static_cast<qsizetype>(i)).title, nameStyle, m_widths[i] - 2 * padding),
                       .left = m_lefts[i],
                       .width = m_widths[i],
                       .mark = -1,
                       .tag = "TH"});
    }
    return row;
}

PdfTable::Row PdfTable::fields(const ReportRow &row) const
{
    Row fields;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const ReportCell &cell = row.cells.at(static_cast<qsizetype>(i));
        const bool isName = m_table.isFacts && i == 0;
        const double indent = cell.mark < 0 ? 0 : shapeSize + padding;
        fields.push_back({.text = m_canvas.text(cell.text,
                                                isName            ? nameStyle
                                                    : cell.isCode ? codeStyle
                                                                  : cellStyle,
                                                m_widths[i] - 2 * padding - indent),
                          .left = m_lefts[i] + indent,
                          .width = m_widths[i],
                          .mark = cell.mark,
                          .tag = isName ? "TH" : "TD"});
    }
    return fields;
}

double PdfTable::heightOf(const Row &row)
{
    double height = 0;
    for (const Field &field : row) {
        height = std::max(height, field.text.height());
    }
    return height + 2 * padding;
}

bool PdfTable::isDone(const Row &row)
{
    return std::ranges::all_of(row, [](const Field &field) { return field.text.isDone(); });
}

void PdfTable::draw()
{
    m_canvas.begin("Table");
    if (!m_table.isFacts) {
        drawHead(false);
    }
    for (const ReportRow &row : m_table.rows) {
        drawRow(fields(row));
    }
    m_canvas.end("Table");
    m_canvas.advance(2 * PdfCanvas::gap);
}

/** Again on each page for the eye only: a screen reader would hear it in the middle of the table. */
void PdfTable::drawHead(bool isRepeated)
{
    Row row = head();
    const double height = heightOf(row);
    if (!isRepeated) {
        // A head without a row below it says nothing.
        const double first = m_table.rows.isEmpty() ? 0 : heightOf(fields(m_table.rows.constFirst()));
        m_canvas.need(height + std::min(first, m_canvas.wholeRoom() / 3));
    }
    m_canvas.begin("Artifact");
    m_canvas.fill({PdfCanvas::margin, m_canvas.y()}, {m_canvas.width(), height}, 0.93);
    m_canvas.end("Artifact");
    m_canvas.advance(drawPart(row, height, isRepeated ? "Artifact" : "TR"));
}

void PdfTable::nextPage()
{
    m_canvas.newPage();
    if (!m_table.isFacts) {
        drawHead(true);
    }
}

void PdfTable::drawRow(Row row)
{
    const double height = heightOf(row);
    const double headHeight = m_table.isFacts ? 0 : heightOf(head());
    if (height > m_canvas.room() && height <= m_canvas.wholeRoom() - headHeight) {
        nextPage();
    }
    do {
        const double taken = drawPart(row, m_canvas.room(), "TR");
        if (taken > 2 * padding || isDone(row)) {
            m_canvas.advance(taken);
            rule(0.84);
        }
        if (!isDone(row)) {
            nextPage();
        }
    } while (!isDone(row));
}

double PdfTable::drawPart(Row &row, double room, const char *outer)
{
    const bool isArtifact = outer[0] == 'A';
    double taken = 0;
    m_canvas.begin(outer);
    for (Field &field : row) {
        if (!isArtifact) {
            m_canvas.begin(field.tag);
        }
        const bool fits = field.text.nextHeight() + 2 * padding <= room;
        if (fits && field.mark >= 0) {
            m_canvas.shape(std::exchange(field.mark, -1), {field.left - shapeSize, m_canvas.y() + padding + 1}, shapeSize);
        }
        taken = std::max(taken, field.text.draw(m_canvas.cairo(), {field.left + padding, m_canvas.y() + padding}, room - 2 * padding));
        if (!isArtifact) {
            m_canvas.end(field.tag);
        }
    }
    m_canvas.end(outer);
    return taken + 2 * padding;
}

void PdfTable::rule(double gray)
{
    m_canvas.begin("Artifact");
    m_canvas.fill({PdfCanvas::margin, m_canvas.y()}, {m_canvas.width(), 0.5}, gray);
    m_canvas.end("Artifact");
}
