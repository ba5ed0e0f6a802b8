// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include <algorithm>

namespace
{
void mergeText(ReportText &mine, const ReportText &other)
{
    mine.other = other.text == mine.text ? QString() : other.text;
}

bool mergeTable(ReportTable &mine, const ReportTable &other)
{
    if (mine.key != other.key || mine.columns.size() != other.columns.size() || mine.rows.size() != other.rows.size()) {
        return false;
    }
    for (qsizetype i = 0; i < mine.columns.size(); ++i) {
        mergeText(mine.columns[i].title, other.columns[i].title);
    }
    for (qsizetype i = 0; i < mine.rows.size(); ++i) {
        ReportRow &row = mine.rows[i];
        const ReportRow &same = other.rows[i];
        if (row.id != same.id || row.cells.size() != same.cells.size()) {
            return false;
        }
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            mergeText(row.cells[column].text, same.cells[column].text);
        }
    }
    return true;
}

bool mergeAll(QList<ReportText> &mine, const QList<ReportText> &others)
{
    if (mine.size() != others.size()) {
        return false;
    }
    for (qsizetype i = 0; i < mine.size(); ++i) {
        mergeText(mine[i], others[i]);
    }
    return true;
}

bool mergeSection(ReportSection &mine, const ReportSection &other)
{
    if (mine.key != other.key || mine.tables.size() != other.tables.size()) {
        return false;
    }
    mergeText(mine.title, other.title);
    mergeText(mine.drawing.title, other.drawing.title);
    for (qsizetype i = 0; i < mine.tables.size(); ++i) {
        if (!mergeTable(mine.tables[i], other.tables[i])) {
            return false;
        }
    }
    return mergeAll(mine.paragraphs, other.paragraphs) && mergeAll(mine.closing, other.closing);
}
} // namespace

bool Report::merge(const Report &other)
{
    if (session != other.session || detail != other.detail || sections.size() != other.sections.size()) {
        return false;
    }
    languages.append(other.languages);
    mergeText(title, other.title);
    mergeText(contents, other.contents);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (!mergeSection(sections[i], other.sections[i])) {
            return false;
        }
    }
    return true;
}

const ReportSection *Report::section(const QString &key) const
{
    const auto found = std::ranges::find(sections, key, &ReportSection::key);
    return found == sections.cend() ? nullptr : &*found;
}

QString reportSuffix(ReportForm form)
{
    switch (form) {
    case ReportForm::Pdf:
        return QStringLiteral("pdf");
    case ReportForm::Html:
        return QStringLiteral("html");
    case ReportForm::Csv:
        return QStringLiteral("csv");
    case ReportForm::Json:
        return QStringLiteral("json");
    }
    return {};
}
