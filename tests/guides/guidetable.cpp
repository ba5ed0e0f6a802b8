// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidetable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
/** The fields of one line; a field may stand in quotation marks, which are doubled inside it. */
QStringList fieldsOf(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            fields.last().append(c);
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last().append(c);
        }
    }
    return fields;
}

QStringList entriesOf(const QString &field)
{
    return field.split(u" | "_s, Qt::SkipEmptyParts);
}
} // namespace

QStringList dataLines(const QString &fileName)
{
    QFile file(QStringLiteral(CONSOLE_TEST_DATA "/") + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

QList<GuideRow> guideRows(const QString &product)
{
    QList<GuideRow> rows;
    const QStringList lines = dataLines(u"guides.csv"_s);
    for (const QString &line : lines) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() == 6 && fields.at(0) == product) {
            rows.append(
                {fields.at(0), fields.at(1), fields.at(2), entriesOf(fields.at(3)), entriesOf(fields.at(4)), entriesOf(fields.at(5))});
        }
    }
    return rows;
}
