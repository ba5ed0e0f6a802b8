// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <QByteArray>

/**
 * A report as one file for a browser, which loads nothing, runs nothing and sends nothing: whatever a customer, a server or
 * a file is called stands in it as text.
 */
class HtmlReport
{
public:
    explicit HtmlReport(const Report &report);

    [[nodiscard]] QByteArray bytes() const; ///< UTF-8

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString contents() const;
    [[nodiscard]] QString section(const ReportSection &section) const;
    [[nodiscard]] QString table(const ReportTable &table, const ReportText &title) const;
    [[nodiscard]] QString row(const ReportTable &table, const ReportRow &row) const;
    [[nodiscard]] QString cell(const ReportCell &cell) const;
    [[nodiscard]] QString paragraph(const ReportText &words, int mark) const;
    [[nodiscard]] QString text(const ReportText &words) const;
    [[nodiscard]] static QString shapes(); ///< each once, to be used by its number
    [[nodiscard]] static QString drawing(const ReportDrawing &drawing);
    [[nodiscard]] static QString languageTag(const QString &locale); ///< "de-DE"
    [[nodiscard]] QString anchor(const ReportSection &section) const;

    const Report &m_report;
};
