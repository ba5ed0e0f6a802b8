// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** One step as tests/data/guides.csv has it. */
struct GuideRow {
    QString product;
    QString id;
    QString required; ///< "", "*" or "°"
    QStringList commands;
    QStringList limits;
    QStringList literals;
};

/** The steps of one product, in the order of its official guide; empty when the table cannot be read. */
[[nodiscard]] QList<GuideRow> guideRows(const QString &product);

/** Lines of a text file of tests/data without its comments. */
[[nodiscard]] QStringList dataLines(const QString &fileName);
