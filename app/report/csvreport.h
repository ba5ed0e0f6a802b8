// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/**
 * A report for a spreadsheet: every row of every table, and every paragraph, as one line (RFC 4180, UTF-8 with its mark).
 *
 * Columns have the same names in every language. No cell is a formula, whatever a customer or a file is called.
 */
class CsvReport
{
public:
    explicit CsvReport(const Report &report);

    [[nodiscard]] QByteArray bytes() const;

private:
    using Line = QHash<QString, QString>; ///< by column

    void add(const ReportSection &section);
    void add(const ReportSection &section, const QList<ReportText> &paragraphs);
    void put(Line &line, const QString &column, const QString &text);
    void put(Line &line, const QString &column, const ReportText &text);
    [[nodiscard]] static QString field(const QString &text);

    const Report &m_report;
    QStringList m_columns; ///< in the order in which they came
    QList<Line> m_lines;
};
