// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

/** A report for programs, as report.schema.json describes it: texts by language, and beside them values that speak none. */
class JsonReport
{
public:
    static constexpr int version = 1; ///< of the schema

    explicit JsonReport(const Report &report);

    [[nodiscard]] QByteArray bytes() const;

private:
    [[nodiscard]] QJsonObject text(const ReportText &text) const;
    [[nodiscard]] QJsonArray texts(const QList<ReportText> &texts) const;
    [[nodiscard]] QJsonObject section(const ReportSection &section) const;
    [[nodiscard]] QJsonObject table(const ReportTable &table) const;
    [[nodiscard]] QJsonObject cell(const ReportCell &cell) const;

    const Report &m_report;
};
