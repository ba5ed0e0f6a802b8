// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreport.h"

using namespace Qt::StringLiterals;

CsvReport::CsvReport(const Report &report)
    : m_report(report)
    , m_columns({u"section"_s, u"table"_s, u"id"_s})
{
    for (const ReportSection &section : report.sections) {
        add(section);
    }
}

void CsvReport::put(Line &line, const QString &column, const QString &text)
{
    if (!m_columns.contains(column)) {
        m_columns.append(column);
    }
    line.insert(column, text);
}

void CsvReport::put(Line &line, const QString &column, const ReportText &text)
{
    put(line, column, text.text);
    if (!text.other.isEmpty()) {
        put(line, column + u'@' + m_report.languages.value(1), text.other);
    }
}

void CsvReport::add(const ReportSection &section, const QList<ReportText> &paragraphs)
{
    for (const ReportText &paragraph : paragraphs) {
        Line line;
        put(line, u"section"_s, section.key);
        put(line, u"text"_s, paragraph);
        m_lines.append(line);
    }
}

void CsvReport::add(const ReportSection &section)
{
    add(section, section.paragraphs);
    for (const ReportTable &table : section.tables) {
        for (const ReportRow &row : table.rows) {
            Line line;
            put(line, u"section"_s, section.key);
            put(line, u"table"_s, table.key);
            put(line, u"id"_s, row.id);
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString &column = table.columns.at(i).key;
                const ReportCell &cell = row.cells.at(i);
                put(line, column, cell.text);
                if (!cell.value.isUndefined()) {
                    put(line, column + u"_value"_s, cell.value.toVariant().toString());
                }
            }
            m_lines.append(line);
        }
    }
    add(section, section.closing);
}

/** A spreadsheet takes what begins so for a formula: an apostrophe makes it a text. */
QString CsvReport::field(const QString &text)
{
    static constexpr QStringView dangerous = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20"; // the full-width ones too
    QString safe = !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
    const bool isQuoted = safe.contains(u'"') || safe.contains(u',') || safe.contains(u';') || safe.contains(u'\n') || safe.contains(u'\r')
        || safe.startsWith(u' ') || safe.endsWith(u' ');
    return isQuoted ? u'"' + safe.replace(u'"', "\"\""_L1) + u'"' : safe;
}

QByteArray CsvReport::bytes() const
{
    QStringList lines = {m_columns.join(u',')};
    for (const Line &line : m_lines) {
        QStringList fields;
        for (const QString &column : m_columns) {
            fields.append(field(line.value(column)));
        }
        lines.append(fields.join(u','));
    }
    return "\xEF\xBB\xBF" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}
