// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

JsonReport::JsonReport(const Report &report)
    : m_report(report)
{}

QJsonObject JsonReport::text(const ReportText &text) const
{
    QJsonObject json;
    for (qsizetype i = 0; i < m_report.languages.size(); ++i) {
        json.insert(m_report.languages.at(i), i == 0 || text.other.isEmpty() ? text.text : text.other);
    }
    return json;
}

QJsonArray JsonReport::texts(const QList<ReportText> &texts) const
{
    QJsonArray json;
    for (const ReportText &each : texts) {
        json.append(text(each));
    }
    return json;
}

QJsonObject JsonReport::cell(const ReportCell &cell) const
{
    QJsonObject json{{u"text"_s, text(cell.text)}};
    if (!cell.value.isUndefined()) {
        json.insert(u"value"_s, cell.value);
    }
    return json;
}

QJsonObject JsonReport::table(const ReportTable &table) const
{
    QJsonArray columns;
    for (const ReportColumn &column : table.columns) {
        columns.append(QJsonObject{{u"key"_s, column.key}, {u"title"_s, text(column.title)}});
    }
    QJsonArray rows;
    for (const ReportRow &row : table.rows) {
        QJsonObject cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            cells.insert(table.columns.at(i).key, cell(row.cells.at(i)));
        }
        rows.append(QJsonObject{{u"id"_s, row.id}, {u"cells"_s, cells}});
    }
    return {{u"key"_s, table.key}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

QJsonObject JsonReport::section(const ReportSection &section) const
{
    QJsonArray tables;
    for (const ReportTable &each : section.tables) {
        tables.append(table(each));
    }
    QJsonObject json{{u"key"_s, section.key},
                     {u"title"_s, text(section.title)},
                     {u"paragraphs"_s, texts(section.paragraphs + section.closing)},
                     {u"tables"_s, tables}};
    if (!section.drawing.strokes.isEmpty()) {
        QJsonArray strokes;
        for (const QList<int> &stroke : section.drawing.strokes) {
            QJsonArray numbers;
            for (const int number : stroke) {
                numbers.append(number);
            }
            strokes.append(numbers);
        }
        json.insert(u"drawing"_s, QJsonObject{{u"title"_s, text(section.drawing.title)}, {u"strokes"_s, strokes}});
    }
    return json;
}

QByteArray JsonReport::bytes() const
{
    QJsonArray sections;
    for (const ReportSection &each : m_report.sections) {
        sections.append(section(each));
    }
    const QJsonObject json{{u"format"_s, u"migration-console-report"_s},
                           {u"version"_s, version},
                           {u"session"_s, m_report.session.toString(QUuid::WithoutBraces)},
                           {u"made"_s, m_report.made.toUTC().toString(Qt::ISODateWithMs)},
                           {u"customer"_s, m_report.customer},
                           {u"rehearsal"_s, m_report.isRehearsal},
                           {u"detail"_s, m_report.detail == Report::Detail::Full ? u"full"_s : u"summary"_s},
                           {u"languages"_s, QJsonArray::fromStringList(m_report.languages)},
                           {u"title"_s, text(m_report.title)},
                           {u"sections"_s, sections}};
    return QJsonDocument(json).toJson();
}
