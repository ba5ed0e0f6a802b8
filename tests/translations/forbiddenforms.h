// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textfile.h"

#include <QRegularExpression>

/**
 * Words and turned meanings that must never come back. A file has the columns locales, english (a pattern that says where
 * the rule holds; everywhere where it is empty), forbidden (a pattern on the translation) and reason.
 */
class ForbiddenForms
{
public:
    explicit ForbiddenForms(const QString &path);

    [[nodiscard]] bool isEmpty() const { return m_forms.isEmpty(); }
    [[nodiscard]] QStringList breaches(const QString &source, const QString &translation, const QString &locale) const;

private:
    struct Form {
        QStringList locales = {};
        QRegularExpression english = {};
        QRegularExpression forbidden = {};
        QString reason = {};
    };
    QList<Form> m_forms;
};
