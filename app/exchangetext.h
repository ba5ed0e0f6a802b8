// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "problemtext.h"
#include "sessionexport.h"
#include "sessionmerger.h"

/** What exporting and importing says, in words. */
class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
public:
    explicit ExchangeText(const Format &format)
        : m_format(format)
    {}

    [[nodiscard]] Problem exportProblem(const ExchangeError &error) const;
    [[nodiscard]] Problem importProblem(const ExchangeError &error) const;
    [[nodiscard]] QString before(const SessionMerge &merge) const; ///< one line: what would come of it
    [[nodiscard]] QString after(const SessionMerge &merge) const; ///< one line: what came of it
    [[nodiscard]] QStringList newestHashes(const ExportReport &report) const; ///< a line a chain

private:
    [[nodiscard]] QString place(const ExchangeError &error) const;
    [[nodiscard]] QString amount(const SessionMerge &merge) const;
    [[nodiscard]] static QString name(const SessionMerge &merge);

    Format m_format;
};
