// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forbiddenforms.h"

using namespace Qt::StringLiterals;

ForbiddenForms::ForbiddenForms(const QString &path)
{
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QList<QStringList> rows = readCsv(path).mid(1);
    for (const QStringList &row : rows) {
        Q_ASSERT_X(row.size() == 4 && !row[2].isEmpty(), "forbidden", qPrintable(row.join(u',')));
        m_forms.append({.locales = row[0].split(u' '),
                        .english = QRegularExpression(row[1], options),
                        .forbidden = QRegularExpression(row[2], options),
                        .reason = row[3]});
    }
}

QStringList ForbiddenForms::breaches(const QString &source, const QString &translation, const QString &locale) const
{
    QStringList found;
    for (const Form &form : m_forms) {
        const bool concerned = form.locales.contains(locale) || form.locales.contains(locale.section(u'_', 0, 0));
        const QRegularExpressionMatch match = form.forbidden.match(translation);
        if (concerned && match.hasMatch() && source.contains(form.english)) {
            found.append(match.captured() + u": "_s + form.reason);
        }
    }
    return found;
}
