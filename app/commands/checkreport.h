// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingtext.h"

#include <QCoreApplication>
#include <QList>

/** What one check of a command found. */
struct CheckResult {
    QString key = {};
    QString title = {};
    Severity severity = Severity::Blocker;
    Finding finding = {};
};

/** The findings of a run without a window, as a table for people, as JSON for programs, and as an exit code. */
class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
public:
    CheckReport(const QList<CheckResult> &results, const FindingText &text);

    [[nodiscard]] int exitCode() const;
    [[nodiscard]] QString table() const; ///< ends with a line end
    [[nodiscard]] QByteArray json() const; ///< the same
    [[nodiscard]] static int exitCodeOf(const QList<CheckResult> &results);

private:
    QList<CheckResult> m_results;
    FindingText m_text;
};
