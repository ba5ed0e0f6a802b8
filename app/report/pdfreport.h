// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <QByteArray>

#include <functional>

class PdfCanvas;

/**
 * A report on paper: tagged, so that a screen reader finds its headings and tables, with an outline, and with the faces that
 * it uses in it. Takes a thread for some time; `progress` hears how far it is, 0 to 1.
 */
class PdfReport
{
public:
    using Progress = std::function<void(double)>;

    explicit PdfReport(const Report &report, Progress progress = {});

    [[nodiscard]] QByteArray bytes() const; ///< empty where it cannot be made

private:
    void draw(PdfCanvas &canvas, double done) const; ///< all of it; `done` was the progress before
    void contents(PdfCanvas &canvas) const;
    void section(PdfCanvas &canvas, const ReportSection &section, const QByteArray &name) const;
    static void drawing(PdfCanvas &canvas, const ReportDrawing &drawing);
    [[nodiscard]] QByteArray nameOf(qsizetype section) const;

    const Report &m_report;
    Progress m_progress;
};
